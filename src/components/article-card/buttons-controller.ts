import { html, isServer, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { bookmark } from '../../locales/en.ts';
import { shareOpener } from '../../internal/i18n/card-texts.ts';
import { emit } from '../../internal/element/emit.ts';
import { NEAR } from '../../internal/element/on-demand-controller.ts';
import { fetchElement, prefetchElement } from '../../internal/element/on-demand.ts';
import { textsIn } from '../../internal/i18n/texts.ts';
import { iconCopy } from '../../internal/icons/icon-copy.ts';
import { absoluteUrl } from '../../internal/url/page-url.ts';
import { SavedController } from './saved-controller.ts';

/** The story that the buttons are for. */
export interface ButtonStory {
  id: string;
  headline: string;
  url: string;
}

/** The reader comes near a card: fetches the elements that it has a place for. */
function prefetch({ currentTarget }: Event): void {
  const { shadowRoot, customElementRegistry } = currentTarget as Element;
  for (const tag of ['lede-bookmark-button', 'lede-share'])
    if (shadowRoot?.querySelector(`[data-button=${tag}], ${tag}`))
      prefetchElement(tag, customElementRegistry ?? undefined);
}

/**
 * The buttons that save and share a card's story. A page may have a thousand cards, so each is a plain button of the card,
 * of the same name, state and size. The first click puts the element in its place, and is done there. That element is
 * fetched when the reader comes near.
 */
export class ButtonsController implements ReactiveController {
  readonly #host: LitElement;
  readonly #saved: SavedController;
  /** Whether the story was saved when `<lede-bookmark-button>` took its place; undefined before that. */
  #wasSaved: boolean | undefined;
  /** Whether `<lede-share>` is in its place. */
  #hasShare: boolean;
  /** The last click on each button that waits for its element: of several, the last one counts. */
  #waiting: Map<string, Event> | undefined;

  /** @param withElements - Whether the elements are there at once: in what the server renders, which works without a script. */
  constructor(host: LitElement, withElements: boolean) {
    this.#host = host;
    this.#saved = new SavedController(host);
    this.#wasSaved = withElements ? false : undefined;
    this.#hasShare = withElements;
    if (!isServer) for (const type of NEAR) host.addEventListener(type, prefetch);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#waiting = undefined;
  }

  renderBookmark({ id, headline, url }: ButtonStory, lang: string): TemplateResult {
    if (this.#wasSaved !== undefined) {
      // The server did not know what is saved.
      this.#prefetch('lede-bookmark-button');
      return html`<lede-bookmark-button
        lang=${this.#host.getAttribute('lang') ?? nothing}
        story-id=${id}
        headline=${headline}
        url=${url}
        ?saved=${this.#wasSaved}
      ></lede-bookmark-button>`;
    }
    const { save, saveNamed } = textsIn(lang, 'bookmark', bookmark);
    const saved = this.#saved.isSaved(id || absoluteUrl(url)!);
    return html`<button
      class="control save"
      type="button"
      data-button="lede-bookmark-button"
      aria-label=${headline ? saveNamed(headline) : save}
      aria-pressed=${saved ? 'true' : 'false'}
      @click=${this.#use}
    >
      ${iconCopy(saved ? 'bookmark-b' : 'bookmark')}
    </button>`;
  }

  renderShare(story: ButtonStory, lang: string): TemplateResult {
    if (this.#hasShare) return this.renderLinks(story, 'menu');
    const { share, shareNamed } = textsIn(lang, 'share', shareOpener);
    const { headline } = story;
    return html`<button
      class="control share"
      type="button"
      data-button="lede-share"
      aria-label=${headline ? shareNamed(headline) : share}
      aria-expanded="false"
      @click=${this.#use}
    >
      ${iconCopy('share')}
    </button>`;
  }

  renderLinks({ headline, url }: ButtonStory, layout: 'row' | 'menu'): TemplateResult {
    // Links that nothing opens are wanted at once.
    if (layout === 'row') this.#prefetch('lede-share');
    return html`<lede-share
      lang=${this.#host.getAttribute('lang') ?? nothing}
      layout=${layout}
      headline=${headline}
      url=${url}
    ></lede-share>`;
  }

  #prefetch(tag: string): void {
    if (!isServer) prefetchElement(tag, this.#host.customElementRegistry ?? undefined);
  }

  /** Puts the element in the place of a clicked button, and clicks it. */
  readonly #use = async (click: Event): Promise<void> => {
    const button = click.currentTarget as HTMLElement;
    const tag = button.dataset['button']!;
    const host = this.#host;
    this.#waiting = new Map(this.#waiting).set(tag, click);
    const counts = () => this.#waiting?.get(tag) === click;
    try {
      await fetchElement(tag, host.customElementRegistry ?? undefined);
    } catch (error) {
      if (counts()) emit(host, 'lede-error', { error });
      return;
    }
    if (!counts() || !button.isConnected) return;
    const root = host.shadowRoot!;
    const focused = root.activeElement === button;
    if (tag === 'lede-share') this.#hasShare = true;
    else {
      this.#wasSaved = button.getAttribute('aria-pressed') === 'true';
      this.#saved.stop();
    }
    host.requestUpdate();
    await host.updateComplete;
    const element = root.querySelector<LitElement>(`.actions ${tag}`);
    await element?.updateComplete;
    const inner = element?.shadowRoot!.querySelector('button');
    if (focused) inner?.focus();
    // Heard by that button alone: the page has heard of the reader's click already.
    inner?.dispatchEvent(new MouseEvent('click', { cancelable: true }));
  };
}
