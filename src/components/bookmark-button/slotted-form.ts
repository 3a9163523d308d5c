import { setPageAttribute } from '../../internal/element/page-attribute.ts';
import { formProperty, setFormAttribute } from '../../internal/element/form-access.ts';

/** A form that the page wrote into the element, so that it works without JavaScript. */
export const slottedForm = (host: Element): HTMLFormElement | null =>
  host.querySelector<HTMLFormElement>(':scope > form');

const submitButton = (form: HTMLFormElement) =>
  [...formProperty(form, 'elements')].find(
    (field): field is HTMLButtonElement | HTMLInputElement => (field as HTMLInputElement).type === 'submit',
  );

/** The attributes that show a story's state on the page's form and its button. */
export const FORM_ATTRIBUTES = ['slot', 'aria-pressed', 'aria-label'];

/**
 * Shows a story's state on the page's own button. The headline completes the button's name, "Save" to
 * "Save: headline", unless the page has given it an `aria-label`.
 *
 * @param name - The name of a button without text.
 */
export function enhanceForm(form: HTMLFormElement, saved: boolean, headline: string, name: string): void {
  setFormAttribute(form, 'slot', 'form');
  const button = submitButton(form);
  if (!button) return;
  if (button.getAttribute('aria-pressed') !== String(saved))
    button.setAttribute('aria-pressed', String(saved));
  const text = (button.localName === 'input' ? button.value : button.textContent).trim();
  const completed = text ? `${text}: ${headline}` : name;
  const isNamed = button.hasAttribute('aria-labelledby') || !headline || text.includes(headline);
  setPageAttribute(button, 'aria-label', isNamed ? null : completed);
}
