import { DocsContainer, type DocsContainerProps } from '@storybook/addon-docs/blocks';
import type { PropsWithChildren } from 'react';
import { themes } from 'storybook/theming';

const isDark = (theme: string | undefined): boolean =>
  theme === 'dark' || (theme === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);

/** Documentation pages follow the theme of the toolbar, as stories do. */
export function LedeDocsContainer(props: PropsWithChildren<DocsContainerProps>) {
  const { store } = props.context as unknown as {
    store?: { userGlobals: { get(): Record<string, string> } };
  };
  const theme = store?.userGlobals.get()['theme'];
  document.documentElement.dataset['theme'] = theme ?? 'light';
  return DocsContainer({ ...props, theme: isDark(theme) ? themes.dark : themes.light });
}
