// Tables of results as rows of cells, and as Markdown. Runs in browsers too.
import { BENCHES } from './benches.mjs';

/**
 * The tables of a benchmark: for each group a title, heads, and rows of cells.
 *
 * @returns {{ title: string, heads: string[], rows: string[][] }[]}
 */
export function tablesOf(name, { benches }) {
  const { columns } = BENCHES[name];
  return benches[name].map(({ title, rows }) => {
    // A column in which nobody has anything is left out.
    const used = columns.filter((column) => rows.some((row) => column.text(row) !== '–'));
    return {
      title,
      heads: ['', ...used.map(({ title }) => title)],
      rows: rows.map((row) => [row.way, ...used.map((column) => column.text(row))]),
    };
  });
}

const cell = (text) => text.replaceAll('|', '\\|').replaceAll(/<[\w-]+>/g, '`$&`');

export function markdownTable({ heads, rows }) {
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), line(heads.map((_, i) => (i === 0 ? '---' : '--:'))), ...rows.map(line)].join('\n');
}

/** All tables of a benchmark as Markdown, with the titles of the groups where there are several. */
export const markdownTables = (name, results) =>
  tablesOf(name, results)
    .map((table, _, all) => (all.length > 1 ? `**${table.title}**\n\n` : '') + markdownTable(table))
    .join('\n\n');

/** When, where and with what it was measured. */
export const aboutText = ({ about: { date, machine, browser, node } }) =>
  `Measured on ${date} with ${browser} and Node ${node.slice(1)}, on ${machine}.`;
