const LENGTH = /^([-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?)(px|%)?$/i;
const KEYWORDS: Record<string, [axis: 'x' | 'y' | undefined, percent: number]> = {
  left: ['x', 0],
  right: ['x', 100],
  top: ['y', 0],
  bottom: ['y', 100],
  center: [undefined, 50],
};

/**
 * A transform about an origin as one about the corner of the drawing. Undefined when the origin is not given by lengths,
 * percentages of the viewBox or keywords.
 *
 * @param size Width and height of the viewBox.
 */
export function bakeOrigin(
  transform: string,
  origin: string,
  size: readonly [width: number, height: number],
): string | undefined {
  const words = origin.trim().toLowerCase().split(/\s+/);
  // A third length is the depth.
  if (words.length === 3 && /^0(?:px)?$/.test(words[2]!)) words.pop();
  if (words.length > 2) return undefined;
  const [first = 'center', second = 'center'] = words;
  const swapped = KEYWORDS[first]?.[0] === 'y' || KEYWORDS[second]?.[0] === 'x';
  const [horizontal, vertical] = swapped ? [second, first] : [first, second];
  const x = lengthOf(horizontal, 'x', size[0]);
  const y = lengthOf(vertical, 'y', size[1]);
  if (x === undefined || y === undefined) return undefined;
  if (x === 0 && y === 0) return transform;
  return `translate(${x} ${y}) ${transform.trim()} translate(${-x} ${-y})`;
}

function lengthOf(word: string, axis: 'x' | 'y', size: number): number | undefined {
  const [of, percent] = KEYWORDS[word] ?? [];
  if (percent !== undefined)
    return of === undefined || of === axis ? round((percent * size) / 100) : undefined;
  const [, number, unit] = LENGTH.exec(word) ?? [];
  if (number === undefined) return undefined;
  return round(unit === '%' ? (Number(number) * size) / 100 : Number(number));
}

const round = (value: number) => Number(value.toFixed(6));

const STEP = /([a-z]+)\(([^()]*)\)\s*/giy;
const ANGLE = /^([-+]?(?:\d+\.?\d*|\.\d+))(deg|grad|rad|turn)?$/i;
const DEGREES: Record<string, number> = { deg: 1, grad: 0.9, rad: 180 / Math.PI, turn: 360 };

/** A transform of CSS in the form of the attribute. Undefined when it has percentages or a third dimension. */
export function transformAttribute(css: string): string | undefined {
  const text = css.trim();
  if (/^none$/i.test(text)) return '';
  const steps: string[] = [];
  STEP.lastIndex = 0;
  for (let at = 0; at < text.length; at = STEP.lastIndex) {
    const found = STEP.exec(text);
    if (!found) return undefined;
    const step = stepOf(
      found[1]!.toLowerCase(),
      found[2]!.split(',').map((each) => each.trim()),
    );
    if (step === undefined) return undefined;
    steps.push(step);
  }
  return steps.join(' ');
}

function stepOf(name: string, args: string[]): string | undefined {
  const values = args.map(name.startsWith('rot') || name.startsWith('skew') ? degrees : pixels);
  if (values.includes(undefined) || values.length > (name === 'matrix' ? 6 : 2)) return undefined;
  const [a, b] = values as number[];
  switch (name) {
    case 'matrix':
      return values.length === 6 ? `matrix(${values.join(' ')})` : undefined;
    case 'translate':
      return `translate(${a} ${b ?? 0})`;
    case 'translatex':
      return `translate(${a} 0)`;
    case 'translatey':
      return `translate(0 ${a})`;
    case 'scale':
      return `scale(${a} ${b ?? a})`;
    case 'scalex':
      return `scale(${a} 1)`;
    case 'scaley':
      return `scale(1 ${a})`;
    case 'rotate':
      return b === undefined ? `rotate(${a})` : undefined;
    case 'skewx':
      return `skewX(${a})`;
    case 'skewy':
      return `skewY(${a})`;
    default:
      return undefined;
  }
}

function pixels(word: string): number | undefined {
  const [, number, unit] = LENGTH.exec(word) ?? [];
  return number === undefined || unit === '%' ? undefined : round(Number(number));
}
function degrees(word: string): number | undefined {
  const [, number, unit = 'deg'] = ANGLE.exec(word) ?? [];
  return number === undefined ? undefined : round(Number(number) * DEGREES[unit.toLowerCase()]!);
}
