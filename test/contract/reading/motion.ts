// What moves though the reader prefers that nothing does.
import { elements, nameOf, roots } from './tree.ts';

const MOVES =
  /transform|translate|rotate|scale|inset|top|left|right|bottom|width|height|size|offset|margin|flex|gap/i;

const smooth: string[] = [];
/** Notes who asks for smooth scrolling. */
export function noteSmoothScrolling(): void {
  for (const name of ['scrollTo', 'scrollBy', 'scroll', 'scrollIntoView'] as const)
    for (const target of [Element.prototype, window] as unknown as Record<string, unknown>[]) {
      const original = target[name] as ((...args: unknown[]) => void) | undefined;
      if (!original) continue;
      target[name] = function (this: unknown, ...args: unknown[]) {
        const asked = args.some((arg) => (arg as ScrollToOptions | undefined)?.behavior === 'smooth');
        if (asked) smooth.push(`${this instanceof Element ? nameOf(this) : 'the window'} scrolls smoothly`);
        return original.apply(this, args);
      };
    }
}

export function motionFaults(): string[] {
  const moving = roots().flatMap((root) =>
    root.getAnimations().flatMap((animation) => {
      const effect = animation.effect as KeyframeEffect;
      const { duration, iterations } = effect.getComputedTiming();
      const names = [...new Set(effect.getKeyframes().flatMap((frame) => Object.keys(frame)))].filter(
        (name) => MOVES.test(name),
      );
      // A turn in steps jumps; what only appears and disappears does not move.
      return names.length > 0 && Number(duration) * Number(iterations) > 1 && effect.target
        ? [
            `${nameOf(effect.target)}${effect.pseudoElement ?? ''} moves for ${String(duration)}ms: ${names.join(', ')}`,
          ]
        : [];
    }),
  );
  const scrolling = elements()
    .filter((element) => getComputedStyle(element).scrollBehavior === 'smooth')
    .map((element) => `${nameOf(element)} has scroll-behavior: smooth`);
  return [...new Set([...moving, ...scrolling, ...smooth.splice(0)])];
}
