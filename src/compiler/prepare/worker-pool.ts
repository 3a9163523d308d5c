import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { IconError } from '../icon.ts';
import { limitTime } from './cpu-timeout.ts';
import type { Prepared, PrepareOptions, Task } from './prepare.ts';
import type { Frames } from './symbols.ts';
import type { Answer, Request } from './worker.ts';

/** Icons in one message to a worker. */
const BATCH = 64;
/** Seconds of processor time for a batch, and for one icon alone, before its worker is given up. */
const PATIENCE = { batch: 30, icon: 20 };
/** MB of heap for a worker: enough for any file within the limits. */
const HEAP = 512;

const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));

/** For tests: another worker, and less patience with it. */
export interface PoolOptions {
  patience?: typeof PATIENCE;
  worker?: string;
  frames?: Frames;
}

/** Child processes that prepare icons. */
export interface Pool {
  /**
   * Prepares icons. A worker that hangs or dies on a batch is replaced and the batch taken icon by icon, so that one
   * bad file never loses the others.
   *
   * @throws PeerError when workers find no renderer, Error when they do not start at all.
   */
  prepare(
    tasks: readonly Task[],
    progress?: (done: number) => void,
  ): Promise<Map<string, Prepared | IconError>>;
  /** Lets the workers go. */
  end(): Promise<unknown>;
}

/** Starts workers for so many icons, at most one for each processor; they load while the caller reads files. */
export function openPool(icons: number, options: PrepareOptions, pool: PoolOptions = {}): Pool {
  const { patience = PATIENCE, worker: path = WORKER, frames = new Map() } = pool;
  const how: Omit<Request, 'tasks'> = { options, frames: [...frames] };
  const count = Math.min(availableParallelism(), Math.ceil(icons / BATCH));
  const workers: (Worker | undefined)[] = Array.from({ length: count }, () => start(path, options));

  async function prepare(tasks: readonly Task[], progress: (done: number) => void = () => {}) {
    const results = new Map<string, Prepared | IconError>();
    const queue: Task[][] = [];
    for (let i = 0; i < tasks.length; i += BATCH) queue.push(tasks.slice(i, i + BATCH));
    const serve = async (_: unknown, place: number) => {
      for (let batch = queue.shift(); batch; batch = queue.shift()) {
        const worker = (workers[place] ??= start(path, options));
        if (!(await worker.ready)) throw await notStarted(path, options);
        const seconds = batch.length === 1 ? patience.icon : patience.batch;
        const answers = await ask(worker.child, { ...how, tasks: batch }, seconds);
        if (Array.isArray(answers)) {
          for (const [i, task] of batch.entries()) results.set(task.name, received(answers[i]!));
        } else {
          worker.child.kill('SIGKILL');
          workers[place] = undefined;
          if (batch.length > 1) queue.unshift(...batch.map((task) => [task]));
          else results.set(batch[0]!.name, lostOn(batch[0]!, answers));
        }
        progress(results.size);
      }
    };
    await Promise.all(workers.map(serve));
    return results;
  }
  return { prepare, end: () => Promise.all(workers.map(ended)) };
}

/** Prepares icons with a pool of their own. */
export async function prepareAll(
  tasks: readonly Task[],
  options: PrepareOptions,
  progress?: (done: number) => void,
  pool?: PoolOptions,
): Promise<Map<string, Prepared | IconError>> {
  const { prepare, end } = openPool(tasks.length, options, pool);
  return prepare(tasks, progress).finally(end);
}

interface Worker {
  child: ChildProcess;
  /** Whether it came up: one that does not is no fault of an icon. */
  ready: Promise<boolean>;
}

function start(path: string, { render }: PrepareOptions): Worker {
  const child = fork(path, render ? ['--render'] : [], {
    // Trees are short-lived: a larger young heap is cleared less often.
    execArgv: [`--max-old-space-size=${HEAP}`, '--max-semi-space-size=32'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // What could not be sent to a worker that is gone is told later, when nobody waits for it any more.
  child.on('error', () => {});
  const ready = new Promise<boolean>((resolve) => {
    child.once('message', () => resolve(true)).once('exit', () => resolve(false));
  });
  return { child, ready };
}

/** Why workers do not start: most often there is no renderer. */
async function notStarted(path: string, { render }: PrepareOptions): Promise<Error> {
  const { missingPeers, PeerError } = await import('./peers.ts');
  const missing = await missingPeers(render);
  return missing ? new PeerError(missing) : new Error(`the compiler's worker does not start: node ${path}`);
}

/** Lets an idle worker go; without a channel it has nothing to wait for. */
async function ended(worker: Worker | undefined): Promise<void> {
  if (!worker?.child.connected) return;
  worker.child.disconnect();
  await once(worker.child, 'exit');
}

/** The worker's answers, or why there are none. */
function ask(child: ChildProcess, request: Request, seconds: number): Promise<Answer[] | string> {
  return new Promise((resolve) => {
    const patient = limitTime(child.pid, seconds, () => done(`not done within ${seconds} seconds`));
    const died = () => done('it crashed or exhausted what reads it');
    const done = (answer: Answer[] | string) => {
      patient();
      child.off('message', done).off('exit', died).off('error', died);
      resolve(answer);
    };
    child.on('message', done).on('exit', died).on('error', died);
    child.send(request);
  });
}

function received(answer: Answer): Prepared | IconError {
  if ('ready' in answer) return answer.ready;
  const { file, reason, line, column } = answer.refused;
  return new IconError(file, reason, line, column);
}

/** Another time, on another machine, it may do. */
function lostOn({ file }: Task, reason: string): IconError {
  const error = new IconError(file, reason);
  error.passing = true;
  return error;
}
