import manifest from '../../custom-elements.json' with { type: 'json' };

export interface Declaration {
  name: string;
  tagName: string;
  summary?: string;
  attributes?: { name: string; fieldName?: string; type?: { text: string } }[];
  members?: { kind: string; name: string; readonly?: boolean; type?: { text: string } }[];
  events?: { name: string }[];
  slots?: { name: string }[];
}

export interface Element {
  /** `lede-tag-list` */
  tag: string;
  /** `tag-list` */
  name: string;
  /** `LedeTagList` */
  className: string;
  declaration: Declaration;
}

export interface Example {
  title: string;
  markup: string;
}

/** Every element that the package has, from the manifest: a new element is in each of these tests without a line. */
export const elements: readonly Element[] = (manifest.modules as { declarations?: unknown[] }[])
  .flatMap(({ declarations = [] }) => declarations as Declaration[])
  .filter(({ tagName }) => tagName)
  .map((declaration) => ({
    tag: declaration.tagName,
    name: declaration.tagName.replace(/^lede-/, ''),
    className: declaration.name,
    declaration,
  }));

const files = import.meta.glob<string>('./examples/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** An element's examples: the HTML that a page would hold, each under a comment that is its title. */
export function examplesOf({ tag, name }: Element): readonly Example[] {
  const file = `./examples/${name}.html`;
  const [before = '', ...parts] = (files[file] ?? '').split(/^<!-- (.+?) -->$/m);
  if (parts.length === 0 || before.trim())
    throw new Error(
      `<${tag}> has no examples: write its HTML, as a page would hold it, to test/contract/examples/${name}.html, each example under a line <!-- its title -->.`,
    );
  const examples = parts.flatMap((title, i) => (i % 2 ? [] : [{ title, markup: parts[i + 1]!.trim() }]));
  for (const { title, markup } of examples)
    if (!markup.startsWith(`<${tag}`))
      throw new Error(`test/contract/examples/${name}.html: “${title}” is not an example of <${tag}>.`);
  return examples;
}

/** `[title, element, markup]` of every example, for `it.each`; an element without examples is one case that fails. */
export const everyExample = elements.flatMap((element): [string, Element, () => string][] => {
  try {
    return examplesOf(element).map(({ title, markup }) => [
      `${element.tag}: ${title}`,
      element,
      () => markup,
    ]);
  } catch (error) {
    return [
      [
        `${element.tag}: has examples`,
        element,
        () => {
          throw error;
        },
      ],
    ];
  }
});
