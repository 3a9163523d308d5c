import './at-once/article-card.ts';
import { defineOnDemand } from '../internal/element/on-demand.ts';

for (const tag of ['lede-bookmark-button', 'lede-share'])
  defineOnDemand(tag, () => import('./on-demand/article-card.ts'));
