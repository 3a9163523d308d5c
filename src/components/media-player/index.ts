export { LedeMediaPlayer } from './media-player.ts';
