// A small WebDriver client for WebKitGTK's own browser, on a screen that nobody sees.
import { spawn, type ChildProcess } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

/** One WebDriver session. */
export interface Session {
  version: string;
  /** A request below the session's address. A refusal is thrown with its reason. */
  call<Value = unknown>(method: string, path: string, body?: unknown): Promise<Value>;
  close(): Promise<void>;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A screen in memory. It tells its number on its third stream. */
async function screen(): Promise<{ display: string; child: ChildProcess }> {
  const child = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1600x1400x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const number = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    child.stdio[3]!.once('data', (data: Buffer) => resolve(String(data).trim()));
  });
  return { display: `:${number}`, child };
}

async function request<Value>(method: string, url: string, body?: unknown): Promise<Value> {
  const response = await fetch(url, {
    method,
    headers: { 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`${url}: ${value.error}: ${value.message}`);
  return value;
}

/** Starts WebKit; `binary` is the path of its MiniBrowser. */
export async function webkit(binary: string): Promise<Session> {
  const { display, child } = await screen();
  const port = await freePort();
  const driver = spawn('dbus-run-session', ['--', 'WebKitWebDriver', `--port=${port}`, '--host=127.0.0.1'], {
    env: { ...process.env, DISPLAY: display, LIBGL_ALWAYS_SOFTWARE: '1', NO_AT_BRIDGE: '1' },
    stdio: 'ignore',
    detached: true,
  });
  const end = () => {
    // The driver's whole group: it has started the browser.
    try {
      process.kill(-driver.pid!);
    } catch {
      // It has ended by itself.
    }
    child.kill();
  };
  process.once('exit', end);
  const base = `http://127.0.0.1:${port}`;
  await listening(base);
  const { sessionId, capabilities } = await request<{
    sessionId: string;
    capabilities: { browserVersion: string };
  }>('POST', `${base}/session`, {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    },
  });
  const session = `${base}/session/${sessionId}`;
  return {
    version: capabilities.browserVersion,
    call: (method, path, body) => request(method, session + path, body),
    async close() {
      await request('DELETE', session).catch(() => {});
      end();
      process.off('exit', end);
    },
  };
}

/** Waits until the driver answers. */
async function listening(base: string): Promise<void> {
  for (;;) {
    try {
      await request('GET', `${base}/status`);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}
