import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { registerIcons } from '../../../src/components/icon/index.ts';
import * as extras from '../../../src/generated/glyphs/extra/index.ts';
import * as icons from '../../../src/generated/glyphs/index.ts';
import { neighbour } from './arrows.ts';
import { entries, groups, subtitle, type Entry } from './data.ts';
import { find } from './find.ts';
import { colours, IconControls } from './icon-controls.ts';
import { IconDetail } from './icon-detail.ts';
import { styles } from './icon-gallery.styles.ts';
import { tileStyles } from './icon-tiles.styles.ts';
import { base } from './base.styles.ts';

const count = (number: number, query = ''): string =>
  `${number || 'No'} ${number === 1 ? 'icon' : 'icons'}${query ? ` for “${query}”` : ''}`;

/** All icons, to search, inspect and copy. The selected icon shows beside the list or, on a narrow screen, in a dialog. */
export class IconGallery extends LitElement {
  static override styles = [base, tileStyles, styles];
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
        <p class="intro">Drawn on a 24-unit grid, with an adjustable stroke.</p>
      </header>
      <div class="bar">
        <div class="search" role="search">
          <lede-icon name="search"></lede-icon>
          <input
            type="search"
            aria-label="Search icons"
            placeholder="Name or meaning"
            autocomplete="off"
            spellcheck="false"
            .value=${this.query}
            @input=${(event: Event) => (this.query = (event.target as HTMLInputElement).value)}
            @keydown=${this.#onFieldKeydown}
          />
          <span class="count" aria-hidden="true">${count(found.length)}</span>
          <span class="hidden-text" role="status">${count(found.length, query)}</span>
        </div>
        <icon-controls @change=${this.#applyControls}></icon-controls>
      </div>
      <div class="columns">
        ${found.length ? this.#list(query ? found : undefined) : this.#empty(query)}
        <aside aria-label="Selected icon">${detail}</aside>
      </div>
      <dialog aria-label="Selected icon" @click=${this.#backdropClick}>
        <button class="close" type="button" aria-label="Close" @click=${() => this.#dialog.close()}>
          <lede-icon name="close"></lede-icon>
        </button>
        ${detail}
      </dialog>
    `;
  }

  /** All icons under their groups, or the results of a search in one list, best first. */
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

  #tile(entry: Entry, first: boolean): TemplateResult {
    const { name } = entry;
    const title = subtitle(entry);
    return html`<div
      class="tile"
      role="option"
      tabindex=${first ? 0 : -1}
      aria-selected=${name === this.chosen ? 'true' : 'false'}
      data-name=${name}
      @click=${() => this.#choose(name, true)}
    >
      <lede-icon name=${name}></lede-icon
      ><span
        ><span class="name">${name}</span
        >${title ? html` <span class="title">${title}</span>` : nothing}</span
      >
    </div>`;
  }

  #empty(query: string): TemplateResult {
    const tries = ['save', 'bin', 'facebook', 'full screen'];
    return html`<div class="empty">
      <h2>No icons match “${query}”</h2>
      <p>Search by what the icon shows, its action or its network. For example:</p>
      <div class="tries">
        ${tries.map((text) => html`<button type="button" @click=${() => this.#tryQuery(text)}>${text}</button>`)}
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
    // The panel shows the best result unless the selected icon is among the results.
    const names = find(entries, this.query).map(({ name }) => name);
    if (names[0] && !names.includes(this.chosen)) this.chosen = names[0];
  }

  #choose(name: string, open: boolean): void {
    this.chosen = name;
    const panelShown = this.renderRoot.querySelector<HTMLElement>('aside')!.checkVisibility();
    if (open && !panelShown) this.#dialog.showModal();
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

  #onFieldKeydown(event: KeyboardEvent): void {
    if (event.key !== 'ArrowDown') return;
    event.preventDefault();
    this.#tiles.find((tile) => tile.tabIndex === 0)?.focus();
  }

  #tryQuery(text: string): void {
    this.query = text;
    this.renderRoot.querySelector('input')!.focus();
  }

  #backdropClick(event: Event): void {
    if (event.target === this.#dialog) this.#dialog.close();
  }

  #applyControls(event: Event): void {
    const { size, stroke, colour } = event.target as IconControls;
    this.style.setProperty('--size', `${size}px`);
    this.style.setProperty('--lede-icon-stroke', String(stroke));
    this.style.setProperty('--icon-colour', colours[colour] || null);
  }
}

/** Registers the gallery, its parts, and every icon. */
export function defineGallery(): void {
  registerIcons(...Object.values(icons), ...Object.values(extras));
  for (const [tag, element] of Object.entries({
    'icon-detail': IconDetail,
    'icon-controls': IconControls,
    'icon-gallery': IconGallery,
  }))
    if (!customElements.get(tag)) customElements.define(tag, element);
}
