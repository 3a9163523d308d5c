// docs/bench/results.json → docs/bench/report.md and its plots, and the figures in the README.
import { readFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { BENCHES, isOurs, isPlain, OVERVIEW } from './benches.mjs';
import { barChart, describe, plotGroups } from './plot.mjs';
import { aboutText, markdownTables } from './tables.mjs';

export const FOLDER = 'docs/bench';
export const readResults = () => JSON.parse(readFileSync(`${FOLDER}/results.json`, 'utf8'));

const formatted = async (text, filepath) => format(text, { ...(await resolveConfig(filepath)), filepath });

const plotTitle = (name) => (name === 'overview' ? 'Lede beside other libraries' : BENCHES[name].title);
const alt = (name, results) => describe(plotGroups(name, results)).replaceAll(/[[\]<>]/g, '');

/** The report of all benchmarks. */
const report = (results) => `# Size and speed

${aboutText(results)} \`npm run bench:report\` measures again and writes this page, its plots and the figures in the README.

Processor time is that of the main thread. Every round measures all ways in turn, so that what slows the machine slows each of them; a ratio is the median of the rounds. Shorter bars are better; Lede’s are red.

${Object.entries(BENCHES)
  .map(
    ([name, { title, text }]) => `## ${title}

${text}

![${alt(name, results)}](${name}.svg)

${markdownTables(name, results)}`,
  )
  .join('\n\n')}

## Versions

${Object.entries(results.about.versions)
  .map(([name, version]) => `- ${name} ${version}`)
  .join('\n')}
`;

/** Lede's figures, and those of the others in a line. */
function rowOf(what, rows, figure) {
  const own = rows.filter(isOurs).map((row) => {
    const [, more] = row.way.split(', ');
    return figure(row) + (more ? ` (${more})` : '');
  });
  const others = rows.filter((row) => !isOurs(row) && !isPlain(row));
  return `| ${what} | ${own.join(' · ')} | ${others.map((row) => `${row.way} ${figure(row)}`).join(' · ')} |`;
}

/** The part of the README between its marks. */
export function readmeFigures(results) {
  const { benches } = results;
  const kB = (value) => (value / 1000).toFixed(1);
  const weight = ({ atOnce, onDemand }) =>
    kB(atOnce.median) + (onDemand.median ? ` and ${kB(onDemand.median)} later` : '');
  const times = ({ cpu }) => cpu.ratio.toFixed(1);
  return `${aboutText(results)} Sizes are minified, compressed with brotli, with all imports, Lit and icons included; “later” is what comes when the reader comes near. Speeds are processor time, measured in turn in one run.

| kB | Lede | others |
| --- | --- | --- |
${benches.size.map(({ title, rows }) => rowOf(title, rows, weight)).join('\n')}

| processor time | Lede | others |
| --- | --- | --- |
${OVERVIEW.map(({ name, group, what }) => rowOf(`${benches[name][group].title} ${what}`, benches[name][group].rows, times)).join('\n')}

[![${alt('overview', results)}](${FOLDER}/overview.svg)](${FOLDER}/report.md)`;
}

const MARKS = /(<!-- figures: npm run bench:report -->)[^]*(<!-- end of figures -->)/;

/** Every file that shows the figures, as it is with these results. */
export async function filesOf(results) {
  const readme = readFileSync('README.md', 'utf8');
  if (!MARKS.test(readme)) throw new Error('README.md has lost the marks around its figures.');
  const figures = readmeFigures(results);
  const texts = {
    'README.md': readme.replace(MARKS, (_, start, end) => `${start}\n\n${figures}\n\n${end}`),
    [`${FOLDER}/report.md`]: report(results),
  };
  const files = new Map();
  for (const [path, text] of Object.entries(texts)) files.set(path, await formatted(text, path));
  for (const name of [...Object.keys(BENCHES), 'overview'])
    files.set(`${FOLDER}/${name}.svg`, barChart(plotTitle(name), plotGroups(name, results)));
  return files;
}

/** Results as they are written. */
export const resultsFile = (results) => formatted(JSON.stringify(results), `${FOLDER}/results.json`);
