/** Tells clicks on a dialog's backdrop, whose target is the `<dialog>` itself, from drags that merely end there. */
export class BackdropClickDetector {
  #pressed: EventTarget | null = null;

  readonly onPointerDown = (event: Event): void => {
    this.#pressed = event.target;
  };

  /** A text selection dragged out of the dialog ends in a click on it, and so does a double click on its opener. */
  isBackdropClick({ target, currentTarget, detail }: MouseEvent): boolean {
    return target === currentTarget && this.#pressed === target && detail < 2;
  }
}
