#!/usr/bin/env node
import { stopIdleWorker } from '../prepare/worker-pool.ts';
import { main } from './main.ts';

// `lede build … | head` closes the pipe early; that is not an error.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

const { stdout, stderr, env } = process;
process.exitCode = await main(process.argv.slice(2), { stdout, stderr, env });
// Waited for, it counts as this command's: `time lede build` tells what all workers took.
await stopIdleWorker();
// Exits explicitly, as after Ctrl-C a build may still be running, once all output is flushed.
stdout.write('', () => stderr.write('', () => process.exit()));
