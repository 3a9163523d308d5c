import { describe, expect, it } from 'vitest';
import { open } from './site.ts';

const tags = (names: string[]) => names.map((name) => `<lede-tag>${name}</lede-tag>`).join('');
const topics = ['Sea', 'Cables', 'Ships', 'Repairs'];
const tag = (n: number) => `lede-tag:nth-of-type(${n})`;
const pressed = (n: number) => `the('${tag(n)} >>> button').ariaPressed`;
const list = (attributes: string, after = '') =>
  `<form action="/next.html"><lede-tag-list name="topic" ${attributes}>${tags(topics)}</lede-tag-list><button>Send</button>${after}</form>`;

describe('choices in a form', () => {
  it('are made by mouse and by keyboard, and sent', async () => {
    const reader = await open(list('selectable'));
    await reader.click(tag(2));
    await reader.until(`${pressed(2)} === 'true'`);
    await reader.press('Tab', 'Space');
    await reader.until(`${pressed(3)} === 'true'`);
    await reader.click('form > button');
    await reader.until(`location.search === '?topic=Cables&topic=Ships'`);
  });

  it('are taken back by a second press, and by reset', async () => {
    const reader = await open(list('selectable', '<button type="reset">Reset</button>'));
    await reader.click(tag(1));
    await reader.until(`${pressed(1)} === 'true'`);
    await reader.press('Enter');
    await reader.until(`${pressed(1)} === 'false'`);
    await reader.click(tag(4));
    await reader.until(`${pressed(4)} === 'true'`);
    await reader.click('[type=reset]');
    await reader.until(`${pressed(4)} === 'false'`);
  });

  it('are asked for where one is required', async () => {
    const reader = await open(list('selectable required'));
    await reader.click('form > button');
    await reader.until(`the('${tag(1)}').matches(':focus-within')`);
    expect(await reader.value('location.pathname')).toBe('/page.html');
    await reader.press('Space');
    await reader.until(`${pressed(1)} === 'true'`);
    await reader.click('form > button');
    await reader.until(`location.search === '?topic=Sea'`);
  });

  it('are all taken back by “Clear all”, and the focus stays at the list', async () => {
    const reader = await open(list('selectable clearable'));
    await reader.click(tag(1));
    await reader.click(tag(3));
    const clear = 'lede-tag-list >>> .clear';
    await reader.until(`seen('${clear}')`);
    await reader.click(clear);
    await reader.until(`the('lede-tag-list').value.length === 0 && !seen('${clear}')`);
    await reader.until(`the('lede-tag-list').matches(':focus-within')`);
  });
});

describe('tags', () => {
  it('are removed by their button and by Delete; the focus goes to the next', async () => {
    const reader = await open(`<lede-tag-list removable>${tags(topics)}</lede-tag-list>`);
    const names = `all('lede-tag').map((one) => one.name).join()`;
    await reader.click(`${tag(1)} >>> .remove`);
    await reader.until(`${names} === 'Cables,Ships,Repairs' && document.activeElement === the('lede-tag')`);
    await reader.press('Delete');
    await reader.until(`${names} === 'Ships,Repairs' && document.activeElement === the('lede-tag')`);
  });

  it('are links that Enter follows', async () => {
    const reader = await open(
      '<lede-tag-list><ul><li><a rel="tag" href="/next.html">Sea</a></li></ul></lede-tag-list>',
    );
    await reader.press('Tab', 'Enter');
    await reader.until(`location.pathname === '/next.html'`);
  });

  it('that do not fit in a line fold behind a button, which unfolds and folds them', async () => {
    const many = Array.from(
      { length: 12 },
      (_, n) => `<li><a rel="tag" href="#t${n}">Topic ${n}</a></li>`,
    ).join('');
    const reader = await open(
      `<div style="inline-size: 400px"><lede-tag-list lines="1"><ul>${many}</ul></lede-tag-list></div>`,
    );
    const more = 'lede-tag-list >>> .more';
    const visible = `all('li').filter((one) => one.checkVisibility() && one.getBoundingClientRect().height > 0).length`;
    const below = `box('lede-tag-list').height`;
    await reader.until(`seen('${more}') && ${visible} < 12`);
    const [count, height] = await reader.value<[number, number]>(`[${visible}, ${below}]`);
    expect(await reader.value(`the('${more}').textContent`)).toContain(`+${12 - count}`);
    await reader.click(more);
    await reader.until(`${visible} === 12 && focused() === all('li a')[${count}] && ${below} > ${height}`);
    await reader.click(more);
    await reader.until(`${visible} === ${count} && ${below} === ${height}`);
  });
});
