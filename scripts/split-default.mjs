const DEFAULT =
  /\s*\bDefault:? (`[^`]+`|[^,;:.`]+)(?:, also for (any|unknown|other)([^.]*)|; ([^.]+))?\.(?=\s|$)/;

const capital = (text) => `${text[0].toUpperCase()}${text.slice(1)}`;

/**
 * Takes the default out of a description, for the column of defaults to say it, once. What counts as the default stays in
 * the description.
 *
 * @param {string} description
 * @returns {{ description: string; default: string }}
 */
export function splitDefault(description) {
  const [whole, initial = '', which, rest, more] = DEFAULT.exec(description) ?? [];
  if (!whole) return { description, default: '' };
  const others = which
    ? `${capital(which)}${rest.replace(/^( other)? values?/, (words) => `${words} ${which === 'any' ? 'counts' : 'count'} as the default`)}.`
    : more
      ? `${capital(more)}.`
      : '';
  return {
    description: description.replace(whole, others && ` ${others}`).trim(),
    default: initial,
  };
}
