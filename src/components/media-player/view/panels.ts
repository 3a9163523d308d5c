import { html, nothing, type TemplateResult } from 'lit';
import { indexAt, load } from '../media/text-tracks.ts';
import type { Player } from '../player-context.ts';
import { clock } from '../../../internal/i18n/media-time.ts';
import { iconSvg } from '../../../internal/icons/icon-svg.ts';

type Part = TemplateResult | typeof nothing;

/** Moves the focus to what is about to be drawn. */
export function focusOn(player: Player, selector: string): void {
  player.requestUpdate();
  void player.updateComplete.then(() => player.shadowRoot!.querySelector<HTMLElement>(selector)?.focus());
}

/** What went wrong, in place of the picture, and the way out. */
export function errorPanel(player: Player): Part {
  const { deck, texts } = player;
  if (!deck.failed) return nothing;
  const retry = () => {
    deck.retry();
    focusOn(player, '.toggle');
  };
  return html`<div part="error" class="error" role="alert">
    <p>
      ${deck.failed === 4 && !player.video ? texts.audioError : (texts.errors[deck.failed] ?? texts.errors[0])}
    </p>
    <button part="button" class="control worded retry" type="button" @click=${retry}>
      ${iconSvg('replay')}${texts.retry}
    </button>
  </div>`;
}

/** The captions of this moment. */
export const captionLines = ({ captions }: Player): Part =>
  captions.track
    ? html`<div part="captions" class="captions" lang=${captions.track.language || nothing}>
        ${captions.lines.map(({ node, high }) => html`<p class=${high ? 'high' : ''} dir="auto">${node}</p>`)}
      </div>`
    : nothing;

/** What the last key, tap or click did. */
export function feedbackBubble(player: Player): Part {
  const { feedback } = player.view;
  if (!feedback) return nothing;
  const { icon, text, side } = feedback;
  return html`<div
    class="feedback ${side} ${icon}"
    aria-hidden="true"
    @animationend=${() => player.look({ feedback: undefined })}
  >
    ${iconSvg(icon)}${text ? html`<span dir="auto">${text}</span>` : nothing}
  </div>`;
}

/** All that is said. Folded, it is still found by the browser's own search, which opens it. */
export function transcriptPanel(player: Player): Part {
  const { cues, deck, texts, captions, tongue, transcript } = player;
  if (captions.tracks.length === 0) return nothing;
  const now = indexAt(cues, deck.time);
  const go = (start: number) => {
    deck.seek(start);
    deck.play();
  };
  return html`<div
    part="transcript"
    class="transcript scrolls"
    role="group"
    aria-label=${texts.transcript}
    hidden=${transcript ? nothing : 'until-found'}
    @beforematch=${() => (player.transcript = true)}
  >
    ${cues.length || transcript ? html`<p class="title">${texts.transcript}</p>` : nothing}
    ${cues.length || !transcript ? nothing : html`<p>${texts.noTranscript}</p>`}
    <ol lang=${captions.source(tongue)?.language || nothing}>
      ${cues.map(
        ({ start, text }, i) =>
          html`<li>
            <button
              part="cue"
              class="cue"
              type="button"
              aria-current=${i === now ? 'true' : nothing}
              @click=${() => go(start)}
            >
              <span class="when">${clock(start, deck.duration)}</span><span dir="auto">${text}</span>
            </button>
          </li>`,
      )}
    </ol>
  </div>`;
}

const shown = new WeakMap<Element, number>();

/** Keeps the sentence that is said in sight inside the panel, while the reader is not in it; the page stays where it is. */
export function followCue(player: Player): void {
  load(player.captions.source(player.tongue));
  const panel = player.shadowRoot!.querySelector<HTMLElement>('.transcript');
  const cues = [...(panel?.querySelectorAll<HTMLElement>('.cue') ?? [])];
  const now = cues.findIndex((cue) => cue.getAttribute('aria-current'));
  if (!panel || now < 0 || now === shown.get(panel) || panel.matches(':hover, :focus-within')) return;
  shown.set(panel, now);
  panel.scrollTop = cues[now]!.offsetTop - panel.clientHeight / 3;
}
