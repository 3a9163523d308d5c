/** What has a meaning in a pattern. */
const SPECIAL = /[*?]|\[[^\]]*\]|\{[^}]*\}/;

/** Whether a text is a pattern rather than a plain path. */
export const isGlob = (text: string): boolean => SPECIAL.test(text);

/** The folders of a pattern before its first special character: `src/icons-*.svg` → `src`. */
export function globBase(pattern: string): string {
  const parts = pattern.split('/');
  const at = parts.findIndex(isGlob);
  return parts.slice(0, at < 0 ? parts.length : at).join('/') || (pattern.startsWith('/') ? '/' : '.');
}

/**
 * A pattern as a regular expression over a whole path with `/`: `*` and `?` stay within a folder, `**` spans folders,
 * `{a,b}` lists choices and `[a-z]` characters. What is not closed means itself.
 */
export function globToRegExp(pattern: string): RegExp {
  let source = '';
  let choices = 0;
  for (let at = 0; at < pattern.length; at++) {
    const character = pattern[at]!;
    const set = character === '[' ? /^\[(!|\^)?(\]?[^\]/]*)\]/.exec(pattern.slice(at)) : null;
    if (pattern.startsWith('**', at)) {
      const opens = at === 0 || pattern[at - 1] === '/';
      at = endOfStars(pattern, at);
      // `**/` may stand for no folder at all; `a**b` is no more than `a*b`.
      if (opens && pattern[at + 1] === '/') [source, at] = [`${source}(?:[^/]+/)*`, at + 1];
      else source += opens && at + 1 === pattern.length ? '.*' : '[^/]*';
    } else if (character === '*') source += '[^/]*';
    else if (character === '?') source += '[^/]';
    else if (set) {
      source += `[${set[1] ? '^/' : ''}${set[2]!.replace(/[\\\]^]/g, '\\$&')}]`;
      at += set[0].length - 1;
    } else if (character === '{' && pattern.includes('}', at)) {
      source += '(?:';
      choices++;
    } else if (character === '}' && choices > 0) {
      source += ')';
      choices--;
    } else if (character === ',' && choices > 0) source += '|';
    else source += character.replace(/[\\^$.*+?()[\]{}|]/, '\\$&');
  }
  return new RegExp(`^${source}${')'.repeat(choices)}$`, 'u');
}

function endOfStars(pattern: string, at: number): number {
  let end = at;
  while (pattern[end + 1] === '*') end++;
  return end;
}

/**
 * Decides by lines in the form of `.gitignore` whether a path is left out: a pattern without `/` matches at any depth,
 * one that ends in `/` folders alone, `!` takes back what an earlier line left out, and `#` begins a comment.
 */
export function ignoreRules(lines: readonly string[]): (path: string) => boolean {
  const rules = lines
    .map((line) => line.trim())
    .filter((line) => line && !line.startsWith('#'))
    .map((line) => {
      const keeps = line.startsWith('!');
      const pattern = line.slice(keeps ? 1 : 0).replace(/^\\(?=[#!])/, '');
      const folder = pattern.endsWith('/');
      const plain = pattern.replace(/\/$/, '');
      const anchored = plain.includes('/');
      const whole = globToRegExp(anchored ? plain.replace(/^\.?\//, '') : plain);
      return { keeps, folder, matches: (path: string, name: string) => whole.test(anchored ? path : name) };
    });
  return (path) => {
    const parts = path.split('/');
    let ignored = false;
    for (const { keeps, folder, matches } of rules) {
      if (keeps !== ignored) continue;
      // What lies in an ignored folder is ignored.
      const isMatch = parts.some((name, i) => {
        const isFile = i === parts.length - 1;
        return !(folder && isFile) && matches(parts.slice(0, i + 1).join('/'), name);
      });
      if (isMatch) ignored = !keeps;
    }
    return ignored;
  };
}
