import './at-once/card-alone.ts';
import type { LedeArticleCard } from '../components/article-card/article-card.ts';
import { defineOnDemand } from '../internal/element/on-demand.ts';

for (const tag of ['lede-bookmark-button', 'lede-share'])
  defineOnDemand(tag, () => import('./on-demand/article-card.ts'));

declare global {
  interface HTMLElementTagNameMap {
    'lede-article-card': LedeArticleCard;
  }
  // Of its buttons, whose modules come later.
  interface GlobalEventHandlersEventMap {
    'lede-bookmark-change': CustomEvent<{ id: string; saved: boolean; headline: string; url: string }>;
    'lede-share': CustomEvent<{ network: string; url: string }>;
  }
}
