// Lede's elements in Solid's JSX. Solid sets properties of custom elements, so `heading-level` is `headingLevel`.
import type { JSX } from 'solid-js';
import type { AttributesOf, Attributes, EventsOf, LedeElements, Properties, Reserved } from './elements.js';

type Props<Tag extends keyof LedeElements> = Omit<
  JSX.HTMLAttributes<LedeElements[Tag]['element']>,
  Reserved<Tag> | `on:${string & keyof EventsOf<Tag>}`
> &
  Properties<Tag> &
  Attributes<Tag> & {
    [Name in keyof Properties<Tag> as `prop:${Name & string}`]?: Properties<Tag>[Name];
  } & {
    [Name in keyof AttributesOf<Tag> as `attr:${Name & string}`]?: AttributesOf<Tag>[Name];
  } & {
    [Name in keyof EventsOf<Tag> as `on:${Name & string}`]?:
      | ((event: EventsOf<Tag>[Name] & { readonly currentTarget: LedeElements[Tag]['element'] }) => void)
      | undefined;
  };

type LedeIntrinsicElements = { [Tag in keyof LedeElements]: Props<Tag> };

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends LedeIntrinsicElements {}
  }
}
