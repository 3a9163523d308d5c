import { afterEach, describe, expect, it, vi } from 'vitest';
import { checkOutput } from '../../../dist/compiler/prepare/check-output.js';
import { differingPixels } from '../../../dist/compiler/prepare/compare-render.js';
import { limitCpuTime } from '../../../dist/compiler/prepare/cpu-timeout.js';
import { optimise } from '../../../dist/compiler/prepare/optimise.js';
import { prepare } from '../../../dist/compiler/prepare/prepare.js';
import { gate } from '../../../dist/compiler/svg/gate.js';
import { icon, SHAPE } from '../icon.ts';
import { same } from './known-faults.ts';

const optimised = (inside: string, attributes?: string, level: 'full' | 'mild' = 'full') =>
  optimise(gate(icon(inside, attributes), 'x.svg').root, 'x', 'x.svg', level).svg;
const rootTag = (svg: string) => svg.slice(0, svg.indexOf('>') + 1);

describe('the optimised drawing', () => {
  const MOVED: Record<string, string> = {
    transform: 'rotate(30)',
    'paint-order': 'stroke',
    mask: 'url(#a)',
    filter: 'url(#a)',
    'clip-path': 'url(#a)',
    opacity: '.5',
    'vector-effect': 'non-scaling-stroke',
  };
  const targets: Record<string, string> = {
    mask: '<mask id="a"><path fill="#fff" d="M2 2h9v9z"/></mask>',
    filter: '<filter id="a"><feGaussianBlur stdDeviation="2"/></filter>',
    'clip-path': '<clipPath id="a"><path d="M2 2h9v9z"/></clipPath>',
  };

  it.each(
    Object.entries(MOVED).flatMap(
      ([name, value]) =>
        [
          [name, value, 'full'],
          [name, value, 'mild'],
        ] as const,
    ),
  )('has %s="%s" inside the root, where a symbol keeps it (%s)', (name, value, level) => {
    const inside = `${targets[name] ?? ''}<path stroke="red" d="M2 2h20v20z"/><path stroke="red" fill="red" d="M3 9h9v9z"/>`;
    const svg = optimised(inside, `viewBox="0 0 24 24" ${name}="${value}"`, level);
    expect(rootTag(svg)).not.toContain(name);
    // Applied to the path, or without effect on a group.
    if (level === 'mild' || !/^(?:transform|vector-effect)$/.test(name)) expect(svg).toContain(`${name}="`);
  });

  it.each(['full', 'mild'] as const)(
    'has no title, description, class, or <use> without a reference (%s)',
    (level) => {
      const svg = optimised(
        `<title>a</title><g class="b"><desc>c</desc><use/>${SHAPE}</g>`,
        undefined,
        level,
      );
      expect(svg).not.toMatch(/title|desc|class|use/);
      expect(svg).toContain('<path');
    },
  );

  it.each(['full', 'mild'] as const)(
    'has ids with the prefix, and only those that are used (%s)',
    (level) => {
      const svg = optimised(
        `<linearGradient id="g"><stop stop-color="red"/></linearGradient><path id="p" fill="url(#g)" d="M2 2h9v9z"/>`,
        undefined,
        level,
      );
      expect([...svg.matchAll(/ id="([^"]+)"/g)].map((match) => match[1])).toEqual(['x_a']);
      expect(svg).toContain('url(#x_a)');
    },
  );

  it('stays as it is with the mild level, apart from ids and empty attributes', () => {
    const rect = '<rect width="9.00" height="9" fill="#ff0000"/>';
    expect(optimised(`<g fill="">${rect}</g>`, undefined, 'mild')).toContain('<g>');
    expect(optimised(rect, undefined, 'mild')).toMatch(/<rect.*9\.00/);
    expect(optimised(rect)).toMatch(/<path.*(?:red|#f00)/);
  });

  it.each([
    ['nothing', ''],
    ['a title', '<title>a</title>'],
    ['a path that is hidden', '<path display="none" d="M1 1h9v9z"/>'],
  ])('is refused when it is %s', (_, inside) => {
    expect(() => optimised(inside)).toThrow('x.svg:1:1: it draws nothing');
  });
});

describe('the output of svgo and svg-sprite', () => {
  const check = (inside: string) => checkOutput(icon(inside), 'x.svg');

  it.each([
    ['a comment', `<!-- a -->${SHAPE}`, 'contains a comment or declaration'],
    ['a declaration', `<?a?>${SHAPE}`, 'contains a comment or declaration'],
    ['a style sheet', `<style>a{fill:red}</style>${SHAPE}`, 'contains <style>'],
    ['a title', `<g><title>a</title>${SHAPE}</g>`, 'contains <title>'],
    ['a description', `<desc>a</desc>${SHAPE}`, 'contains <desc>'],
    ['a class', `<g class="a">${SHAPE}</g>`, 'contains a style'],
    ['an empty class', `<g class="">${SHAPE}</g>`, 'contains a style'],
    ['text', `<g>a${SHAPE}</g>`, 'contains text'],
  ])('is refused with %s', (_, inside, reason) => {
    expect(() => check(inside)).toThrow(`x.svg:1:1: its optimised form ${reason}`);
  });

  it('passes the gate again', () => expect(() => check('<script/>')).toThrow('<script> has no place'));

  it('may have text where text is drawn, and white space anywhere', () => {
    expect(check('<text>a<tspan>b</tspan></text>').tagsOnly).toBe(false);
    expect(check(`\n${SHAPE}\n`).tagsOnly).toBe(false);
    expect(check(SHAPE).tagsOnly).toBe(true);
  });
});

describe('a prepared icon', () => {
  const options = { sanitize: false, render: true, glyphs: false };
  const prepareOne = async (svg: string, more = {}) =>
    (await prepare([{ name: 'x', id: 'i-x', file: 'x.svg', svg, flip: true }], { ...options, ...more }))[0]!;

  it('has its size, viewBox, level, symbol and what was stripped', async () => {
    const svg = icon(`<title>é</title><script/>${SHAPE}`, 'viewBox="0 0 24 30"');
    expect(await prepareOne(svg, { sanitize: true, glyphs: true })).toEqual({
      name: 'x',
      svg: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 30"><path d="M2 2h20v20z"/></svg>',
      symbol: '<symbol viewBox="0 0 24 30" id="i-x"><path d="M2 2h20v20z"/></symbol>',
      viewBox: '0 0 24 30',
      glyph: expect.objectContaining({ name: 'x', flip: true }),
      before: Buffer.byteLength(svg),
      level: 'full',
      stripped: ['x.svg:1:77: <script> has no place in an icon'],
      notes: [],
    });
  });

  it('is optimised mildly where the full optimisation would change how it looks, which only rendering tells', async () => {
    const svg = same['currentColor before color']!;
    expect(await prepareOne(svg)).toMatchObject({ level: 'mild', before: Buffer.byteLength(svg) });
    expect(await prepareOne(svg, { render: false })).toMatchObject({ level: 'full' });
  });

  it('of several paints is compared larger too, and optimised less where only that shows a difference', async () => {
    // Two colours meet in a gap narrower than a pixel.
    const svg = icon(
      '<path fill="#fc801d" d="M47.543 14.629 14.629 47.543l32.414 32.414V47.043h32.914zm.5 33.414v31.914h31.914V48.043zm32.914 0v32.914H48.043l32.414 32.414 32.914-32.914z"/>',
      'viewBox="0 0 128 128"',
    );
    expect(await prepareOne(svg)).toMatchObject({ level: 'full' });
    const two = svg.replace('<path', '<title>One on another</title><path fill="#eee" d="M0 0h9v9z"/><path');
    expect(await prepareOne(two)).toMatchObject({ level: 'careful' });
  });

  it('may look different by what was stripped on request', async () => {
    const svg = icon('<image href="#a"/><path fill="red" onclick="a" d="M2 2h3v3z"/>');
    expect(await prepareOne(svg, { sanitize: true })).toMatchObject({
      level: 'full',
      svg: icon('<path fill="red" d="M2 2h3v3z"/>'),
    });
  });

  it('is a glyph only with `glyphs`', async () =>
    expect(await prepareOne(icon())).not.toHaveProperty('glyph'));

  it('is refused with its reason, without the others', async () => {
    const tasks = ['<svg', icon(), icon('')].map((svg, i) => ({
      name: `x${i}`,
      id: `i-x${i}`,
      file: `x${i}.svg`,
      svg,
      flip: false,
    }));
    const results = await prepare(tasks, { ...options, render: false });
    expect(results).toMatchObject([
      { name: 'IconError' },
      { name: 'x1' },
      { message: 'x2.svg:1:1: it draws nothing' },
    ]);
  });
});

describe('the comparison', () => {
  const box = (d: string, viewBox: string) => icon(`<path d="${d}"/>`, `viewBox="${viewBox}"`);
  const differing = (before: string, after: string, viewBox: string) =>
    differingPixels({ before, after, viewBox, file: 'x.svg', size: 96, mustDraw: true });

  it.each(['0 0 24 240', '0 0 240 24', '0 0 24 24'])(
    'counts the pixels along the longer side of %s',
    async (viewBox) => {
      const [, , width, height] = viewBox.split(' ').map(Number);
      const [long, short] = [Math.max(width!, height!), Math.min(width!, height!)];
      const all = box(`M0 0h${width}v${height}h-${width}z`, viewBox);
      const half = box(`M0 0h${width! / 2}v${height}h-${width! / 2}z`, viewBox);
      const area = 96 * Math.round((96 * short) / long);
      expect(await differing(all, half, viewBox)).toBeGreaterThan(area * 0.4);
      expect(await differing(all, half, viewBox)).toBeLessThan(area * 0.6);
    },
  );

  it('counts all pixels when the shapes differ', async () => {
    const [a, b] = [box('M0 0h9v9z', '0 0 24 24'), box('M0 0h9v9z', '0 0 24 12')];
    expect(await differing(a, b, '0 0 24 24')).toBe(9216);
  });

  it('names the file that cannot be drawn', async () => {
    await expect(differing('<svg', icon(), '0 0 24 24')).rejects.toThrow(/^x\.svg:1:1: cannot be drawn: \S/);
  });
});

describe('the time limit of a worker', () => {
  afterEach(() => vi.useRealTimers());
  const start = (pid: number | undefined, seconds = 2) => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'hrtime'] });
    const onTimeout = vi.fn();
    return { onTimeout, cancel: limitCpuTime(pid, seconds, onTimeout) };
  };

  it('is four times as long on the clock where the processor time is not known or does not grow', () => {
    const { onTimeout } = start(undefined);
    vi.advanceTimersByTime(7750);
    expect(onTimeout).not.toHaveBeenCalled();
    vi.advanceTimersByTime(500);
    expect(onTimeout).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(60_000);
    expect(onTimeout).toHaveBeenCalledTimes(1);
  });

  it('does nothing once it is cancelled', () => {
    const { onTimeout, cancel } = start(undefined);
    cancel();
    vi.advanceTimersByTime(60_000);
    expect(onTimeout).not.toHaveBeenCalled();
  });

  it('counts the processor time from its start, not that used before', () => {
    // This process has used far more by now, but uses next to nothing while the clock is advanced.
    const { onTimeout } = start(process.pid, 0.2);
    vi.advanceTimersByTime(750);
    expect(onTimeout).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(onTimeout).toHaveBeenCalledTimes(1);
  });
});
