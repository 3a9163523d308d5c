import { DocsRenderer } from '@storybook/addon-docs';
import { DocsContainer } from '@storybook/addon-docs/blocks';
import { themes } from 'storybook/theming';

type Props = Parameters<typeof DocsContainer>[0];

const isDark = (theme: string | undefined): boolean =>
  theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);

/** Documentation pages follow the theme of the toolbar, as stories do. */
function LedeDocsContainer(props: Props) {
  const { store } = props.context as unknown as {
    store?: { userGlobals: { get(): Record<string, string> } };
  };
  const theme = store?.userGlobals.get()['theme'];
  document.documentElement.dataset['theme'] = theme ?? 'light';
  return DocsContainer({ ...props, theme: isDark(theme) ? themes.dark : themes.light });
}

/** A module of its own, so that stories and their tests don't load what only documentation needs. */
export function docsRenderer(): InstanceType<typeof DocsRenderer> {
  const renderer = new DocsRenderer();
  const { render } = renderer;
  renderer.render = (context, parameters, element) =>
    render(context, { ...parameters, container: LedeDocsContainer }, element);
  return renderer;
}
