import type { AppIcons } from './app-icons.ts';
import type { LedeIcons } from './lede-icons.ts';
import { nearestName } from '../options/did-you-mean.ts';
import type { IconUse } from './scan-uses.ts';

/** An icon of one of the two sets. */
export interface IconRef {
  set: 'app' | 'lede';
  name: string;
}

export interface ResolvedUses {
  /** The symbols of the sprite: the name in it (an icon's or an alias), and the icon. Sorted by name. */
  symbols: Map<string, IconRef>;
  /** Warnings, such as of names that no icon has; a line each. */
  faults: string[];
  /** What may be intended; a line each. */
  notes: string[];
}

export interface AvailableIcons {
  appIcons: AppIcons;
  ledeIcons: LedeIcons;
  /** Whether Lede's icons may be used. */
  lede: boolean;
  /** Names that other code registers. */
  ignore: readonly string[];
}

/** Unknown names for which a similar one is searched: more of them are no spelling mistakes. */
const MAX_SUGGESTIONS = 200;

/**
 * Decides which symbols a sprite needs. The app's icons take precedence over Lede's.
 *
 * @param uses The uses found, by file.
 */
export function resolveUses(
  uses: Iterable<readonly [file: string, uses: readonly IconUse[]]>,
  available: AvailableIcons,
): ResolvedUses {
  const { appIcons, ledeIcons, lede, ignore } = available;
  const symbols = new Map<string, IconRef>();
  const faults = new Set<string>();
  const replaced = new Set<string>();

  const find = (name: string): IconRef | undefined => {
    const own = appIcons.names.get(name);
    if (own !== undefined) return { set: 'app', name: own };
    const canonical = ledeIcons.aliases.get(name) ?? name;
    return lede && ledeIcons.names.has(canonical) ? { set: 'lede', name: canonical } : undefined;
  };
  const suggestions = new Map<string, string | undefined>();
  const suggest = (name: string) => {
    if (!suggestions.has(name) && suggestions.size < MAX_SUGGESTIONS)
      suggestions.set(name, nearestName(name, candidates(available)));
    return suggestions.get(name);
  };
  const addSymbol = (name: string) => {
    const icon = find(name);
    if (!icon) return;
    symbols.set(name, icon);
    if (lede && icon.set === 'app' && ledeIcons.names.has(name)) replaced.add(name);
  };

  for (const [file, found] of uses) {
    for (const { name, kind, certain, line, column } of found) {
      const icon = find(name);
      if (!icon && certain && !appIcons.broken && !ignore.includes(name)) {
        const nearest = suggest(name);
        const hint = nearest ? ` Did you mean "${nearest}"?` : '';
        faults.add(`lede: no icon "${name}" (${file}:${line}:${column}).${hint}`);
      }
      if (!icon) continue;
      // <lede-icon> resolves Lede's aliases itself, and no others: this is the symbol that it looks for.
      const canonical = ledeIcons.aliases.get(name) ?? name;
      if (kind !== 'ref') addSymbol(canonical);
      if (kind !== 'tag') addSymbol(name);
      if (kind === 'tag' && canonical !== name && icon.set === 'app')
        faults.add(
          `lede: <lede-icon name="${name}"> (${file}:${line}:${column}) draws "${canonical}", as "${name}" is an ` +
            'alias of it: give your own icon another name.',
        );
    }
  }
  const names = [...replaced].sort().join(', ');
  return {
    symbols: new Map([...symbols].sort(([a], [b]) => (a < b ? -1 : 1))),
    faults: [...faults],
    notes: names ? [`lede: your own icons replace Lede's icons of the same names: ${names}`] : [],
  };
}

function* candidates({ appIcons, ledeIcons, lede }: AvailableIcons): Generator<string> {
  yield* appIcons.names.keys();
  if (!lede) return;
  yield* ledeIcons.names;
  yield* ledeIcons.aliases.keys();
}
