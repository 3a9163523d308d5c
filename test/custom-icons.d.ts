// The tests name icons that do not exist; an application names its own (see CustomIcons).
declare module '../src/internal/icons/any-icon-name.ts' {
  interface CustomIcons {
    [name: string]: true;
  }
}
export {};
