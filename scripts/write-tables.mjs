// The tables of the guides that repeat the compiler's own: options, and refusals with their remedies; and the README's
// of what the benchmark kept.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import {
  BUILD_OPTIONS,
  OUTPUT_OPTIONS,
  PLUGIN_OPTIONS,
  RUN_OPTIONS,
} from '../dist/compiler/options/option-table.js';
import { withSpriteTable } from '../bench/sprite/readme-table.mjs';
import { REFUSALS } from '../dist/compiler/refusals/index.js';

/** Text in Markdown with JSX: code stays, what looks like a tag outside of it becomes code. */
const cell = (text) => text.replaceAll('|', '\\|');
const code = (text) => (text.startsWith('–') ? text : `\`${text}\``);

const rows = (options) =>
  Object.entries(options).map(
    ([name, { flag, default: byDefault, text }]) =>
      `| \`${name}\` | ${cell(code(flag))} | ${cell(byDefault)} | ${cell(text)} |`,
  );
const table = (options) =>
  [
    '| in a configuration | on the command line | default | |',
    '| --- | --- | --- | --- |',
    ...rows(options),
  ].join('\n');

/** The generated part of each guide, by the name of its marks. */
export const TABLES = {
  'compiler-options': {
    'build options': table(BUILD_OPTIONS),
    'output options': table(OUTPUT_OPTIONS),
    'run options': table(RUN_OPTIONS),
    'plugin options': table(PLUGIN_OPTIONS),
  },
  'refused-icons': {
    refusals: REFUSALS.map(
      ({ message, why, remedy }) => `### \`${message}\`\n\n${why}\n\n**Remedy:** ${remedy}`,
    ).join('\n\n'),
  },
};

/** A guide with its generated parts as they are now. */
export async function withTables(name) {
  const file = `stories/guides/${name}.mdx`;
  let text = readFileSync(file, 'utf8');
  for (const [mark, part] of Object.entries(TABLES[name]))
    text = text.replace(
      new RegExp(`(\\{/\\* ${mark} \\*/\\}\\n)[^]*?(\\{/\\* end \\*/\\})`),
      (_, start, end) => `${start}\n${part}\n\n${end}`,
    );
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

if (process.argv[1]?.endsWith('write-tables.mjs')) {
  for (const name of Object.keys(TABLES)) writeFileSync(`stories/guides/${name}.mdx`, await withTables(name));
  writeFileSync('README.md', await withSpriteTable(readFileSync('README.md', 'utf8')));
}
