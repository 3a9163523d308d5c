/** Knows a click beside a dialog, which is one on the `<dialog>` itself, from those that only end there. */
export class Beside {
  #pressed: EventTarget | null = null;

  readonly press = (event: Event): void => {
    this.#pressed = event.target;
  };

  /** A selection dragged out of the dialog ends in a click on it too, and so does a double click on what opened it. */
  is({ target, currentTarget, detail }: MouseEvent): boolean {
    return target === currentTarget && this.#pressed === target && detail < 2;
  }
}
