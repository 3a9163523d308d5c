import type { OwnIcons } from './app-icons.ts';
import type { LedeIcons } from './lede-icons.ts';
import { nearest } from './did-you-mean.ts';
import type { Use } from './scan-uses.ts';

/** Where a symbol is taken from. */
export interface Source {
  set: 'own' | 'lede';
  name: string;
}

export interface Plan {
  /** The symbols of the sprite: name in it (an icon's or an alias), and what is drawn. Sorted by name. */
  symbols: Map<string, Source>;
  /** Names that no icon has, and such; a line each. */
  faults: string[];
  /** What may be meant so. */
  notes: string[];
}

export interface Known {
  own: OwnIcons;
  ledes: LedeIcons;
  /** Whether Lede's icons may be taken. */
  lede: boolean;
  /** Names that other code registers. */
  ignore: readonly string[];
}

/** Decides which symbols a sprite needs for the uses found, by the file in which they are. Own icons go first. */
export function plan(uses: Iterable<readonly [file: string, uses: readonly Use[]]>, known: Known): Plan {
  const { own, ledes, lede, ignore } = known;
  const wanted = new Map<string, Source>();
  const faults = new Set<string>();
  const replaced = new Set<string>();

  const find = (name: string): Source | undefined => {
    const mine = own.names.get(name);
    if (mine !== undefined) return { set: 'own', name: mine };
    const canonical = ledes.aliases.get(name) ?? name;
    return lede && ledes.names.has(canonical) ? { set: 'lede', name: canonical } : undefined;
  };
  const want = (name: string) => {
    const source = find(name);
    if (!source) return;
    wanted.set(name, source);
    if (lede && source.set === 'own' && ledes.names.has(name)) replaced.add(name);
  };

  for (const [file, found] of uses) {
    for (const { name, kind, certain, line, column } of found) {
      const source = find(name);
      if (!source && certain && !own.broken && !ignore.includes(name)) {
        const meant = nearest(name, candidates(known));
        const hint = meant ? ` Did you mean "${meant}"?` : '';
        faults.add(`lede: no icon "${name}" (${file}:${line}:${column}).${hint}`);
      }
      if (!source) continue;
      // What <lede-icon> looks for: it resolves Lede's aliases by itself, and knows of no other.
      const asked = ledes.aliases.get(name) ?? name;
      if (kind !== 'ref') want(asked);
      if (kind !== 'tag') want(name);
      if (kind === 'tag' && asked !== name && source.set === 'own')
        faults.add(
          `lede: <lede-icon name="${name}"> (${file}:${line}:${column}) draws "${asked}", of which "${name}" is an alias: ` +
            'give your own icon another name.',
        );
    }
  }
  const names = [...replaced].sort().join(', ');
  return {
    symbols: new Map([...wanted].sort(([a], [b]) => (a < b ? -1 : 1))),
    faults: [...faults],
    notes: names ? [`lede: own icons take the place of Lede's of the same name: ${names}`] : [],
  };
}

function* candidates({ own, ledes, lede }: Known): Generator<string> {
  yield* own.names.keys();
  if (!lede) return;
  yield* ledes.names;
  yield* ledes.aliases.keys();
}
