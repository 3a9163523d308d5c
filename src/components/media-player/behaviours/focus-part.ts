import type { Player } from '../player-context.ts';

/** Moves the focus to a part of the player that its next render draws. */
export function focusPart(player: Player, selector: string): void {
  player.requestUpdate();
  void player.updateComplete.then(() => player.shadowRoot!.querySelector<HTMLElement>(selector)?.focus());
}

/** Moves the focus from the controls, which an error makes inert, to "Try again". */
export function focusRetryOnError(player: Player): void {
  player.playback.subscribe((type) => {
    if (type === 'error' && player.shadowRoot?.activeElement?.closest('.bar')) focusPart(player, '.retry');
  });
}
