// Lede's elements in Svelte's markup.
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, LedeElements, Listeners, Properties, Reserved } from './elements.js';

type Props<Tag extends keyof LedeElements> = Omit<
  HTMLAttributes<LedeElements[Tag]['element']>,
  Reserved<Tag> | keyof Listeners<Tag>
> &
  Properties<Tag> &
  Attributes<Tag> &
  Listeners<Tag>;

type LedeSvelteElements = { [Tag in keyof LedeElements]: Props<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends LedeSvelteElements {}
}
