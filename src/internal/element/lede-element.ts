import { isServer, LitElement, type CSSResultGroup, type CSSResultOrNative, type PropertyValues } from 'lit';
import { hiddenStyles } from '../../styles/hidden.ts';
import { getOrCreate } from '../get-or-create.ts';
import { canHydrate } from './client-phase.ts';
import { ARIA_LABEL } from './host-label.ts';
import { VERSION } from './define.ts';
import { completeProperty, type LedeProperties, type LedeProperty } from './property-types.ts';
import { takeShadowing } from './shadowing-properties.ts';
import { warnUnknown } from './warn-unknown.ts';
import { warnAs, warnOnce } from './warn-once.ts';

const sheetsOf = new WeakMap<Document, Map<CSSResultOrNative, CSSStyleSheet>>();

/** A constructed style sheet works only in the document that made it, so each document gets its own. */
function sheetFor({ document }: Window, style: CSSResultOrNative): CSSStyleSheet {
  const sheets = getOrCreate(sheetsOf, document, () => new Map<CSSResultOrNative, CSSStyleSheet>());
  return getOrCreate(sheets, style, () => {
    const sheet = new document.defaultView!.CSSStyleSheet();
    sheet.replaceSync(
      'cssText' in style ? style.cssText : [...style.cssRules].map((r) => r.cssText).join(''),
    );
    return sheet;
  });
}

/** The scoped registry of an element, if it has one (see `defineIn()`). */
function scopeOf({
  customElementRegistry,
}: Element): { customElementRegistry: CustomElementRegistry } | undefined {
  if (isServer || !customElementRegistry || customElementRegistry === customElements) return undefined;
  return { customElementRegistry };
}

/** Makes an accessor turn any value into one of its property's type, or into the default. */
function coerceAccessor(prototype: object, name: string, { coerce, default: fallback }: LedeProperty): void {
  const descriptor = Object.getOwnPropertyDescriptor(prototype, name)!;
  if (coerce)
    Object.defineProperty(prototype, name, {
      ...descriptor,
      set(this: HTMLElement, value: unknown) {
        const coerced = value === fallback ? value : coerce(value, warnAs(`<${this.localName}> ${name}`));
        descriptor.set!.call(this, coerced ?? fallback);
      },
    });
}

/**
 * The base class of all elements: a LitElement with properties that
 * - never hold a value of another type than the declared one: null, undefined and what cannot be used give the default,
 * - are the same whether they are set before or after the element is defined,
 * - never write a default into the page's attributes.
 *
 * It keeps its styles when it is moved into another document, such as an iframe's, and neither doubles nor loses what
 * the server rendered.
 */
export class LedeElement extends LitElement {
  static readonly version: string = VERSION;
  declare static properties: LedeProperties;

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ARIA_LABEL];
  }

  override attributeChangedCallback(name: string, old: string | null, value: string | null): void {
    if (name !== ARIA_LABEL) super.attributeChangedCallback(name, old, value);
    else if ((this.constructor as typeof LedeElement).takesAriaLabel(this)) this.requestUpdate();
    else if (value)
      warnOnce(`<${this.localName} aria-label>: ignored, because the element is named by its content.`);
  }

  /** Whether an `aria-label` on the element names it: where it has a `label`. */
  static takesAriaLabel(element: HTMLElement): boolean {
    return 'label' in element;
  }

  /** Completes the declarations of the class, and has its accessors coerce what they are given. */
  protected static override finalize(): void {
    if (Object.hasOwn(this, 'finalized')) return;
    const own = Object.entries(Object.hasOwn(this, 'properties') ? this.properties : {});
    for (const [, options] of own) Object.assign(options, completeProperty(options));
    super.finalize();
    for (const [name, options] of own) coerceAccessor(this.prototype, name, options);
  }

  /** Values that the page set before the definition, for accessors that are no reactive properties. */
  #early: ReadonlyMap<string, unknown> | undefined;

  protected static override finalizeStyles(styles?: CSSResultGroup): CSSResultOrNative[] {
    return [hiddenStyles, ...super.finalizeStyles(styles)];
  }

  /** The styles of parts that were fetched on demand. */
  #added: readonly CSSResultOrNative[] = [];

  /** The server's rendering is there: about to be hydrated, or kept because it could not be. */
  #serverRendering: 'waiting' | 'kept' | undefined;

  constructor() {
    super();
    const { elementProperties } = this.constructor as typeof LitElement;
    for (const [name, options] of elementProperties)
      Reflect.set(this, name, (options as LedeProperty).default);
    if (isServer) return;
    this.#early = takeShadowing(this, LitElement.prototype);
    // An element that is upgraded outside the page gets no `connectedCallback`.
    if (this.#early) queueMicrotask(() => this.#applyEarly());
  }

  override connectedCallback(): void {
    this.#applyEarly();
    super.connectedCallback();
  }

  #applyEarly(): void {
    const early = this.#early;
    this.#early = undefined;
    if (early) Object.assign(this, Object.fromEntries(early));
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (this.shadowRoot && canHydrate(this)) this.#serverRendering = 'waiting';
    else this.shadowRoot?.replaceChildren();
    const here = this.ownerDocument === globalThis.document || !this.ownerDocument;
    const registry = here ? scopeOf(this) : undefined;
    if (here && !registry) return super.createRenderRoot();
    const options = (this.constructor as typeof LitElement).shadowRootOptions;
    const root = this.shadowRoot ?? this.attachShadow({ ...options, ...registry });
    // What the templates are made of comes from the same registry.
    if (registry)
      this.renderOptions.creationScope = { importNode: (node) => document.importNode(node, registry) };
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
      warnUnknown(this);
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

  /** Adds the styles of a part that was fetched on demand: before the element's own, which win. */
  addStyles(styles: readonly CSSResultOrNative[]): void {
    this.#added = [...styles, ...this.#added];
    this.#adoptStyles(this.shadowRoot!);
  }

  #adoptStyles(root: ShadowRoot): void {
    const { defaultView } = this.ownerDocument;
    if (!defaultView) return; // The document of a removed iframe shows nothing.
    const { elementStyles } = this.constructor as typeof LitElement;
    const styles = [...this.#added, ...elementStyles];
    root.adoptedStyleSheets = styles.map((style) => sheetFor(defaultView, style));
  }
}
