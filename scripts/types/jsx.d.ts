// Lede's elements in React's JSX.
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { Attributes, LedeElements, Listeners, Properties, Reserved } from './elements.js';

/** React attaches these only on a few built-in tags; `ontoggle` works on all. */
type Unsupported = 'onToggle' | 'onClose' | 'onCancel' | 'onError';

type Props<Tag extends keyof LedeElements> = Omit<
  DetailedHTMLProps<HTMLAttributes<LedeElements[Tag]['element']>, LedeElements[Tag]['element']>,
  Reserved<Tag> | Unsupported
> &
  Properties<Tag> &
  Attributes<Tag> &
  Listeners<Tag> & { [Name in Unsupported]?: never } & { class?: string | undefined };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends LedeIntrinsicElements {}
  }
}

type LedeIntrinsicElements = { [Tag in keyof LedeElements]: Props<Tag> };
