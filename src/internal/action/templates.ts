import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../url/href-of.ts';
import { returnValue } from './invoker-commands.ts';
import type { ActionHost } from './action-host.ts';

/** What a button or link shows. */
export interface ActionView {
  content: unknown;
  label: string;
  pressed: boolean | undefined;
  /** Neither usable nor focusable. */
  disabled: boolean;
  /** Not usable: disabled, `focusable-disabled` or loading. */
  blocked: boolean;
}

const orNothing = (value: unknown) => value || nothing;
const flag = (value: unknown) => (value ? 'true' : nothing);
const trueOrFalse = (value: boolean | null | undefined) =>
  (value ?? null) === null ? nothing : String(value);

export function renderLink(
  host: ActionHost,
  { content, label, disabled, blocked }: ActionView,
): TemplateResult {
  const { target, rel, download } = host;
  return html`<a
    part="button"
    class="control"
    href=${blocked ? nothing : (hrefOf(host, host.href) ?? nothing)}
    role=${blocked ? 'link' : nothing}
    tabindex=${blocked && !disabled ? 0 : nothing}
    target=${orNothing(target)}
    rel=${orNothing(target === '_blank' ? `${rel} noopener`.trim() : rel)}
    download=${download === true ? '' : download === false ? nothing : (download ?? nothing)}
    aria-label=${orNothing(label)}
    aria-current=${orNothing(host.current)}
    aria-expanded=${trueOrFalse(host.expanded)}
    aria-disabled=${flag(blocked)}
    aria-busy=${flag(host.loading)}
    >${content}</a
  >`;
}

export function renderButton(
  host: ActionHost,
  { content, label, pressed, disabled, blocked, type }: ActionView & { type: string },
): TemplateResult {
  return html`<button
    part="button"
    class="control"
    type=${type as 'button'}
    ?disabled=${disabled}
    value=${returnValue(host) ?? nothing}
    command=${orNothing(host.command)}
    popovertargetaction=${orNothing(host.popoverTargetAction)}
    aria-label=${orNothing(label)}
    aria-pressed=${trueOrFalse(pressed)}
    aria-current=${orNothing(host.current)}
    aria-haspopup=${orNothing(host.haspopup)}
    aria-expanded=${trueOrFalse(host.expanded)}
    aria-disabled=${flag(blocked && !disabled)}
    aria-busy=${flag(host.loading)}
  >
    ${content}
  </button>`;
}
