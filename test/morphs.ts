import { Idiomorph } from 'idiomorph';
import * as morphdomModule from 'morphdom';

type Morph = (place: HTMLElement, markup: string) => void;

const morphdom = (morphdomModule as unknown as { default: typeof morphdomModule.default })
  .default as unknown as (from: Node, to: string) => Node;

/** Ways in which frameworks give the content of an element the HTML that the server sends, re-using what is there. */
export const morphs: readonly [name: string, morph: Morph][] = [
  ['idiomorph', (place, markup) => Idiomorph.morph(place, markup, { morphStyle: 'innerHTML' })],
  ['morphdom', (place, markup) => void morphdom(place, `<div>${markup}</div>`)],
];
