import { html, nothing, type TemplateResult } from 'lit';
import { focusPart } from '../behaviours/focus-part.ts';
import type { Player } from '../player-context.ts';
import { iconSvg } from '../../../internal/icons/icon-svg.ts';

type Part = TemplateResult | typeof nothing;

/** The error message, in place of the picture, with a button that tries again. */
export function errorPanel(player: Player): Part {
  const { playback, texts } = player;
  if (!playback.failed) return nothing;
  const retry = () => {
    playback.retry();
    focusPart(player, '.toggle');
  };
  return html`<div part="error" class="error">
    <p role="alert">
      ${playback.failed === 4 && !player.video ? texts.audioError : (texts.errors[playback.failed] ?? texts.errors[0])}
    </p>
    <button part="button" class="control worded retry" type="button" @click=${retry}>
      ${iconSvg('replay')}${texts.retry}
    </button>
  </div>`;
}

/** The captions at the current position. */
export const captionLines = ({ captions }: Player): Part =>
  captions.track
    ? html`<div part="captions" class="captions" lang=${captions.track.language || nothing}>
        ${captions.lines.map(({ node, high }) => html`<div class="line ${high ? 'high' : ''}" dir="auto">${node}</div>`)}
      </div>`
    : nothing;

/** The result of the last key, tap or click. */
export function feedbackBubble(player: Player): Part {
  const { feedback } = player.view;
  if (!feedback) return nothing;
  const { icon, text, side } = feedback;
  return html`<div
    class="feedback ${side} ${icon}"
    aria-hidden="true"
    @animationend=${() => player.setView({ feedback: undefined })}
  >
    ${iconSvg(icon)}${text ? html`<span dir="auto">${text}</span>` : nothing}
  </div>`;
}
