import { DocsRenderer } from '@storybook/addon-docs';
import { DocsContainer } from '@storybook/addon-docs/blocks';
import { useReducer, useEffect } from 'react';
import { isNight, themeOf } from './themes.ts';

type Props = Parameters<typeof DocsContainer>[0];

/** Documentation pages follow the theme of the toolbar, as stories do, and with it the device's. */
function LedeDocsContainer(props: Props) {
  const { store } = props.context as unknown as {
    store?: { userGlobals: { get(): Record<string, string> } };
  };
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const night = isNight();
    night.addEventListener('change', redraw);
    return () => night.removeEventListener('change', redraw);
  }, []);
  const { theme, skin } = store?.userGlobals.get() ?? {};
  document.documentElement.dataset['theme'] = theme ?? 'auto';
  if (skin) document.documentElement.dataset['ledeTheme'] = skin;
  return DocsContainer({ ...props, theme: themeOf(theme) });
}

/** A module of its own, so that stories and their tests don't load what only documentation needs. */
export function docsRenderer(): InstanceType<typeof DocsRenderer> {
  const renderer = new DocsRenderer();
  const { render } = renderer;
  renderer.render = (context, parameters, element) =>
    render(context, { ...parameters, container: LedeDocsContainer }, element);
  return renderer;
}
