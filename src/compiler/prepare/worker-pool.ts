import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { fromParts, IconError } from '../icon.ts';
import { limitCpuTime } from './cpu-timeout.ts';
import type { PreparedIcon, PrepareOptions, PrepareTask } from './prepare.ts';
import type { StartTags } from './symbols.ts';
import type { WorkerAnswer, WorkerRequest } from './worker.ts';

/** Icons in one message to a worker. */
const BATCH = 64;
/** Seconds of processor time that a worker may use for a batch, and for one icon. */
const CPU_TIMEOUT = { batch: 30, icon: 20 };
/** Heap of a worker, in MB: enough for any file within the limits. */
const HEAP = 512;

/** Milliseconds that a worker without work waits for the next build. */
const IDLE_TIME = 60_000;

const WORKER = fileURLToPath(new URL('./worker.js', import.meta.url));

export interface PoolOptions {
  /** Seconds of processor time. Default: 30 for a batch, 20 for one icon. Set by tests. */
  cpuTimeout?: typeof CPU_TIMEOUT;
  /** Path of the worker's module. Set by tests. */
  worker?: string;
  /** Start tags known so far. Default: none. */
  startTags?: StartTags;
}

/** Child processes that prepare icons. */
export interface WorkerPool {
  /**
   * Prepares icons. A worker that hangs or crashes on a batch is replaced, and the icons of the batch are prepared one
   * by one, so that a bad file never affects the others.
   *
   * @throws PeerError when workers find no renderer, Error when they do not start at all.
   */
  prepare(
    tasks: readonly PrepareTask[],
    progress?: (done: number) => void,
  ): Promise<Map<string, PreparedIcon | IconError>>;
  /** Stops the workers but one, which waits for the next build: it starts sooner, as in watch mode and Vite. */
  close(): Promise<unknown>;
}

/**
 * Starts workers, at most one for each processor. They load while the caller reads files.
 *
 * @param icons How many icons there are to prepare.
 */
export function openWorkerPool(icons: number, options: PrepareOptions, pool: PoolOptions = {}): WorkerPool {
  const { cpuTimeout = CPU_TIMEOUT, worker: path = WORKER, startTags = new Map() } = pool;
  const request: Omit<WorkerRequest, 'tasks'> = { options, startTags: [...startTags] };
  const count = Math.min(availableParallelism(), Math.ceil(icons / BATCH));
  const workers: (PoolWorker | undefined)[] = Array.from({ length: count }, () => takeWorker(path, options));

  async function prepare(tasks: readonly PrepareTask[], progress: (done: number) => void = () => {}) {
    const results = new Map<string, PreparedIcon | IconError>();
    const queue: PrepareTask[][] = [];
    for (let i = 0; i < tasks.length; i += BATCH) queue.push(tasks.slice(i, i + BATCH));
    const workOffQueue = async (_: unknown, slot: number) => {
      for (let batch = queue.shift(); batch; batch = queue.shift()) {
        const worker = (workers[slot] ??= takeWorker(path, options));
        if (!(await worker.ready)) throw await startError(path, options);
        const seconds = batch.length === 1 ? cpuTimeout.icon : cpuTimeout.batch;
        const answers = await ask(worker.child, { ...request, tasks: batch }, seconds);
        if (Array.isArray(answers)) {
          for (const [i, task] of batch.entries()) results.set(task.name, resultOf(answers[i]!));
        } else {
          worker.child.kill('SIGKILL');
          workers[slot] = undefined;
          if (batch.length > 1) queue.unshift(...batch.map((task) => [task]));
          else results.set(batch[0]!.name, transientError(batch[0]!, answers));
        }
        progress(results.size);
      }
    };
    await Promise.all(workers.map(workOffQueue));
    return results;
  }
  return { prepare, close: () => Promise.all(workers.map((worker) => release(worker, path, options))) };
}

/** Prepares icons with a pool that is closed afterwards. */
export async function prepareAll(
  tasks: readonly PrepareTask[],
  options: PrepareOptions,
  progress?: (done: number) => void,
  pool?: PoolOptions,
): Promise<Map<string, PreparedIcon | IconError>> {
  const { prepare, close } = openWorkerPool(tasks.length, options, pool);
  return prepare(tasks, progress).finally(close);
}

interface PoolWorker {
  child: ChildProcess;
  /** Whether it started. A worker that does not start is not the fault of an icon. */
  ready: Promise<boolean>;
}

function startWorker(path: string, { render }: PrepareOptions): PoolWorker {
  const child = fork(path, render ? ['--render'] : [], {
    // Trees are short-lived. A larger young generation is collected less often, and makes each worker larger.
    execArgv: [`--max-old-space-size=${HEAP}`, '--max-semi-space-size=4'],
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  // A failed send to a worker that has exited is reported later, when nothing listens for it any more.
  child.on('error', () => {});
  const ready = new Promise<boolean>((resolve) => {
    child.once('message', () => resolve(true)).once('exit', () => resolve(false));
  });
  return { child, ready };
}

/** The worker that waits for a build with the same options. It keeps neither this process nor itself running. */
let idle: { worker: PoolWorker; key: string; timer: NodeJS.Timeout } | undefined;

const keyOf = (path: string, options: PrepareOptions): string => JSON.stringify([path, options]);

function takeWorker(path: string, options: PrepareOptions): PoolWorker {
  if (idle?.key !== keyOf(path, options) || !idle.worker.child.connected) return startWorker(path, options);
  const { worker, timer } = idle;
  idle = undefined;
  clearTimeout(timer);
  worker.child.ref();
  worker.child.channel!.ref();
  return worker;
}

async function release(worker: PoolWorker | undefined, path: string, options: PrepareOptions): Promise<void> {
  if (!worker?.child.connected) return;
  const stopped = stopIdleWorker();
  const timer = setTimeout(() => void stopWorker(worker), IDLE_TIME).unref();
  idle = { worker, key: keyOf(path, options), timer };
  worker.child.unref();
  worker.child.channel!.unref();
  await stopped;
}

/** Stops the worker that waits for the next build, for a command that ends with this one. */
export async function stopIdleWorker(): Promise<void> {
  if (!idle) return;
  const { worker, timer } = idle;
  idle = undefined;
  clearTimeout(timer);
  await stopWorker(worker);
}

/** Why workers do not start: usually the renderer is missing. */
async function startError(path: string, { render }: PrepareOptions): Promise<Error> {
  const { missingPeers, PeerError } = await import('./peers.ts');
  const missing = await missingPeers(render);
  return missing ? new PeerError(missing) : new Error(`the compiler's worker does not start: node ${path}`);
}

/** Stops an idle worker: without its channel nothing keeps it running. */
async function stopWorker({ child }: PoolWorker): Promise<void> {
  if (!child.connected) return;
  child.ref();
  child.disconnect();
  await once(child, 'exit');
}

/** The worker's answers, or the reason why there are none. */
function ask(child: ChildProcess, request: WorkerRequest, seconds: number): Promise<WorkerAnswer[] | string> {
  return new Promise((resolve) => {
    const cancelTimeout = limitCpuTime(child.pid, seconds, () =>
      finish(`it took more than ${seconds} seconds to compile`),
    );
    const onExit = () => finish('it crashed the compiler or exhausted its memory');
    const finish = (answer: WorkerAnswer[] | string) => {
      cancelTimeout();
      child.off('message', finish).off('exit', onExit).off('error', onExit);
      resolve(answer);
    };
    child.on('message', finish).on('exit', onExit).on('error', onExit);
    child.send(request);
  });
}

const resultOf = (answer: WorkerAnswer): PreparedIcon | IconError =>
  'prepared' in answer ? answer.prepared : fromParts(answer.refused);

/** A refusal that says nothing about the file for good: next time, or on another machine, it may succeed. */
function transientError({ file }: PrepareTask, reason: string): IconError {
  const error = new IconError(file, reason);
  error.transient = true;
  return error;
}
