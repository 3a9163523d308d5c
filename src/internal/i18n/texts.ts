import { redrawSubscribers } from '../element/redraw.ts';
import { globalState } from '../element/global-state.ts';
import { getOrCreate } from '../get-or-create.ts';

/** Texts of several elements in one language, by the name of their group. */
export type TextGroups = Readonly<Record<string, object | undefined>>;

const languages = globalState('locales', () => new Map<string, TextGroups>());

/** Adds texts to a language, or replaces texts that it has. Elements in that language are redrawn. */
export function registerTexts(language: string, texts: TextGroups): void {
  const code = language.toLowerCase();
  const groups = { ...languages.get(code) };
  for (const [name, group] of Object.entries(texts ?? {})) groups[name] = { ...groups[name], ...group };
  languages.set(code, groups);
  redrawSubscribers();
}

interface Merged {
  from: (object | undefined)[];
  texts: object;
}
/** The groups as they were last merged, by their English and their language, and what they were merged of. */
const merged = new WeakMap<object, Map<string, Merged>>();

/** A group of texts in a language: those of its region, then of the language, and English for texts that both lack. */
export function textsIn<Texts extends object>(lang: string, group: string, english: Texts): Texts {
  const code = lang.toLowerCase();
  const from = [languages.get(code.split('-')[0]!)?.[group], languages.get(code)?.[group]];
  if (!from[0] && !from[1]) return english;
  const known = getOrCreate(merged, english, () => new Map<string, Merged>());
  const last = known.get(code);
  // Another copy of the package may have registered texts.
  if (last?.from.every((texts, i) => texts === from[i])) return last.texts as Texts;
  const texts = { ...english, ...from[0], ...from[1] };
  known.set(code, { from, texts });
  return texts;
}

/** Whether texts in a language, or in the language of a region, are registered. English is, without that. */
export function hasTexts(lang: string): boolean {
  const code = lang.toLowerCase();
  return languages.has(code) || languages.has(code.split('-')[0]!);
}
