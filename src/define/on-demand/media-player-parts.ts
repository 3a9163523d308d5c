import { registerIcons } from '../../internal/icons/icon-registry.ts';
import { iconCheck } from '../../generated/glyphs/check.ts';
import { iconClose } from '../../generated/glyphs/close.ts';
import { iconDownload } from '../../generated/glyphs/download.ts';
import { iconKeyboard } from '../../generated/glyphs/extra/keyboard.ts';
import { iconLink } from '../../generated/glyphs/extra/link.ts';

registerIcons(iconCheck, iconClose, iconDownload, iconKeyboard, iconLink);
export * from '../../components/media-player/on-demand.ts';
