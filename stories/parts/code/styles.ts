import dialog from '../../components/dialog.css?raw';
import gallery from '../../components/gallery.css?raw';
import examples from '../examples.css?raw';

/** The rules of our own style sheets, one by one; those of a media query with their query. */
const rules = [examples, dialog, gallery].flatMap((css) =>
  [
    ...css
      .replaceAll(/\/\*[^]*?\*\//g, '')
      .matchAll(/(?:^@[^{]+\{\n(?:  [^]*?\n)\}$|^[^@\s][^{]*\{[^}]*\})/gm),
  ].map(([rule]) => rule),
);

const classesOf = (markup: string): string[] => [
  ...new Set([...markup.matchAll(/ class="([^"]*)"/g)].flatMap(([, list]) => list!.split(/\s+/))),
];

/** The rules behind the classes of an example that its own style sheet does not define, so that it is whole. */
export function ownStyles(markup: string, sheet: string): string {
  const missing = classesOf(markup).filter((name) => name && !sheet.includes(`.${name}`));
  const named = (rule: string) => missing.some((name) => new RegExp(`\\.${name}(?![\\w-])`).test(rule));
  return rules.filter(named).join('\n');
}
