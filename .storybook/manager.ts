import { addons } from 'storybook/manager-api';
import { isNight, themeOf } from './themes.ts';

let setting: string | undefined;
const show = () => addons.setConfig({ theme: themeOf(setting) });

// The sidebar is as light or dark as the stories: what the toolbar says, else what the device does.
show();
isNight().addEventListener('change', show);
addons.register('lede/theme', (api) => {
  const follow = ({ globals }: { globals: Record<string, string> }) => {
    if (globals['theme'] === setting) return;
    setting = globals['theme'];
    show();
    api.setOptions({ theme: themeOf(setting) } as never);
  };
  api.on('setGlobals', follow);
  api.on('globalsUpdated', follow);
});
