import { html, LitElement, nothing, svg, type TemplateResult } from 'lit';
import { groupTitle, type Entry } from './data.ts';
import { styles } from './icon-detail.styles.ts';
import { base } from './base.styles.ts';
import { snippets } from './snippets.ts';

const lines = Array.from({ length: 25 }, (_, at) => `M${at} 0v24M0 ${at}h24`).join('');
const FAILED = 'It could not be copied. It’s selected: press Ctrl+C (⌘C).';
const sizes = [16, 20, 24, 32, 48];

/** One icon of the gallery: large on its grid, what it means, and what to copy. */
export class IconDetail extends LitElement {
  static override styles = [base, styles];
  static override properties = {
    entry: { attribute: false },
    copied: { state: true },
    failed: { state: true },
  };

  declare entry: Entry | undefined;
  declare private copied: string;
  declare private failed: string;
  #forget: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.entry = undefined;
    this.copied = '';
    this.failed = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#forget);
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.entry) return nothing;
    const { name, title, meaning } = this.entry;
    return html`
      <div class="stage">
        <svg class="grid" viewBox="0 0 24 24" aria-hidden="true">
          ${svg`<path d=${lines}></path><path class="area" d="M2 2h20v20H2z"></path>`}
        </svg>
        <lede-icon name=${name}></lede-icon>
      </div>
      <h2>${title}</h2>
      ${meaning === title ? nothing : html`<p class="meaning">${meaning}</p>`}
      <ul class="sizes" aria-label="Sizes in pixels" role="list">
        ${sizes.map((size) => html`<li><lede-icon class="s${size}" name=${name}></lede-icon><span>${size}</span></li>`)}
      </ul>
      <ul class="snippets" role="list">
        ${snippets(this.entry).map((snippet) => this.#snippet(snippet))}
      </ul>
      ${this.#facts(this.entry)}
      <span class="hidden-text" role="status"
        >${this.copied ? `Copied: ${this.copied}` : this.failed ? FAILED : ''}</span
      >
    `;
  }

  #facts({ name, group, aliases, flip, extra, svg }: Entry): TemplateResult {
    return html`<a
        class="download"
        download="${name}.svg"
        href="data:image/svg+xml,${encodeURIComponent(svg)}"
        ><lede-icon name="download"></lede-icon>Download ${name}.svg</a
      >
      <dl>
        <dt>Group</dt>
        <dd>${groupTitle(group)}${extra ? ', of the extra icons' : ''}</dd>
        ${
          aliases.length
            ? html`<dt>Aliases</dt>
                <dd>${aliases.map((alias) => html`<code>${alias}</code> `)}</dd>`
            : nothing
        }
        <dt>Right to left</dt>
        <dd>
          ${flip ? 'Mirrored' : 'As drawn'}
          ${
            flip
              ? html`<lede-icon class="turn" dir="ltr" name=${name} label="left to right"></lede-icon>
                  <lede-icon class="turn" dir="rtl" name=${name} label="right to left"></lede-icon>`
              : nothing
          }
        </dd>
      </dl>`;
  }

  #snippet({ what, code }: { what: string; code: string }): TemplateResult {
    const state = this.copied === code ? 'copied' : this.failed === code ? 'failed' : '';
    return html`<li class=${state}>
      <span class="what">${what}</span><code title=${code}>${code}</code>
      ${state === 'failed' ? html`<span class="why" aria-hidden="true">${FAILED}</span>` : nothing}
      <button
        type="button"
        aria-label="${state === 'copied' ? 'Copied' : state === 'failed' ? 'Failed' : 'Copy'} ${what}"
        title="Copy ${what}"
        @click=${(event: Event) => this.#copy(code, event.currentTarget as Element)}
      >
        ${state === 'copied' ? html`<span>Copied</span>` : nothing}<lede-icon
          name=${state === 'copied' ? 'check' : 'copy'}
        ></lede-icon>
      </button>
    </li>`;
  }

  async #copy(code: string, button: Element): Promise<void> {
    this.copied = this.failed = '';
    clearTimeout(this.#forget);
    try {
      await navigator.clipboard.writeText(code);
      this.copied = code;
      this.#forget = setTimeout(() => (this.copied = ''), 4000);
    } catch {
      // The whole text shows, selected, to be copied by keyboard.
      this.failed = code;
      getSelection()?.selectAllChildren(button.parentElement!.querySelector('code')!);
    }
  }
}
