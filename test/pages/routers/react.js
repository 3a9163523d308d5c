import { createElement as h } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router';

const events = (globalThis.routerEvents = []);
const routes = ['list', 'one', 'two'].map((name) => ({
  path: `/${name}`,
  // Called again at each navigation, as the requests of a real application would be.
  loader: () => {
    events.push(`/${name}`);
    return null;
  },
  element: h('main', { key: name }, [
    h('h1', { key: 1 }, name),
    name === 'one' && [
      h('input', { key: 2, id: 'typed' }),
      h('lede-dialog', { key: 3, id: 'd', label: 'Terms' }),
    ],
  ]),
}));
const router = createBrowserRouter(routes, { basename: '/react' });
globalThis.push = (path) => router.navigate(path);
createRoot(document.querySelector('#app')).render(h(RouterProvider, { router }));
