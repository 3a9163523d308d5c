/** A form that the page wrote into the element, which works before us and without us. */
export const formOf = (host: Element): HTMLFormElement | null =>
  host.querySelector<HTMLFormElement>(':scope > form');

const submitOf = (form: HTMLFormElement) =>
  [...form.elements].find(
    (field): field is HTMLButtonElement | HTMLInputElement => (field as HTMLInputElement).type === 'submit',
  );

/** Buttons that got their name from us. */
const named = new WeakSet<Element>();

/**
 * Shows a story's state by the page's own button. Its name is completed by the headline unless the page has named it:
 * "Save" to "Save: headline".
 *
 * @param name - The name of a button without text.
 */
export function dress(form: HTMLFormElement, saved: boolean, headline: string, name: string): void {
  form.slot = 'form';
  const button = submitOf(form);
  if (!button) return;
  button.setAttribute('aria-pressed', String(saved));
  const text = (button instanceof HTMLInputElement ? button.value : button.textContent).trim();
  const its = button.hasAttribute('aria-label') || button.hasAttribute('aria-labelledby');
  if ((its && !named.has(button)) || !headline || text.includes(headline)) return;
  named.add(button);
  button.setAttribute('aria-label', text ? `${text}: ${headline}` : name);
}
