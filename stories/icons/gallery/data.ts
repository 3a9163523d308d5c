import extras from '../../../dist/extra/icons.json' with { type: 'json' };
import icons from '../../../dist/icons.json' with { type: 'json' };

/** An icon of the manifest, whether it is of the extra set, and its single file. */
export interface Entry {
  name: string;
  title: string;
  meaning: string;
  group: string;
  tags: string[];
  aliases: string[];
  flip: boolean;
  extra: boolean;
  svg: string;
}

const titles = {
  media: 'Media',
  actions: 'Actions',
  arrows: 'Arrows',
  files: 'Files',
  account: 'Account',
  content: 'Topics',
  flags: 'Flags',
  social: 'Sharing',
  brands: 'Brands',
};

const files = import.meta.glob<string>(['../../../dist/icons/*.svg', '../../../dist/extra/icons/*.svg'], {
  query: '?raw',
  import: 'default',
  eager: true,
});
const entryOf = (folder: string, extra: boolean) => (icon: Omit<Entry, 'extra' | 'svg'>) => ({
  ...icon,
  extra,
  svg: files[`../../../dist/${folder}/${icon.name}.svg`]!,
});
const first: Entry[] = icons.map(entryOf('icons', false));
const second: Entry[] = extras.map(entryOf('extra/icons', true));
export const entries: readonly Entry[] = [...first, ...second];

export const groupTitle = (group: string): string => titles[group as keyof typeof titles] ?? group;

const isNetwork = ({ group }: Entry): boolean => group === 'brands' || group === 'social';

/** Icons by group, in a fixed order; those of the extra set come last, in groups of their own. */
export const groups = [
  ...Object.entries(titles).map(([name, title]) => ({
    title,
    entries: first.filter(({ group }) => group === name),
  })),
  { title: 'Extra', entries: second.filter((entry) => !isNetwork(entry)) },
  { title: 'Extra networks', entries: second.filter(isNetwork) },
];

/** What stands below the name of an icon: its title, unless that says the same. */
export function subtitle({ name, title }: Entry): string | undefined {
  const letters = (text: string) => text.toLowerCase().replaceAll(/[^a-z\d]/g, '');
  return letters(name) === letters(title) ? undefined : title;
}
