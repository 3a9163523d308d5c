import { readFileSync } from 'node:fs';

/** How many times longer than its processor time a worker may take on the clock, on a machine that has other work. */
const SHARED = 4;

/**
 * Calls `lost` once a process has used so many seconds of processor time from now on: on a busy machine a good icon
 * waits long for its turn. On the clock it gets four times as long, which answers one that sleeps, and where the
 * system does not tell.
 *
 * @returns Stops waiting.
 */
export function limitTime(pid: number | undefined, seconds: number, lost: () => void): () => void {
  const before = processorSeconds(pid);
  const start = process.hrtime.bigint();
  const timer = setInterval(() => {
    const clock = Number(process.hrtime.bigint() - start) / 1e9;
    const used = (processorSeconds(pid) ?? 0) - (before ?? 0);
    if (used < seconds && clock < seconds * SHARED) return;
    clearInterval(timer);
    lost();
  }, seconds * 125);
  return () => clearInterval(timer);
}

/** Processor time of a process as Linux tells it; undefined elsewhere. */
function processorSeconds(pid: number | undefined): number | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of a process stands in brackets and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) / 100;
  } catch {
    return undefined;
  }
}
