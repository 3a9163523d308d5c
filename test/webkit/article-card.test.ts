import { describe, expect, it } from 'vitest';
import { open } from './site.ts';

const words = `<h3 slot="headline"><a href="/next.html">Nine cables</a></h3><p slot="standfirst">Between two coasts.</p>`;
const body = '<div slot="body"><p>They lie <a href="#deep">four kilometres</a> down.</p></div>';
const unfold = 'lede-article-card >>> .unfold';
const inText = `'lede-article-card [slot=body] p'`;

describe('a card with a text', () => {
  it('unfolds and folds by mouse', async () => {
    const reader = await open(`<lede-article-card>${words}${body}</lede-article-card>`);
    expect(await reader.value(`seen(${inText})`)).toBe(false);
    await reader.click(unfold);
    await reader.until(`seen(${inText}) && the('${unfold}').ariaExpanded === 'true'`);
    await reader.click(unfold);
    await reader.until(`!seen(${inText}) && the('${unfold}').ariaExpanded === 'false'`);
  });

  it('unfolds by keyboard; Tab then leads into the text', async () => {
    const reader = await open(`<lede-article-card>${words}${body}</lede-article-card>`);
    await reader.value(`the('${unfold}').focus()`);
    await reader.press('Enter');
    await reader.until(`seen(${inText})`);
    await reader.press('Tab');
    expect(await reader.value('focused().textContent')).toBe('four kilometres');
  });
});

describe('its headline', () => {
  it('is followed by a click anywhere on the card', async () => {
    const reader = await open(`<lede-article-card>${words}</lede-article-card>`);
    await reader.click('[slot=standfirst]');
    await reader.until(`location.pathname === '/next.html'`);
  });

  it('is not followed by a click on an action; Save saves, Share opens its menu beside it', async () => {
    const reader = await open(`<lede-article-card variant="standard">${words}</lede-article-card>`);
    const save = 'lede-article-card >>> lede-bookmark-button >>> button';
    await reader.click('lede-article-card >>> .save');
    await reader.until(`the('${save}').ariaPressed === 'true'`);
    const share = 'lede-article-card >>> lede-share >>> ';
    await reader.click('lede-article-card >>> .share');
    await reader.until(`seen('${share}.menu') && beside('${share}.menu', '${share}.opener')`);
    await reader.press('Escape');
    await reader.until(`focused() === the('${share}.opener')`);
    expect(await reader.value('location.pathname')).toBe('/page.html');
  });
});

describe('a missing picture', () => {
  it('keeps its 3:2 and shows its words', async () => {
    const story = { headline: 'Nine cables', picture: { src: '/none.jpg', alt: 'A cable on the beach' } };
    const reader = await open(
      `<lede-article-card variant="standard" style="inline-size: 420px" story='${JSON.stringify(story)}'></lede-article-card>`,
    );
    const image = 'lede-article-card >>> img';
    await reader.until(`the('${image}').parentElement.hasAttribute('data-lede-missing')`);
    const { width, height } = await reader.value<DOMRect>(`box('${image}')`);
    expect(width).toBeGreaterThan(400);
    expect(width / height).toBeCloseTo(1.5, 1);
    const drawn = `getComputedStyle(the('${image}').parentElement, '::before')`;
    expect(await reader.value(`${drawn}.content`)).toContain('A cable on the beach');
    expect(await reader.value(`parseFloat(${drawn}.height)`)).toBeCloseTo(height, 0);
  });

  it('of the page’s own keeps its 3:2 too', async () => {
    const reader = await open(
      `<lede-article-card variant="standard" style="inline-size: 420px"><figure slot="media"><img src="/none.jpg" alt="A cable on the beach"></figure>${words}</lede-article-card>`,
    );
    await reader.until(`the('figure').dataset.ledeMissing === 'A cable on the beach'`);
    await reader.until(
      `Math.abs(box('img').width / box('img').height - 1.5) < 0.05 && box('img').width > 400`,
    );
  });
});

it('a story as data plays its video in the card', async () => {
  const story = {
    headline: 'Nine cables',
    url: '/next.html',
    video: { src: '/media/film.webm', duration: 'PT34S' },
  };
  const reader = await open(
    `<lede-article-card variant="lead" story='${JSON.stringify(story)}'></lede-article-card>`,
  );
  const player = 'lede-article-card >>> lede-media-player';
  await reader.click(`${player} >>> .surface`);
  await reader.until(`the('lede-article-card >>> video').currentTime > 0.3`);
  expect(await reader.value('location.pathname')).toBe('/page.html');
});
