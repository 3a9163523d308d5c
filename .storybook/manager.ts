import { addons } from 'storybook/manager-api';
import { create } from 'storybook/theming';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'Lede', brandUrl: 'https://www.npmjs.com/package/lede-ui' }),
});
