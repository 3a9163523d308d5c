import './at-once/media-player.ts';
import { defineOnDemand } from '../internal/element/on-demand.ts';

defineOnDemand('media-player/parts', () => import('./on-demand/media-player.ts'));
