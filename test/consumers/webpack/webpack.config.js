import { resolve } from 'node:path';

export default {
  mode: 'production',
  entry: './main.js',
  // Beside index.html.
  output: { path: resolve('public') },
  experiments: { css: true },
};
