// The code of the examples in Storybook, which stories make of data as well as of text: the modules are run, in Node.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';

/** Longer than this, code shows how much an element bears, and not how to write it. */
const READABLE = 6_000;

/** Storybook's own modules and style sheets do not show in the code; a file taken `?raw` is its text. */
const withoutStorybook = {
  name: 'without-storybook',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^storybook\/|\.css$/ }, ({ path }) => ({ path, namespace: 'empty' }));
    onLoad({ filter: /./, namespace: 'empty' }, () => ({ contents: 'module.exports = {}' }));
    onResolve({ filter: /\?raw$/ }, ({ path, resolveDir }) => ({
      path: resolve(resolveDir, path.replace('?raw', '')),
      namespace: 'raw',
    }));
    onLoad({ filter: /./, namespace: 'raw' }, ({ path }) => ({
      contents: readFileSync(path, 'utf8'),
      loader: 'text',
    }));
  },
};

/** Runs modules of stories, given by their paths; returns the code of a story by path and name, or `''`. */
export async function storySources(paths) {
  const { outputFiles } = await build({
    stdin: {
      contents: paths.map((path, i) => `export * as m${i} from './${path}';`).join('\n'),
      resolveDir: '.',
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    plugins: [withoutStorybook],
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  const modules = await import(`data:text/javascript;base64,${code}`);
  return (path, name) => {
    const { default: meta, [name]: story } = modules[`m${paths.indexOf(path)}`];
    const source = story.parameters?.docs?.source;
    const text = source?.code ?? source?.transform?.('', { args: { ...meta.args, ...story.args } }) ?? '';
    return text.length > READABLE ? '' : text.trim();
  };
}
