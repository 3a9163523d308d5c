import { format, resolveConfig } from 'prettier';
import { TWELVE } from './folders.mjs';
import { results } from './results.mjs';

/** Sides of the icons that are compared, in pixels. */
const SIZES = [96, 384];
const number = (count) => count.toLocaleString('en');
const median = (values) => {
  const sorted = values.toSorted((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)] + sorted[Math.ceil((sorted.length - 1) / 2)]) / 2;
};

/** What the parts of a comparison in the browser found together; undefined when there was none. */
function compared(browser) {
  const parts = Object.values(browser ?? {});
  if (parts.length === 0) return undefined;
  const sum = (of) => parts.reduce((all, part) => all + of(part), 0);
  const drawn = sum((part) => part.drawn);
  const sameAt = (pixels) => {
    const changed = sum((part) => part.changed.filter(({ size }) => size === pixels).length);
    return changed === 0 ? `all ${number(drawn)}` : `${number(drawn - changed)} of ${number(drawn)}`;
  };
  return SIZES.map(sameAt);
}

function row(set) {
  const { bytes, browser } = results().find((each) => each.set === set) ?? {};
  if (!bytes) return undefined;
  const { of, icons, refused, lede, peer, ratio } = bytes;
  const taken = icons + refused;
  const same = compared(browser) ?? SIZES.map(() => '–');
  return `| ${set} | ${taken < of ? `${number(taken)} of ${number(of)}` : number(of)} | ${refused} | ${number(lede)} | ${number(peer)} | ${ratio.toFixed(2)} | ${same.join(' | ')} |`;
}

/** README.md with the table of public sets as the results have it. */
export async function withSpriteTable(readme) {
  const ratios = results()
    .filter(({ set, bytes }) => bytes && TWELVE[set])
    .map(({ bytes }) => bytes.ratio);
  const table = [
    '| set | icons | refused | Lede, bytes with brotli | svgo 4 and svg-sprite | ratio | the same in Chromium, at 96 px | at 384 px |',
    '| --- | --- | --- | --- | --- | --- | --- | --- |',
    ...Object.keys(TWELVE).map(row).filter(Boolean),
    `| median | | | | | ${median(ratios).toFixed(2)} | | |`,
  ].join('\n');
  const dates = results()
    .map(({ measured }) => measured)
    .toSorted();
  const text = readme.replace(
    /(<!-- sprites of public sets -->\n)[^]*?(<!-- end -->)/,
    (_, start, end) =>
      `${start}\nMeasured on ${[...new Set([dates[0], dates.at(-1)])].join(' to ')}.\n\n${table}\n\n${end}`,
  );
  return format(text, { ...(await resolveConfig('README.md')), filepath: 'README.md' });
}
