// `npm run new:element -- <name>`: class, definition, story and test of lede-<name>, ready to run.
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

const [name = ''] = process.argv.slice(2);
if (!/^[a-z]+(-[a-z]+)*$/.test(name)) {
  console.error('usage: npm run new:element -- <name>   (without "lede-"; a-z and single hyphens)');
  process.exit(2);
}
const folder = `src/components/${name}`;
if (existsSync(folder)) {
  console.error(`${folder} is there already.`);
  process.exit(1);
}
const tag = `lede-${name}`;
const words = name.replaceAll('-', ' ');
const title = words[0].toUpperCase() + words.slice(1);
const className = `Lede${name.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase())}`;

const files = {
  [`${folder}/${name}.ts`]: `import { css, html, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { tokens } from '../../generated/tokens.ts';

/**
 * What it is for, in a sentence or two.
 *
 * @tag ${tag}
 * @summary One line.
 *
 * @slot - What goes in.
 *
 * @csspart base - The outermost element.
 */
export class ${className} extends LedeElement {
  static override styles = [
    tokens,
    css\`
      :host {
        display: block;
      }
      :host([hidden]) {
        display: none;
      }
    \`,
  ];

  protected override render(): TemplateResult {
    return html\`<div part="base"><slot></slot></div>\`;
  }
}
`,
  [`${folder}/index.ts`]: `export { ${className} } from './${name}.ts';\n`,
  [`src/define/${name}.ts`]: `import { ${className} } from '../components/${name}/${name}.ts';
import { define } from '../internal/element/define.ts';

define('${tag}', ${className});

declare global {
  interface HTMLElementTagNameMap {
    '${tag}': ${className};
  }
}
`,
  [`stories/components/${name}.stories.ts`]: `import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const meta: Meta = { title: 'Components/${title}', component: '${tag}' };
export default meta;

export const Basic: StoryObj = { render: () => html\`<${tag}>${title}</${tag}>\` };
`,
  [`test/components/${name}/${name}.test.ts`]: `import '../../../src/define/${name}.ts';
import { html } from 'lit';
import { describe, expect, it } from 'vitest';
import type { ${className} } from '../../../src/components/${name}/index.ts';
import { fixture } from '../../fixture.ts';

describe('${tag}', () => {
  it('shows what it is given', async () => {
    const host = await fixture<${className}>(html\`<${tag}>Text</${tag}>\`);
    expect(host.checkVisibility()).toBe(true);
    expect(host.textContent).toBe('Text');
  });
});
`,
};
for (const [file, text] of Object.entries(files)) {
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  console.log(`+ ${file}`);
}

/** Puts a line among its like, in order. */
async function addLine(file, line, like) {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const found = lines.filter((other) => like.test(other));
  const sorted = [...found, line].toSorted();
  const rest = lines.filter((other) => !like.test(other));
  const at = lines.findIndex((other) => like.test(other));
  await writeFile(file, [...rest.slice(0, at), ...sorted, ...rest.slice(at)].join('\n'));
  console.log(`~ ${file}`);
}
await addLine('src/define.ts', `import './define/${name}.ts';`, /^import '\.\/define\//);
await addLine('src/index.ts', `export * from './components/${name}/index.ts';`, /^export \* from/);
console.log('Then: npm run build && npm test');
