import { describe, expect, it } from 'vitest';
import * as english from '../../src/locales/en.ts';

const modules = import.meta.glob<Record<string, unknown>>('../../src/locales/*.ts', { eager: true });
/** Every language but English: `[code, its texts]`. */
const languages = Object.entries(modules).flatMap(([path, module]): [string, object][] => {
  const code = /\/([a-z]{2,3}(?:-\w+)?)\.ts$/.exec(path)?.[1];
  const name = code?.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase());
  return code && code !== 'en' ? [[code, module[name!] as object]] : [];
});

/** What a text is called with: words that must come back, or a number of things. */
const SAMPLES = ['Sample 7', 'Sample 8'];
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 100];

interface Text {
  name: string;
  english: string;
  /** What the language has in its place. */
  text: string | undefined;
  /** What it must hold, as the English one does. */
  words: string[];
}

/** Every text of a group beside the English one. A function is called with samples, or with several counts. */
function texts(name: string, english: unknown, translation: unknown): Text[] {
  if (typeof english === 'string') return [{ name, english, text: translation as string, words: [] }];
  if (typeof english !== 'function')
    return Object.entries(english as object).flatMap(([key, one]) =>
      texts(`${name}.${key}`, one, (translation as Record<string, unknown> | undefined)?.[key]),
    );
  type Call = (...all: unknown[]) => string;
  const samples = SAMPLES.slice(0, english.length);
  const words = samples.filter((sample) => (english as Call)(...samples).includes(sample));
  const calls: unknown[][] =
    translation && plurals(translation as Call) ? COUNTS.map((count) => [count]) : [samples];
  return calls.map((parameters) => ({
    name: `${name}(${parameters.join(', ')})`,
    english: (english as Call)(...parameters),
    text: (translation as Call | undefined)?.(...parameters),
    words: typeof parameters[0] === 'number' ? [] : words,
  }));
}
/** All texts of a language, one on each line, with what functions give for samples and counts. */
const linesOf = (translation: object) =>
  texts('', translation, translation).map(({ name, text }) => `${name.slice(1)} = ${text}`);

// So that no text changes, moves or is swapped unnoticed: the change is a line in `texts/`, to be seen in review.
// After an intended change: npx vitest run --project node test/contract/languages.test.ts -u
it.each([['en', english] as [string, object], ...languages])(
  '%s: every text and every plural form is the one of the list',
  async (language, translation) => {
    await expect(`${linesOf(translation).join('\n')}\n`).toMatchFileSnapshot(`texts/${language}.txt`);
  },
);

const forms = (text: (count: number) => string) =>
  COUNTS.map((count) => String(text(count)).replaceAll(/\p{Nd}+/gu, '#'));
/** Whether a text takes a number: it has forms for numbers, or formats what it is given. */
const plurals = (text: (given: any) => string) =>
  text.length === 1 &&
  (new Set(forms(text)).size > 1 || (!text(SAMPLES[0]).includes(SAMPLES[0]!) && /\p{Nd}/u.test(text(5))));

describe.each(languages)('%s', (language, translation) => {
  const file = `src/locales/${language}.ts`;
  const all = texts('', english, translation);

  it('has every text, and none of them empty', () => {
    const missing = all.filter(({ text }) => typeof text !== 'string' || !/[\p{L}\p{N}]/u.test(text));
    expect(
      missing.map(({ name }) => name),
      `${file} lacks these`,
    ).toEqual([]);
  });

  it('has a translation for every text: still to be written while one is English', () => {
    const same = all.filter(({ english, text }) => english === text);
    expect(
      same.map(({ name, text }) => `${name}: ${text}`),
      `${file}: translate these`,
    ).toEqual([]);
  });

  it('says what each text is given', () => {
    const without = all.filter(({ text, words }) => !words.every((word) => text?.includes(word)));
    expect(
      without.map(({ name, text }) => `${name}: ${text}`),
      `${file} drops parameters`,
    ).toEqual([]);
  });

  it('ends its texts as English does: as a sentence, as a label, as what goes on', () => {
    const end = (text = '') => /[.…:!?]$/.exec(text.replace('؟', '?'))?.[0] ?? '';
    const other = all.filter(({ english, text }) => end(english) !== end(text));
    expect(other.map(({ name, text }) => `${name}: ${text}`)).toEqual([]);
  });

  it('has a form for each of its kinds of number', () => {
    const rules = new Intl.PluralRules(language);
    const groups = Object.entries(translation).flatMap(([group, texts]) =>
      Object.entries(texts as object).map(([key, text]) => [`${group}.${key}`, text] as const),
    );
    const counted = groups.filter(
      ([, text]) => typeof text === 'function' && new Set(forms(text as never)).size > 1,
    );
    expect(counted.length).toBeGreaterThan(0);
    for (const [name, text] of counted) {
      const kinds = COUNTS.map((count) => rules.select(count));
      const all = forms(text);
      const pairs = new Set(all.map((form, i) => `${kinds[i]}: ${form}`));
      expect([pairs.size, new Set(all).size], `${name}: ${[...pairs].join(', ')}`).toEqual([
        new Set(kinds).size,
        new Set(kinds).size,
      ]);
    }
  });
});
