import { css } from 'lit';

/**
 * `hidden` hides an element and its slotted parts, whatever `display` any other rule sets. `hidden="until-found"` is left
 * to the browser, which hides the content and finds it. lede.css has the same rule for elements before definition.
 */
export const hiddenStyles = css`
  :host([hidden]:not([hidden='until-found' i])),
  ::slotted([hidden]:not([hidden='until-found' i])) {
    display: none !important;
  }
`;
