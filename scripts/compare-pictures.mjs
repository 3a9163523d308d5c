// Photographs every story of two commits, or of a commit and the working tree as it is, and shows those that differ on one page.
// `npm run pictures:compare -- <commit> [other-commit] [--only <part of a story id>]`
// Exit code: 0 when nothing differs, 1 when something does, 2 when there was no comparison.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { browser, launchArgs } from './browser.mjs';
import { commit, storybooks, workingTree } from './compare-pictures/build.mjs';
import { camera, modes } from './compare-pictures/camera.mjs';
import { difference, pairStories } from './compare-pictures/compare.mjs';
import { report, summary } from './compare-pictures/report.mjs';
import { serve } from './compare-pictures/serve.mjs';

const usage = 'npm run pictures:compare -- <commit> [other-commit] [--only <part of a story id>]';
const out = 'pictures-compare';
/** Pages of each side that work at the same time. */
const PARALLEL = 2;

/** The difference between both sides of a picture: undefined when they are alike, without pictures when the story fails in the same way on both. */
async function compare([before, after], { story, mode }) {
  const [one, other] = await Promise.all([
    before.photograph(story.id, mode),
    after.photograph(story.id, mode),
  ]);
  if (one.error && one.error === other.error) return { story, mode };
  const found = difference(one.png, other.png);
  if (!found) return undefined;
  const errors = [one.error && `Before: ${one.error}`, other.error && `After: ${other.error}`].filter(
    Boolean,
  );
  return {
    story,
    mode,
    notes: [...found.notes, ...errors],
    pngs: { before: one.png, after: other.png, difference: found.png },
  };
}

/** What differs twice: in pages that went through all stories of a title, and in fresh ones. */
async function compareGroup(cameras, stories) {
  let shots = modes.flatMap((mode) => stories.map((story) => ({ story, mode })));
  for (let pass = 1; pass <= 2; pass++) {
    for (const one of cameras) one.reset();
    const found = [];
    for (const shot of shots) {
      const differs = await compare(cameras, shot);
      if (differs) found.push(differs);
    }
    shots = found;
  }
  return shots;
}

/** Writes the three pictures of a difference and returns their addresses, relative to the page. */
async function save({ story, mode, pngs }) {
  const files = {};
  for (const [kind, png] of Object.entries(pngs)) {
    files[kind] = `${story.id}-${mode.theme}-${mode.direction}-${mode.width}-${kind}.png`;
    await writeFile(join(out, files[kind]), png);
  }
  return files;
}

async function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { only: { type: 'string' } },
  });
  if (positionals.length < 1 || positionals.length > 2) throw new Error(`Usage: ${usage}`);
  const sides = [commit(positionals[0]), positionals[1] ? commit(positionals[1]) : workingTree()];
  const [before, after] = await storybooks(sides);
  const index = async (folder) => JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
  const { groups, added, removed } = pairStories(await index(before), await index(after), values.only);
  if (groups.length + added.length + removed.length === 0)
    throw new Error(`No story id contains "${values.only ?? ''}"`);

  const site = await serve({ before, after });
  const chrome = await chromium.launch({ executablePath: await browser(), args: launchArgs });
  const found = [];
  // The largest first, so that both workers end at about the same time.
  const queue = groups.toSorted((a, b) => b.length - a.length);
  async function work() {
    const cameras = [await camera(chrome, site.url, 'before'), await camera(chrome, site.url, 'after')];
    for (let stories = queue.shift(); stories; stories = queue.shift()) {
      const differ = await compareGroup(cameras, stories);
      found.push(...differ);
      console.log(
        `${stories[0].title}: ${differ.length} of ${stories.length * modes.length} pictures differ`,
      );
    }
  }
  try {
    await Promise.all(Array.from({ length: PARALLEL }, work));
  } finally {
    await chrome.close();
    site.close();
  }

  const order = groups.flat();
  found.sort((a, b) => order.indexOf(a.story) - order.indexOf(b.story));
  await rm(out, { recursive: true, force: true });
  await mkdir(out);
  const differences = [];
  for (const one of found.filter(({ pngs }) => pngs)) differences.push({ ...one, files: await save(one) });
  const failing = order.filter((story) => found.some((one) => one.story === story && !one.pngs));
  const result = { total: order.length * modes.length, differences, failing, added, removed };
  await writeFile(
    join(out, 'index.html'),
    report({ before: sides[0].label, after: sides[1].label, ...result }),
  );
  console.log(`${summary(result)}: ${join(out, 'index.html')}`);
  return differences.length + added.length + removed.length > 0 ? 1 : 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
