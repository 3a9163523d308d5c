import type { ReactiveElement } from 'lit';

/** The public properties of both elements that draw a button or a link; `ActionElement` documents them. */
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

/** What the parts of an action need of its element. */
export type ActionHost = ReactiveElement &
  ActionProperties & {
    /** Whether a click toggles it, in place of what forms and commands do. */
    readonly toggles?: boolean;
    /** Where its controls and announcements are rendered. */
    readonly renderRoot: HTMLElement | DocumentFragment;
  };

/** The texts of an action. */
export interface ActionTexts {
  /** Announced while it is loading. */
  loading: string;
}
