import { watchHistory } from '../../internal/history-watch.ts';
import { registerIcons } from '../../internal/icons/icon-registry.ts';
import { LedeMediaPlayer } from '../../components/media-player/media-player.ts';
import { iconChevronLeft } from '../../generated/glyphs/chevron-left.ts';
import { iconChevronRight } from '../../generated/glyphs/chevron-right.ts';
import { iconBack_10 } from '../../generated/glyphs/extra/back-10.ts';
import { iconForward_10 } from '../../generated/glyphs/extra/forward-10.ts';
import { iconCaptions } from '../../generated/glyphs/extra/captions.ts';
import { iconChapters } from '../../generated/glyphs/extra/chapters.ts';
import { iconPip } from '../../generated/glyphs/extra/pip.ts';
import { iconReplay } from '../../generated/glyphs/extra/replay.ts';
import { iconSettings } from '../../generated/glyphs/extra/settings.ts';
import { iconSpeed } from '../../generated/glyphs/extra/speed.ts';
import { iconTranscript } from '../../generated/glyphs/extra/transcript.ts';
import { iconMusic } from '../../generated/glyphs/music.ts';
import { iconMuted } from '../../generated/glyphs/muted.ts';
import { iconNomuted } from '../../generated/glyphs/nomuted.ts';
import { iconStepback } from '../../generated/glyphs/stepback.ts';
import { iconStepfor } from '../../generated/glyphs/stepfor.ts';
import { iconVCompress } from '../../generated/glyphs/v-compress.ts';
import { iconVExpand } from '../../generated/glyphs/v-expand.ts';
import { iconVPause } from '../../generated/glyphs/v-pause.ts';
import { iconVPlay } from '../../generated/glyphs/v-play.ts';
import { define } from '../../internal/element/define.ts';

registerIcons(iconVPlay, iconVPause, iconBack_10, iconForward_10, iconReplay, iconMuted, iconNomuted);
registerIcons(iconCaptions, iconChapters, iconTranscript, iconSettings, iconSpeed, iconPip);
registerIcons(iconVExpand, iconVCompress, iconMusic, iconChevronLeft, iconChevronRight);
registerIcons(iconStepback, iconStepfor);
define('lede-media-player', LedeMediaPlayer);
watchHistory();

declare global {
  interface HTMLElementTagNameMap {
    'lede-media-player': LedeMediaPlayer;
  }
  interface GlobalEventHandlersEventMap {
    'lede-playlist-change': CustomEvent<{ url: string; index: number }>;
    'lede-clip-copy': CustomEvent<{ url: string; time: number }>;
  }
}
