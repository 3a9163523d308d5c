import { html, nothing, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element/lede-element.ts';
import { attachInternals } from '../../internal/element/custom-states.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { absoluteUrl, pageUrl } from '../../internal/url/page-url.ts';
import { hrefOf, safeUrl } from '../../internal/url/safe-url.ts';
import { player as english } from '../../locales/en.ts';
import { base } from '../../styles/base.ts';
import { hiddenText } from '../../styles/hidden-text.ts';
import { act } from './input/actions.ts';
import { begin } from './behaviours/start-at-address.ts';
import { Captions } from './media/captions.ts';
import { stretches, tracksOf, type Stretch } from './media/text-tracks.ts';
import { Deck } from './media/media-controller.ts';
import { findMedia } from './media/find-media.ts';
import { drawn, header } from './view/stage.ts';
import { helpDialog } from './view/shortcuts-dialog.ts';
import type { Action } from './input/hotkeys.ts';
import { mediaSession } from './behaviours/media-session.ts';
import { onePlaying } from './media/one-playing.ts';
import { followCue, transcriptPanel } from './view/panels.ts';
import type { Feedback, Player, View } from './player-context.ts';
import { Playlist } from './media/playlist.ts';
import { Reader } from './input/input-controller.ts';
import { resume } from './media/resume.ts';
import { showState } from './view/sync-state.ts';
import { styles } from './styles/index.ts';

/**
 * Controls around a plain `<video controls>` or `<audio controls>`, or any element that has their API. The native
 * controls stay until these are drawn and work, and come back when the player goes.
 *
 * The media element's own events (`play`, `pause`, `timeupdate`, `ended`, `error` and so on) are fired again on the
 * player, without bubbling.
 *
 * @tag lede-media-player
 * @summary Video and audio: seek, captions, chapters, transcript, speed, full screen.
 *
 * @slot - The `<video>`, `<audio>` or other media element. Its `<track>`s give captions, chapters and, as `kind="metadata" label="thumbnails"`, pictures for the seek bar.
 * @slot playlist - A list of links to media files. They play here, one after another; `data-poster`, `data-captions`, `data-chapters` and `data-thumbnails` of a link go with it.
 *
 * @csspart base - Everything.
 * @csspart stage - The picture with its controls; of audio, the card.
 * @csspart header - Artwork, headline and byline.
 * @csspart artwork - The picture of an audio story.
 * @csspart controls - The bar of controls.
 * @csspart button - Each button.
 * @csspart seek - The seek bar's `<input type="range">`.
 * @csspart volume - The volume's `<input type="range">`.
 * @csspart time - The time; a click turns it into the time left.
 * @csspart live - The mark of a live stream.
 * @csspart chapter - The name of the chapter that plays.
 * @csspart preview - Time, chapter and picture above the seek bar.
 * @csspart menu - Each menu.
 * @csspart captions - The captions on the picture.
 * @csspart error - What went wrong.
 * @csspart transcript - The panel of all that is said.
 * @csspart cue - Each sentence of it.
 * @csspart help - The dialog of keyboard shortcuts.
 *
 * @cssprop [--lede-control-size=2.5rem] - Least width and height of a button.
 * @cssprop [--lede-player-radius=0.5rem] - Rounding of its corners.
 * @cssprop [--lede-player-accent=var(--lede-color-accent)] - What has been played.
 * @cssprop [--lede-player-captions=1em] - Size of the captions, in proportion to the picture.
 *
 * @cssstate playing - It plays.
 * @cssstate ended - It came to its end.
 * @cssstate buffering - It waits for data.
 * @cssstate idle - The controls are hidden.
 * @cssstate live - A stream without an end.
 * @cssstate failed - It cannot be played.
 *
 * @fires {CustomEvent<{ url: string, index: number }>} lede-playlist-change - Another item of the playlist is about to play. Cancelable. `detail`: `url`, `index` from 0.
 * @fires {CustomEvent<{ url: string, time: number }>} lede-clip-copy - The reader copies a link to a moment. Cancelable: nothing is copied then. `detail`: `url`, `time` in seconds.
 * @fires {CustomEvent<{ error: unknown }>} lede-error - An address was refused. `detail.error`.
 */
export class LedeMediaPlayer extends LedeElement implements Player {
  static override styles = [base, hiddenText, ...styles];
  static override properties = {
    headline: { reflect: true },
    byline: {},
    artwork: {},
    url: {},
    duration: {},
    layout: { reflect: true },
    download: {},
    hotkeys: { reflect: true },
    resume: {},
    transcript: { type: Boolean, reflect: true },
  };

  /** The story's headline: names the player, heads the audio layout and shows on the device's lock screen. */
  declare headline: string;
  /** Who made it, e.g. "By Ann Lee". */
  declare byline: string;
  /** Address of a square picture for audio and the lock screen. */
  declare artwork: string;
  /** The story's address, for links to a moment. Default: the page's canonical link, else its own address. */
  declare url: string;
  /** How long it is, shown until the file tells: seconds, `2:31`, or ISO 8601, `PT2M31S`. */
  declare duration: number | string;
  /** `compact`: fewer buttons, and audio in one line. `audio` or `video` where the media element does not tell. */
  declare layout: '' | 'audio' | 'video' | 'compact';
  /** Offers the file: empty for what plays, else an address of its own. Default: no download. */
  declare download: string | null;
  /** `off`: no keyboard shortcuts. */
  declare hotkeys: 'on' | 'off';
  /** `off`: does not remember, in this browser, where the reader stopped. What is shorter than 30 seconds never does. */
  declare resume: 'on' | 'off';
  /** Whether the transcript is open. */
  declare transcript: boolean;

  readonly #phase = new ClientPhase(this);
  readonly #localize = new Localize(this, this.#phase, 'player', english);
  /** @internal */ readonly deck = new Deck(this);
  /** @internal */ readonly captions = new Captions(this.deck, () => this.requestUpdate());
  /** @internal */ readonly reader = new Reader(this);
  readonly #playlist = new Playlist(this, this.deck);
  /** @internal */ view: View = { remaining: false, preview: undefined, feedback: undefined, said: '' };
  readonly #internals = attachInternals(this);

  constructor() {
    super();
    this.headline = '';
    this.byline = '';
    this.artwork = '';
    this.url = '';
    this.duration = '';
    this.layout = '';
    this.download = null;
    this.hotkeys = 'on';
    this.resume = 'on';
    this.transcript = false;
    onePlaying(this.deck);
    resume(this.deck, () => this.resume !== 'off');
    mediaSession(this, this.#playlist);
    begin(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.hasUpdated) this.#find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.look({ feedback: undefined });
  }

  /** The media element. */
  get media(): HTMLMediaElement | undefined {
    return this.deck.media;
  }
  /** @internal */
  get texts() {
    return this.#localize.texts;
  }
  /** @internal */
  get speech(): string {
    return this.texts === english ? 'en' : this.tongue;
  }
  /** @internal */
  get tongue(): string {
    return this.#localize.lang;
  }
  /** @internal */
  get video(): boolean {
    const { layout } = this;
    if (layout === 'audio' || layout === 'video') return layout === 'video';
    return !/audio/.test(this.deck.media?.localName ?? '');
  }
  /** @internal */
  get chapters(): Stretch[] {
    return stretches(tracksOf(this.deck.media, 'chapters')[0]);
  }
  /** @internal */
  get cues(): Stretch[] {
    return stretches(this.captions.source(this.tongue));
  }

  protected override render(): TemplateResult {
    const ready = this.#phase.ready && this.deck.media;
    const look = ready ? (this.video ? (this.deck.started ? 'video' : 'video fresh') : 'audio') : 'bare';
    const { idle } = this.reader;
    const name = this.headline ? this.texts.playerNamed(this.headline) : this.texts.player;
    return html`<div
      part="base"
      class="base ${look} ${this.layout === 'compact' ? 'compact' : ''} ${ready && idle ? 'idle' : ''}"
      role="group"
      aria-label=${name}
    >
      <div part="stage" class="stage">
        ${header(this)}
        <slot @slotchange=${this.#find}></slot>
        ${ready ? drawn(this) : nothing}
      </div>
      ${ready ? transcriptPanel(this) : nothing}
      <slot name="playlist" @slotchange=${this.#playlist.mark} @click=${this.#playlist.clicked}></slot>
      ${
        ready
          ? html`${helpDialog(this)}
              <p class="print">${this.headline} ${this.address}</p>`
          : nothing
      }
      <span class="hidden-text" role="status">${this.view.said}</span>
    </div>`;
  }

  protected override updated(): void {
    const { deck } = this;
    if (!deck.media || !this.#phase.ready) return;
    deck.hideNative();
    showState(this, this.#internals, this.reader.idle);
    if (this.transcript) followCue(this);
  }

  /** @internal */
  act(does: Action, by?: number): void {
    act(this, does, by);
  }

  /** @internal */
  show(icon: string, text = '', side: Feedback['side'] = '', seconds = 0): void {
    if (!this.video && icon !== 'link') return;
    this.look({ feedback: { icon, text, side, seconds } });
    // The same bubble begins anew.
    for (const shown of this.shadowRoot!.querySelector('.feedback')?.getAnimations() ?? [])
      shown.currentTime = 0;
  }

  /** @internal */
  look(change: Partial<View>): void {
    this.view = { ...this.view, ...change };
    this.requestUpdate();
  }

  /** @internal */
  downloadHref(): string | undefined {
    return this.download === null ? undefined : hrefOf(this, this.download || this.deck.media?.currentSrc);
  }

  /** @internal */
  get address(): string {
    return absoluteUrl(safeUrl(this.url)) ?? pageUrl();
  }

  #find(): void {
    const media = findMedia(this, () => this.#find());
    this.deck.attach(media);
  }
}
