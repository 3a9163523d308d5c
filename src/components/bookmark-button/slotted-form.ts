/** A form that the page wrote into the element, so that it works without JavaScript. */
export const slottedForm = (host: Element): HTMLFormElement | null =>
  host.querySelector<HTMLFormElement>(':scope > form');

const submitButton = (form: HTMLFormElement) =>
  [...form.elements].find(
    (field): field is HTMLButtonElement | HTMLInputElement => (field as HTMLInputElement).type === 'submit',
  );

/** The buttons that we have named. */
const namedByUs = new WeakSet<Element>();

/**
 * Shows a story's state on the page's own button. The headline completes the button's name, "Save" to
 * "Save: headline", unless the page has given it an `aria-label`.
 *
 * @param name - The name of a button without text.
 */
export function enhanceForm(form: HTMLFormElement, saved: boolean, headline: string, name: string): void {
  form.slot = 'form';
  const button = submitButton(form);
  if (!button) return;
  button.setAttribute('aria-pressed', String(saved));
  const text = (button instanceof HTMLInputElement ? button.value : button.textContent).trim();
  const named = button.hasAttribute('aria-label') || button.hasAttribute('aria-labelledby');
  if ((named && !namedByUs.has(button)) || !headline || text.includes(headline)) return;
  namedByUs.add(button);
  button.setAttribute('aria-label', text ? `${text}: ${headline}` : name);
}
