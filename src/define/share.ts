import { registerIcons } from '../internal/icons/icon-registry.ts';
import { LedeShare } from '../components/share/share.ts';
import { iconCheck } from '../generated/glyphs/check.ts';
import { iconLink } from '../generated/glyphs/extra/link.ts';
import { iconPrint } from '../generated/glyphs/extra/print.ts';
import { iconX } from '../generated/glyphs/extra/x.ts';
import { iconFb } from '../generated/glyphs/fb.ts';
import { iconFm } from '../generated/glyphs/fm.ts';
import { iconMail } from '../generated/glyphs/mail.ts';
import { iconOk } from '../generated/glyphs/ok.ts';
import { iconShare } from '../generated/glyphs/share.ts';
import { iconTg } from '../generated/glyphs/tg.ts';
import { iconVk } from '../generated/glyphs/vk.ts';
import { iconWt } from '../generated/glyphs/wt.ts';
import { define } from '../internal/element/define.ts';

registerIcons(iconShare, iconFb, iconX, iconVk, iconOk, iconTg, iconWt, iconFm, iconMail);
registerIcons(iconLink, iconCheck, iconPrint);
define('lede-share', LedeShare);

declare global {
  interface HTMLElementTagNameMap {
    'lede-share': LedeShare;
  }
  interface GlobalEventHandlersEventMap {
    'lede-share': CustomEvent<{ network: string; url: string }>;
  }
}
