import './icon.ts';
import { registerIcons } from '../internal/glyphs.ts';
import { LedeSocialLinks } from '../components/social-links/social-links.ts';
import { iconLink } from '../glyphs/extra/link.ts';
import { iconX } from '../glyphs/extra/x.ts';
import { iconFb } from '../glyphs/fb.ts';
import { iconGp } from '../glyphs/gp.ts';
import { iconIns } from '../glyphs/ins.ts';
import { iconMail } from '../glyphs/mail.ts';
import { iconOk } from '../glyphs/ok.ts';
import { iconTg } from '../glyphs/tg.ts';
import { iconVk } from '../glyphs/vk.ts';
import { iconWt } from '../glyphs/wt.ts';
import { iconYt } from '../glyphs/yt.ts';
import { define } from '../internal/define.ts';

registerIcons(iconFb, iconGp, iconIns, iconOk, iconTg, iconX, iconVk, iconYt, iconWt, iconMail, iconLink);
define('lede-social-links', LedeSocialLinks);

declare global {
  interface HTMLElementTagNameMap {
    'lede-social-links': LedeSocialLinks;
  }
}
