import { registerIcons } from '../internal/glyphs.ts';
import { LedeMediaPlayer } from '../components/media-player/media-player.ts';
import { iconCheck } from '../glyphs/check.ts';
import { iconClose } from '../glyphs/close.ts';
import { iconDownload } from '../glyphs/download.ts';
import { iconCaptions } from '../glyphs/extra/captions.ts';
import { iconChapters } from '../glyphs/extra/chapters.ts';
import { iconKeyboard } from '../glyphs/extra/keyboard.ts';
import { iconLink } from '../glyphs/extra/link.ts';
import { iconPip } from '../glyphs/extra/pip.ts';
import { iconReplay } from '../glyphs/extra/replay.ts';
import { iconSettings } from '../glyphs/extra/settings.ts';
import { iconSpeed } from '../glyphs/extra/speed.ts';
import { iconTranscript } from '../glyphs/extra/transcript.ts';
import { iconMusic } from '../glyphs/music.ts';
import { iconMuted } from '../glyphs/muted.ts';
import { iconNomuted } from '../glyphs/nomuted.ts';
import { iconStepback } from '../glyphs/stepback.ts';
import { iconStepfor } from '../glyphs/stepfor.ts';
import { iconVCompress } from '../glyphs/v-compress.ts';
import { iconVExpand } from '../glyphs/v-expand.ts';
import { iconVPause } from '../glyphs/v-pause.ts';
import { iconVPlay } from '../glyphs/v-play.ts';
import { define } from '../internal/define.ts';

registerIcons(iconVPlay, iconVPause, iconStepback, iconStepfor, iconReplay, iconMuted, iconNomuted);
registerIcons(iconCaptions, iconChapters, iconTranscript, iconSettings, iconSpeed, iconKeyboard, iconLink);
registerIcons(iconDownload, iconPip, iconVExpand, iconVCompress, iconCheck, iconClose, iconMusic);
define('lede-media-player', LedeMediaPlayer);

declare global {
  interface HTMLElementTagNameMap {
    'lede-media-player': LedeMediaPlayer;
  }
  interface GlobalEventHandlersEventMap {
    'lede-playlist-change': CustomEvent<{ url: string; index: number }>;
    'lede-clip-copy': CustomEvent<{ url: string; time: number }>;
  }
}
