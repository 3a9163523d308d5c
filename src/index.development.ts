// What `import 'lede-ui'` gives while an application is developed: the same exports, and a word where they are not enough.
import { whenLoaded } from './internal/element/page-document.ts';
import { warnOnce } from './internal/element/warn-once.ts';
export * from './index.ts';

/** Names the elements of ours on the page that nothing has defined. */
function warnUndefined(): void {
  const names = new Set(
    [...document.querySelectorAll(':not(:defined)')]
      .map(({ localName }) => localName)
      .filter((name) => name.startsWith('lede-')),
  );
  for (const name of names)
    warnOnce(
      `<${name}>: on this page, but not defined. "lede-ui" only exports the classes; import "lede-ui/define/${name.slice(5)}.js", or "lede-ui/define.js" for all elements.`,
    );
}

// In a microtask: the modules that come after this one may define them.
if (globalThis.document) whenLoaded(() => queueMicrotask(warnUndefined));
