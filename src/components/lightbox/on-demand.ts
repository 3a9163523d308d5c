// What the lightbox fetches when it is first opened: all that the reader sees of it.
import { turnButtonStyles } from '../../internal/carousel/turn-buttons.ts';
import type { ClientPhase } from '../../internal/element/client-phase.ts';
import { base } from '../../styles/base.ts';
import { hiddenText } from '../../styles/hidden-text.ts';
import { styles as lightboxStyles } from './lightbox.styles.ts';
import { LightboxView, type LightboxHost } from './lightbox-view.ts';

export const styles = [...base, hiddenText, turnButtonStyles, ...lightboxStyles];

export const createView = (host: LightboxHost, phase: ClientPhase): LightboxView =>
  new LightboxView(host, phase);

export interface LightboxParts {
  readonly styles: typeof styles;
  readonly createView: typeof createView;
}
