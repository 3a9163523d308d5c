import { audioStyles } from './audio.styles.ts';
import { barStyles } from './bar.styles.ts';
import { pictureStyles } from './picture.styles.ts';
import { seekStyles } from './seek.styles.ts';
import { stageStyles } from './stage.styles.ts';

/** In order of precedence, after the styles of what comes on demand: full screen, print, reduced motion and forced colours, in the last sheet, win. */
export const styles = [pictureStyles, barStyles, seekStyles, audioStyles, stageStyles];
