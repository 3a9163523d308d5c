// Every message that refuses a file has its reason and remedy, and the guides have all of them.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { explain, REFUSALS } from '../../dist/compiler/refusals/index.js';
import { withTables } from '../../scripts/write-tables.mjs';
import { sourceFiles } from '../source-files.ts';

const HOSTILE = 'test/compiler/svg/hostile';
/** Reasons that hostile files are refused for, as the corpus has them. */
const found = readdirSync(HOSTILE)
  .filter((name) => name.startsWith('refused-'))
  .flatMap((name) => readFileSync(`${HOSTILE}/${name}`, 'utf8').trim().split('\n'))
  .map((line) => line.replace(/^\S+?(?::\d+:\d+)?: /, ''));

/** Messages in the code, with `x` in place of what is inserted. */
const written = sourceFiles('src/compiler/svg', 'src/compiler/source', 'src/compiler/prepare').flatMap(
  ([path, text]) =>
    [
      ...text.matchAll(
        /(?:new IconError\(\s*(?:file|task\.file|from),|fault\(\s*\w+(?:\[0\]!)?,|refuse\((?:\s*(?:root|node|from),)?)\s*(['`])((?:(?!\1)[^\\\n]|\\.)*)\1/g,
      ),
    ]
      .map(([, , message]) =>
        message!.replaceAll(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, (inserted) =>
          /limits?\b/i.test(inserted) ? '1' : 'x',
        ),
      )
      // Of a folder, of icons.json, and parts of other messages.
      .filter(
        (message) =>
          !/^(?:no \.svg|<style> x$|no icon|x$|contains (?:a comment|a style|markup|text|<)|"x" has an entry|alias )/.test(
            message,
          ),
      )
      .map((message) => ({ path, message })),
);

describe('refusals', () => {
  it('of the hostile corpus have a reason and a remedy each', () => {
    expect(found.length).toBeGreaterThan(150);
    expect([...new Set(found)].filter((reason) => !explain(reason))).toEqual([]);
  });

  it('in the code have them too', () => {
    expect(written.length).toBeGreaterThan(40);
    expect(written.filter(({ message }) => !explain(message))).toEqual([]);
  });

  it('have a form, a reason and a remedy that are sentences, and no form twice', () => {
    for (const { message, why, remedy } of REFUSALS) {
      expect(why, message).toMatch(/^[A-Z`].*[.?]$/);
      expect(remedy, message).toMatch(/^[A-Z`].*[.?]$/);
    }
    expect(new Set(REFUSALS.map(({ message }) => message)).size).toBe(REFUSALS.length);
  });

  it('in a form that documentation shows are explained by their own row', () => {
    const others = REFUSALS.filter((row) => {
      const [shown] = row.message.split(/, or (?:returned|draw|crashed)|, is /);
      const sample = shown!.replaceAll('…', 'x').replace(/ x$/, '');
      return !row.matches.test(sample) && !row.matches.test(row.message.replaceAll('…', '1'));
    });
    expect(others.map(({ message }) => message)).toEqual([]);
  });
});

describe.each(['refused-icons', 'compiler-options'])('the guide %s', (name) => {
  it('has the tables of the code (npm run tables writes them)', async () => {
    expect(readFileSync(`stories/guides/${name}.mdx`, 'utf8')).toBe(await withTables(name));
  });
});
