import './at-once/gallery.ts';
import { defineOnDemand } from '../internal/element/on-demand.ts';

for (const name of ['lede-lightbox', 'lightbox/parts'])
  defineOnDemand(name, () => import('./on-demand/gallery.ts'));
