import {
  defaultConverter,
  LitElement,
  type ComplexAttributeConverter,
  type CSSResultGroup,
  type CSSResultOrNative,
  type PropertyDeclaration,
  type PropertyValues,
} from 'lit';
import { hiddenStyles } from '../../styles/hidden.ts';
import { canHydrate } from './client-phase.ts';
import { VERSION } from './define.ts';
import { warnOnce } from './warn-once.ts';

const sheetsOf = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** A constructed style sheet works only in the document that made it, so each document gets its own. */
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

/** Reflects only what has a string form: writing a symbol, or an object without one, into an attribute would throw. */
const reflectText: ComplexAttributeConverter = {
  fromAttribute: (value, type) => defaultConverter.fromAttribute!(value, type),
  toAttribute(value, type) {
    const text = defaultConverter.toAttribute!(value, type);
    return typeof text === 'symbol' || typeof text === 'object' || typeof text === 'function' ? null : text;
  },
};

/**
 * The base class of all elements: a LitElement that keeps its styles when it is moved into another document, such as
 * an iframe's, and that neither doubles nor loses what the server rendered.
 */
export class LedeElement extends LitElement {
  static readonly version: string = VERSION;

  static override createProperty(name: PropertyKey, options?: PropertyDeclaration): void {
    super.createProperty(
      name,
      options?.reflect && !options.converter ? { ...options, converter: reflectText } : options,
    );
  }

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return [hiddenStyles, ...super.finalizeStyles(styles)];
  }

  /** The server's rendering is there: about to be hydrated, or kept because it could not be. */
  #serverRendering: 'waiting' | 'kept' | undefined;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot && canHydrate(this)) this.#serverRendering = 'waiting';
    else this.shadowRoot?.replaceChildren();
    if (this.ownerDocument === globalThis.document || !this.ownerDocument) return super.createRenderRoot();
    const root =
      this.shadowRoot ?? this.attachShadow((this.constructor as typeof LitElement).shadowRootOptions);
    this.#adoptStyles(root);
    return root;
  }

  /** A rendering of the server whose properties were not sent stays readable until one of them is set. */
  protected override shouldUpdate(changed: PropertyValues): boolean {
    const { elementProperties } = this.constructor as typeof LitElement;
    return (
      this.#serverRendering !== 'kept' ||
      [...changed.keys()].some((name) => !elementProperties.get(name)?.state)
    );
  }

  protected override update(changed: PropertyValues): void {
    if (this.#serverRendering === 'kept') {
      this.shadowRoot!.replaceChildren();
      this.#adoptStyles(this.shadowRoot!);
    }
    const waiting = this.#serverRendering === 'waiting';
    this.#serverRendering = undefined;
    try {
      super.update(changed);
    } catch (error) {
      if (!waiting) throw error;
      this.#serverRendering = 'kept';
      warnOnce(
        `<${this.localName}>: shows what the server rendered with other properties, until one is set. Hydrate its template.`,
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
