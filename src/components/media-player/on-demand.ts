// What the player fetches when the reader comes near: menus, shortcuts, transcript, preview,
// other items of a playlist, the device's media keys.
import { menuStyles } from './styles/menu.styles.ts';
import { panelsStyles } from './styles/panels.styles.ts';

export { mediaSession as connect } from './behaviours/media-session.ts';
export { insertContent } from './media/playlist-content.ts';
export { openShortcuts } from './input/open-shortcuts.ts';
export { menu } from './view/menu-items.ts';
export { fitMenuItems } from './view/menu-keyboard.ts';
export { seekPreview } from './view/preview.ts';
export { shortcutsDialog } from './view/shortcuts-dialog.ts';
export { markCurrentCue, syncTranscript, transcriptPanel } from './view/transcript.ts';

export const styles = [menuStyles, panelsStyles];
