// Release habits: workflows that run only what they name, and a release that says what it changes.
import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';

const exec = promisify(execFile);
const folder = '.github/workflows';
const workflows = await Promise.all(
  (await readdir(folder)).map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
);
const pkg = JSON.parse(await readFile('package.json', 'utf8'));

it('there are workflows that test, publish, put Storybook on the web and look for faults', () =>
  expect(workflows.map(([name]) => name)).toEqual([
    'codeql.yml',
    'release.yml',
    'storybook.yml',
    'test.yml',
  ]));

describe.each(workflows)('%s', (_, text) => {
  it('pins every action by commit, with its version beside it', () => {
    const uses = [...text.matchAll(/uses: (.+)/g)].map(([, action]) => action!);
    expect(uses.length).toBeGreaterThan(0);
    for (const action of uses) expect(action).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
  });

  it('may read the repository, and nothing more but where a job says so; its jobs end', () => {
    expect(text).toMatch(/^permissions:\n {2}contents: read\n/m);
    const jobs = [...text.matchAll(/^ {4}runs-on: /gm)].length;
    expect([...text.matchAll(/^ {4}timeout-minutes: \d+$/gm)]).toHaveLength(jobs);
    expect(text).not.toMatch(/pull_request_target|secrets\./);
  });

  it('takes nothing of an event into a shell, and runs scripts that exist', () => {
    for (const [, run] of text.matchAll(/run: (.+)/g)) {
      expect(run).not.toContain('${{');
      const [, script] = /npm run ([\w-]+)/.exec(run!) ?? [];
      if (script) expect(pkg.scripts).toHaveProperty(script);
    }
  });
});

it('a release is published with provenance, by trust and not by a token, after all tests', () => {
  const [, text] = workflows.find(([name]) => name === 'release.yml')!;
  expect(text).toMatch(/id-token: write[^]*\.ci\/run[^]*npm publish --provenance/);
  expect(pkg.publishConfig).toEqual({ access: 'public', provenance: true });
  for (const key of ['homepage', 'bugs']) expect(pkg[key]).toMatch(/^https:/);
  expect(pkg.repository.url).toMatch(/^git\+https:.*\.git$/);
});

const [, named] = /github\.com\/(.+)\.git$/.exec(pkg.repository.url)!;

/** What the check before a release says of this tree with another changelog, or in another repository. */
async function check(tag: string, changes: string, repository = named): Promise<string> {
  const tree = await mkdtemp(join(tmpdir(), 'lede-release-'));
  try {
    for (const file of [
      'package.json',
      'scripts/check-release.mjs',
      'src/internal/element/define.ts',
      'src/compiler/version.ts',
    ]) {
      await mkdir(dirname(join(tree, file)), { recursive: true });
      await cp(file, join(tree, file));
    }
    await writeFile(join(tree, 'CHANGELOG.md'), changes);
    const env = { ...process.env, GITHUB_REPOSITORY: repository };
    return await exec(process.execPath, ['scripts/check-release.mjs', tag], { cwd: tree, env }).then(
      ({ stdout }) => stdout || 'ready',
      ({ stderr }: { stderr: string }) => stderr,
    );
  } finally {
    await rm(tree, { recursive: true });
  }
}

it('a release has its version as tag and a section in the changelog', async () => {
  const { version } = pkg;
  const section = `# Changelog\n\n## ${version} - 2026-12-01\n\nThe first release.\n`;
  expect(await check(`v${version}`, section)).toBe('ready');
  expect(await check('v9.9.9', section)).toContain(`package.json has version ${version}`);
  expect(await check(`v${version}`, '# Changelog\n\n## Unreleased\n\nMuch.\n')).toContain(
    'CHANGELOG.md has no section',
  );
  expect(await check(`v${version}`, `## ${version} - 2026-12-01\n\n## 0.0.9 - 2026-01-01\n\nA.\n`)).toContain(
    'CHANGELOG.md has no section',
  );
});

it('a release names the repository that publishes it; on a person’s computer the check asks', async () => {
  const section = `# Changelog\n\n## ${pkg.version} - 2026-12-01\n\nThe first release.\n`;
  expect(await check(`v${pkg.version}`, section, 'somebody/else')).toContain(
    `package.json names the repository ${named}, and this is somebody/else`,
  );
  expect(await check(`v${pkg.version}`, section, '')).toContain(pkg.homepage);
});

it('CONTRIBUTING says how a release is made, and names what package.json must say before', async () => {
  const [, section = ''] =
    /^\*\*A release\.\*\*([^]*?)(?=^\*\*|$(?![^]))/m.exec(await readFile('CONTRIBUTING.md', 'utf8')) ?? [];
  for (const word of ['homepage`', 'repository`', 'bugs`', 'CHANGELOG.md`', 'check-release.mjs'])
    expect(section).toContain(word);
  for (const file of ['src/internal/element/define.ts', 'src/compiler/version.ts'])
    expect(section).toContain(`\`${file}\``);
});
