// The files of a new element, as `npm run new:element` writes them.
import { PLACEHOLDER } from './placeholders.mjs';

/** Every way in which an element's name is written. */
export function namesOf(name) {
  const words = name.replaceAll('-', ' ');
  const capital = (text) => text[0].toUpperCase() + text.slice(1);
  const className = `Lede${name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase())}`;
  return {
    name,
    tag: `lede-${name}`,
    title: capital(words),
    className,
    /** The group of its texts. */
    group: className[4].toLowerCase() + className.slice(5),
  };
}

const component = ({ name, tag, className, group }) => `import { html, type TemplateResult } from 'lit';
import { tokens } from '../../generated/tokens.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ${group} as english } from '../../locales/en.ts';
import { styles } from './${name}.styles.ts';

/**
 * ${PLACEHOLDER.description}
 *
 * @tag ${tag}
 * @summary ${PLACEHOLDER.summary}
 *
 * @slot - The content.
 *
 * @csspart base - The outermost element.
 */
export class ${className} extends LedeElement {
  static override styles = [tokens, styles];
  static override properties = { label: { type: String } };

  /** Its accessible name. Default: a text in the reader's language. */
  declare label: string;

  readonly #phase = new ClientPhase(this);
  readonly #localize = new Localize(this, this.#phase, '${group}', english);

  protected override render(): TemplateResult {
    const label = this.label || this.#localize.texts.label;
    return html\`<div part="base" role="group" aria-label=\${label}><slot></slot></div>\`;
  }
}
`;

const styles = () => `import { css } from 'lit';

export const styles = css\`
  :host {
    display: block;
    color: var(--_text);
    font-family: var(--_sans);
  }
\`;
`;

const lightStyles = ({ tag }) => `/* As the element will look. */
${tag}:not(:defined, [hidden]) {
  display: block;
  color: var(--_text);
  font-family: var(--_sans);
}
`;

const definition = ({
  name,
  tag,
  className,
}) => `import { ${className} } from '../components/${name}/${name}.ts';
import { define } from '../internal/element/define.ts';

define('${tag}', ${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`;

const stories = ({ tag, title }) => `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { helpers } from '../parts/helpers.ts';

const { args, argTypes, playground } = helpers('${tag}');

const meta: Meta = {
  title: 'Components/${title}',
  tags: ['!autodocs'],
  argTypes,
  args,
};
export default meta;
type S = StoryObj;

export const Playground: S = playground({ content: '<p>${title}</p>' });

export const Arabic: S = {
  globals: { locale: 'ar', direction: 'rtl' },
  render: () => html\`<${tag}><p>${title}</p></${tag}>\`,
};
`;

const docs = ({ name, tag, title, className }) => `import { Api, Canvas, Controls, Meta } from '../blocks';
import * as ${className.slice(4)}Stories from './${name}.stories';

<Meta of={${className.slice(4)}Stories} />

# ${title}

${PLACEHOLDER.description}

<Canvas of={${className.slice(4)}Stories.Playground} />
<Controls of={${className.slice(4)}Stories.Playground} />

## Use

\`\`\`html
<link rel="stylesheet" href="/lede.css" />

<${tag}><p>${title}</p></${tag}>

<script type="module">
  import 'lede-ui/define/${name}.js';
</script>
\`\`\`

\`/lede.css\` is \`lede-ui/lede.css\` to a bundler: it reserves the element’s place until the script loads.

## Other languages

<Canvas of={${className.slice(4)}Stories.Arabic} />

## Styling and API

<Api of="${tag}" />
`;

const test = ({ name, tag, className }) => `import '../../../src/define/${name}.ts';
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import type { ${className} } from '../../../src/components/${name}/index.ts';
import { fixture, part } from '../../fixture.ts';

describe('${tag}', () => {
  it('shows its content, and is named by its label', async () => {
    const host = await fixture<${className}>(html\`<${tag} label="A name"><p>Text</p></${tag}>\`);
    expect(host.querySelector('p')!.checkVisibility()).toBe(true);
    expect(part(host, '[part=base]').getAttribute('aria-label')).toBe('A name');
  });
});
`;

const examples = ({ tag, title }) => `<!-- with content -->
<${tag}><p>${title}</p></${tag}>

<!-- with a label -->
<${tag} label="A name"><p>${title}</p></${tag}>
`;

const ariaStates = ({ tag }) => `import type { State } from '../aria-state.ts';

export const states: readonly State[] = [
  {
    title: 'with content',
    markup: '<${tag}><p>Text</p></${tag}>',
  },
  {
    title: 'with a label',
    markup: '<${tag} label="A name"><p>Text</p></${tag}>',
  },
];
`;

/** What these two states are for assistive technology. The comment is that of `test/contract/aria.test.ts`. */
const ariaTree = ({
  tag,
  title,
}) => `# <${tag}>: its accessibility tree in each state, as a screen reader gets it.
# Comments below a tree are what its format has no place for.
# Written by: npx vitest run --project node test/contract/aria.test.ts -u; read before it is committed.

# --- with content
- group "${title}":
  - paragraph: Text

# --- with a label
- group "A name":
  - paragraph: Text
`;

/** Path and text of each file. */
export function elementFiles(names) {
  const { name, className } = names;
  const folder = `src/components/${name}`;
  return {
    [`${folder}/${name}.ts`]: component(names),
    [`${folder}/${name}.styles.ts`]: styles(),
    [`${folder}/${name}.light.css`]: lightStyles(names),
    [`${folder}/index.ts`]: `export { ${className} } from './${name}.ts';\n`,
    [`src/define/${name}.ts`]: definition(names),
    [`stories/components/${name}.stories.ts`]: stories(names),
    [`stories/components/${name}.mdx`]: docs(names),
    [`test/components/${name}/${name}.test.ts`]: test(names),
    [`test/contract/examples/${name}.html`]: examples(names),
    [`test/contract/aria/${name}.ts`]: ariaStates(names),
    [`test/contract/aria/${name}.yml`]: ariaTree(names),
  };
}
