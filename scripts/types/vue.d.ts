// Lede's elements in Vue's templates.
import type { HTMLAttributes, ReservedProps } from 'vue';
import type { Attributes, EventsOf, LedeElements, Properties, Reserved } from './elements.js';

/** `lede-bookmark-change` → `LedeBookmarkChange`, as Vue names a listener. */
type Pascal<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${Capitalize<First>}${Pascal<Rest>}`
  : Capitalize<Name>;

type Listeners<Tag extends keyof LedeElements> = {
  [Name in keyof EventsOf<Tag> as `on${Pascal<Name & string>}`]?:
    ((event: EventsOf<Tag>[Name]) => void) | undefined;
};

type Props<Tag extends keyof LedeElements> = Omit<HTMLAttributes, Reserved<Tag> | keyof Listeners<Tag>> &
  ReservedProps &
  Properties<Tag> &
  Attributes<Tag> &
  Listeners<Tag>;

/** A tag as Vue's tools see it: its props, and the element that a template ref gets. */
type LedeVueElements = {
  [Tag in keyof LedeElements]: new () => LedeElements[Tag]['element'] & { $props: Props<Tag> };
};

declare module 'vue' {
  interface GlobalComponents extends LedeVueElements {}

  interface HTMLAttributes {
    /** The slot of a web component that the element goes to. */
    slot?: string | undefined;
  }
}
