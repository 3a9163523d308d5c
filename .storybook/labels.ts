/** Words that keep their capitals within a name, as Storybook writes them and as they are written. */
const names = new Map([
  ['Java script', 'JavaScript'],
  ['html', 'HTML'],
  ['arabic', 'Arabic'],
  ['russian', 'Russian'],
  ['mastodon', 'Mastodon'],
]);

/** The name of a story in sentence case: Storybook capitalises every word of an export's name. */
export function labelOf(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  let label = [first, ...rest.map((word) => (/^[A-Z][a-z]*$/.test(word) ? word.toLowerCase() : word))].join(
    ' ',
  );
  for (const [written, right] of names)
    label = label.replace(new RegExp(`(?<= |^)${written}(?= |$)`, 'i'), right);
  return label;
}
