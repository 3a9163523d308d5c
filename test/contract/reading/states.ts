// Enters what an element can open, by what it says of itself; a small table has the rest.
import { contains, elements, isVisible, layerOf, nameOf } from './tree.ts';

interface State {
  name: string;
  enter(): void;
}

const OPENERS =
  '[aria-expanded=false], [aria-haspopup]:not([aria-haspopup=false]), [popovertarget], [commandfor], summary';

/** States that no attribute announces: `[selector of what shows that there is such a state, name, how to enter it]`. */
const MORE: readonly (readonly [selector: string, name: string, enter: (found: HTMLElement) => void])[] = [
  ['lede-gallery figure a:has(> img)', 'lightbox', press],
  ['dialog.help', 'keyboard shortcuts', (help) => askForHelp(help)],
  [
    'lede-media-player:has(track[kind=captions])',
    'transcript',
    (player) => ((player as HTMLElement & { transcript: boolean }).transcript = true),
  ],
  [
    'lede-media-player video',
    'captions and chapter, at three seconds',
    (video) => {
      for (const track of (video as HTMLVideoElement).textTracks)
        if (track.kind === 'captions' && track.language === 'en') track.mode = 'showing';
      (video as HTMLVideoElement).preload = 'auto';
      (video as HTMLVideoElement).currentTime = 6;
    },
  ],
  [
    'lede-bookmark-button:not(:has(form), [action], [saved])',
    'failed to save',
    (button) => {
      Storage.prototype.setItem = () => {
        throw new Error('full');
      };
      press(button.shadowRoot!.querySelector('button')!);
    },
  ],
  [
    'lede-share:not([layout=menu])',
    'failed to copy',
    (share) => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
      document.execCommand = () => false;
      [...share.shadowRoot!.querySelectorAll('button')]
        .find((one) => one.matches('[part~=copy], .copy, [data-network=copy]'))
        ?.click();
    },
  ],
];
/** As a reader does: where it can be seen, for what it opens is placed beside it. */
function press(button: HTMLElement): void {
  button.scrollIntoView({ block: 'center', behavior: 'instant' });
  button.focus();
  button.click();
}
function askForHelp(inside: Element): void {
  const { host } = inside.getRootNode() as ShadowRoot;
  host.dispatchEvent(
    new KeyboardEvent('keydown', { key: '?', code: 'Slash', shiftKey: true, bubbles: true, composed: true }),
  );
}

let states: State[] = [];
/** The names of what can be opened in the page now; more may come when one of them is open. */
export function findStates(): string[] {
  const openers = elements(OPENERS).filter(
    (one) => isVisible(one) && one.matches('button, summary, a, [role=button]') && !one.matches(':disabled'),
  );
  // Ten cards have ten menus: one of each kind is enough.
  const seen = new Set<string>();
  const kindOf = (opener: Element) => {
    const { host } = opener.getRootNode() as Partial<ShadowRoot>;
    const settings = ['layout', 'nav', 'placement'].map((name) => host?.getAttribute(name));
    return [host?.localName, settings, opener.getAttribute('commandfor'), opener.className].join();
  };
  states = [
    ...openers
      .filter((opener) => !seen.has(kindOf(opener)) && seen.add(kindOf(opener)))
      .map((opener) => ({ name: `${nameOf(opener)} open`, enter: () => press(opener) })),
    ...MORE.flatMap(([selector, name, enter]) => {
      const found = elements(selector)[0];
      return found ? [{ name, enter: () => enter(found) }] : [];
    }),
  ];
  return states.map(({ name }) => name);
}
export const enterState = (index: number): void => states[index]!.enter();

/** Closes what is open, so that the next state begins with the page as it was. */
export function leaveStates(): void {
  for (const open of elements(':popover-open')) open.hidePopover();
  for (const dialog of elements('dialog:modal').toReversed() as HTMLDialogElement[])
    if (dialog.requestClose) dialog.requestClose();
    else dialog.close();
  for (const open of elements('button[aria-expanded=true]'))
    if (isVisible(open) && !layerOf(open) && !contains(open, document.body)) open.click();
  for (const player of elements('lede-media-player'))
    (player as HTMLElement & { transcript: boolean }).transcript = false;
}
