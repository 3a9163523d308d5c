import { registerIcons } from '../internal/glyphs.ts';
import { LedeShare } from '../components/share/share.ts';
import { iconCheck } from '../glyphs/check.ts';
import { iconLink } from '../glyphs/extra/link.ts';
import { iconPrint } from '../glyphs/extra/print.ts';
import { iconX } from '../glyphs/extra/x.ts';
import { iconFb } from '../glyphs/fb.ts';
import { iconFm } from '../glyphs/fm.ts';
import { iconMail } from '../glyphs/mail.ts';
import { iconOk } from '../glyphs/ok.ts';
import { iconShare } from '../glyphs/share.ts';
import { iconTg } from '../glyphs/tg.ts';
import { iconVk } from '../glyphs/vk.ts';
import { iconWt } from '../glyphs/wt.ts';
import { define } from '../internal/define.ts';

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
