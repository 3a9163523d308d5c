import { html, LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { registerIcons } from '../../../src/components/icon/index.ts';
import * as extras from '../../../src/generated/glyphs/extra/index.ts';
import * as icons from '../../../src/generated/glyphs/index.ts';
import { neighbour } from './arrows.ts';
import { entries, groups, type Entry } from './data.ts';
import { find } from './find.ts';
import { colours, IconControls } from './icon-controls.ts';
import { IconDetail } from './icon-detail.ts';
import { styles } from './icon-gallery.styles.ts';
import { look } from './look.ts';

const count = (number: number, query: string): string =>
  `${number || 'No'} ${number === 1 ? 'icon' : 'icons'}${query ? ` for “${query}”` : ''}`;

/** All icons to search, look at closely, and copy. Beside the list, or over it on a narrow screen, the chosen one. */
export class IconGallery extends LitElement {
  static override styles = [look, styles];
  static override properties = { query: {}, chosen: { state: true } };

  declare query: string;
  declare private chosen: string;

  constructor() {
    super();
    this.query = '';
    this.chosen = 'bookmark';
  }

  protected override render(): TemplateResult {
    const query = this.query.trim();
    const found = find(entries, query);
    const detail = html`<icon-detail
      .entry=${entries.find(({ name }) => name === this.chosen)}
    ></icon-detail>`;
    return html`
      <header>
        <h1>Icons</h1>
        <p class="intro">Drawn on one grid of 24 units, with a stroke that can be changed.</p>
      </header>
      <div class="search" role="search">
        <div class="field">
          <lede-icon name="search"></lede-icon>
          <input
            type="search"
            aria-label="Search icons"
            placeholder="Name, meaning or network"
            autocomplete="off"
            spellcheck="false"
            .value=${this.query}
            @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)}
            @keydown=${this.#fromField}
          />
        </div>
        <p class="count" role="status">${count(found.length, query)}</p>
      </div>
      <icon-controls @change=${this.#look}></icon-controls>
      <div class="columns">
        ${found.length ? this.#list(query ? found : undefined) : this.#empty(query)}
        <aside aria-label="Chosen icon">${detail}</aside>
      </div>
      <dialog aria-label="Chosen icon" @click=${this.#besideDialog}>
        <button class="close" type="button" aria-label="Close" @click=${() => this.#dialog.close()}>
          <lede-icon name="close"></lede-icon>
        </button>
        ${detail}
      </dialog>
    `;
  }

  /** Under their groups; what a search found stands in one list, best first. */
  #list(found: Entry[] | undefined): TemplateResult {
    const names = (found ?? entries).map(({ name }) => name);
    const first = names.includes(this.chosen) ? this.chosen : (found ?? groups[0]!.entries)[0]!.name;
    const tile = (entry: Entry) => this.#tile(entry, entry.name === first);
    return html`<div class="list" role="listbox" aria-label="Icons" @keydown=${this.#move}>
      ${
        found
          ? html`<div class="tiles" role="presentation">${found.map(tile)}</div>`
          : groups.map(
              ({ title, entries }) =>
                html`<div class="group few-${entries.length}" role="group" aria-label=${title}>
                  <div class="group-title" aria-hidden="true">${title}</div>
                  <div class="tiles" role="presentation">${entries.map(tile)}</div>
                </div>`,
            )
      }
    </div>`;
  }

  #tile({ name }: Entry, first: boolean): TemplateResult {
    return html`<div
      class="tile"
      role="option"
      tabindex=${first ? 0 : -1}
      aria-selected=${name === this.chosen ? 'true' : 'false'}
      data-name=${name}
      @click=${() => this.#choose(name, true)}
    >
      <lede-icon name=${name}></lede-icon><span>${name}</span>
    </div>`;
  }

  #empty(query: string): TemplateResult {
    const tries = ['save', 'bin', 'facebook', 'full screen'];
    return html`<div class="empty">
      <h2>No icon answers to “${query}”</h2>
      <p>Search by what it shows, what it does, or the network it stands for. For instance:</p>
      <div class="tries">
        ${tries.map((text) => html`<button type="button" @click=${() => this.#try(text)}>${text}</button>`)}
      </div>
    </div>`;
  }

  get #dialog(): HTMLDialogElement {
    return this.renderRoot.querySelector('dialog')!;
  }

  get #tiles(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('.tile')];
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (!changed.has('query') || !this.query.trim()) return;
    // The panel shows the best answer unless the chosen icon is among the answers.
    const names = find(entries, this.query).map(({ name }) => name);
    if (names[0] && !names.includes(this.chosen)) this.chosen = names[0];
  }

  #choose(name: string, open: boolean): void {
    this.chosen = name;
    const beside = this.renderRoot.querySelector<HTMLElement>('aside')!.checkVisibility();
    if (open && !beside) this.#dialog.showModal();
  }

  #move(event: KeyboardEvent): void {
    const from = event.target as HTMLElement;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      this.#choose(from.dataset['name']!, true);
      return;
    }
    const to = neighbour(event.key, from, this.#tiles);
    if (!to) return;
    event.preventDefault();
    to.focus();
    this.#choose(to.dataset['name']!, false);
  }

  #fromField(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.#tiles.find((tile) => tile.tabIndex === 0)?.focus();
  }

  #try(text: string): void {
    this.query = text;
    this.renderRoot.querySelector('input')!.focus();
  }

  #besideDialog(event: Event): void {
    if (event.target === this.#dialog) this.#dialog.close();
  }

  #look(event: Event): void {
    const { size, stroke, colour } = event.target as IconControls;
    this.style.setProperty('--size', `${size}px`);
    this.style.setProperty('--lede-icon-stroke', String(stroke));
    this.style.setProperty('--icon-colour', colours[colour] || null);
  }
}

/** Registers the gallery, what it is made of, and every icon. */
export function defineGallery(): void {
  registerIcons(...Object.values(icons), ...Object.values(extras));
  for (const [tag, element] of Object.entries({
    'icon-detail': IconDetail,
    'icon-controls': IconControls,
    'icon-gallery': IconGallery,
  }))
    if (!customElements.get(tag)) customElements.define(tag, element);
}
