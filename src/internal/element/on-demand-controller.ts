import { isServer, type CSSResult, type ReactiveController } from 'lit';
import type { ClientPhase } from './client-phase.ts';
import { emit } from './emit.ts';
import type { LedeElement } from './lede-element.ts';
import { fetchedModule, fetchModule } from './on-demand.ts';

/** A part of an element: its styles, and what its templates and handlers call. */
interface OnDemandPart {
  readonly styles?: readonly CSSResult[];
  /** Called once for each element, before it is drawn with the part. */
  connect?(host: never): void;
}

/** A part as the templates and handlers of its element see it. */
export interface OnDemand<Part> {
  /** Undefined until it has been fetched and the element is about to be drawn with it. */
  readonly part: Part | undefined;
  /**
   * Does what needs the part: at once, or after the part was fetched and drawn. Of several acts meanwhile, the last one
   * counts.
   *
   * @returns Whether the part is there; a failure has been told.
   */
  use(act: (part: Part) => void): Promise<boolean>;
}

/** What tells that the reader comes near; a touch and a script's `focus()` too. */
export const NEAR = ['pointerenter', 'pointerdown', 'focusin'];

/**
 * A part of an element that is fetched when the reader comes near, and at the latest at the act that needs it. The
 * define module says how, by `defineOnDemand()`. The element is redrawn when the part is there.
 */
export class OnDemandController<Part extends OnDemandPart> implements ReactiveController, OnDemand<Part> {
  part: Part | undefined;
  readonly #host: LedeElement;
  readonly #phase: ClientPhase;
  readonly #name: string;
  readonly #onFailure: () => void;
  /** The last act that waits for the part. */
  #waiting: object | undefined;

  /** @param onFailure - Tells the reader that an act failed; the page gets `lede-error`. */
  constructor(host: LedeElement, phase: ClientPhase, name: string, onFailure: () => void) {
    this.#host = host;
    this.#phase = phase;
    this.#name = name;
    this.#onFailure = onFailure;
    host.addController(this);
  }

  hostConnected(): void {
    for (const type of NEAR) this.#host.addEventListener(type, this.prefetch);
  }

  hostUpdate(): void {
    if (this.part || !this.#phase.ready) return;
    this.part = fetchedModule(this.#name) as Part | undefined;
    if (this.part?.styles) this.#host.addStyles(this.part.styles);
    this.part?.connect?.(this.#host as never);
  }

  /** Fetches it, so that it is there when the reader acts. A failure is told when it is needed. */
  readonly prefetch = (): void => {
    for (const type of NEAR) this.#host.removeEventListener(type, this.prefetch);
    if (this.part) return;
    void fetchModule(this.#name).then(
      () => this.#host.requestUpdate(),
      // The next time that the reader comes near, it tries again.
      () => this.hostConnected(),
    );
  };

  async use(act: (part: Part) => void): Promise<boolean> {
    if (isServer) return false;
    this.#waiting = undefined;
    if (this.part) {
      act(this.part);
      return true;
    }
    const waiting = (this.#waiting = {});
    try {
      await fetchModule(this.#name);
      this.#host.requestUpdate();
      await this.#host.updateComplete;
    } catch (error) {
      if (waiting !== this.#waiting) return true;
      emit(this.#host, 'lede-error', { error });
      this.#onFailure();
      return false;
    }
    if (waiting === this.#waiting && this.part && this.#host.isConnected) act(this.part);
    return true;
  }
}
