import { css, html, LitElement, type TemplateResult } from 'lit';
import { base } from './base.styles.ts';

export const sizes = [16, 20, 24, 32, 48, 96] as const;
export const colours = {
  Text: '',
  Red: 'light-dark(#a8201a, #ff9a8d)',
  Blue: 'light-dark(#0b4fd0, #8ab4ff)',
  Green: 'light-dark(#17652f, #86d69c)',
} as const;

/** Controls for size, stroke and colour of the icons. Fires `change`; its properties hold the three values. */
export class IconControls extends LitElement {
  static override properties = { size: {}, stroke: {}, colour: {} };
  static override styles = [
    base,
    css`
      :host {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 0.75rem clamp(1.25rem, 2vi, 2rem);
      }
      fieldset {
        display: flex;
        align-items: center;
        gap: 0.75rem;
        min-inline-size: 0;
        margin: 0;
        padding: 0;
        border: 0;
      }
      legend {
        float: inline-start;
        padding: 0;
      }
      legend,
      .stroke {
        color: var(--muted);
        font-size: 0.8125rem;
      }
      .segments {
        display: flex;
        padding: 2px;
        border: 1px solid var(--line);
        border-radius: 0.5rem;
      }
      label,
      .swatch {
        position: relative;
        display: block;
      }
      input[type='radio'] {
        position: absolute;
        inset: 0;
        inline-size: 100%;
        block-size: 100%;
        margin: 0;
        opacity: 0;
        cursor: pointer;
      }
      .segment {
        display: block;
        min-inline-size: 2.25rem;
        padding: 0 0.375rem;
        border-radius: 0.375rem;
        font-size: 0.8125rem;
        line-height: calc(2.5rem - 6px);
        text-align: center;
        font-variant-numeric: tabular-nums;
      }
      label:hover .segment {
        background: var(--raised);
      }
      :checked + .segment {
        background: var(--text) !important;
        color: var(--page);
      }
      :focus-visible + span {
        outline: 2px solid var(--focus);
        outline-offset: 2px;
      }
      .stroke {
        display: flex;
        align-items: center;
        gap: 0.75rem;
      }
      input[type='range'] {
        inline-size: 5.5rem;
        block-size: 1.5rem;
        margin: 0;
        accent-color: var(--text);
      }
      .width {
        min-inline-size: 2.25em;
        color: var(--text);
        font-variant-numeric: tabular-nums;
      }
      .dots {
        display: flex;
        gap: 0.375rem;
      }
      .dot {
        display: block;
        inline-size: 1.75rem;
        block-size: 1.75rem;
        border: 4px solid var(--page);
        border-radius: 50%;
        background: var(--dot);
        box-shadow: 0 0 0 1px transparent;
      }
      .swatch:hover .dot {
        box-shadow: 0 0 0 1px var(--edge);
      }
      :checked + .dot {
        box-shadow: 0 0 0 2px var(--text) !important;
      }
      .Text {
        --dot: var(--text);
      }
      .Red {
        --dot: light-dark(#a8201a, #ff9a8d);
      }
      .Blue {
        --dot: light-dark(#0b4fd0, #8ab4ff);
      }
      .Green {
        --dot: light-dark(#17652f, #86d69c);
      }
      @media (forced-colors: active) {
        .dot,
        :checked + .segment {
          forced-color-adjust: none;
        }
      }
    `,
  ];

  declare size: number;
  declare stroke: number;
  declare colour: keyof typeof colours;

  constructor() {
    super();
    this.size = 24;
    this.stroke = 2;
    this.colour = 'Text';
  }

  protected override render(): TemplateResult {
    return html`
      <fieldset>
        <legend>Size</legend>
        <div class="segments">
          ${sizes.map(
            (size) =>
              html`<label>
                <input
                  type="radio"
                  name="size"
                  .checked=${this.size === size}
                  @change=${() => this.#set({ size })}
                /><span class="segment">${size}</span>
              </label>`,
          )}
        </div>
      </fieldset>
      <label class="stroke"
        >Stroke
        <input
          type="range"
          min="1.25"
          max="2.5"
          step="0.25"
          .value=${String(this.stroke)}
          @input=${(event: Event) => this.#set({ stroke: (event.target as HTMLInputElement).valueAsNumber })}
        />
        <span class="width" aria-hidden="true">${this.stroke}</span>
      </label>
      <fieldset>
        <legend>Colour</legend>
        <div class="dots">
          ${(Object.keys(colours) as (keyof typeof colours)[]).map(
            (colour) =>
              html`<span class="swatch" title=${colour}>
                <input
                  type="radio"
                  name="colour"
                  aria-label=${colour}
                  .checked=${this.colour === colour}
                  @change=${() => this.#set({ colour })}
                /><span class="dot ${colour}"></span>
              </span>`,
          )}
        </div>
      </fieldset>
    `;
  }

  #set(changed: Partial<Pick<IconControls, 'size' | 'stroke' | 'colour'>>): void {
    Object.assign(this, changed);
    this.dispatchEvent(new Event('change'));
  }
}
