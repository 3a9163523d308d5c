/** Types of the plugin's virtual module: `/// <reference types="lede-ui/vite-client" />`. */
declare module 'virtual:lede-sprite' {
  /** URL of the app's sprite, without `#icon-<name>`. */
  const url: string;
  export default url;
}
