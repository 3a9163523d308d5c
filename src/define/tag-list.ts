import './tag.ts';
import { registerIcons } from '../internal/glyphs.ts';
import { LedeTagList } from '../components/tag-list/tag-list.ts';
import { iconTags } from '../glyphs/tags.ts';
import { define } from '../internal/define.ts';

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
