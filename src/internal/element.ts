import { LitElement, type CSSResultOrNative } from 'lit';
import { VERSION } from './version.ts';

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

/** LitElement that keeps its styles when it is moved into another document, such as an iframe's. */
export class LedeElement extends LitElement {
  static readonly version: string = VERSION;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.ownerDocument === globalThis.document || !this.ownerDocument) return super.createRenderRoot();
    const root =
      this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.#adoptStyles(root);
    return root;
  }

  adoptedCallback(): void {
    if (this.shadowRoot) this.#adoptStyles(this.shadowRoot);
  }

  #adoptStyles(root: ShadowRoot): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    root.adoptedStyleSheets = elementStyles.map((style) => sheetFor(this.ownerDocument, style));
  }
}
