// What a server keeps of the refused URLs that pages send to it.
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';

const exec = promisify(execFile);

it('200 refused URLs of 1 MB fit into a heap of 64 MB', async () => {
  const code =
    "console.warn = () => {}; const { safeUrl } = await import('./dist/internal/url/safe-url.js');" +
    "for (let i = 0; i < 200; i++) safeUrl('javascript:' + i + 'x'.repeat(1e6).replace(/^./, i)); console.log('done');";
  const { stdout } = await exec(process.execPath, [
    '--max-old-space-size=64',
    '--input-type=module',
    '--eval',
    code,
  ]);
  expect(stdout.trim()).toBe('done');
});
