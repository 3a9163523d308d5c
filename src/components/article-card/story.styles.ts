import { css } from 'lit';

/**
 * An opened story: the lines above the picture, the picture, the body and the topics are lines of one flex container;
 * byline, time and buttons share a line. story.light.css has the same for the slotted parts.
 */
export const storyStyles = css`
  .story {
    flex-flow: row wrap;
    align-items: center;
    --_headline-size: clamp(2.25rem, 1.25rem + 4.7cqi, 3.5rem);
    --_headline-leading: 1.06;
    --_standfirst-size: clamp(1.125rem, 1rem + 0.6cqi, 1.375rem);
    --_standfirst-gap: 0.875rem;
    --_media-flex: 0 0 100%;
    --_media-order: 2;
    --_media-before: 0.625rem;
    --_media-gap: 0;
    /* Longer lines are hard to read. */
    --_beside-measure: max(0px, 100% - 40rem);
    --lede-card-caption: block;
  }
  .story > .text,
  .story .lines {
    display: contents;
  }
  .story .actions {
    order: 1;
    /* Aligns the last icon, not its larger target, with the edge of the picture. */
    margin-inline: auto var(--_pull, -0.5rem);
  }
  .story .actions.waiting {
    min-inline-size: calc(2 * var(--_waiting-size, var(--_control-size)));
  }
  .story > .body {
    order: 3;
  }
`;
