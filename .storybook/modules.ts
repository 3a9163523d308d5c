/** Modules that Vite must pre-bundle; otherwise the first test run reloads the page midway. */
export const browserModules = [
  'lit',
  'lit/async-directive.js',
  'lit/directive.js',
  'lit/directive-helpers.js',
  'lit/html.js',
  'lit/static-html.js',
  'lit/directives/if-defined.js',
  'lit/directives/ref.js',
  'lit/directives/repeat.js',
  'lit/directives/unsafe-html.js',
  '@lit-labs/ssr-client/lit-element-hydrate-support.js',
  'axe-core',
  'idiomorph',
  'morphdom',
];
