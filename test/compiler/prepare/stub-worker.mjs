// Replaces the compiler's worker in tests: on icons named `hang`, `die`, `fill` and `wait` it does so; others succeed.
const filled = [];

process.on('message', ({ tasks }) => {
  process.send(
    tasks.map(({ name }) => {
      if (name === 'hang') for (;;) filled.length = 0;
      if (name === 'die') process.kill(process.pid, 'SIGKILL');
      if (name === 'fill') for (;;) filled.push(`${filled.length}`.repeat(1000).split(''));
      // Waits without using processor time, as on a busy machine.
      if (name === 'wait') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 3000);
      return { prepared: { name } };
    }),
  );
});
process.send('ready');
