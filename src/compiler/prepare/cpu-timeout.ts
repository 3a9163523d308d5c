import { readFileSync } from 'node:fs';

/** How many times its processor time a process may take on the clock, for a machine that is busy with other work. */
const CLOCK_FACTOR = 4;

/**
 * Calls `onTimeout` once a process has used a number of seconds of processor time, counted from now: on a busy machine
 * a good icon waits long for its turn. A process may take four times as long on the clock; that catches one that
 * sleeps, and is the only limit on systems that do not report processor time.
 *
 * @returns Cancels the timeout.
 */
export function limitCpuTime(pid: number | undefined, seconds: number, onTimeout: () => void): () => void {
  const usedBefore = processorSeconds(pid);
  const start = process.hrtime.bigint();
  const timer = setInterval(() => {
    const clock = Number(process.hrtime.bigint() - start) / 1e9;
    const used = (processorSeconds(pid) ?? 0) - (usedBefore ?? 0);
    if (used < seconds && clock < seconds * CLOCK_FACTOR) return;
    clearInterval(timer);
    onTimeout();
  }, seconds * 125);
  return () => clearInterval(timer);
}

/** Processor time of a process, which only Linux reports; undefined elsewhere. */
function processorSeconds(pid: number | undefined): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Fields are counted from the closing bracket of the process's name, which may contain anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}
