/** Types of what the plugin makes: `/// <reference types="lede-ui/vite-client" />`. */
declare module 'virtual:lede-sprite' {
  /** URL of the app's sprite, without `#icon-<name>`. */
  const url: string;
  export default url;
}
