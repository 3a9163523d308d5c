// Any content of an icons.json gives a result or a refusal with a reason: never another error, and no half result.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { IconError, type Icon } from '../../../dist/compiler/index.js';
import { main } from '../../../dist/compiler/cli/main.js';
import { makeOutputs } from '../../../dist/compiler/outputs/index.js';
import { readMeta } from '../../../dist/compiler/source/icons-json.js';
import { elements } from '../compile-files.ts';
import { icon, SHAPE } from '../icon.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lede-fuzz-'));
  writeFileSync(join(folder, 'a.svg'), icon());
});
afterAll(() => rmSync(folder, { recursive: true }));
const write = (content: string | Uint8Array) => writeFileSync(join(folder, 'icons.json'), content);

const NAMES = ['a', 'b-c', 'constructor'];
const OUTPUTS = { views: true, css: true, glyphs: true, types: true, preview: true, hash: true, split: true };
const RUNS = { seed: 20_261_128, numRuns: 400 };

/** Reads the file, and makes every output of three icons with its metadata; the message when it is refused. */
async function outcome(): Promise<string | Map<string, string>> {
  let metaOf: ReturnType<typeof readMeta>;
  try {
    metaOf = readMeta(folder, NAMES);
  } catch (error) {
    if (!(error instanceof IconError)) throw error;
    return error.message;
  }
  const rest = { viewBox: '0 0 24 24', before: 1, stripped: [], notes: [] };
  const icons = NAMES.map((name): Icon => ({
    name,
    id: `icon-${name}`,
    file: `${folder}/${name}.svg`,
    after: 1,
    ...rest,
    ...metaOf(name),
  }));
  const prepared = NAMES.map((name) => {
    const symbol = `<symbol id="icon-${name}" viewBox="0 0 24 24">${SHAPE}</symbol>`;
    return { name, svg: icon(), symbol, level: 'full' as const, ...rest };
  });
  return (await makeOutputs(icons, prepared, { folders: [folder], ...OUTPUTS })).files;
}

async function expectClearOutcome() {
  const result = await outcome();
  if (typeof result === 'string') {
    expect(result).toMatch(/icons\.json:1:1: \S/);
    expect(result).not.toMatch(/\p{Cc}|undefined|\[object/u);
    expect(result.length).toBeLessThan(1000);
    return;
  }
  for (const [path, text] of result) {
    expect(path).toMatch(/^[\p{L}\p{N}/._-]{1,120}$/u);
    expect(text).toBe(Buffer.from(text).toString());
    if (path.endsWith('.svg')) expect(elements(text)[0]).toBe('svg');
    if (path.endsWith('.json')) JSON.parse(text);
  }
}

const text = fc.string({ unit: 'binary', maxLength: 20 });
const nearlyValue = fc.oneof(
  text,
  fc.constantFrom(
    '',
    'a',
    'b-c',
    'toString',
    '__proto__',
    '../x',
    '</script>',
    '\u0000',
    '\ud800',
    'x'.repeat(5000),
  ),
  fc.boolean(),
  fc.array(fc.oneof(text, fc.constantFrom('alias', 'a', 'b-c', 'A', '-'), fc.anything()), { maxLength: 4 }),
  fc.jsonValue(),
);
/** An object that is an entry but for some of its parts. */
const nearlyEntry = fc.dictionary(
  fc.oneof(
    fc.constantFrom('title', 'meaning', 'group', 'tags', 'aliases', 'flip', '__proto__', 'toString'),
    text,
  ),
  nearlyValue,
);
const nearlyEntries = fc.dictionary(fc.oneof(fc.constantFrom(...NAMES, '__proto__'), text), nearlyEntry, {
  maxKeys: 4,
});
const validEntries = fc.record(
  Object.fromEntries(
    NAMES.map((name) => [
      name,
      fc.record(
        {
          title: fc.string({ unit: 'binary' }),
          meaning: fc.string({ unit: 'binary' }),
          group: fc.string({ unit: 'binary' }),
          tags: fc.array(fc.string({ unit: 'binary' })),
          aliases: fc.constantFrom([], [`${name}-1`], [`${name}-x`, `${name}-y`]),
          flip: fc.boolean(),
        },
        { requiredKeys: [] },
      ),
    ]),
  ),
  { requiredKeys: [] },
);

it.each([
  ['any JSON', fc.json()],
  ['entries that are nearly right', nearlyEntries.map((entries) => JSON.stringify(entries))],
  ['any text', fc.string({ unit: 'binary' })],
  [
    'damaged JSON',
    fc.tuple(validEntries, fc.nat(), fc.string({ maxLength: 2 })).map(([entries, at, put]) => {
      const json = JSON.stringify(entries);
      const place = at % json.length;
      return json.slice(0, place) + put + json.slice(place + 1);
    }),
  ],
])('%s', async (_, content: fc.Arbitrary<string>) => {
  await fc.assert(
    fc.asyncProperty(content, async (json) => {
      write(json);
      await expectClearOutcome();
    }),
    RUNS,
  );
});

it('any bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 60 }), async (bytes) => {
      write(bytes);
      await expectClearOutcome();
    }),
    RUNS,
  );
});

it('every valid file is accepted', async () => {
  await fc.assert(
    fc.asyncProperty(validEntries, async (entries) => {
      write(JSON.stringify(entries));
      expect(await outcome()).toBeInstanceOf(Map);
      await expectClearOutcome();
    }),
    RUNS,
  );
});

it.each(['[]', 'null', '{', '{"a": []}', '{"a": {"title": 1}}', '{"z": {}}', '[['.repeat(100_000), '\u0000'])(
  'the command prints one line for %j, and no stack',
  async (content) => {
    write(content);
    const printed: string[] = [];
    const stream = { write: (text: string) => printed.push(text) };
    const args = ['build', folder, '--out', join(folder, 'out'), '--no-render', '--no-cache'];
    expect(await main(args, { stdout: stream, stderr: stream, env: {} })).toBe(2);
    expect(printed.join('')).toMatch(/^lede: [^\n]*icons\.json:1:1: [^\n]+\n$/);
  },
);
