export default defineNuxtPlugin((nuxt) => {
  nuxt.hook('app:mounted', () => void import('lede-ui/define/article-card.js'));
});
