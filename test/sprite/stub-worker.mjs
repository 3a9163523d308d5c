// In place of the compiler's worker: icons named `hang`, `die` and `fill` do so, the others are made ready.
const filled = [];

process.on('message', ({ tasks }) => {
  process.send(
    tasks.map(({ name }) => {
      if (name === 'hang') for (;;) filled.length = 0;
      if (name === 'die') process.kill(process.pid, 'SIGKILL');
      if (name === 'fill') for (;;) filled.push(`${filled.length}`.repeat(1000).split(''));
      return { ready: { name } };
    }),
  );
});
process.send('ready');
