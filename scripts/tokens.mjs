// Reads, validates and resolves design tokens (DTCG 2025.10, https://www.designtokens.org/TR/2025.10/format/).
// A colour's `$value` is for light mode, `$extensions.mode.dark` for dark mode; `$extensions.unit` is the CSS unit of a number.

const fail = (path, message) => {
  throw new Error(`${path}: ${message}`);
};
const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** All tokens of a tree, by path. A token without a type has that of the nearest group. */
function flatten(tree, path = [], groupType = undefined) {
  const type = tree.$type ?? groupType;
  if ('$value' in tree) return [[path.join('.'), { ...tree, $type: type }]];
  return Object.entries(tree).flatMap(([name, child]) => {
    if (name.startsWith('$')) return [];
    const at = [...path, name];
    if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
      return fail(at.join('.'), 'a name is made of a-z, 0-9 and single hyphens');
    return isObject(child) ? flatten(child, at, type) : fail(at.join('.'), 'is neither a token nor a group');
  });
}

const byte = (component) => Math.round(component * 255);

/** Writes a value of each type as CSS; undefined for a value of another type. */
const writers = {
  color(value) {
    const { colorSpace, components, hex } = isObject(value) ? value : {};
    if (colorSpace !== 'srgb' || !Array.isArray(components) || components.length !== 3) return undefined;
    if (!components.every((component) => component >= 0 && component <= 1)) return undefined;
    const written = `#${components.map((component) => byte(component).toString(16).padStart(2, '0')).join('')}`;
    return (hex ?? written) === written ? written : undefined;
  },
  dimension: (value) =>
    isObject(value) && Number.isFinite(value.value) && ['px', 'rem'].includes(value.unit)
      ? `${value.value}${value.unit}`
      : undefined,
  number: (value, { unit = '' }) =>
    Number.isFinite(value) && /^(em|%)?$/.test(unit) ? `${value}${unit}` : undefined,
  fontFamily(value) {
    const names = [value].flat();
    if (!names.every((name) => typeof name === 'string' && /^[\w -]+$/.test(name))) return undefined;
    return names.map((name) => (/^-?[a-z][\w-]*$/i.test(name) ? name : `'${name}'`)).join(', ');
  },
  fontWeight: (value) => (value >= 1 && value <= 1000 ? String(value) : undefined),
};
const shapes = {
  color: 'a color is {"colorSpace": "srgb", "components": [three of 0 to 1], "hex": "the same"}',
  dimension: 'a dimension is {"value": number, "unit": "px" or "rem"}',
  number: 'a number is a JSON number, its unit in $extensions none, "em" or "%"',
  fontFamily: 'a fontFamily is a name or a list of names',
  fontWeight: 'a fontWeight is a number from 1 to 1000',
};

/** Resolves `{other.token}` to the token that holds the value. */
function resolve(all, path, mode, seen = []) {
  if (seen.includes(path)) fail(seen[0], `refers to itself (${[...seen, path].join(' → ')})`);
  const token = all.get(path) ?? fail(seen.at(-1), `refers to {${path}}, which does not exist`);
  const own = mode === 'dark' ? token.$extensions?.mode?.dark : undefined;
  const value = own ?? token.$value;
  const [, target] = (typeof value === 'string' && /^\{(.+)\}$/.exec(value)) || [];
  return target ? resolve(all, target, mode, [...seen, path]) : { token, value, hasMode: own !== undefined };
}

function write(all, path, mode) {
  const { token, value, hasMode } = resolve(all, path, mode);
  const own = all.get(path).$type;
  const type = token.$type ?? fail(path, 'has no $type, nor has its group');
  if (!Object.hasOwn(writers, type))
    fail(path, `unknown $type "${type}"; known are ${Object.keys(writers).join(', ')}`);
  if (own && own !== type) fail(path, `is a ${own}, but refers to a ${type}`);
  if (type === 'color' && mode === 'dark' && !hasMode)
    fail(path, 'has no dark value ($extensions.mode.dark)');
  return writers[type](value, token.$extensions ?? {}) ?? fail(path, `bad $value; ${shapes[type]}`);
}

/** The source with a theme's tokens. A theme replaces the whole value, light and dark. */
function overlay(base, theme) {
  const all = new Map(base);
  for (const [path, { $type, ...token }] of theme) {
    const source = base.get(path) ?? fail(path, 'is not in tokens.json');
    const unit = source.$extensions?.unit;
    all.set(path, {
      $type: $type ?? source.$type,
      $description: source.$description,
      ...(unit && { $extensions: { unit } }),
      ...token,
    });
  }
  return all;
}

/**
 * The resolved tokens of a source, overlaid by a theme: the name of the custom property, and its value in CSS for light
 * and dark mode. Throws an error of one line that names the token.
 */
export function readTokens(source, theme = {}) {
  const all = overlay(new Map(flatten(source)), flatten(theme));
  return [...all].map(([path, { $description }]) => {
    const light = write(all, path, 'light');
    const { $type: type } = resolve(all, path, 'light').token;
    const dark = type === 'color' ? write(all, path, 'dark') : light;
    const css = dark === light ? light : `light-dark(${light}, ${dark})`;
    const name = `--lede-${path.replaceAll('.', '-')}`;
    return {
      path,
      name,
      type,
      light,
      dark,
      css,
      description: $description ?? fail(path, 'has no $description'),
    };
  });
}
