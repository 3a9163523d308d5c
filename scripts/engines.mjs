// The engines beside Chromium: finds Firefox and WebKit, or installs them, and says in a line each which, or why none.
import { existsSync } from 'node:fs';
import { firefox as firefoxOfPlaywright } from 'playwright';
import { installPackages, onDebian } from './debian.mjs';

const foundFirefox = () =>
  process.env.LEDE_FIREFOX ||
  [
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
    'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
  ].find((path) => existsSync(path));

/** The path of a Firefox that starts; nothing where there is none and none can be installed. */
export async function firefox() {
  if (!foundFirefox()) installPackages('firefox-esr');
  const executablePath = foundFirefox();
  if (!executablePath) return missing('Firefox', 'set LEDE_FIREFOX to its path');
  // Playwright's name for a Firefox that it did not build itself.
  const started = await firefoxOfPlaywright.launch({ channel: 'moz-firefox', executablePath });
  console.log(`Firefox: ${executablePath}, version ${started.version()}`);
  await started.close();
  return executablePath;
}

const foundWebkit = () => {
  const tools = ['WebKitWebDriver', 'Xvfb', 'dbus-run-session'].map((name) => `/usr/bin/${name}`);
  if (!tools.every((path) => existsSync(path))) return undefined;
  return ['x86_64-linux-gnu', 'aarch64-linux-gnu']
    .flatMap((machine) =>
      ['4.1', '6.0'].map((version) => `/usr/lib/${machine}/webkit2gtk-${version}/MiniBrowser`),
    )
    .find((path) => existsSync(path));
};

/** The path of WebKitGTK's own browser; nothing where it is missing and cannot be installed. */
export function webkit() {
  if (!foundWebkit()) installPackages('webkit2gtk-driver', 'xvfb', 'dbus', 'gstreamer1.0-plugins-good');
  const path = foundWebkit();
  if (!path) return missing('WebKit', 'it needs webkit2gtk-driver, xvfb and dbus of Debian');
  console.log(`WebKit: ${path}`);
  return path;
}

function missing(engine, remedy) {
  const message = `${engine}: not found, and it could not be installed; ${remedy}`;
  // As root on Debian nothing but a fault keeps it away.
  if (onDebian()) throw new Error(message);
  console.log(`${message}. Its tests are skipped.`);
  return undefined;
}
