import extras from '../../../dist/extra/icons.json' with { type: 'json' };
import icons from '../../../dist/icons.json' with { type: 'json' };

/** An icon of the manifest, and whether it is of the extra set. */
export interface Entry {
  name: string;
  title: string;
  meaning: string;
  group: string;
  tags: string[];
  aliases: string[];
  flip: boolean;
  extra: boolean;
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

const first: Entry[] = icons.map((icon) => ({ ...icon, extra: false }));
const second: Entry[] = extras.map((icon) => ({ ...icon, extra: true }));
export const entries: readonly Entry[] = [...first, ...second];

export const groupTitle = (group: string): string => titles[group as keyof typeof titles] ?? group;

/** Icons by group, in a fixed order; the extra set comes last, as a group of its own. */
export const groups = [
  ...Object.entries(titles).map(([name, title]) => ({
    title,
    entries: first.filter(({ group }) => group === name),
  })),
  { title: 'Extra', entries: second },
];
