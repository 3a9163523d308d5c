// Run in a page by react-hydration.test.ts.
import { createElement, useEffect } from 'react';
import { hydrateRoot } from 'react-dom/client';

const [tag, examples, when] = JSON.parse(document.querySelector('#data').textContent);

async function ready() {
  if (when === 'after') await import(/* @vite-ignore */ new URL('/define.js', location.href).href);
  globalThis.hydrated = true;
}

function App() {
  useEffect(() => void ready(), []);
  return createElement(
    'main',
    null,
    examples.map((props, key) => createElement(tag, { ...props, key })),
  );
}
hydrateRoot(document.querySelector('#root'), createElement(App), {
  onRecoverableError: (error) => console.error(error.message),
});
