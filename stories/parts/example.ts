import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import * as icons from '../../src/generated/glyphs/index.ts';
import * as lede from '../../src/index.ts';
import * as networks from '../../src/networks/index.ts';
import * as stories from '../story.ts';

interface Example {
  parameters: { docs: { source: { code: string; language: 'html'; type: 'code' } } };
  render: () => TemplateResult;
}

/** Every name that a script of an example may import. */
const names: Record<string, unknown> = { ...lede, ...networks, ...icons, ...stories };
const imports = /^\s*import (?:(\{[^}]*\}) from )?'[^']+';$/gm;

const scripts = /<script type="module">([^]*?)<\/script>/g;

/** Runs a script of an example; its imports are bound to the sources of this repository. */
const run = (script: string): void =>
  new Function(
    'names',
    script.replaceAll(imports, (_, list = '{}') => `const ${list} = names;`),
  )(names);

/**
 * A story written once: the documentation shows `source`, the canvas holds its markup, and its scripts run when that is
 * in the document. `frame` is a class for the layout of the canvas. An element of the source that its script looks up
 * has an id of its own, as a docs page holds many.
 */
export function example(source: string, frame = ''): Example {
  const markup = source.replaceAll(scripts, '');
  const rendered = (canvas?: Element): void =>
    queueMicrotask(() => {
      if (canvas) for (const [, script] of source.matchAll(scripts)) run(script!);
    });
  return {
    parameters: { docs: { source: { code: source.trim(), language: 'html', type: 'code' } } },
    render: () => html`<div class=${frame} ${ref(rendered)}>${unsafeHTML(markup)}</div>`,
  };
}

/** A value as the source of a script, indented by two. */
export const literal = (value: unknown): string =>
  JSON.stringify(value, null, 2)
    .replaceAll(/"(\w+)":/g, '$1:')
    .replaceAll('</', '<\\/')
    .replaceAll('\n', '\n  ');

/** Lines of HTML in the middle of a template, in line with their first. */
export const indent = (source: string, spaces: number): string =>
  source.trim().replaceAll('\n', `\n${' '.repeat(spaces)}`);
