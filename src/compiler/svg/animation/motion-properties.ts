// The properties and values of CSS animations that an icon may have where animation is allowed.

const words = (text: string) => new Set(text.trim().split(/\s+/));

const TIMING = words(`
  animation-duration animation-timing-function animation-delay animation-iteration-count animation-direction
  animation-fill-mode animation-play-state`);
/** What keyframes may change. */
const ANIMATED = words(`
  color display visibility opacity fill fill-opacity stroke stroke-dasharray stroke-dashoffset stroke-opacity
  stroke-width stop-color stop-opacity transform translate rotate scale transform-origin x y cx cy r rx ry width height
  animation-timing-function`);
/** Words of `animation`, which therefore name no keyframes. */
const KEYWORDS = words(`
  none infinite normal reverse alternate alternate-reverse forwards backwards both running paused initial inherit unset
  ease ease-in ease-out ease-in-out linear step-start step-end`);
/** Numbers, colours and words. */
const PLAIN = /^[\w\s#.,%()+-]*$/;
const FUNCTIONS =
  /^(?:cubic-bezier|steps|linear|rgba?|hsla?|matrix|translate[XY]?|scale[XY]?|rotate|skew[XY]?)$/i;

/** Whether a property animates an element, or belongs to its animation. */
export const isMotion = (property: string): boolean =>
  TIMING.has(property) || /^(?:animation|animation-name|transform-origin|transform-box)$/.test(property);

const isPlain = (value: string): boolean =>
  PLAIN.test(value) && [...value.matchAll(/([\w-]*)\(/g)].every(([, name]) => FUNCTIONS.test(name!));

/** Why a property that animates an element is refused; undefined when it is fine. */
export const motionFault = (property: string, value: string): string | undefined =>
  isPlain(value) ? undefined : `${property} is not plain CSS`;

/** Whether keyframes may set a property to a value. */
export const mayChange = (property: string, value: string): boolean =>
  ANIMATED.has(property) && isPlain(value);

/** Whether a text may name keyframes. */
export const isKeyframesName = (name: string): boolean =>
  /^[A-Za-z_][\w-]*$/.test(name) && !KEYWORDS.has(name);

/** The keyframes that the value of `animation` or `animation-name` names. */
export const keyframesIn = (value: string): string[] =>
  (value.replace(/[\w-]+\([^()]*\)/g, ' ').match(/(?<![\w.])[A-Za-z_-][\w-]*/g) ?? []).filter(
    (word) => /[A-Za-z_]/.test(word) && !KEYWORDS.has(word),
  );
