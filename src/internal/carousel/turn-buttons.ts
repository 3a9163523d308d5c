import { css, html, type TemplateResult } from 'lit';
import { roundButton } from './round-button.ts';

export interface TurnButtons {
  /** Index of the current picture, and of the last one, from 0. */
  index: number;
  last: number;
  /** The first picture follows the last one. */
  loop?: boolean;
  texts: Record<'previous' | 'next' | 'first' | 'last', string>;
  goTo(index: number): void;
}

export const previousAndNext = ({ index, last, loop, texts, goTo }: TurnButtons): TemplateResult =>
  html`${roundButton('chevron-left', texts.previous, () => goTo(index - 1), { className: 'previous', disabled: !loop && index === 0 })}
  ${roundButton('chevron-right', texts.next, () => goTo(index + 1), { className: 'next', disabled: !loop && index === last })}`;

export const firstAndLast = ({ index, last, texts, goTo }: TurnButtons): TemplateResult =>
  html`${roundButton('full-chevron-left', texts.first, () => goTo(0), { className: 'first', disabled: index === 0 })}
  ${roundButton('full-chevron-right', texts.last, () => goTo(last), { className: 'last', disabled: index === last })}`;

interface PositionTexts {
  readonly texts: { of(number: string, count: string): string };
  number(value: number): string;
}

/** "3 of 12". */
export const positionText = (localize: PositionTexts, index: number, count: number): string =>
  localize.texts.of(localize.number(index + 1), localize.number(count));

/** What is told after turning: "3 of 12: A lighthouse at dusk". */
export const turnedText = (
  localize: PositionTexts,
  index: number,
  count: number,
  image?: { alt: string } | null,
): string => [positionText(localize, index, count), image?.alt.trim()].filter(Boolean).join(': ');

/** "3 / 12". */
export const counterText = (
  localize: Pick<PositionTexts, 'number'>,
  index: number,
  count: number,
): TemplateResult => html`<bdi>${localize.number(index + 1)}</bdi> / <bdi>${localize.number(count)}</bdi>`;

/** Buttons in a `.turns` that lead nowhere are hidden, but still seen while they have the focus. */
export const turnButtonStyles = css`
  .turns .control[aria-disabled] {
    opacity: 0;
    pointer-events: none;
  }
  .turns .control[aria-disabled]:focus-visible {
    opacity: 0.5;
  }
`;
