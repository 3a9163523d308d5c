import { colours, type Io } from './io.ts';

/** Milliseconds after which the bar is shown; shorter builds show none. */
const DELAY = 500;
/** Width of the bar, in characters. */
const WIDTH = 24;

/** A progress bar on a terminal, redrawn in place; undefined when stderr is not a terminal. */
export function progressBar(
  io: Io,
): { draw: (done: number, all: number) => void; clear: () => void } | undefined {
  const { stderr, env } = io;
  if (!stderr.isTTY || env['TERM'] === 'dumb') return undefined;
  const { green, dim } = colours(stderr, env);
  let line = 'preparing icons';
  let shown = false;
  const show = () => {
    shown = true;
    stderr.write(`\r${line}\x1b[K`);
  };
  const timer = setTimeout(show, DELAY);
  return {
    draw(done, all) {
      const filled = Math.round((WIDTH * done) / Math.max(all, 1));
      line = `${green('█'.repeat(filled))}${dim('░'.repeat(WIDTH - filled))} ${done} of ${all} icons`;
      if (shown) show();
    },
    clear() {
      clearTimeout(timer);
      if (shown) stderr.write('\r\x1b[K');
    },
  };
}
