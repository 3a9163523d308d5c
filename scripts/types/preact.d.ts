// Lede's elements in Preact's JSX.
import type { HTMLAttributes } from 'preact';
import type { Attributes, LedeElements, Listeners, Properties, Reserved } from './elements.js';

/** Handlers that know less of an event than Lede does, `onToggle`; the event's own name works on all: `ontoggle`. */
type Less<Tag extends keyof LedeElements> = `on${Capitalize<string & keyof LedeElements[Tag]['events']>}`;

type Props<Tag extends keyof LedeElements> = Omit<
  HTMLAttributes<LedeElements[Tag]['element']>,
  Reserved<Tag> | keyof Listeners<Tag> | Less<Tag>
> &
  Properties<Tag> &
  Attributes<Tag> &
  Listeners<Tag>;

type LedeIntrinsicElements = { [Tag in keyof LedeElements]: Props<Tag> };

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends LedeIntrinsicElements {}
  }
}
