/** What closed a dialog: `script` is your own `close()` or `open = false`, `form` a `<form method="dialog">`. */
export type DialogCloseReason =
  'escape' | 'outside' | 'button' | 'back' | 'swipe' | 'command' | 'form' | 'script';
