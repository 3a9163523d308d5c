// Storybook's pages without Storybook: their own stories, rendered into a document.
import { join } from 'node:path';
import { build, type Rollup } from 'vite';

const PAGES = { front: 'front-page', story: 'story-page' } as const;
export type PageName = keyof typeof PAGES;
export const pageNames = Object.keys(PAGES) as PageName[];

/** Styles and one module that draws the story of `<body data-story data-locale>`. */
export async function pageFiles(): Promise<{ script: string; style: string }> {
  const imports = Object.entries(PAGES).map(
    ([name, file]) => `import ${name} from '${join(process.cwd(), 'stories/pages', file)}.stories.ts';`,
  );
  const { output } = (await build({
    configFile: false,
    logLevel: 'silent',
    resolve: { conditions: ['module', 'browser', 'production'] },
    build: {
      write: false,
      minify: false,
      rollupOptions: { input: 'virtual:pages', output: { codeSplitting: false } },
    },
    plugins: [
      {
        name: 'pages',
        enforce: 'pre',
        resolveId: (id) => (id === 'virtual:pages' || id === 'storybook/test' ? `\0${id}` : undefined),
        load: (id) => {
          // Only a story's own test asks for these.
          if (id === '\0storybook/test') return 'export let expect, waitFor, within, userEvent;';
          return id === '\0virtual:pages'
            ? `import { render } from 'lit';
              ${imports.join('\n')}
              const { dataset } = document.body;
              render({ ${Object.keys(PAGES).join()} }[dataset.story].render({}, { globals: dataset }), document.body);`
            : undefined;
        },
      },
    ],
  })) as Rollup.RollupOutput;
  const style = output.find(({ fileName }) => fileName.endsWith('.css')) as Rollup.OutputAsset;
  return { script: output[0].code, style: String(style.source) };
}
