import { vueComponent, svelteComponent } from './frameworks.ts';
import { bundledHtml, plainHtml } from './html.ts';
import { parse, type Parsed } from './parse.ts';
import { reactComponent } from './react.ts';

/** The ways in which an example is shown; `language` colours the code. */
export const flavours = [
  { id: 'html', title: 'HTML', language: 'html', write: plainHtml },
  { id: 'bundler', title: 'Bundler', language: 'html', write: bundledHtml },
  { id: 'react', title: 'React', language: 'jsx', write: reactComponent },
  { id: 'vue', title: 'Vue', language: 'html', write: vueComponent },
  { id: 'svelte', title: 'Svelte', language: 'html', write: svelteComponent },
] as const satisfies readonly {
  id: string;
  title: string;
  language: string;
  write: (parsed: Parsed) => string;
}[];

export type Flavour = (typeof flavours)[number]['id'];

/** Whole, working code of an example, in one of the flavours. */
export const codeOf = (source: string, flavour: Flavour): string =>
  flavours.find(({ id }) => id === flavour)!.write(parse(source));
