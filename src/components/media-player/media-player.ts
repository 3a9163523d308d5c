import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { LedeElement } from '../../internal/element.ts';
import { emit } from '../../internal/events.ts';
import { Localize } from '../../internal/localize.ts';
import { OnPage } from '../../internal/on-page.ts';
import { absoluteUrl, pageUrl } from '../../internal/page.ts';
import { hrefOf, safeUrl } from '../../internal/safe-url.ts';
import { player as english } from '../../locales/en.ts';
import { controls, hiddenText, tokens } from '../../styles/base.ts';
import { act } from './actions.ts';
import { Autohide } from './autohide.ts';
import { bar } from './bar.ts';
import { Captions } from './captions.ts';
import { clipTime, clipUrl } from './clip-link.ts';
import { load, stretches, tracksOf, type Stretch } from './cues.ts';
import { Deck } from './deck.ts';
import { findMedia } from './find-media.ts';
import { Gestures } from './gestures.ts';
import { hotkeyOf, isUsed, type Action } from './hotkeys.ts';
import { mediaSession } from './media-session.ts';
import { onePlaying } from './one-playing.ts';
import { captionLines, errorPanel, feedbackBubble, helpDialog, transcriptPanel } from './panels.ts';
import type { Feedback, Player } from './player.ts';
import { Playlist } from './playlist.ts';
import { resume } from './resume.ts';
import { showState } from './show-state.ts';
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
 * @slot playlist - A list of links to media files. They play here, one after another; `data-poster` and `data-captions` of a link go with it.
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
  static override styles = [tokens, controls, hiddenText, ...styles];
  static override properties = {
    headline: { reflect: true },
    byline: {},
    artwork: {},
    url: {},
    layout: { reflect: true },
    download: {},
    hotkeys: { reflect: true },
    resume: {},
    transcript: { type: Boolean, reflect: true },
    remaining: { state: true },
    preview: { state: true },
    feedback: { state: true },
    said: { state: true },
  };

  /** The story's headline: names the player, heads the audio layout and shows on the device's lock screen. */
  declare headline: string;
  /** Who made it, e.g. "By Ann Lee". */
  declare byline: string;
  /** Address of a square picture for audio and the lock screen. */
  declare artwork: string;
  /** The story's address, for links to a moment. Default: the page's canonical link, else its own address. */
  declare url: string;
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

  /** @internal */ declare remaining: boolean;
  /** @internal */ declare preview: number | undefined;
  /** @internal */ declare feedback: Feedback | undefined;
  declare private said: string;

  readonly #onPage = new OnPage(this);
  readonly #localize = new Localize(this, this.#onPage, 'player', english);
  readonly #gestures = new Gestures();
  readonly #autohide = new Autohide(this, () => this.#mayHide());
  /** @internal */ readonly deck = new Deck(this);
  /** @internal */ readonly captions = new Captions(this.deck, () => this.requestUpdate());
  readonly #playlist = new Playlist(this, this.deck);
  #internals: ElementInternals | undefined;
  #turn = 0;
  #pointer = 'mouse';
  #shownCue = -1;

  constructor() {
    super();
    this.headline = '';
    this.byline = '';
    this.artwork = '';
    this.url = '';
    this.layout = '';
    this.download = null;
    this.hotkeys = 'on';
    this.resume = 'on';
    this.transcript = false;
    this.remaining = false;
    this.preview = undefined;
    this.feedback = undefined;
    this.said = '';
    onePlaying(this.deck);
    resume(this.deck, () => this.resume !== 'off');
    mediaSession(this.deck, () => ({
      title: this.headline || document.title,
      artist: this.byline,
      artwork: absoluteUrl(this.artwork || this.deck.media?.poster),
      ...this.#playlist.neighbours,
    }));
    this.deck.follow((type) => this.#followed(type));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#internals ??= this.attachInternals();
    this.addEventListener('keydown', this.#key);
    for (const type of ['pointermove', 'focusin', 'keydown']) this.addEventListener(type, this.#woken);
    this.addEventListener('pointerleave', this.#left);
    this.ownerDocument.addEventListener('fullscreenchange', this.#changed);
    if (this.hasUpdated) this.#find();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.ownerDocument.removeEventListener('fullscreenchange', this.#changed);
    this.feedback = undefined;
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
    return stretches(this.captions.source(this.speech));
  }

  protected override render(): TemplateResult {
    const ready = this.#onPage.yes && this.deck.media;
    const look = ready ? (this.video ? 'video' : 'audio') : 'bare';
    const { idle } = this.#autohide;
    const name = this.headline ? this.texts.playerNamed(this.headline) : this.texts.player;
    return html`<div
      part="base"
      class="base ${look} ${this.layout === 'compact' ? 'compact' : ''} ${ready && idle ? 'idle' : ''}"
      role="group"
      aria-label=${name}
    >
      <div part="stage" class="stage">
        ${this.#header()}
        <slot @slotchange=${this.#find}></slot>
        ${ready ? this.#drawn() : nothing}
      </div>
      ${ready ? transcriptPanel(this) : nothing}
      <slot name="playlist" @slotchange=${this.#playlist.mark} @click=${this.#playlist.clicked}></slot>
      ${
        ready
          ? html`${helpDialog(this)}
              <p class="print">${this.headline} ${this.#address}</p>`
          : nothing
      }
      <span class="hidden-text" role="status">${this.said}</span>
    </div>`;
  }

  #header(): TemplateResult | typeof nothing {
    const artwork = hrefOf(this, this.artwork);
    if (!this.headline && !artwork) return nothing;
    return html`<div part="header" class="header">
      ${artwork ? html`<img part="artwork" class="artwork" src=${artwork} alt="" />` : nothing}
      <p class="names" dir="auto">
        <strong>${this.headline}</strong>${this.byline ? html`<span>${this.byline}</span>` : nothing}
      </p>
    </div>`;
  }

  #drawn(): TemplateResult {
    const { deck, video } = this;
    const first = !deck.started && !deck.failed;
    return html`${
      video
        ? html`<div class="surface" tabindex="-1" @pointerdown=${this.#pressed} @click=${this.#tapped}>
            ${captionLines(this)}
            ${
              first || deck.ended
                ? html`<span class="big"
                    ><lede-icon name=${deck.ended ? 'replay' : 'v-play'}></lede-icon
                  ></span>`
                : nothing
            }
            ${deck.waiting ? html`<span class="spinner"></span>` : nothing} ${feedbackBubble(this)}
          </div>`
        : nothing
    }
    ${bar(this)} ${errorPanel(this)}`;
  }

  protected override updated(_changed: PropertyValues): void {
    const { deck } = this;
    if (!deck.media || !this.#onPage.yes) return;
    deck.hideNative();
    showState(this, this.#internals, this.#autohide.idle);
    if (!this.transcript) return;
    load(this.captions.source(this.speech));
    const now = this.shadowRoot!.querySelector<HTMLElement>('.cue[aria-current]');
    const panel = now?.closest<HTMLElement>('.transcript');
    if (!now || !panel || panel.matches(':hover, :focus-within')) return;
    const at = [...panel.querySelectorAll('.cue')].indexOf(now);
    // Follows the sentence inside the panel; the page itself stays.
    if (at !== this.#shownCue) panel.scrollTop = now.offsetTop - panel.clientHeight / 3;
    this.#shownCue = at;
  }

  /** @internal */
  act(does: Action, by?: number): void {
    act(this, does, by);
  }

  /** @internal */
  show(icon: string, text = '', side: Feedback['side'] = '', seconds = 0): void {
    if (this.video) this.feedback = { icon, text, side, seconds, turn: ++this.#turn };
  }

  /** @internal */
  announce(text: string): void {
    this.said = text;
  }

  /** @internal */
  downloadHref(): string | undefined {
    return this.download === null ? undefined : hrefOf(this, this.download || this.deck.media?.currentSrc);
  }

  /** @internal */
  async copyClip(): Promise<void> {
    const { time } = this.deck;
    const url = clipUrl(this.#address, this.id, time);
    if (!emit(this, 'lede-clip-copy', { url, time }, true)) return;
    const { copied, copyFailed } = this.texts;
    try {
      await navigator.clipboard.writeText(url);
      this.announce(copied);
    } catch {
      this.announce(copyFailed);
    }
    this.show('link', this.said);
  }

  get #address(): string {
    return absoluteUrl(safeUrl(this.url)) ?? pageUrl();
  }

  #find(): void {
    const media = findMedia(this, () => this.#find());
    this.deck.attach(media);
  }

  #followed(type: string): void {
    const { deck } = this;
    if (type === 'attach') this.#begin();
    if (type === 'play') load(this.captions.source(this.speech));
    if (/^(?:attach|loadedmetadata)$/.test(type) && deck.media!.readyState > 0)
      load(tracksOf(deck.media, 'chapters')[0]);
    if (type === 'loadstart' || type === 'attach') this.#playlist.mark();
    if (type === 'play') this.#autohide.wake();
    if (type === 'ended' && !deck.media!.loop) this.#playlist.neighbours.next?.();
  }

  /** Sound begins only when the reader asks for it, and nothing moves by itself for who wants less motion. */
  #begin(): void {
    const media = this.deck.media!;
    const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
    if (media.autoplay && (!media.muted || still)) {
      media.autoplay = false;
      media.pause();
    }
    const players = [...this.ownerDocument.querySelectorAll(this.localName)];
    const at = clipTime(location.hash, this.id, players[0] === this);
    if (at !== undefined && !this.deck.started) this.deck.pending = at;
  }

  #mayHide(): boolean {
    const held = this.shadowRoot?.querySelector('.bar :focus-visible, :popover-open, dialog[open]');
    return this.video && this.deck.playing && !this.deck.failed && this.preview === undefined && !held;
  }

  readonly #changed = () => this.requestUpdate();
  readonly #woken = (event: Event) => {
    if ((event as PointerEvent).pointerType !== 'touch') this.#autohide.wake();
  };
  readonly #left = (event: PointerEvent) => {
    if (event.pointerType !== 'touch') this.#autohide.rest();
  };

  readonly #key = (event: KeyboardEvent) => {
    if (this.hotkeys === 'off' || !this.deck.media) return;
    const hotkey = hotkeyOf(event);
    if (!hotkey || isUsed(event)) return;
    event.preventDefault();
    this.act(hotkey.does, hotkey.by);
  };

  #pressed(event: PointerEvent): void {
    this.#pointer = event.pointerType;
  }

  #tapped(event: MouseEvent): void {
    const hidden = this.#autohide.wake();
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const x = (event.clientX - left) / width;
    const first = !this.deck.started;
    const gesture = first ? 'toggle' : this.#gestures.read(this.#pointer, x, event.timeStamp, hidden);
    if (!gesture) return;
    // The first of two clicks has played or paused; the second takes that back.
    if (gesture === 'fullscreen') this.deck.toggle();
    this.act(gesture);
  }
}
