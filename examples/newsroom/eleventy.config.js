import { build } from 'esbuild';
import * as lede from './lib/lede.js';
import { addCollections } from './lib/collections.js';
import * as feeds from './lib/feeds.js';
import { editions, home, site } from './lib/site.js';

export default function (config) {
  config.addPassthroughCopy({
    'node_modules/lede-ui/dist/lede.css': 'lede.css',
    'node_modules/lede-ui/dist/sprite.svg': 'sprite.svg',
    'assets/site.css': 'site.css',
    media: 'media',
    pictures: 'pictures',
  });
  // The elements that the site uses, and what they load when it is needed.
  config.on('eleventy.before', () =>
    build({
      entryPoints: ['assets/site.js'],
      outdir: '_site/js',
      bundle: true,
      format: 'esm',
      splitting: true,
      minify: true,
      target: 'es2022',
    }),
  );
  config.addWatchTarget('assets/site.js');
  config.addGlobalData('site', site);
  config.addGlobalData('editions', editions);
  // Eleventy's own server adds an inline script to pages.
  config.addGlobalData('strict', process.env.ELEVENTY_RUN_MODE === 'build');
  for (const [name, filter] of Object.entries({ ...lede, ...feeds, home })) config.addFilter(name, filter);
  addCollections(config);
  return {
    dir: { input: '.', includes: 'layouts', output: '_site' },
    markdownTemplateEngine: false,
    templateFormats: ['md', 'njk'],
  };
}
