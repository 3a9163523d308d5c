import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { indexAt, loadCues, type TimedText } from '../media/text-tracks.ts';
import type { Player } from '../player-context.ts';
import { clock } from '../../../internal/i18n/media-time.ts';

type Part = TemplateResult | typeof nothing;

/** The cues that each player's transcript shows. */
const drawn = new WeakMap<Player, readonly TimedText[]>();

/** All captions as a list. While it is closed, find-in-page still finds its words and opens it. */
export function transcriptPanel(player: Player): Part {
  const { cues, playback, texts, captions, contentLang, transcript } = player;
  if (captions.tracks.length === 0) return nothing;
  drawn.set(player, cues);
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
      ${guard([cues, playback.duration], () =>
        cues.map(
          ({ start, text }) =>
            html`<li>
              <button part="cue" class="cue" type="button" @click=${() => go(start)}>
                <span class="when">${clock(start, playback.duration)}</span><span dir="auto">${text}</span>
              </button>
            </li>`,
        ),
      )}
    </ol>
  </div>`;
}

/** The marked cue of each list, and the one that it was scrolled to. */
const marked = new WeakMap<Element, Element>();
const scrolledTo = new WeakMap<Element, Element>();

/** Loads the cues of an open transcript, and marks the current one. */
export function syncTranscript(player: Player): void {
  if (player.transcript) loadCues(player.captions.source(player.contentLang));
  markCurrentCue(player);
}

/**
 * Moves `aria-current` to the cue of the current position, and scrolls the panel, never the page, to it. Other cues are
 * not touched: a transcript may have thousands. A panel that has the pointer or the focus stays where it is.
 */
export function markCurrentCue(player: Player): void {
  const list = player.shadowRoot!.querySelector<HTMLElement>('.transcript ol');
  if (!list) return;
  const index = indexAt(drawn.get(player) ?? [], player.playback.time);
  const cue = list.children[index]?.querySelector<HTMLElement>('.cue');
  const last = marked.get(list);
  if (cue !== last) {
    last?.removeAttribute('aria-current');
    cue?.setAttribute('aria-current', 'true');
    if (cue) marked.set(list, cue);
    else marked.delete(list);
  }
  if (!cue || !player.transcript || cue === scrolledTo.get(list)) return;
  const panel = list.parentElement!;
  if (panel.matches(':hover, :focus-within')) return;
  scrolledTo.set(list, cue);
  panel.scrollTop = cue.offsetTop - panel.clientHeight / 3;
}
