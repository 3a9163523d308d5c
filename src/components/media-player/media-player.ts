import type { OwnIconName } from '../../internal/icons/icon-svg.ts';
import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { attachInternals } from '../../internal/element/custom-states.ts';
import { ClientPhase } from '../../internal/element/client-phase.ts';
import { LedeElement } from '../../internal/element/lede-element.ts';
import type { OnDemand } from '../../internal/element/on-demand-controller.ts';
import { Localize } from '../../internal/i18n/localize.ts';
import { validLang } from '../../internal/i18n/formatters.ts';
import { hrefOf } from '../../internal/url/href-of.ts';
import { player as english } from '../../locales/en.ts';
import { base } from '../../styles/base.ts';
import { hiddenText } from '../../styles/hidden-text.ts';
import { autoplayPolicy } from './behaviours/autoplay-policy.ts';
import { focusRetryOnError } from './behaviours/focus-part.ts';
import { isInEditor, watchEditors } from './behaviours/content-editable.ts';
import { loadTracks } from './behaviours/load-tracks.ts';
import { startAtAddress } from './behaviours/start-at-address.ts';
import { storyKeyOf } from './behaviours/story-url.ts';
import { performAction } from './input/actions.ts';
import { InputController } from './input/input-controller.ts';
import { Captions } from './media/captions.ts';
import { ContentController } from './media/content-controller.ts';
import { MediaController } from './media/media-controller.ts';
import { onePlaying } from './media/one-playing.ts';
import { Playlist } from './media/playlist.ts';
import { resumePlayback } from './media/resume.ts';
import { chaptersTrack, timedTexts, type TimedText } from './media/text-tracks.ts';
import type { Feedback, Player, PlayerAction, PlayerParts, PlayerView } from './player-context.ts';
import { coerceDownload, coerceDuration } from './property-values.ts';
import { styles } from './styles/index.ts';
import { playerParts } from './view/player-parts.ts';
import { awaitedTranscript, printedNote, stageControls, stageHeader } from './view/stage.ts';
import { animateSeekBar, followTime, syncState } from './view/sync-state.ts';

/**
 * Adds controls to a plain `<video controls>` or `<audio controls>`, or to any element with their API. The browser's
 * own controls stay until the player's controls are drawn, and return when the player is removed.
 *
 * The media element's events (`play`, `pause`, `timeupdate`, `ended`, `error` and so on) are fired on the player as
 * well. They do not bubble.
 *
 * @tag lede-media-player
 * @summary Video and audio: seek, captions, chapters, transcript, speed, full screen.
 *
 * @slot - The `<video>`, `<audio>` or other media element. Its `<track>`s provide captions, chapters and, as `kind="metadata" label="thumbnails"`, thumbnails for the seek bar.
 * @slot playlist - A list of links to media files. The player plays them one after another, each with the `data-poster`, `data-captions`, `data-chapters` and `data-thumbnails` of its link.
 *
 * @csspart base - The whole player.
 * @csspart stage - The picture with its controls, or the audio card.
 * @csspart header - Artwork, headline and byline.
 * @csspart print-header - The same as text below the picture, on paper only.
 * @csspart artwork - The picture of an audio story.
 * @csspart controls - The bar of controls.
 * @csspart button - Each button.
 * @csspart seek - The seek bar's `<input type="range">`.
 * @csspart volume - The volume slider's `<input type="range">`.
 * @csspart time - The time. A click switches between the time played and the time left.
 * @csspart live - The button of a live stream.
 * @csspart chapter - The name of the current chapter.
 * @csspart preview - Time, chapter and thumbnail above the seek bar.
 * @csspart menu - Each menu.
 * @csspart captions - The captions on the picture.
 * @csspart error - The error message.
 * @csspart transcript - The panel of the transcript.
 * @csspart cue - Each sentence of the transcript.
 * @csspart help - The dialog of keyboard shortcuts.
 *
 * @cssprop [--lede-control-size=2.5rem] - Minimum width and height of a button.
 * @cssprop [--lede-player-radius=0.5rem] - Corner radius; by default at most that of controls, `--lede-control-radius`.
 * @cssprop [--lede-player-accent=var(--lede-color-accent)] - Colour of the part that has been played.
 * @cssprop [--lede-player-captions=1em] - Font size of the captions; `1em` grows with the width of the picture.
 *
 * @cssstate playing - Playing.
 * @cssstate ended - Ended.
 * @cssstate buffering - Waiting for data.
 * @cssstate idle - The controls are hidden because the reader is idle.
 * @cssstate live - A live stream.
 * @cssstate failed - The media cannot be played.
 *
 * @fires {CustomEvent<{ url: string, index: number }>} lede-playlist-change - Another item of the playlist is about to play. Cancelable. `detail`: `url`, and `index` starting at 0.
 * @fires {CustomEvent<{ url: string, time: number }>} lede-clip-copy - The reader copies a link to a moment. Cancelable: then nothing is copied. `detail`: `url`, and `time` in seconds.
 * @fires {CustomEvent<{ error: unknown }>} lede-error - A URL was refused, or a part of the player could not be fetched. `detail.error` says why.
 */
export class LedeMediaPlayer extends LedeElement implements Player {
  static override styles = [base, hiddenText, ...styles];
  static override properties = {
    headline: { type: String, reflect: true },
    byline: { type: String },
    artwork: { type: String },
    url: { type: String },
    duration: { coerce: coerceDuration, default: '' },
    layout: { type: String, reflect: true },
    download: { coerce: coerceDownload },
    hotkeys: { type: String, reflect: true, default: 'on' },
    resume: { type: String, default: 'on' },
    back: { type: String, default: 'closes' },
    transcript: { type: Boolean, reflect: true },
  };

  /** The story's headline, plain text. Names the player, and appears above audio and on the device's lock screen. Default: empty, without a headline. */
  declare headline: string;
  /** The author's line, plain text, e.g. "By Ann Lee". Default: empty. */
  declare byline: string;
  /** URL of a square picture for audio and for the lock screen. Default: empty; the lock screen then uses the poster. An unsafe URL is ignored and fires `lede-error`. */
  declare artwork: string;
  /** URL of the story, for links to a moment. Default, and for an unsafe URL: the page's canonical link, else the page's own URL. */
  declare url: string;
  /** Duration shown until the media have loaded: seconds, `2:31`, or ISO 8601, `PT2M31S`. Default, and for other text: none, its place stays empty. */
  declare duration: number | string;
  /** `compact`: fewer buttons, and audio in one line. `audio`, `video`: for custom media elements, whose names do not say which they are. Default: empty, and so are other values. */
  declare layout: '' | 'audio' | 'video' | 'compact';
  /** Offers a download: empty for the file that plays, else the URL of another file. Default: `null`, no download; `false` counts as `null`, and `true` as empty. An unsafe URL is ignored and fires `lede-error`. */
  declare download: string | null;
  /** `off` turns keyboard shortcuts off. Default: `on`; other values count as `on`. */
  declare hotkeys: 'on' | 'off';
  /**
   * Where the reader stopped, media of 30 seconds and more continue on the next visit with the same browser. `off` does
   * not store that and deletes what is stored for this media file. Default: `on`; other values count as `on`.
   * The positions are in `localStorage`, key `lede-player-positions`: URL of the story, URL of the media file without its
   * query, seconds and time of storing, of the last 50 media, for 90 days. `localStorage.removeItem()` deletes them all.
   */
  declare resume: 'on' | 'off';
  /** `leaves`: Back leaves the page instead of closing the dialog of shortcuts, which adds no history entry then. Default: `closes`, also for other values. */
  declare back: 'closes' | 'leaves';
  /** Whether the transcript is open. Default: false. */
  declare transcript: boolean;

  readonly #phase = new ClientPhase(this);
  readonly #localize = new Localize(this, this.#phase, 'player', english);
  /** @internal */ readonly playback = new MediaController(this);
  /** @internal */ readonly captions = new Captions(this.playback, () => this.requestUpdate());
  /** @internal */ readonly input = new InputController(this);
  /** @internal */ readonly onDemand: OnDemand<PlayerParts> = playerParts(this, this.#phase);
  /** @internal */ readonly playlist = new Playlist(this, this.playback, (act) => this.onDemand.use(act));
  readonly #content = new ContentController(this, () => this.#readContent());
  /** @internal */ view: PlayerView = {
    remaining: false,
    preview: undefined,
    feedback: undefined,
    announcement: '',
  };
  readonly #internals = attachInternals(this);

  constructor() {
    super();
    onePlaying(this.playback);
    resumePlayback(
      this.playback,
      () => storyKeyOf(this),
      () => this.resume !== 'off',
    );
    animateSeekBar(this);
    followTime(this);
    autoplayPolicy(this.playback);
    startAtAddress(this);
    focusRetryOnError(this);
    loadTracks(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    watchEditors();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.setView({ feedback: undefined });
  }

  /** The media element: a `<video>`, an `<audio>` or a custom element with their API. Undefined until there is one. */
  get media(): HTMLMediaElement | undefined {
    return this.playback.media;
  }
  /** Whether the player's own controls are drawn, in place of the native ones. */
  get #active(): boolean {
    return this.#phase.ready && this.playback.media !== undefined && !isInEditor(this);
  }
  /** @internal */
  get texts() {
    return this.#localize.texts;
  }
  /** @internal */
  get uiLang(): string {
    return this.texts.play === english.play ? 'en' : validLang(this.contentLang);
  }
  /** @internal */
  get contentLang(): string {
    return this.#localize.lang;
  }
  /** @internal */
  get video(): boolean {
    const { layout } = this;
    if (layout === 'audio' || layout === 'video') return layout === 'video';
    return !/audio/.test(this.playback.media?.localName ?? '');
  }
  /** @internal */
  get chapters(): readonly TimedText[] {
    return timedTexts(chaptersTrack(this.playback.media));
  }
  /** @internal */
  get cues(): readonly TimedText[] {
    return timedTexts(this.captions.source(this.contentLang));
  }

  /** The server's slots were filled before this script ran: no `slotchange` comes to report their media. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('transcript') && this.transcript) void this.onDemand.use(() => {});
    if (this.#phase.ready && this.isConnected && !this.playback.media) this.#attachMedia();
  }

  protected override render(): TemplateResult {
    const active = this.#active;
    const mode = active ? (this.video ? (this.playback.started ? 'video' : 'video fresh') : 'audio') : 'bare';
    const { headline, input } = this;
    const part = active ? this.onDemand.part : undefined;
    const name = headline ? this.texts.playerNamed(headline) : this.texts.player;
    return html`<div
      part="base"
      class="base ${mode} ${this.layout === 'compact' ? 'compact' : ''} ${active && input.idle ? 'idle' : ''}"
      role="group"
      aria-label=${name}
    >
      <div part="stage" class="stage">
        ${stageHeader(this)}
        <slot @slotchange=${this.#readContent}></slot>
        ${active ? stageControls(this) : nothing}
      </div>
      ${active ? printedNote(this) : nothing}
      ${part ? part.transcriptPanel(this) : active ? awaitedTranscript(this) : nothing}
      <slot name="playlist" @slotchange=${this.#readContent} @click=${this.playlist.handleClick}></slot>
      ${part?.shortcutsDialog(this)}
      <span class="hidden-text" role="status">${this.view.announcement}</span>
    </div>`;
  }

  protected override updated(): void {
    const { playback } = this;
    if (!this.#active) {
      playback.showNative();
      this.playlist.unmark();
      return;
    }
    playback.hideNative();
    syncState(this, this.#internals, this.input.idle);
    this.onDemand.part?.syncTranscript(this);
  }

  /** @internal */
  perform(action: PlayerAction, amount?: number): void {
    performAction(this, action, amount);
  }

  /** @internal */
  showFeedback(icon: OwnIconName, text = '', side: Feedback['side'] = '', seconds = 0): void {
    if (!this.video && !/^(?:link|replay)$/.test(icon)) return;
    this.setView({ feedback: { icon, text, side, seconds } });
    // A bubble that is still visible starts its animation again.
    for (const animation of this.shadowRoot!.querySelector('.feedback')?.getAnimations() ?? [])
      animation.currentTime = 0;
  }

  /** @internal */
  setView(change: Partial<PlayerView>): void {
    this.view = { ...this.view, ...change };
    this.requestUpdate();
  }

  /** @internal */
  downloadHref(): string | undefined {
    return this.download === null ? undefined : hrefOf(this, this.download || this.playback.source);
  }

  #attachMedia(): void {
    this.playback.attach(this.#content.findMedia());
  }

  /** The page's HTML in the player was parsed, slotted, edited or morphed. */
  #readContent(): void {
    if (!this.isConnected || !this.#phase.ready) return;
    this.#attachMedia();
    if (this.#active) this.playlist.mark();
    this.requestUpdate();
  }
}
