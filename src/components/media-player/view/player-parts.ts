import type { ClientPhase } from '../../../internal/element/client-phase.ts';
import type { LedeElement } from '../../../internal/element/lede-element.ts';
import { OnDemandController } from '../../../internal/element/on-demand-controller.ts';
import type { Player, PlayerParts } from '../player-context.ts';

/**
 * The parts of a player: fetched when the reader comes near, and when it plays, so that find-in-page finds the words of
 * the transcript. The reader is told of a failure.
 */
export function playerParts(
  player: Player & LedeElement,
  phase: ClientPhase,
): OnDemandController<PlayerParts> {
  const parts = new OnDemandController<PlayerParts>(player, phase, 'media-player/parts', () => {
    const text = player.texts.fetchFailed;
    player.setView({ announcement: text });
    player.showFeedback('replay', text);
  });
  player.playback.subscribe((type) => type === 'play' && parts.prefetch());
  return parts;
}
