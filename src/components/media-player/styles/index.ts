import { audio } from './audio.styles.ts';
import { bar } from './bar.styles.ts';
import { frame } from './frame.styles.ts';
import { menu } from './menu.styles.ts';
import { panels } from './panels.styles.ts';
import { picture } from './picture.styles.ts';
import { seek } from './seek.styles.ts';

export const styles = [picture, bar, seek, menu, panels, audio, frame];
