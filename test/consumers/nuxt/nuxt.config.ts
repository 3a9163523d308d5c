export default defineNuxtConfig({
  css: ['lede-ui/lede.css'],
  vue: { compilerOptions: { isCustomElement: (tag) => tag.startsWith('lede-') } },
});
