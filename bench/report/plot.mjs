// Bars as an SVG that is readable by day and by night, with a title and a description in words.
import { BENCHES, isOurs, OVERVIEW } from './benches.mjs';

const WIDTH = 760;
const LABEL = 290;
const VALUE = 56;
const BAR = 16;
const ROW = 24;
const HEAD = 34;
const PAD = 16;

const escape = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const STYLE = `text { font: 13px system-ui, sans-serif; fill: #191817 }
.paper { fill: #fff } .head { font-weight: 600 } .bar { fill: #a09a90 } .ours { fill: #a8201a } .base { stroke: #191817; stroke-dasharray: 2 3 }
@media (prefers-color-scheme: dark) { text { fill: #f3f0ea } .paper { fill: #141312 } .bar { fill: #7d776e } .ours { fill: #ff9a8d } .base { stroke: #f3f0ea } }`;

/** The groups that the plot of a benchmark shows: a title, and bars with a label and a value. */
export function groupsOf(name, { benches }) {
  const { plot } = BENCHES[name];
  return benches[name].map(({ title, rows }) => ({
    title: `${title[0].toUpperCase()}${title.slice(1)}: ${plot.title}`,
    base: plot.show === 'ratio' ? 1 : undefined,
    bars: rows
      .filter((row) => row[plot.key]?.[plot.show] !== undefined)
      .map((row) => ({
        label: row.way,
        value: row[plot.key][plot.show],
        text: plot.format(row[plot.key][plot.show]),
        ours: isOurs(row),
      })),
  }));
}

/** The plot of a benchmark, or of what the README shows. */
export const plotGroups = (name, results) =>
  name === 'overview'
    ? OVERVIEW.map(({ name, group }) => groupsOf(name, results)[group])
    : groupsOf(name, results);

/** The plot in words. */
export const describe = (groups) =>
  groups
    .map(({ title, bars }) => `${title}: ${bars.map(({ label, text }) => `${label} ${text}`).join(', ')}.`)
    .join(' ');

export function barChart(title, groups) {
  let y = PAD;
  const parts = groups.map(({ title, base, bars }) => {
    const top = y;
    const scale = (WIDTH - LABEL - VALUE - 2 * PAD) / Math.max(...bars.map(({ value }) => value));
    const x = (value) => (LABEL + PAD + value * scale).toFixed(1);
    const rows = bars.map(({ label, value, text, ours }, i) => {
      const at = top + HEAD + i * ROW;
      return `<text x="${LABEL + PAD - 8}" y="${at + 13}" text-anchor="end">${escape(label)}</text>
<rect class="bar${ours ? ' ours' : ''}" x="${LABEL + PAD}" y="${at}" width="${(value * scale).toFixed(1)}" height="${BAR}" rx="2"/>
<text x="${Number(x(value)) + 6}" y="${at + 13}">${escape(text)}</text>`;
    });
    y = top + HEAD + bars.length * ROW + PAD;
    const line =
      base === undefined
        ? ''
        : `\n<path class="base" d="M${x(base)} ${top + HEAD - 4}V${top + HEAD + bars.length * ROW - 4}"/>`;
    return `<text class="head" x="${PAD}" y="${top + 16}">${escape(title)}</text>\n${rows.join('\n')}${line}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${y}" width="${WIDTH}" height="${y}" role="img" aria-labelledby="title desc">
<title id="title">${escape(title)}</title>
<desc id="desc">${escape(describe(groups))}</desc>
<style>${STYLE}</style>
<rect class="paper" width="${WIDTH}" height="${y}" rx="8"/>
${parts.join('\n')}
</svg>
`;
}
