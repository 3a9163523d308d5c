import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { indexAt, loadCues } from '../media/text-tracks.ts';
import type { Player } from '../player-context.ts';
import { clock } from '../../../internal/i18n/media-time.ts';

type Part = TemplateResult | typeof nothing;

/** All captions as a list. While it is closed, find-in-page still finds its words and opens it. */
export function transcriptPanel(player: Player): Part {
  const { cues, playback, texts, captions, contentLang, transcript } = player;
  if (captions.tracks.length === 0) return nothing;
  const current = indexAt(cues, playback.time);
  const go = (start: number) => {
    playback.seek(start);
    playback.play();
  };
  return html`<div
    part="transcript"
    class="transcript scrolls"
    role=${transcript ? 'group' : nothing}
    aria-label=${transcript ? texts.transcript : nothing}
    hidden=${transcript ? nothing : 'until-found'}
    @beforematch=${() => (player.transcript = true)}
  >
    ${cues.length || transcript ? html`<p class="title">${texts.transcript}</p>` : nothing}
    ${cues.length || !transcript ? nothing : html`<p>${texts.noTranscript}</p>`}
    <ol lang=${captions.source(contentLang)?.language || nothing}>
      ${guard([cues, current, playback.duration], () =>
        cues.map(
          ({ start, text }, i) =>
            html`<li>
              <button
                part="cue"
                class="cue"
                type="button"
                aria-current=${i === current ? 'true' : nothing}
                @click=${() => go(start)}
              >
                <span class="when">${clock(start, playback.duration)}</span><span dir="auto">${text}</span>
              </button>
            </li>`,
        ),
      )}
    </ol>
  </div>`;
}

/** The index that each panel was scrolled to. */
const scrolledTo = new WeakMap<Element, number>();

/**
 * Scrolls the panel, never the page, to the current cue. A panel that has the pointer or the focus stays where it is.
 */
export function scrollToCurrentCue(player: Player): void {
  loadCues(player.captions.source(player.contentLang));
  const panel = player.shadowRoot!.querySelector<HTMLElement>('.transcript');
  const cues = [...(panel?.querySelectorAll<HTMLElement>('.cue') ?? [])];
  const current = cues.findIndex((cue) => cue.getAttribute('aria-current'));
  if (!panel || current < 0 || current === scrolledTo.get(panel)) return;
  if (panel.matches(':hover, :focus-within')) return;
  scrolledTo.set(panel, current);
  panel.scrollTop = cues[current]!.offsetTop - panel.clientHeight / 3;
}
