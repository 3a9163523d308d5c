import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Autohide } from './autohide.ts';
import { followMoment } from '../behaviours/start-at-address.ts';
import { Gestures } from './tap-gestures.ts';
import { hotkeyOf, isUsed } from './hotkeys.ts';
import type { Player } from '../player-context.ts';

const WAKING = ['pointermove', 'focusin', 'keydown'];

/** What the reader does with keys, mouse and fingers, and whether the reader does anything at all. */
export class Reader implements ReactiveController {
  readonly #player: Player;
  readonly #gestures = new Gestures();
  readonly #autohide: Autohide;
  #pointer = 'mouse';
  /** The first of two clicks began to play. */
  #began = false;
  #listening: AbortController | undefined;

  constructor(player: Player & ReactiveControllerHost) {
    this.#player = player;
    this.#autohide = new Autohide(player, () => this.#mayHide());
    player.addController(this);
    player.deck.follow((type) => type === 'play' && this.#autohide.wake());
  }

  /** Whether the controls are hidden. */
  get idle(): boolean {
    return this.#autohide.idle;
  }

  hostConnected(): void {
    const player = this.#player;
    const { signal } = (this.#listening = new AbortController());
    player.addEventListener('keydown', this.#key, { signal });
    for (const type of WAKING) player.addEventListener(type, this.#wake, { signal });
    player.addEventListener('pointerleave', this.#left, { signal });
    player.ownerDocument.addEventListener('fullscreenchange', this.#wake, { signal });
    addEventListener('hashchange', () => followMoment(player), { signal });
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#player.shadowRoot?.querySelector<HTMLDialogElement>('.help')?.close();
  }

  readonly pressed = (event: PointerEvent): void => {
    this.#pointer = event.pointerType;
  };

  readonly clicked = (event: MouseEvent): void => {
    const { deck } = this.#player;
    const hidden = this.#autohide.wake();
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const begins = !deck.playing && (!deck.started || deck.ended);
    const gesture =
      begins && this.#pointer === 'touch'
        ? 'toggle'
        : this.#gestures.read(this.#pointer, (event.clientX - left) / width, event.timeStamp, hidden);
    // The first of two clicks has played or paused; the second takes that back, unless it all began so.
    if (gesture === 'fullscreen' && !this.#began) deck.toggle();
    this.#began = begins;
    if (gesture) this.#player.act(gesture);
  };

  #mayHide(): boolean {
    const { deck, video, view, shadowRoot } = this.#player;
    const held = shadowRoot?.querySelector('.bar :focus-visible, :popover-open, dialog[open]');
    return video && deck.playing && !deck.failed && view.preview === undefined && !held;
  }

  readonly #wake = (event: Event): void => {
    if (event.type === 'fullscreenchange') this.#player.requestUpdate();
    // A finger is heard of by its tap, which shows the controls or does something, not both.
    if ((event as PointerEvent).pointerType !== 'touch') this.#autohide.wake();
  };

  readonly #left = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#autohide.rest();
  };

  readonly #key = (event: KeyboardEvent): void => {
    const player = this.#player;
    if (player.hotkeys === 'off' || !player.deck.media) return;
    const hotkey = hotkeyOf(event);
    if (!hotkey || isUsed(event)) return;
    event.preventDefault();
    player.act(hotkey.does, hotkey.by);
  };
}
