// In place of the compiler's worker: icons named `hang`, `die`, `fill` and `wait` do so, the others are made ready.
const filled = [];

process.on('message', ({ tasks }) => {
  process.send(
    tasks.map(({ name }) => {
      if (name === 'hang') for (;;) filled.length = 0;
      if (name === 'die') process.kill(process.pid, 'SIGKILL');
      if (name === 'fill') for (;;) filled.push(`${filled.length}`.repeat(1000).split(''));
      // As on a machine that gives it no turn: time goes by on the clock alone.
      if (name === 'wait') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
      return { ready: { name } };
    }),
  );
});
process.send('ready');
