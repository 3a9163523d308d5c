import icons from '../../../dist/icons.json' with { type: 'json' };

/** An icon as the manifest describes it. */
export type Entry = (typeof icons)[number];

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

export const entries: readonly Entry[] = icons;

export const groupTitle = (group: string): string => titles[group as keyof typeof titles] ?? group;

/** Icons under the title of their group, in a fixed order. */
export const groups = Object.entries(titles).map(([name, title]) => ({
  title,
  entries: entries.filter(({ group }) => group === name),
}));
