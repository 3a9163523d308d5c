import type { ReactiveElement } from 'lit';

/** What a button or a link can be told; both elements that draw one have all of it. */
export interface ActionProperties {
  type: 'button' | 'submit' | 'reset';
  href: string | null;
  target: string;
  rel: string;
  download: string | boolean | null;
  disabled: boolean;
  focusableDisabled: boolean;
  loading: boolean;
  size: 'small' | 'medium' | 'large';
  label: string;
  expanded: boolean | null;
  haspopup: string;
  current: string;
  controls: string;
  name: string;
  value: string;
  formAction: string | null;
  formEnctype: string;
  formMethod: string;
  formNoValidate: boolean;
  formTarget: string;
  command: string;
  commandFor: string;
  commandForElement: Element | null;
  popoverTarget: string;
  popoverTargetAction: string;
  popoverTargetElement: Element | null;
}
export type ActionHost = ReactiveElement & ActionProperties;

/** `expanded="false"` is a fact of its own; only without the attribute is there nothing to expand. */
const trueOrFalse = { fromAttribute: (value: string | null) => (value === null ? null : value !== 'false') };

export const actionProperties = {
  type: { reflect: true },
  href: {},
  target: {},
  rel: {},
  download: {},
  focusableDisabled: { type: Boolean, attribute: 'focusable-disabled', reflect: true },
  loading: { type: Boolean, reflect: true },
  size: { reflect: true },
  label: {},
  expanded: { converter: trueOrFalse },
  haspopup: {},
  current: {},
  controls: {},
  name: { reflect: true },
  value: {},
  formAction: {},
  formEnctype: {},
  formMethod: {},
  formNoValidate: { type: Boolean },
  formTarget: {},
  command: {},
  commandFor: {},
  commandForElement: { attribute: false },
  popoverTarget: {},
  popoverTargetAction: {},
  popoverTargetElement: { attribute: false },
};

/** Everything of `ActionProperties` but `disabled`, which is the attribute itself. */
export const actionDefaults = (): Omit<ActionProperties, 'disabled'> => ({
  type: 'button',
  href: null,
  target: '',
  rel: '',
  download: null,
  focusableDisabled: false,
  loading: false,
  size: 'medium',
  label: '',
  expanded: null,
  haspopup: '',
  current: '',
  controls: '',
  name: '',
  value: '',
  formAction: null,
  formEnctype: '',
  formMethod: '',
  formNoValidate: false,
  formTarget: '',
  command: '',
  commandFor: '',
  commandForElement: null,
  popoverTarget: '',
  popoverTargetAction: '',
  popoverTargetElement: null,
});
