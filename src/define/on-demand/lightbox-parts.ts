import '../dialog.ts';
import { registerIcons } from '../../internal/icons/icon-registry.ts';
import { iconChevronLeft } from '../../generated/glyphs/chevron-left.ts';
import { iconChevronRight } from '../../generated/glyphs/chevron-right.ts';
import { iconDownload } from '../../generated/glyphs/download.ts';
import { iconFullChevronLeft } from '../../generated/glyphs/full-chevron-left.ts';
import { iconFullChevronRight } from '../../generated/glyphs/full-chevron-right.ts';
import { iconMove } from '../../generated/glyphs/move.ts';
import { iconSwipeDown } from '../../generated/glyphs/swipe-down.ts';
import { iconVCompress } from '../../generated/glyphs/v-compress.ts';
import { iconVExpand } from '../../generated/glyphs/v-expand.ts';

registerIcons(iconChevronLeft, iconChevronRight, iconFullChevronLeft, iconFullChevronRight);
registerIcons(iconDownload, iconMove, iconSwipeDown, iconVCompress, iconVExpand);
export * from '../../components/lightbox/on-demand.ts';
