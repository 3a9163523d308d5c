import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { subscribeToAddress } from '../../../internal/history-watch.ts';
import { goToAddressTime } from '../behaviours/start-at-address.ts';
import type { InputSurface, Player } from '../player-context.ts';
import { AutohideController } from './autohide-controller.ts';
import { hotkeyOf, isUsed } from './hotkeys.ts';
import { TapGestures } from './tap-gestures.ts';

const INPUT_EVENTS = ['pointermove', 'focusin', 'keydown'];

/** Listens to keys, mouse and touch, and to the absence of them. */
export class InputController implements ReactiveController, InputSurface {
  readonly #player: Player;
  readonly #gestures = new TapGestures();
  readonly #autohide: AutohideController;
  #pointer = 'mouse';
  /** Whether the last click started the media. */
  #started = false;
  #listening: AbortController | undefined;

  constructor(player: Player & ReactiveControllerHost) {
    this.#player = player;
    this.#autohide = new AutohideController(player, () => this.#mayHide());
    player.addController(this);
    player.playback.subscribe((type) => type === 'play' && this.#autohide.wake());
  }

  get idle(): boolean {
    return this.#autohide.idle;
  }

  hostConnected(): void {
    const player = this.#player;
    const { signal } = (this.#listening = new AbortController());
    player.addEventListener('keydown', this.#handleKeydown, { signal });
    for (const type of INPUT_EVENTS) player.addEventListener(type, this.#handleInput, { signal });
    player.addEventListener('pointerleave', this.#handlePointerleave, { signal });
    player.ownerDocument.addEventListener('fullscreenchange', this.#handleInput, { signal });
    signal.addEventListener(
      'abort',
      subscribeToAddress(() => goToAddressTime(player)),
    );
  }

  hostDisconnected(): void {
    this.#listening?.abort();
    this.#player.shadowRoot?.querySelector<HTMLDialogElement>('.help')?.close();
  }

  readonly handlePointerdown = (event: PointerEvent): void => {
    this.#pointer = event.pointerType;
  };

  readonly handleClick = (event: MouseEvent): void => {
    const { playback } = this.#player;
    const hidden = this.#autohide.wake();
    const { left, width } = (event.currentTarget as Element).getBoundingClientRect();
    const starts = !playback.playing && (!playback.started || playback.ended);
    const x = (event.clientX - left) / width;
    const gesture =
      starts && this.#pointer === 'touch'
        ? 'toggle'
        : this.#gestures.classify(this.#pointer, x, event.timeStamp, hidden);
    // The first click of a double click has played or paused: the second undoes that, unless the first was the start.
    if (gesture === 'fullscreen' && !this.#started) playback.toggle();
    this.#started = starts;
    if (gesture) this.#player.perform(gesture);
  };

  #mayHide(): boolean {
    const { playback, video, view, shadowRoot } = this.#player;
    const busy = shadowRoot?.querySelector('.bar :focus-visible, :popover-open, dialog[open]');
    return video && playback.playing && !playback.failed && view.preview === undefined && !busy;
  }

  readonly #handleInput = (event: Event): void => {
    if (event.type === 'fullscreenchange') this.#player.requestUpdate();
    // For touch, `handleClick` decides: a tap shows the controls or does something, never both.
    if ((event as PointerEvent).pointerType !== 'touch') this.#autohide.wake();
  };

  readonly #handlePointerleave = (event: PointerEvent): void => {
    if (event.pointerType !== 'touch') this.#autohide.hide();
  };

  readonly #handleKeydown = (event: KeyboardEvent): void => {
    const player = this.#player;
    if (player.hotkeys === 'off' || !player.playback.media) return;
    const hotkey = hotkeyOf(event);
    if (!hotkey || isUsed(event)) return;
    event.preventDefault();
    player.perform(hotkey.action, hotkey.amount);
  };
}
