import { build } from 'esbuild';
import * as lede from './lib/lede.js';
import { addCollections } from './lib/collections.js';
import * as feeds from './lib/feeds.js';
import { editions, home, site } from './lib/site.js';

export default function (config) {
  config.addPassthroughCopy({
    media: 'media',
    pictures: 'pictures',
  });
  // One style sheet, and a script with the elements that the site uses; what few pages use is loaded by them.
  config.on('eleventy.before', () =>
    build({
      entryPoints: ['assets/site.js', 'assets/site.css'],
      outdir: '_site/assets',
      bundle: true,
      format: 'esm',
      splitting: true,
      minify: true,
      target: 'es2022',
    }),
  );
  config.addWatchTarget('assets/');
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
