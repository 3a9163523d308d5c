import { LitElement, type CSSResultOrNative, type PropertyValues } from 'lit';
import { hydrates } from './hydration.ts';
import { VERSION } from './version.ts';
import { warnOnce } from './warn-once.ts';

const sheetsOf = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** A constructed style sheet serves only the document that made it, so each document gets its own. */
function sheetFor(document: Document, style: CSSResultOrNative): CSSStyleSheet {
  let sheets = sheetsOf.get(document);
  if (!sheets) sheetsOf.set(document, (sheets = new Map()));
  let sheet = sheets.get(style);
  if (!sheet) {
    sheet = new (document.defaultView ?? window).CSSStyleSheet();
    sheet.replaceSync(
      'cssText' in style ? style.cssText : [...style.cssRules].map((r) => r.cssText).join(''),
    );
    sheets.set(style, sheet);
  }
  return sheet;
}

/**
 * LitElement that keeps its styles when it is moved into another document, such as an iframe's, and that never shows
 * twice, or loses, what the server drew.
 */
export class LedeElement extends LitElement {
  static readonly version: string = VERSION;

  /** The server's drawing stands, and is about to be taken over, or stays because it could not be. */
  #drawn: 'waiting' | 'kept' | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot && hydrates(this)) this.#drawn = 'waiting';
    else this.shadowRoot?.replaceChildren();
    if (this.ownerDocument === globalThis.document || !this.ownerDocument) return super.createRenderRoot();
    const root =
      this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.#adoptStyles(root);
    return root;
  }

  /** What the server drew of properties that have not come here stays to be read until one does. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const { elementProperties } = this.constructor as typeof LitElement;
    return this.#drawn !== 'kept' || [...changed.keys()].some((name) => !elementProperties.get(name)?.state);
  }

  protected override update(changed: PropertyValues): void {
    if (this.#drawn === 'kept') {
      this.shadowRoot!.replaceChildren();
      this.#adoptStyles(this.shadowRoot!);
    }
    const waiting = this.#drawn === 'waiting';
    this.#drawn = undefined;
    try {
      super.update(changed);
    } catch (error) {
      if (!waiting) throw error;
      this.#drawn = 'kept';
      warnOnce(
        `<${this.localName}>: drawn by the server with other properties, until one is set here. Hydrate its template.`,
      );
    }
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  #adoptStyles(root: ShadowRoot): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    root.adoptedStyleSheets = elementStyles.map((style) => sheetFor(this.ownerDocument, style));
  }
}
