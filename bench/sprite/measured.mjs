import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/**
 * Bytes of memory that a process and its children hold, as Linux tells it; 0 elsewhere. What several processes share,
 * such as Node's own code, counts once (Pss): the sum of resident sets would count it for each of them.
 */
function memoryOf(pid) {
  const parents = new Map();
  for (const name of listed('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const stat = read(`/proc/${name}/stat`);
    // The name of a process stands in brackets and may hold anything.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    parents.set(Number(name), Number(fields[1]));
  }
  const inTree = (id) => id === pid || (parents.has(id) && parents.get(id) > 1 && inTree(parents.get(id)));
  const held = (id) => Number(/^Pss:\s+(\d+)/m.exec(read(`/proc/${id}/smaps_rollup`))?.[1] ?? 0) * 1024;
  return [...parents.keys()].filter(inTree).reduce((sum, id) => sum + held(id), 0);
}

const listed = (path) => attempt(() => readdirSync(path)) ?? [];
const read = (path) => attempt(() => readFileSync(path, 'utf8')) ?? '';
function attempt(run) {
  try {
    return run();
  } catch {
    return undefined; // It has ended meanwhile.
  }
}

/** Runs a command: seconds of CPU and on the clock, and the most memory, of all its processes. */
export function measured([command, ...args], cwd) {
  const start = performance.now();
  const child = spawn('/usr/bin/time', ['-f', '%U %S', command, ...args], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.on('data', (data) => (said += data));
  let memory = 0;
  const timer = setInterval(() => (memory = Math.max(memory, memoryOf(child.pid))), 100);
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => {
      clearInterval(timer);
      if (code !== 0)
        return reject(new Error(`${command} ${args.slice(0, 3).join(' ')} …: exit ${code}\n${said}`));
      const [user, system] = said.trim().split('\n').at(-1).split(' ').map(Number);
      resolve({ cpu: user + system, wall: (performance.now() - start) / 1000, memory });
    });
  });
}
