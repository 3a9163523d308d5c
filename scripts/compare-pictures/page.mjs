// Functions that Playwright sends into the page: they can use nothing from outside themselves.

/** Before any script of the page: the same time and random numbers at each load. */
export function freeze() {
  const now = Date.UTC(2026, 0, 15, 12);
  Date.now = () => now;
  globalThis.Date = new Proxy(Date, {
    construct: (target, args, newTarget) => Reflect.construct(target, args.length ? args : [now], newTarget),
    apply: () => new Date(now).toString(),
  });
  let seed = 1;
  Math.random = () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  // Timers of a second or more (a message that fades, controls that hide) do nothing once the story has finished.
  const done = () => globalThis['__STORYBOOK_PREVIEW__']?.currentRender?.phase === 'finished';
  for (const name of ['setTimeout', 'setInterval']) {
    const start = globalThis[name];
    globalThis[name] = (callback, delay, ...args) =>
      start(delay >= 1000 ? () => done() || callback(...args) : callback, delay, ...args);
  }
  // How much of a file has loaded differs from run to run.
  Object.defineProperty(HTMLMediaElement.prototype, 'buffered', {
    get() {
      const all = Number.isFinite(this.duration);
      return { length: all ? 1 : 0, start: () => 0, end: () => this.duration };
    },
  });
}

/** Whether the story in the address has been drawn and its play function has ended. */
export function finished() {
  const { __STORYBOOK_PREVIEW__: preview } = globalThis;
  return preview?.currentRender?.phase === 'finished';
}

/** Sends an event to Storybook and waits until the story is drawn and its play function has ended. */
export function send({ event, payload }) {
  localStorage.clear();
  sessionStorage.clear();
  scrollTo(0, 0);
  return new Promise((done) => {
    const { __STORYBOOK_ADDONS_CHANNEL__: channel } = globalThis;
    for (const end of ['storyFinished', 'storyMissing']) channel.once(end, done);
    channel.emit(event, payload);
  }).then(() => undefined);
}

/** Height of the whole page in CSS pixels. */
export const heightOf = () => document.documentElement.scrollHeight;

/**
 * Waits for fonts and images, and stops everything that moves at a place that is the same in each run.
 * Returns the message of an error that Storybook shows.
 */
export async function settle() {
  const rootsIn = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? rootsIn(shadowRoot) : [])),
  ];
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const oneOf = (target, ...types) =>
    new Promise((done) => {
      for (const type of types) target.addEventListener(type, done, { once: true });
    });

  async function load(image) {
    image.loading = 'eager';
    await image.decode().catch(() => {});
  }

  async function stopMedia(media) {
    const { NETWORK_LOADING, HAVE_METADATA, HAVE_CURRENT_DATA } = HTMLMediaElement;
    const needed = media.preload === 'metadata' ? HAVE_METADATA : HAVE_CURRENT_DATA;
    if (media.networkState === NETWORK_LOADING && media.readyState < needed)
      await oneOf(media, 'loadeddata', 'suspend', 'error', 'emptied');
    // How far it played differs from run to run; where it started does not.
    if (!media.paused) {
      media.pause();
      media.currentTime = media.played.length ? media.played.start(0) : 0;
    }
    if (media.seeking) await oneOf(media, 'seeked', 'error', 'emptied');
  }

  function endAnimation(animation) {
    if (!(animation.timeline instanceof DocumentTimeline)) return;
    if (animation.effect?.getComputedTiming().endTime === Infinity) animation.cancel();
    else animation.finish();
  }

  const roots = rootsIn(document);
  const every = (selector) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  // Inherited by every field.
  document.documentElement.style.caretColor = 'transparent';
  await Promise.all([
    document.fonts.ready,
    ...every('img').map(load),
    ...every('video, audio').map(stopMedia),
  ]);
  for (const animation of roots.flatMap((root) => root.getAnimations())) endAnimation(animation);
  await frame();
  await frame();
  const failed = document.body.classList.contains('sb-show-errordisplay');
  return failed ? document.querySelector('#error-message').textContent.trim() : '';
}
