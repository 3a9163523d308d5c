import './icon.ts';
import { registerIcons } from '../internal/icons/icon-registry.ts';
import { LedeSocialLinks } from '../components/social-links/social-links.ts';
import { iconLink } from '../generated/glyphs/extra/link.ts';
import { iconX } from '../generated/glyphs/extra/x.ts';
import { iconFb } from '../generated/glyphs/fb.ts';
import { iconGp } from '../generated/glyphs/gp.ts';
import { iconIns } from '../generated/glyphs/ins.ts';
import { iconMail } from '../generated/glyphs/mail.ts';
import { iconOk } from '../generated/glyphs/ok.ts';
import { iconTg } from '../generated/glyphs/tg.ts';
import { iconVk } from '../generated/glyphs/vk.ts';
import { iconWt } from '../generated/glyphs/wt.ts';
import { iconYt } from '../generated/glyphs/yt.ts';
import { define } from '../internal/element/define.ts';

registerIcons(iconFb, iconGp, iconIns, iconOk, iconTg, iconX, iconVk, iconYt, iconWt, iconMail, iconLink);
define('lede-social-links', LedeSocialLinks);

declare global {
  interface HTMLElementTagNameMap {
    'lede-social-links': LedeSocialLinks;
  }
}
