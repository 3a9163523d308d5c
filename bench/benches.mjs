// Runs benchmarks by name, one after the other; what they measured, with the machine and the versions.
import { readFileSync } from 'node:fs';
import { cpus, release, totalmem, type } from 'node:os';
import { cards } from './cards.mjs';
import { icons } from './icons.mjs';
import { list } from './list.mjs';
import { loading } from './loading.mjs';
import { launch } from './measure.mjs';
import { installPeers, PEERS } from './peers.mjs';
import { player } from './player.mjs';
import { size } from './size.mjs';

const ALL = { size, icons, cards, list, player, loading };

export async function measureAll(names = Object.keys(ALL)) {
  const unknown = names.find((name) => !Object.hasOwn(ALL, name));
  if (unknown) throw new Error(`No benchmark "${unknown}"; there are ${Object.keys(ALL).join(', ')}.`);
  const peers = installPeers();
  const chrome = await launch();
  const benches = {};
  try {
    for (const name of names) {
      const start = performance.now();
      benches[name] = await ALL[name]({ chrome, peers });
      console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(0)} s`);
    }
    return { about: about(chrome), benches };
  } finally {
    await chrome.close();
  }
}

/** The machine and the versions. */
function about(chrome) {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  return {
    date: new Date().toISOString().slice(0, 10),
    machine: `${cpus().length} × ${cpus()[0]?.model ?? 'processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, ${type()} ${release()}`,
    browser: `Chromium ${chrome.version()}`,
    node: process.version,
    versions: { 'lede-ui': version, ...PEERS },
  };
}
