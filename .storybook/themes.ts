import { create, type ThemeVars } from 'storybook/theming';

const fontBase = "'Source Sans 3 Variable', 'Noto Sans Arabic Variable', system-ui, sans-serif";
const brand = { brandTitle: 'Lede', brandUrl: '?path=/docs/introduction--docs', brandTarget: '_self' };

/** Storybook by day: ink on paper. */
const day: ThemeVars = create({
  base: 'light',
  ...brand,
  fontBase,
  brandImage: 'lede-day.svg',
  colorPrimary: '#a8201a',
  colorSecondary: '#a8201a',
  appBg: '#f6f3ee',
  appContentBg: '#ffffff',
  appPreviewBg: '#ffffff',
  appBorderColor: '#e3ded6',
  appBorderRadius: 4,
  textColor: '#191817',
  textMutedColor: '#5f5b56',
  barBg: '#ffffff',
  barTextColor: '#5f5b56',
  barSelectedColor: '#191817',
  barHoverColor: '#191817',
  inputBg: '#ffffff',
  inputBorder: '#8a847b',
  inputTextColor: '#191817',
});

/** Storybook by night. */
const night: ThemeVars = create({
  base: 'dark',
  ...brand,
  fontBase,
  brandImage: 'lede-night.svg',
  colorPrimary: '#ff9a8d',
  colorSecondary: '#e0685b',
  appBg: '#1b1a18',
  appContentBg: '#141312',
  appPreviewBg: '#141312',
  appBorderColor: '#3a3733',
  appBorderRadius: 4,
  textColor: '#f3f0ea',
  textMutedColor: '#b3ada4',
  barBg: '#141312',
  barTextColor: '#b3ada4',
  barSelectedColor: '#f3f0ea',
  barHoverColor: '#f3f0ea',
  inputBg: '#1f1e1c',
  inputBorder: '#8b857c',
  inputTextColor: '#f3f0ea',
});

export const isNight = (): MediaQueryList => matchMedia('(prefers-color-scheme: dark)');

/** The theme for what the toolbar says: `light`, `dark`, or `auto`, which follows the device. */
export const themeOf = (setting = 'auto'): ThemeVars =>
  setting === 'dark' || (setting === 'auto' && isNight().matches) ? night : day;
