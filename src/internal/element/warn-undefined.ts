import { whenLoaded } from './page-document.ts';
import { warnOnce } from './warn-once.ts';

/** Names the elements of ours on the page that nothing has defined, once the modules that follow had their turn. */
export function warnUndefined(): void {
  if (!globalThis.document) return;
  whenLoaded(() =>
    queueMicrotask(() => {
      for (const { localName } of document.querySelectorAll(':not(:defined)'))
        if (localName.startsWith('lede-'))
          warnOnce(
            `<${localName}>: on this page, but not defined. "lede-ui" only exports the classes; import "lede-ui/define/${localName.slice(5)}.js", or "lede-ui/define.js" for all elements.`,
          );
    }),
  );
}
