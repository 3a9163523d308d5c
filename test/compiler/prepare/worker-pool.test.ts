import { fileURLToPath } from 'node:url';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compile } from '../../../dist/compiler/index.js';
import { prepareAll } from '../../../dist/compiler/prepare/worker-pool.js';

const worker = fileURLToPath(new URL('stub-worker.mjs', import.meta.url));
const options = { sanitize: false, render: false, glyphs: false };
const task = (name: string) => ({ name, id: `icon-${name}`, file: `${name}.svg`, svg: '', flip: false });

it.each([
  ['hang', 'hang.svg:1:1: it took more than 2 seconds to compile'],
  ['die', 'die.svg:1:1: it crashed the compiler or exhausted its memory'],
  ['fill', 'fill.svg:1:1: it crashed the compiler or exhausted its memory'],
])(
  'an icon on which a worker fails (%s) is refused with a reason; the others are prepared',
  async (name, message) => {
    const tasks = ['a', 'b', name, 'c', 'd'].map(task);
    const cpuTimeout = { batch: name === 'fill' ? 60 : 2, icon: name === 'fill' ? 60 : 2 };
    const results = await prepareAll(tasks, options, undefined, { worker, cpuTimeout });
    expect([...results.keys()].toSorted()).toEqual(tasks.map((each) => each.name).toSorted());
    expect(results.get(name)).toMatchObject({ message });
    for (const other of ['a', 'b', 'c', 'd']) expect(results.get(other)).toEqual({ name: other });
  },
  // Filling the memory twice takes long on a busy machine.
  180_000,
);

it('an icon that waits without using processor time is not refused', async () => {
  const cpuTimeout = { batch: 2, icon: 2 };
  const results = await prepareAll([task('wait')], options, undefined, { worker, cpuTimeout });
  expect(results.get('wait')).toEqual({ name: 'wait' });
});

it.each(['die', 'hang'])('a worker’s failure (%s) is marked as transient', async (name) => {
  const cpuTimeout = { batch: 2, icon: 2 };
  const results = await prepareAll([task(name)], options, undefined, { worker, cpuTimeout });
  expect(results.get(name)).toMatchObject({ transient: true });
});

it('a worker that cannot start is an error of its own, not of an icon', async () => {
  const results = prepareAll([task('a'), task('b')], options, undefined, { worker: '/gone.mjs' });
  await expect(results).rejects.toThrow('worker does not start: node /gone.mjs');
});

it('prepares hundreds of icons with all workers: each once, with progress to the end', async () => {
  const tasks = Array.from({ length: 500 }, (_, i) => task(i === 77 ? 'die' : `a${i}`));
  const progress: number[] = [];
  const results = await prepareAll(tasks, options, (done) => progress.push(done), { worker });
  expect(results.size).toBe(500);
  expect([...results.values()].filter((each) => each instanceof Error)).toHaveLength(1);
  expect(progress.at(-1)).toBe(500);
  expect(progress).toEqual(progress.toSorted((a, b) => a - b));
});

it('a crash of the renderer refuses the icon that caused it, and no other', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lede-pool-'));
  const svg = (inside: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">${inside}</svg>`;
  const shape = '<path d="M2 2h20v20z" filter="url(#f)"/>';
  const region = 'x="-1e9" y="-1e9" width="2e9" height="2e9" filterUnits="userSpaceOnUse"';
  const crash = `<filter id="f" ${region}><feComposite in2="SourceGraphic" operator="arithmetic" k1="1"/></filter>${shape}`;
  await writeFile(join(folder, 'crash.svg'), svg(crash));
  for (const name of ['a', 'b', 'z'])
    await writeFile(join(folder, `${name}.svg`), svg('<path d="M2 2h9v9z"/>'));
  const { icons, refused } = await compile({ from: folder });
  await rm(folder, { recursive: true });
  expect(icons.map(({ name }) => name)).toEqual(['a', 'b', 'z']);
  expect(refused.map(({ reason }) => reason)).toEqual(['it crashed the compiler or exhausted its memory']);
});

it('compilations that run at once can share a cache', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'lede-pool-'));
  await writeFile(
    join(folder, 'a.svg'),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><path d="M2 2h9v9z"/></svg>',
  );
  const run = async () => [...(await compile({ from: folder, cache: join(folder, '.cache') })).files];
  const [first, ...others] = await Promise.all([run(), run(), run()]);
  await rm(folder, { recursive: true });
  for (const other of others) expect(other).toEqual(first);
});
