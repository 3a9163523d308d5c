/** Whether a click means "here", not "in a new tab" or "download": the main button without a modifier key. */
export const isPlainClick = ({ button, altKey, ctrlKey, metaKey, shiftKey }: MouseEvent): boolean =>
  !(button || altKey || ctrlKey || metaKey || shiftKey);
