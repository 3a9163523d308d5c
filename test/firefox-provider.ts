// Vitest's provider for the Firefox that is installed, by Playwright's WebDriver BiDi.
import { playwright } from '@vitest/browser-playwright';
import type { BrowserCommandContext, BrowserProviderOption } from 'vitest/node';

type Command = (context: BrowserCommandContext, ...rest: unknown[]) => unknown;
/** What Playwright adds to it. */
interface Context {
  page: {
    evaluate<Given>(run: (given: Given) => void | Promise<void>, given?: Given): Promise<void>;
    frames(): unknown[];
    mainFrame(): unknown;
  };
}

const INPUT = ['click', 'dblClick', 'tripleClick', 'hover', 'wheel', 'keyboard', 'tab', 'type', 'fill'];
const MORE_INPUT = ['dragAndDrop', 'selectOptions', 'upload', 'clear'];

/**
 * BiDi refuses pointers in a frame that has a CSS transform, as Vitest's has; and keys go to the frame with the focus.
 * Buttons around the frame keep Tab from leaving it for the browser's own bars, from which no script gets the focus back.
 */
const readyFrame = ({ page }: Context, command: string) =>
  page.evaluate((tab) => {
    const frame = document.querySelector<HTMLElement>('iframe[data-vitest]')!;
    for (let at: HTMLElement | null = frame; at; at = at.parentElement)
      at.style.setProperty('transform', 'none', 'important');
    if (!document.querySelector('[data-edge]'))
      for (const side of ['prepend', 'append'] as const) {
        const edge = document.createElement('button');
        edge.setAttribute('data-edge', '');
        edge.style.cssText = 'position: fixed; opacity: 0; pointer-events: none';
        document.body[side](edge);
      }
    const active = document.activeElement;
    if (active !== frame && !(tab && active?.matches('[data-edge]'))) frame.focus();
  }, command === '__vitest_tab');

/** BiDi answers before the page has handled the input, which takes it less than two frames. */
const painted = ({ page }: Context) =>
  page.evaluate(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );

/** BiDi does not know frames by name: the tests' frame is the only one that is not the main one. */
const withFrame = (context: Context): BrowserCommandContext =>
  Object.create(context, {
    frame: { value: async () => context.page.frames().find((frame) => frame !== context.page.mainFrame()) },
  }) as BrowserCommandContext;

export function firefox(executablePath: string): BrowserProviderOption {
  const provider = playwright({
    launchOptions: {
      channel: 'moz-firefox',
      executablePath,
      // Focus as in a window that has it, and a fine pointer that hovers.
      firefoxUserPrefs: {
        'focusmanager.testmode': true,
        'ui.primaryPointerCapabilities': 6,
        'ui.allPointerCapabilities': 6,
      },
    },
  } as Parameters<typeof playwright>[0]);
  return {
    ...provider,
    providerFactory(project) {
      const { browser } = project as unknown as {
        browser: { registerCommand(name: string, command: Command): void };
      };
      const commands = new Map<string, Command>();
      const register = browser.registerCommand.bind(browser);
      browser.registerCommand = (name, command) => {
        commands.set(name, command);
        register(name, command);
      };
      const created = provider.providerFactory(project);
      browser.registerCommand = register;
      for (const name of [...INPUT, ...MORE_INPUT].map((input) => `__vitest_${input}`)) {
        const command = commands.get(name);
        if (!command) continue;
        register(name, async (context, ...rest) => {
          await readyFrame(context as unknown as Context, name);
          const result = await command(withFrame(context as unknown as Context), ...rest);
          await painted(context as unknown as Context);
          return result;
        });
      }
      return created;
    },
  };
}
