import './at-once/lightbox.ts';
import { defineOnDemand } from '../internal/element/on-demand.ts';

defineOnDemand('lightbox/parts', () => import('./on-demand/lightbox.ts'));
