import { html, type TemplateResult } from 'lit';
import { ActionElement } from '../../internal/action/action-element.ts';
import { actionStyles } from '../../internal/action/action.styles.ts';
import { hostLabel } from '../../internal/element/host-label.ts';
import { button as english } from '../../locales/en.ts';
import { stateTokens } from '../../generated/state-tokens.ts';
import { tokens } from '../../generated/tokens.ts';
import { styles } from './button.styles.ts';

/**
 * A button; with `href`, a link that looks like one. It does everything that the platform's own buttons do: forms,
 * popovers, dialogs, downloads.
 *
 * To make it work without JavaScript too, write the real one inside: `<lede-button><button slot="control">…`. The
 * element then draws none of its own.
 *
 * @tag lede-button
 * @summary A button, or a link that looks like one.
 *
 * @slot - The text.
 * @slot start - An icon before the text.
 * @slot end - An icon after the text.
 * @slot control - A real `<button>` or `<a>` in place of the element's own, for pages that must work without JavaScript. One without a `slot` attribute works too.
 *
 * @csspart button - The `<button>` or `<a>`.
 * @csspart label - The text in it.
 *
 * @cssprop [--lede-control-size=2.5rem] - Minimum height of a medium button; small and large ones are 0.8 and 1.2 times as high.
 * @cssprop [--lede-control-radius=99rem] - Corner radius.
 *
 * @cssstate disabled - Disabled by its attribute or by a fieldset around it.
 * @cssstate loading - Loading.
 *
 * @fires {CustomEvent<{ error: unknown }>} lede-error - A URL was refused. `detail.error` says which.
 */
export class LedeButton extends ActionElement {
  static override styles = [tokens, stateTokens, actionStyles, styles];
  static override properties = {
    variant: { type: String, reflect: true, default: 'outlined' },
    tone: { type: String, reflect: true },
  };

  /** How much it stands out: `outlined`, `filled` for the main action, `plain` for low-emphasis actions. Default `outlined`, also for any other value, with a warning while developing. */
  declare variant: 'filled' | 'outlined' | 'plain';
  /** `danger` for destructive actions. Default: none, also for any other value, with a warning while developing. */
  declare tone: '' | 'danger';

  constructor() {
    super(english);
  }

  protected override render(): TemplateResult {
    const content = html`<slot name="start"></slot
      ><span part="label" class="label"><slot @slotchange=${() => this.requestUpdate()}></slot></span
      ><slot name="end"></slot>`;
    return html`<slot name="control">${this.action.render(content, hostLabel(this))}</slot
      >${this.action.renderStatus()}`;
  }
}
