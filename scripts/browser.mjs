// Finds the Chromium of tests and pictures, or installs one, and says in a line which.
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { attempt, installPackages, onDebian } from './debian.mjs';

/** No GPU, no calls home; and no sandbox where Chromium refuses to have one. */
export const launchArgs = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

// The shell without a window first: it opens a page with a third of the work.
const systemPaths = [
  ...[
    'chromium-headless-shell',
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    'microsoft-edge',
  ].map((n) => `/usr/bin/${n}`),
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** Browsers that are there: the LEDE_CHROMIUM variable, Playwright's own, the system's. */
function candidates() {
  const { LEDE_CHROMIUM } = process.env;
  if (LEDE_CHROMIUM) return [{ path: LEDE_CHROMIUM, from: 'LEDE_CHROMIUM' }];
  return [
    { path: chromium.executablePath(), from: 'Playwright' },
    ...systemPaths.map((path) => ({ path, from: 'the system' })),
  ].filter(({ path }) => existsSync(path));
}

/** The first browser that is there, without trying or installing it. */
export const foundBrowser = () => candidates()[0]?.path;

/** The first browser that starts; when there is none, one is installed. */
export async function browser() {
  for (const candidate of candidates()) if (await starts(candidate.path)) return say(candidate);
  if (process.env.LEDE_CHROMIUM)
    throw new Error(`LEDE_CHROMIUM=${process.env.LEDE_CHROMIUM} does not start.`);
  for (const installed of [installFromDebian, installFromPlaywright]) {
    installed();
    for (const candidate of candidates()) if (await starts(candidate.path)) return say(candidate);
  }
  throw new Error(
    'No Chromium found, and none could be installed. Install one and set LEDE_CHROMIUM to its path.',
  );
}

function say({ path, from }) {
  console.log(`Chromium: ${path} (from ${from})`);
  return path;
}

async function starts(executablePath) {
  try {
    await (await chromium.launch({ executablePath, args: launchArgs })).close();
    return true;
  } catch (error) {
    console.log(`Chromium: ${executablePath} does not start: ${error.message.split('\n')[0]}`);
    return false;
  }
}

/** Debian's package brings every library that it needs; Ubuntu's is a snap, which containers cannot run. */
function installFromDebian() {
  if (!onDebian()) return;
  console.log('Chromium: none found; installing Debian’s');
  // Older releases have the whole browser only.
  if (!installPackages('chromium-headless-shell')) installPackages('chromium');
}

function installFromPlaywright() {
  console.log('Chromium: none found; installing Playwright’s');
  const withLibraries = process.platform === 'linux' && process.getuid?.() === 0 ? ['--with-deps'] : [];
  attempt('npx', ['playwright', 'install', ...withLibraries, 'chromium'], process.env);
}
