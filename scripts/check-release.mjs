// `node scripts/check-release.mjs v1.2.3`: whether the tree is ready to be published under this tag.
import { readFileSync } from 'node:fs';

const [tag = ''] = process.argv.slice(2);
const { version, homepage, repository, bugs } = JSON.parse(readFileSync('package.json', 'utf8'));
const faults = [];
if (tag !== `v${version}`)
  faults.push(`The tag is ${tag || 'missing'}; package.json has version ${version}.`);

const changes = readFileSync('CHANGELOG.md', 'utf8');
const heading = new RegExp(`^## ${version.replaceAll('.', '\\.')} - \\d{4}-\\d{2}-\\d{2}\n+(?!## )\\S`, 'm');
if (!heading.test(changes))
  faults.push(`CHANGELOG.md has no section "## ${version} - YYYY-MM-DD" that says what changes.`);
for (const file of ['src/internal/element/define.ts', 'src/compiler/version.ts'])
  if (!readFileSync(file, 'utf8').includes(`'${version}'`)) faults.push(`${file} has another version.`);

// npm compares them with the repository that publishes, and refuses the provenance of another one.
const [, named] = /github\.com\/(.+)\.git$/.exec(repository.url) ?? [];
const actual = process.env.GITHUB_REPOSITORY;
if (actual && named !== actual)
  faults.push(
    `package.json names the repository ${named}, and this is ${actual}: set "homepage", "repository" and "bugs".`,
  );
if (!actual)
  console.log(
    `Are these the repository's own? ${[homepage, repository.url, bugs].join(', ')} (package.json)`,
  );

for (const fault of faults) console.error(fault);
process.exitCode = faults.length === 0 ? 0 : 1;
