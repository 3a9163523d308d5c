import type { BrowserCommand } from 'vitest/node';

/** Renders markup at the server, as HTML with declarative shadow roots. The elements are those of `dist/`. */
export const ssr: BrowserCommand<[markup: string]> = async (_context, markup) => {
  const { renderAtServer } = await import('./server.ts');
  return renderAtServer(markup);
};

declare module 'vitest/browser' {
  interface BrowserCommands {
    ssr: (markup: string) => Promise<string>;
  }
}
