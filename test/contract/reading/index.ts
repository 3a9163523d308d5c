// What the test runs in the page: `reading` of its window.
import { equalStates, equalToggles, icons, plainLinks, weakEdges, weakTexts } from './colours.ts';
import { focusFaults } from './controls.ts';
import { motionFaults, noteSmoothScrolling } from './motion.ts';
import { cutTexts, overlaps, sideways, type Exceptions } from './space.ts';
import { enterState, findStates, leaveStates } from './states.ts';
import { look, roots } from './tree.ts';

/** By intent: text that is cut, lies on another, or scrolls sideways, and why a reader loses nothing. */
const EXCEPTIONS: Record<'cut' | 'overlap' | 'sideways', Exceptions> = {
  cut: [['lede-social-links:not([words]) a', 'shows its icon alone; its name is its tooltip']],
  overlap: [['lede-social-links:not([words]) a', 'shows its icon alone; its name is its tooltip']],
  sideways: [],
};

const frames = async () => {
  for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
};
/** Until what was opened has its place: images have their size, animations have ended. */
async function settle(finish = true): Promise<void> {
  await frames();
  look();
  if (finish)
    for (const root of roots())
      for (const animation of root.getAnimations())
        if (animation.effect!.getComputedTiming().iterations !== Infinity) animation.finish();
  await frames();
  look();
}

/** WCAG 1.4.12, as its bookmarklets do: in the page and in every shadow root. */
const spacing = new CSSStyleSheet();
spacing.replaceSync(
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }',
);
/** Without this, a shadow root that an opened part adds would have none. */
function space(on: boolean): void {
  for (const root of roots()) {
    const others = root.adoptedStyleSheets.filter((sheet) => sheet !== spacing);
    if (on || others.length < root.adoptedStyleSheets.length)
      root.adoptedStyleSheets = on ? [...others, spacing] : others;
  }
}

const checks = {
  space: () => [
    ...sideways(EXCEPTIONS.sideways),
    ...cutTexts(EXCEPTIONS.cut),
    ...overlaps(EXCEPTIONS.overlap),
  ],
  controls: focusFaults,
  contrast: () => [...weakTexts(7), ...weakEdges(4.5)],
  states: equalStates,
  toggles: () => equalToggles(frames),
  motion: motionFaults,
  links: plainLinks,
};
export type Check = keyof typeof checks;

const reading = {
  noteSmoothScrolling,
  findStates,
  icons,
  settle,
  space,
  async enter(index: number, spaced: boolean, finish: boolean): Promise<void> {
    enterState(index);
    await settle(finish);
    if (spaced) {
      space(true);
      await settle();
    }
  },
  async leave(): Promise<void> {
    leaveStates();
    await settle();
  },
  async check(names: readonly Check[]): Promise<string[]> {
    const faults: string[] = [];
    for (const name of names) faults.push(...(await checks[name]()));
    return [...new Set(faults)];
  },
};
export type Reading = typeof reading;
(globalThis as unknown as { reading: Reading }).reading = reading;
