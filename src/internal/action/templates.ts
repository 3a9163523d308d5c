import { html, nothing, type TemplateResult } from 'lit';
import { hrefOf } from '../url/safe-url.ts';
import { valueOf } from './invoker-commands.ts';
import type { ActionHost } from './properties.ts';

/** What a button or link shows now. */
export interface Shown {
  content: unknown;
  label: string;
  pressed: boolean | undefined;
  /** Cannot be used or focused. */
  off: boolean;
  /** Cannot be used. */
  blocked: boolean;
}

const given = (value: unknown) => value || nothing;
const flag = (value: unknown) => (value ? 'true' : nothing);
const trueOrFalse = (value: boolean | null | undefined) =>
  (value ?? null) === null ? nothing : String(value);

export function renderLink(host: ActionHost, { content, label, off, blocked }: Shown): TemplateResult {
  const { target, rel, download } = host;
  return html`<a
    part="button"
    class="control"
    href=${blocked ? nothing : (hrefOf(host, host.href) ?? nothing)}
    role=${blocked ? 'link' : nothing}
    tabindex=${blocked && !off ? 0 : nothing}
    target=${given(target)}
    rel=${given(target === '_blank' ? `${rel} noopener`.trim() : rel)}
    download=${download === true ? '' : download === false ? nothing : (download ?? nothing)}
    aria-label=${given(label)}
    aria-current=${given(host.current)}
    aria-expanded=${trueOrFalse(host.expanded)}
    aria-disabled=${flag(blocked)}
    aria-busy=${flag(host.loading)}
    >${content}</a
  >`;
}

export function renderButton(
  host: ActionHost,
  { content, label, pressed, off, blocked, type }: Shown & { type: string },
): TemplateResult {
  return html`<button
    part="button"
    class="control"
    type=${type as 'button'}
    ?disabled=${off}
    value=${valueOf(host) ?? nothing}
    command=${given(host.command)}
    popovertargetaction=${given(host.popoverTargetAction)}
    aria-label=${given(label)}
    aria-pressed=${trueOrFalse(pressed)}
    aria-current=${given(host.current)}
    aria-haspopup=${given(host.haspopup)}
    aria-expanded=${trueOrFalse(host.expanded)}
    aria-disabled=${flag(blocked && !off)}
    aria-busy=${flag(host.loading)}
  >
    ${content}
  </button>`;
}
