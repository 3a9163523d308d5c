// Every element and both pages where space is scarce, letters are large and colours are few: at 400 % zoom, with the
// text spacing of WCAG 1.4.12, with text of twice the size, in forced colours, with more contrast, with less motion.
import type { Page } from 'playwright';
import { PNG } from 'pngjs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle, dist, launch, site, type Site } from '../pages/site.ts';
import { elements, examplesOf } from './elements.ts';
import { pageFiles, pageNames, type PageName } from './reading/pages.ts';
import { rich } from './reading/rich.ts';
import type { Check, Reading } from './reading/index.ts';

declare const reading: Reading;

interface Condition {
  width?: number;
  height?: number;
  media?: { forcedColors?: 'active'; contrast?: 'more' };
  css?: string;
  spaced?: boolean;
  checks: readonly Check[];
}
const conditions: Record<string, Condition> = {
  'at 400 % zoom, 320 × 256 px': { width: 320, height: 256, checks: ['space', 'controls', 'links'] },
  'with the text spacing of WCAG 1.4.12': { width: 800, height: 700, spaced: true, checks: ['space'] },
  'with that text spacing on a phone': { width: 360, height: 700, spaced: true, checks: ['space'] },
  'with letters of twice the size': {
    width: 800,
    height: 700,
    css: ':root { font-size: 200% }',
    checks: ['space', 'controls'],
  },
  'with text zoom alone': {
    width: 500,
    height: 700,
    css: 'body :is(SUBJECT) { font-size: 200% }',
    checks: ['space'],
  },
  'in forced colours': { media: { forcedColors: 'active' }, checks: ['states', 'toggles', 'controls'] },
  'with more contrast': { media: { contrast: 'more' }, checks: ['contrast'] },
  'with less motion': { checks: ['motion'] },
};

type Subject = [name: string, source: () => string];
const page = (body: string, head: string, end: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,"><link rel="stylesheet" href="/lede.css">${head}</head>${body}<script type="module" src="/define.js"></script>${end}</html>`;
const subjects: Subject[] = [
  ...elements.map((element): Subject => [
    element.tag,
    () => {
      // What is open at first would hide the others.
      const examples = examplesOf(element).map(
        ({ markup }) => `<div style="margin-block: 1rem">${markup.replace(/ open(?=[\s>])/, '')}</div>`,
      );
      const body = [...examples, rich[element.name] ?? ''].join('\n');
      return page(`<body style="margin: 1rem; font: 1rem/1.5 sans-serif">${body}</body>`, '', '');
    },
  ]),
  ...pageNames.map((name: PageName): Subject => [
    `the ${name} page`,
    () =>
      page(
        `<body data-story="${name}" data-locale="en" style="margin: 0; font-family: sans-serif"></body>`,
        '<link rel="stylesheet" href="/pages.css">',
        '<script type="module" src="/pages.js"></script>',
      ),
  ]),
];

let server: Site;
let tab: Page;
beforeAll(async () => {
  const browser = await launch();
  server = await site();
  const [define, read, { script, style }, css] = await Promise.all([
    bundle(dist('define.js')),
    bundle(join(process.cwd(), 'test/contract/reading/index.ts')),
    pageFiles(),
    readFile('dist/lede.css', 'utf8'),
  ]);
  for (const [path, text] of Object.entries({
    '/define.js': define,
    '/pages.js': script,
    '/pages.css': style,
    '/lede.css': css,
  }))
    server.pages.set(path, text);
  const context = await browser.newContext({ reducedMotion: 'reduce' });
  // Defined before the page's own scripts, so that it knows what they ask for.
  await context.addInitScript(
    `addEventListener('DOMContentLoaded', () => {${read}; reading.noteSmoothScrolling(); localStorage.clear()})`,
  );
  tab = await context.newPage();
});
afterAll(() => Promise.all([tab?.context().browser()?.close(), server?.close()]));

async function open(
  subject: string,
  source: string,
  { width = 800, height = 700, media = {}, css, spaced }: Condition,
) {
  await tab.setViewportSize({ width, height });
  await tab.emulateMedia({ forcedColors: null, contrast: null, ...media });
  const added = css
    ? `<style>${css.replace('SUBJECT', subject.startsWith('lede-') ? subject : '.paper')}</style>`
    : '';
  server.pages.set(
    '/page.html',
    source.replace('</head>', () => `${added}</head>`),
  );
  await tab.goto(`${server.url}/page.html`);
  // For :focus-visible.
  await tab.keyboard.press('Shift');
  await tab.evaluate(async (spaced) => {
    await reading.settle();
    if (!spaced) return;
    reading.space(true);
    await reading.settle();
  }, spaced === true);
}

/** Icons of one colour alone, in a picture of the window. */
async function invisibleIcons(): Promise<string[]> {
  const icons = await tab.evaluate(() => reading.icons());
  if (icons.length === 0) return [];
  const { data, width } = PNG.sync.read(await tab.screenshot());
  return icons.flatMap(({ name, ...icon }) => {
    const seen = [255, 0];
    for (let y = Math.ceil(icon.y); y < icon.y + icon.height - 1; y++)
      for (let x = Math.ceil(icon.x); x < icon.x + icon.width - 1; x++) {
        const i = (y * width + x) * 4;
        const light = (data[i]! * 3 + data[i + 1]! * 6 + data[i + 2]!) / 10;
        [seen[0], seen[1]] = [Math.min(seen[0]!, light), Math.max(seen[1]!, light)];
      }
    return seen[1]! - seen[0]! < 60 ? [`the icon in ${name} cannot be seen`] : [];
  });
}

describe('the checks themselves', () => {
  const small = 'style="inline-size: 10px; block-size: 10px; margin: 0; padding: 0; border: 0"';
  it.each<[Check, fault: string, markup: string]>([
    [
      'space',
      'is cut',
      '<p style="inline-size: 5rem; overflow: hidden; white-space: nowrap">A text of some words</p>',
    ],
    ['space', 'the page is', '<p style="inline-size: 900px">Wide</p>'],
    [
      'space',
      'scrolls sideways',
      '<div style="inline-size: 99px; overflow: auto"><p style="inline-size: 200px">A</p></div>',
    ],
    [
      'space',
      'lies on “Two”',
      '<p style="position: relative">One<span style="position: absolute; left: 0">Two</span></p>',
    ],
    [
      'space',
      'lies on div >>> button',
      '<button style="position: absolute; left: 16px">One</button><p>Two words</p>',
    ],
    ['controls', 'is 10 × 10px', `<button ${small}></button><button ${small}></button>`],
    ['controls', 'does not show its focus', '<button style="outline: none">One</button>'],
    ['controls', 'is covered by', '<button>One</button><div style="position: fixed; inset: 0">Two</div>'],
    [
      'controls',
      'cannot be scrolled into view',
      '<button style="position: absolute; left: -9px">One</button>',
    ],
    ['contrast', 'has 2.8:1', '<p style="color: #999">Pale</p>'],
    [
      'contrast',
      'the edge of div >>> button',
      '<button style="border: 1px solid #ddd; background: #fff">One</button>',
    ],
    ['states', 'looks like', '<button aria-current="true">One</button><button>Two</button>'],
    [
      'toggles',
      'looks the same',
      '<button aria-pressed="false" onclick="ariaPressed = ariaPressed !== `true`">One</button>',
    ],
    ['motion', 'moves for 1000ms', '<i style="display: block; animation: turn 1s infinite">One</i>'],
    ['links', 'alone', '<p>Read <a href="#a" style="text-decoration: none">the story</a> today.</p>'],
  ])('%s: “%s” is found, in a shadow root too', async (check, fault, markup) => {
    const hidden = `<div><template shadowrootmode="open"><style>@keyframes turn { to { rotate: 1turn } }</style>${markup}</template></div>`;
    await open('', page(`<body style="margin: 1rem">${hidden}</body>`, '', ''), { checks: [] });
    const found = await tab.evaluate((checks) => reading.check(checks), [check]);
    expect(found.join('\n')).toContain(fault);
  });
});

describe.each(subjects)('%s', (subject, source) => {
  it.each(Object.entries(conditions))('%s', async (_, condition) => {
    const { spaced = false, media } = condition;
    // The controls of a page are those of its elements, except for the place that they have at the highest zoom.
    const inPage = !subject.startsWith('lede-') && condition.height !== 256;
    const checks = condition.checks.filter((check) => !inPage || !['controls', 'toggles'].includes(check));
    await open(subject, source(), condition);
    // By what is wrong: the state in which it was seen first.
    const faults = new Map<string, string>();
    const look = async (state: string) => {
      const now = state === 'at first' ? checks : checks.filter((check) => check !== 'toggles');
      const found = await tab.evaluate((checks) => reading.check(checks), now);
      if (media?.forcedColors) found.push(...(await invisibleIcons()));
      for (const fault of found) if (!faults.has(fault)) faults.set(fault, `${state}: ${fault}`);
    };
    await look('at first');
    const states = await tab.evaluate(() => reading.findStates());
    for (const [index, name] of states.entries()) {
      await tab.evaluate(([index, spaced, finish]) => reading.enter(index, spaced, finish), [
        index,
        spaced,
        !checks.includes('motion'),
      ] as const);
      await look(name);
      await tab.evaluate(() => reading.leave());
    }
    expect(faults.size, [...faults.values()].join('\n')).toBe(0);
  });
});
