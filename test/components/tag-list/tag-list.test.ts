import '../../../dist/lede.css';
import '../../../src/define/tag-list.ts';
import '../../../src/locales/ar.ts';
import '../../../src/locales/ru.ts';
import { html } from 'lit';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LedeTagList } from '../../../src/components/tag-list/index.ts';
import { fixture, next, part, settled } from '../../fixture.ts';

const names = ['China', 'Spyware', 'Diplomacy', 'Telecommunications', 'Sanctions', 'Europe', 'Elections'];
const list = (template: ReturnType<typeof html>) => fixture<LedeTagList>(template);
const plain = (lines: number | null = 1) =>
  list(
    html`<lede-tag-list .lines=${lines}
      ><ul>
        ${names.map((name) => html`<li><a rel="tag" href="#${name}">${name}</a></li>`)}
      </ul></lede-tag-list
    >`,
  );
const choice = (rest: ReturnType<typeof html> = html``) =>
  fixture<HTMLFormElement>(
    html`<form>
      <lede-tag-list name="topic" selectable>
        <lede-tag value="cn">China</lede-tag><lede-tag selected>Spyware</lede-tag><lede-tag>Europe</lede-tag>
      </lede-tag-list>
      ${rest}
    </form>`,
  );
const sent = (form: HTMLFormElement) => new FormData(form).getAll('topic');
const more = (host: Element) => part<HTMLButtonElement>(host, '.more');
const items = (host: Element) => [...host.querySelectorAll('li')];
const seen = (host: Element) =>
  items(host).filter((item) =>
    item.querySelector('a, lede-tag')!.checkVisibility({ contentVisibilityAuto: true }),
  );
const middle = (element: Element) => {
  const { top, height } = element.getBoundingClientRect();
  return Math.round(top + height / 2);
};
const inOneLine = (host: Element) => new Set([...seen(host), more(host)].map(middle)).size === 1;
beforeEach(() => page.viewport(1500, 800));

describe('lede-tag-list', () => {
  it.each([null, 1])('an item of a grid is not wider than it (lines %s)', async (lines) => {
    const word = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz';
    const grid = await fixture(
      html`<div style="display:grid;inline-size:200px">
        <lede-tag-list .lines=${lines} .tags=${[word, 'Europe']}></lede-tag-list>
      </div>`,
    );
    await settled();
    expect(grid.firstElementChild!.getBoundingClientRect().width).toBe(200);
  });

  it('is a named group with a list: the page’s own, single tags, or data', async () => {
    await plain(null);
    await expect.element(page.getByRole('group', { name: 'Topics' })).toBeInTheDocument();
    expect(page.getByRole('listitem').elements()).toHaveLength(names.length);
    document.querySelector('lede-tag-list')!.remove();
    const bare = await list(
      html`<lede-tag-list label="Themes"><lede-tag>A</lede-tag><lede-tag>B</lede-tag></lede-tag-list>`,
    );
    await expect.element(page.getByRole('group', { name: 'Themes' })).toBeInTheDocument();
    expect(page.getByRole('list').elements()).toHaveLength(1);
    expect(page.getByRole('listitem').elements()).toHaveLength(2);
    bare.remove();
    expect(bare.firstElementChild!.getAttribute('role')).toBe('listitem');
    await list(
      html`<lede-tag-list
        .tags=${[{ name: 'A', url: '/a' }, 'B', { name: 'C', current: true, url: '/c' }]}
      ></lede-tag-list>`,
    );
    expect(page.getByRole('listitem').elements()).toHaveLength(3);
    await expect.element(page.getByRole('link', { name: 'A' })).toHaveAttribute('rel', 'tag');
    await expect.element(page.getByRole('link', { name: 'C' })).toHaveAttribute('aria-current', 'page');
  });

  it('a tag moved out of the list loses its role', async () => {
    const host = await list(html`<lede-tag-list><lede-tag>A</lede-tag></lede-tag-list>`);
    const tag = host.querySelector('lede-tag')!;
    host.parentElement!.append(tag);
    expect(tag.hasAttribute('role')).toBe(false);
  });

  it('shows its label with `labelled`, or a slotted one', async () => {
    const host = await list(html`<lede-tag-list labelled><lede-tag>A</lede-tag></lede-tag-list>`);
    expect(part(host, '[part=label]').textContent!.trim()).toBe('Topics');
    expect(part(host, '[part=icon]').checkVisibility()).toBe(true);
    await list(
      html`<lede-tag-list
        ><h2 slot="label">In this story</h2>
        <lede-tag>A</lede-tag></lede-tag-list
      >`,
    );
    await expect.element(page.getByRole('group', { name: 'In this story' })).toBeInTheDocument();
  });

  it.each([
    ['nothing', null, []],
    ['one bare', { name: 'One' }, ['One']],
    ['names', ['A', 'B'], ['A', 'B']],
    ['twice the same', ['A', 'A', { name: 'A', url: '/a' }], ['A', 'A']],
    ['what has no name', [null, {}, { name: '' }, { name: 7 }, 'A'], ['A']],
    ['markup', ['<img src=x onerror=alert(1)>'], ['<img src=x onerror=alert(1)>']],
  ])('accepts %s as data', async (_, tags, expected) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const host = await list(html`<lede-tag-list .tags=${tags as never}></lede-tag-list>`);
    const drawn = [...host.shadowRoot!.querySelectorAll('lede-tag')].map((tag) => tag.name);
    expect(drawn).toEqual(expected);
    warn.mockRestore();
  });

  it('accepts data as JSON', async () => {
    const host = await list(html`<lede-tag-list tags='[{"name":"A","url":"/a"}]'></lede-tag-list>`);
    expect(host.shadowRoot!.querySelectorAll('lede-tag')).toHaveLength(1);
  });
});

describe('folding', () => {
  it('folds tags behind a button that counts them, in one line', async () => {
    const host = await plain();
    host.style.inlineSize = '420px';
    await expect.poll(() => more(host).hidden).toBe(false);
    await expect.poll(() => seen(host).length).toBeGreaterThan(1);
    const hidden = names.length - seen(host).length;
    await expect.poll(() => more(host).textContent).toContain(`+${hidden} more`);
    await expect.element(page.getByRole('button', { name: `+${hidden} more topics` })).toBeVisible();
    expect(inOneLine(host)).toBe(true);
    // No empty list items are read.
    expect(items(host).filter((item) => item.ariaHidden !== 'true')).toHaveLength(seen(host).length);
    expect(host.getBoundingClientRect().height).toBe(32);
    expect(host.matches(':state(collapsed)')).toBe(true);
  });

  it.each([900, 640, 500, 377, 301, 240, 150])(
    'at %i px stays within its lines and its width',
    async (width) => {
      for (const lines of [1, 2]) {
        const host = await plain(lines);
        host.style.inlineSize = `${width}px`;
        await vi.waitFor(() => {
          expect(host.getBoundingClientRect().height).toBeLessThanOrEqual(lines * 40 - 8);
          expect(host.scrollWidth).toBeLessThanOrEqual(width);
          const over = names.length - seen(host).length;
          expect(more(host).hidden).toBe(over === 0);
          if (over > 0) expect(more(host).textContent).toContain(`+${over} more`);
        });
        host.remove();
      }
    },
  );

  it('shows as many tags as fit', async () => {
    const host = await plain();
    host.style.inlineSize = '500px';
    await expect.poll(() => more(host).hidden).toBe(false);
    await settled();
    const after = items(host)[seen(host).length]!;
    const room = host.getBoundingClientRect().right - more(host).getBoundingClientRect().right;
    after.removeAttribute('hidden');
    expect(after.getBoundingClientRect().width + 8).toBeGreaterThan(room - 1);
  });

  it('has no button where all tags fit, also after growing', async () => {
    const host = await plain();
    host.style.inlineSize = '300px';
    await expect.poll(() => more(host).hidden).toBe(false);
    host.style.inlineSize = '1400px';
    await expect.poll(() => more(host).hidden).toBe(true);
    expect(seen(host)).toHaveLength(names.length);
    expect(host.matches(':state(collapsed)')).toBe(false);
  });

  it('unfolds and focuses the first folded tag; folds again', async () => {
    const host = await plain();
    host.style.inlineSize = '420px';
    await expect.poll(() => more(host).hidden).toBe(false);
    const before = seen(host).length;
    const toggled: boolean[] = [];
    host.addEventListener('toggle', (event) => {
      expect(event).toBeInstanceOf(ToggleEvent);
      toggled.push(event.newState === 'open');
    });
    more(host).focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => seen(host).length).toBe(names.length);
    await expect.poll(() => document.activeElement).toBe(items(host)[before]!.querySelector('a'));
    await userEvent.click(page.getByRole('button', { name: 'Show fewer' }));
    await expect.poll(() => seen(host).length).toBe(before);
    expect(host.shadowRoot!.activeElement).toBe(more(host));
    expect(toggled).toEqual([true, false]);
  });

  it('Tab skips folded tags, and find-in-page unfolds them', async () => {
    const host = await plain();
    host.style.inlineSize = '420px';
    await expect.poll(() => more(host).hidden).toBe(false);
    await settled();
    const folded = items(host).at(-1)!;
    expect(folded.getAttribute('hidden')).toBe('until-found');
    seen(host).at(-1)!.querySelector('a')!.focus();
    await userEvent.tab();
    expect(host.shadowRoot!.activeElement).toBe(more(host));
    folded.dispatchEvent(new Event('beforematch', { bubbles: true }));
    await expect.poll(() => host.open).toBe(true);
    await expect.poll(() => folded.hasAttribute('hidden')).toBe(false);
  });

  it('the focus of a tag that gets folded moves to the button', async () => {
    const host = await plain();
    host.style.inlineSize = '1400px';
    await expect.poll(() => seen(host).length).toBe(names.length);
    items(host).at(-1)!.querySelector('a')!.focus();
    host.style.inlineSize = '300px';
    await expect.poll(() => host.shadowRoot!.activeElement).toBe(more(host));
  });

  it('updates when tags are added, removed, renamed or hidden by the page', async () => {
    const host = await plain();
    host.style.inlineSize = '420px';
    await expect.poll(() => more(host).hidden).toBe(false);
    for (const item of items(host).slice(2)) item.remove();
    await expect.poll(() => more(host).hidden).toBe(true);
    items(host)[0]!.querySelector('a')!.textContent = 'Telecommunications, '.repeat(9);
    await expect.poll(() => more(host).hidden).toBe(false);
    items(host)[0]!.hidden = true;
    host.requestUpdate();
    await expect.poll(() => more(host).hidden).toBe(true);
    expect(items(host)[0]!.hidden).toBe(true);
  });

  it('counts in each language’s plural', async () => {
    document.documentElement.lang = 'ru';
    const host = await list(html`<lede-tag-list lines="1" .tags=${names}></lede-tag-list>`);
    host.style.inlineSize = '420px';
    await expect.poll(() => more(host).ariaLabel).toMatch(/^ещё (2|3|4) темы$|^ещё 5 тем$/);
    document.documentElement.lang = 'ar';
    await expect.poll(() => more(host).ariaLabel).toMatch(/^المزيد \(.\): . موضوعات$/);
  });

  it('the button is at the left end of the line from right to left', async () => {
    document.documentElement.dir = 'rtl';
    const host = await plain();
    host.style.inlineSize = '420px';
    await expect.poll(() => more(host).hidden).toBe(false);
    await settled();
    const lefts = seen(host).map((item) => item.getBoundingClientRect().left);
    expect(more(host).getBoundingClientRect().right).toBeLessThan(Math.min(...lefts));
    expect(inOneLine(host)).toBe(true);
  });

  it('resizing causes no ResizeObserver loop error', async () => {
    const failed = vi.fn();
    addEventListener('error', failed);
    const host = await plain(2);
    for (let width = 700; width > 180; width -= 40) {
      host.style.inlineSize = `${width}px`;
      await new Promise((done) => requestAnimationFrame(done));
    }
    removeEventListener('error', failed);
    expect(failed).not.toHaveBeenCalled();
  });

  it.each([0, -1, Number.NaN, 'many' as never])('lines %s folds nothing', async (lines) => {
    const host = await plain(lines);
    host.style.inlineSize = '300px';
    await settled();
    expect(seen(host)).toHaveLength(names.length);
  });

  it('settles in a cell of a table, which is wider while it shows the button', async () => {
    const table = await fixture<HTMLTableElement>(
      html`<table>
        <tr>
          <td>${names.join(' ')}</td>
          <td>
            <lede-tag-list lines="1"
              ><ul>
                ${names.slice(0, 2).map((name) => html`<li><a rel="tag" href="#${name}">${name}</a></li>`)}
              </ul></lede-tag-list
            >
          </td>
        </tr>
      </table>`,
    );
    const host = table.querySelector('lede-tag-list')!;
    const collapsed = [];
    // Where it did not settle, the page hung.
    for (let width = 200; width <= 900; width += 20) {
      table.style.inlineSize = `${width}px`;
      await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
      collapsed.push(host.matches(':state(collapsed)'));
    }
    expect([collapsed[0], collapsed.at(-1)]).toEqual([true, false]);
  });

  it('unfolds its tags when it is removed from the page', async () => {
    const host = await plain();
    host.style.inlineSize = '420px';
    await expect.poll(() => more(host).hidden).toBe(false);
    host.remove();
    expect(host.querySelectorAll('[hidden]')).toHaveLength(0);
    document.body.append(host);
    await expect.poll(() => host.querySelectorAll('[hidden]').length).toBeGreaterThan(0);
    host.remove();
  });
});

describe('as a form field', () => {
  it('submits the selected tags under its name, already updated when change fires', async () => {
    const form = await choice();
    expect(sent(form)).toEqual(['Spyware']);
    const values: unknown[] = [];
    form.addEventListener('change', () => values.push(sent(form)));
    await userEvent.click(page.getByRole('button', { name: 'China' }));
    expect(values).toEqual([['cn', 'Spyware']]);
    const host = form.querySelector('lede-tag-list')!;
    expect(host.value).toEqual(['cn', 'Spyware']);
    expect(host.form).toBe(form);
  });

  it('a cancelled change is not submitted', async () => {
    const form = await choice();
    form.addEventListener('change', (event) => event.preventDefault());
    await userEvent.click(page.getByRole('button', { name: 'China' }));
    await expect.poll(() => sent(form)).toEqual(['Spyware']);
  });

  it('writes the reader’s selection into the data', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <lede-tag-list
          name="topic"
          selectable
          .tags=${['A', { name: 'B', value: 'b', selected: true }]}
        ></lede-tag-list>
      </form>`,
    );
    const host = form.querySelector('lede-tag-list')!;
    expect(sent(form)).toEqual(['b']);
    await userEvent.click(page.getByRole('button', { name: 'A' }));
    expect(sent(form)).toEqual(['A', 'b']);
    await expect
      .poll(() => host.tags)
      .toEqual([
        { name: 'A', selected: true },
        { name: 'B', value: 'b', selected: true },
      ]);
    document.documentElement.lang = 'ru';
    await settled();
    expect(host.value).toEqual(['A', 'b']);
    host.tags = [
      { name: 'A', selected: false },
      { name: 'B', value: 'b', selected: false },
    ];
    await settled();
    await expect.poll(() => sent(form)).toEqual([]);
  });

  it('new data keeps the reader’s selection, unless it sets `selected`', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <lede-tag-list name="topic" selectable .tags=${['A', 'B', 'C', 'D']}></lede-tag-list>
      </form>`,
    );
    const host = form.querySelector('lede-tag-list')!;
    for (const name of ['A', 'B', 'C'])
      await userEvent.click(page.getByRole('button', { name, exact: true }));
    await settled();
    host.tags = [{ name: 'E' }, { name: 'B' }, { name: 'A', selected: false }, { name: 'D' }];
    await settled();
    await expect.poll(() => sent(form)).toEqual(['B']);
    expect(host.tags!.find(({ name }) => name === 'B')!.selected).toBe(true);
    // At once, in answer to the reader.
    host.addEventListener('change', () => (host.tags = [{ name: 'D' }, { name: 'B' }]), { once: true });
    await userEvent.click(page.getByRole('button', { name: 'D' }));
    await settled();
    await expect.poll(() => sent(form)).toEqual(['D', 'B']);
    await userEvent.click(page.getByRole('button', { name: 'B' }));
    host.tags = [{ name: 'D' }, { name: 'B' }];
    await settled();
    await expect.poll(() => sent(form)).toEqual(['D']);
  });

  it('a disabled selected tag is not submitted and does not satisfy `required`', async () => {
    const data = [{ name: 'D', selected: true, disabled: true }, { name: 'E' }];
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <lede-tag-list name="topic" selectable required .tags=${data}></lede-tag-list>
        <lede-tag-list name="topic" selectable required>
          <lede-tag disabled selected value="d">D</lede-tag><lede-tag>F</lede-tag>
        </lede-tag-list>
      </form>`,
    );
    expect(sent(form)).toEqual([]);
    const [drawn, written] = [...form.querySelectorAll('lede-tag-list')];
    for (const host of [drawn!, written!]) {
      expect(host.validity.valueMissing).toBe(true);
      expect(host.value).toHaveLength(1);
    }
    written!.querySelector('lede-tag')!.disabled = false;
    await settled();
    expect(sent(form)).toEqual(['d']);
    expect(written!.validity.valid).toBe(true);
  });

  it('a click on its label focuses the first tag that can be selected', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <label for="field">Pick topics</label>
        <lede-tag-list id="field" name="topic" selectable>
          <lede-tag disabled>A</lede-tag><lede-tag>B</lede-tag>
        </lede-tag-list>
      </div>`,
    );
    const host = place.querySelector('lede-tag-list')!;
    await userEvent.click(place.querySelector('label')!);
    expect(document.activeElement).toBe(host.querySelectorAll('lede-tag')[1]);
    expect(host.value).toEqual([]);
    host.innerHTML = '';
    host.tags = [{ name: 'C' }];
    await settled();
    await userEvent.click(place.querySelector('label')!);
    expect(host.shadowRoot!.activeElement?.textContent).toBe('C');
  });

  it('setting value selects tags, also before they are added', async () => {
    const host = document.createElement('lede-tag-list');
    host.selectable = true;
    host.value = ['B'];
    expect(host.value).toEqual(['B']);
    document.body.append(host);
    await host.updateComplete;
    host.tags = ['A', 'B', 'C'] as never;
    await expect
      .poll(() => [...host.shadowRoot!.querySelectorAll('lede-tag[selected]')].map((tag) => tag.textContent))
      .toEqual(['B']);
    host.value = null as never;
    await expect.poll(() => host.value).toEqual([]);
    host.remove();
  });

  it('required prevents submitting until a tag is selected, with a message in the reader’s language', async () => {
    document.documentElement.lang = 'ru';
    const form = await choice(html`<button>Send</button>`);
    const host = form.querySelector('lede-tag-list')!;
    host.required = true;
    host.value = [];
    await settled();
    expect(host.validity.valueMissing).toBe(true);
    expect(host.validationMessage).toBe('Выберите хотя бы одну тему.');
    const submitted = vi.fn((event: Event) => event.preventDefault());
    form.addEventListener('submit', submitted);
    await userEvent.click(form.querySelector('button')!);
    expect(submitted).not.toHaveBeenCalled();
    await expect.poll(() => document.activeElement).toBe(host.querySelector('lede-tag'));
    await userEvent.keyboard(' ');
    expect(host.checkValidity()).toBe(true);
    await userEvent.click(form.querySelector('button')!);
    expect(submitted).toHaveBeenCalledTimes(1);
  });

  it('a form reset restores the first selection; the browser can restore a state', async () => {
    const form = await choice();
    const host = form.querySelector('lede-tag-list')!;
    await userEvent.click(page.getByRole('button', { name: 'China' }));
    await userEvent.click(page.getByRole('button', { name: 'Spyware' }));
    expect(sent(form)).toEqual(['cn']);
    form.reset();
    expect(sent(form)).toEqual(['Spyware']);
    const state = new FormData();
    state.append('value', 'Europe');
    host.formStateRestoreCallback(state);
    expect(sent(form)).toEqual(['Europe']);
  });

  it('in a disabled fieldset nothing is submitted, selectable or removable', async () => {
    const form = await fixture<HTMLFormElement>(
      html`<form>
        <fieldset disabled>
          <lede-tag-list name="topic" required selectable removable
            ><lede-tag selected>A</lede-tag></lede-tag-list
          >
        </fieldset>
      </form>`,
    );
    const tag = form.querySelector('lede-tag')!;
    await settled();
    expect(sent(form)).toEqual([]);
    expect(form.checkValidity()).toBe(true);
    expect(part<HTMLButtonElement>(tag, '.toggle').disabled).toBe(true);
    expect(part<HTMLButtonElement>(tag, '.remove').disabled).toBe(true);
    form.querySelector('fieldset')!.disabled = false;
    await settled();
    expect(sent(form)).toEqual(['A']);
    expect(part<HTMLButtonElement>(tag, '.toggle').disabled).toBe(false);
  });
});

describe('removing', () => {
  it('announces the removed tag and moves the focus, to the list at last', async () => {
    const host = await list(
      html`<lede-tag-list removable><lede-tag>A</lede-tag><lede-tag>B</lede-tag></lede-tag-list>`,
    );
    const [, b] = host.querySelectorAll('lede-tag');
    await userEvent.click(page.getByRole('button', { name: 'Remove: A' }));
    await expect.poll(() => part(host, '[role=status]').textContent).toBe('Removed: A');
    expect(document.activeElement).toBe(b);
    await userEvent.keyboard('{Delete}');
    await expect.poll(() => part(host, '[role=status]').textContent).toBe('Removed: B');
    expect(host.shadowRoot!.activeElement).toBe(part(host, '.base'));
    await expect.poll(() => host.matches(':state(empty)')).toBe(true);
  });

  it('announces nothing when the page keeps the tag', async () => {
    const host = await list(html`<lede-tag-list removable><lede-tag>A</lede-tag></lede-tag-list>`);
    host.addEventListener('lede-tag-remove', (event) => event.preventDefault());
    await userEvent.click(page.getByRole('button', { name: 'Remove: A' }));
    await settled();
    expect(part(host, '[role=status]').textContent).toBe('');
  });

  it('removes the tag from the data', async () => {
    const host = await list(html`<lede-tag-list removable .tags=${['A', 'B', 'C']}></lede-tag-list>`);
    await userEvent.click(page.getByRole('button', { name: 'Remove: B' }));
    await expect.poll(() => host.tags).toEqual([{ name: 'A' }, { name: 'C' }]);
    await settled();
    expect(host.shadowRoot!.querySelectorAll('li')).toHaveLength(2);
    expect(host.shadowRoot!.activeElement).toBe(host.shadowRoot!.querySelectorAll('lede-tag')[1]);
    await expect.poll(() => part(host, '[role=status]').textContent).toBe('Removed: B');
    host.tags = ['A', 'B', 'C'] as never;
    await settled();
    expect(host.shadowRoot!.querySelectorAll('li')).toHaveLength(3);
  });

  it('works with a page that removes the tag from the data itself', async () => {
    const host = await list(html`<lede-tag-list removable .tags=${['A', 'B']}></lede-tag-list>`);
    host.addEventListener('lede-tag-remove', (event) => {
      event.preventDefault();
      host.tags = ['B'] as never;
    });
    await userEvent.click(page.getByRole('button', { name: 'Remove: A' }));
    await expect.poll(() => host.shadowRoot!.activeElement?.textContent).toBe('B');
    await expect.poll(() => part(host, '[role=status]').textContent).toBe('Removed: A');
  });

  it('clear all deselects all tags', async () => {
    const form = await choice();
    const host = form.querySelector('lede-tag-list')!;
    host.clearable = true;
    await settled();
    const changed = vi.fn();
    form.addEventListener('change', changed);
    const cleared = next<HTMLElementEventMap['lede-tags-clear']>(host, 'lede-tags-clear');
    await userEvent.click(page.getByRole('button', { name: 'Clear all' }));
    expect((await cleared).detail.values).toEqual(['Spyware']);
    expect(sent(form)).toEqual([]);
    expect(changed).toHaveBeenCalledTimes(1);
    await expect.poll(() => document.activeElement).toBe(host.querySelector('lede-tag'));
    expect(part(host, '[role=status]').textContent).toBe('Selection cleared');
    await expect.poll(() => getComputedStyle(part(host, '.clear')).visibility).toBe('hidden');
  });

  it('clear all removes removable tags, and does nothing when cancelled', async () => {
    const host = await list(
      html`<lede-tag-list removable clearable
        ><ul>
          <li><lede-tag>A</lede-tag></li>
          <li><lede-tag disabled>B</lede-tag></li>
        </ul></lede-tag-list
      >`,
    );
    host.addEventListener('lede-tags-clear', (event) => event.preventDefault(), { once: true });
    await userEvent.click(page.getByRole('button', { name: 'Clear all' }));
    expect(host.querySelectorAll('li')).toHaveLength(2);
    await userEvent.click(page.getByRole('button', { name: 'Clear all' }));
    expect([...host.querySelectorAll('li')].map((item) => item.textContent!.trim())).toEqual(['B']);
    const data = await list(html`<lede-tag-list removable clearable .tags=${['A', 'B']}></lede-tag-list>`);
    await userEvent.click(part(data, '.clear'));
    await expect.poll(() => data.tags).toEqual([]);
    expect(data.shadowRoot!.activeElement).toBe(part(data, '.base'));
  });
});

it('elements added and removed leave no subscription behind', async () => {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  const subscribers = (globalThis as unknown as Record<symbol, Set<unknown>>)[
    Symbol.for('lede-ui.redraw-subscribers')
  ]!;
  const { size } = subscribers;
  for (let count = 0; count < 100; count++) {
    const host = document.createElement('lede-tag-list');
    host.lines = 1;
    host.append(Object.assign(document.createElement('lede-tag'), { textContent: 'A' }));
    place.append(host);
    if (count % 2) await settled(place);
    host.remove();
  }
  expect(subscribers.size).toBe(size);
});
