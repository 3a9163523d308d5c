import './at-once/article-card.ts';
import { defineOnDemand } from '../internal/element/on-demand.ts';

defineOnDemand('lede-bookmark-button', () => import('./on-demand/bookmark-button.ts'));
defineOnDemand('lede-share', () => import('./on-demand/share.ts'));
