import { createApp, h } from 'vue';
import { createRouter, createWebHistory, RouterView } from 'vue-router';

const events = (globalThis.routerEvents = []);
const router = createRouter({
  history: createWebHistory('/vue'),
  routes: ['list', 'one', 'two'].map((name) => ({
    path: `/${name}`,
    component: {
      render: () =>
        h('main', [
          h('h1', name),
          ...(name === 'one'
            ? [h('input', { id: 'typed' }), h('lede-dialog', { id: 'd', label: 'Terms' })]
            : []),
        ]),
    },
  })),
});
router.afterEach((to) => void events.push(to.path));
globalThis.push = (path) => router.push(path);
createApp({ render: () => h(RouterView) }, {})
  .use(router)
  .mount('#app');
