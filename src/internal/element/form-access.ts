/**
 * Calls a method of a form. In a form with a field named `reset`, `form.reset` is that field; the prototype's method is
 * not.
 */
export function callForm<Name extends 'requestSubmit' | 'reset' | 'addEventListener' | 'removeEventListener'>(
  form: HTMLFormElement,
  name: Name,
  ...args: Parameters<HTMLFormElement[Name]>
): void {
  Reflect.apply(HTMLFormElement.prototype[name], form, args);
}

/** A property of a form, also in a form with a field of that name. */
export const formProperty = <Name extends keyof HTMLFormElement>(
  form: HTMLFormElement,
  name: Name,
): HTMLFormElement[Name] => Reflect.get(HTMLFormElement.prototype, name, form) as HTMLFormElement[Name];

/** An attribute of a form, also in a form with a field named `getAttribute`. */
export const formAttribute = (form: HTMLFormElement, name: string): string | null =>
  Element.prototype.getAttribute.call(form, name);

/** Sets an attribute of a form, also in a form with a field named `setAttribute`. */
export function setFormAttribute(form: HTMLFormElement, name: string, value: string): void {
  if (formAttribute(form, name) !== value) Element.prototype.setAttribute.call(form, name, value);
}

/** Whether an element inside a form has the focus. */
export const hasFocusWithin = (form: HTMLFormElement): boolean =>
  Element.prototype.matches.call(form, ':focus-within');
