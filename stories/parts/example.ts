import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import * as icons from '../../src/generated/glyphs/index.ts';
import * as lede from '../../src/index.ts';
import * as networks from '../../src/networks/index.ts';
import * as stories from '../story.ts';

/** Whether a documentation page holds the story itself, or a frame with a page of its own. */
interface StoryInDocs {
  inline?: boolean;
  height?: string;
}
interface Example {
  parameters: { docs: { story: StoryInDocs; source: { code: string; language: 'html'; type: 'code' } } };
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
 * has an id of its own, as a docs page holds many; `story` puts one that changes the browser into a frame of its own.
 */
export function example(source: string, frame = '', story: StoryInDocs = {}): Example {
  const markup = source.replaceAll(scripts, '');
  const rendered = (canvas?: Element): void =>
    queueMicrotask(() => {
      if (canvas) for (const [, script] of source.matchAll(scripts)) run(script!);
    });
  return {
    parameters: { docs: { story, source: { code: source.trim(), language: 'html', type: 'code' } } },
    render: () => html`<div class=${frame} ${ref(rendered)}>${unsafeHTML(markup)}</div>`,
  };
}
