import './tag.ts';
import { registerIcons } from '../internal/icons/icon-registry.ts';
import { LedeTagList } from '../components/tag-list/tag-list.ts';
import { iconTags } from '../generated/glyphs/tags.ts';
import { define } from '../internal/element/define.ts';

registerIcons(iconTags);
define('lede-tag-list', LedeTagList);

declare global {
  interface HTMLElementTagNameMap {
    'lede-tag-list': LedeTagList;
  }
  interface GlobalEventHandlersEventMap {
    'lede-tags-clear': CustomEvent<{ values: string[] }>;
  }
}
