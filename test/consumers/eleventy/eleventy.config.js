export default function (config) {
  config.addPassthroughCopy({
    'node_modules/lede-ui/dist/lede.css': 'lede.css',
    'node_modules/lede-ui/dist/cdn/lede.js': 'lede.js',
    'node_modules/lede-ui/dist/cdn/parts': 'parts',
  });
}
