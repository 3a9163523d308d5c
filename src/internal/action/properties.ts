import type { PropertyDeclaration, ReactiveElement } from 'lit';

/** What a button or a link can be told; both elements that draw one have all of it. */
export interface ActionProperties {
  type: 'button' | 'submit' | 'reset';
  href: string;
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
  formAction: string;
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

export type ActionHost = ReactiveElement &
  ActionProperties & {
    /** It toggles; forms and commands do not concern it. */
    readonly toggles?: boolean;
    /** What its controls and announcements stand in. */
    readonly renderRoot: HTMLElement | DocumentFragment;
  };

const text = {};
const reflected = { reflect: true };
const flag = { type: Boolean };
const element = { attribute: false };
/** `expanded="false"` is a fact of its own; only without the attribute is there nothing to expand. */
const trueOrFalse = {
  converter: { fromAttribute: (value: string | null) => (value === null ? null : value !== 'false') },
};

/** All but `disabled`, which is the attribute itself. */
export const actionProperties: Record<Exclude<keyof ActionProperties, 'disabled'>, PropertyDeclaration> = {
  type: reflected,
  href: text,
  target: text,
  rel: text,
  download: text,
  focusableDisabled: { type: Boolean, attribute: 'focusable-disabled', reflect: true },
  loading: { type: Boolean, reflect: true },
  size: reflected,
  label: text,
  expanded: trueOrFalse,
  haspopup: text,
  current: text,
  controls: text,
  name: text,
  value: text,
  formAction: text,
  formEnctype: text,
  formMethod: text,
  formNoValidate: flag,
  formTarget: text,
  command: text,
  commandFor: text,
  commandForElement: element,
  popoverTarget: text,
  popoverTargetAction: text,
  popoverTargetElement: element,
};

/** Nothing said: no text, no flag, no element. */
export function setUp(host: ActionHost): void {
  for (const [name, { type, converter, attribute }] of Object.entries(actionProperties))
    Object.assign(host, { [name]: type ? false : converter || attribute === false ? null : '' });
  host.type = 'button';
  host.size = 'medium';
  host.download = null;
}
