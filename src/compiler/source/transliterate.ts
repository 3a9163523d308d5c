/** Latin letters that are not a letter and an accent, and signs that people say as a word. */
const LATIN = table(
  'ß ss|ẞ SS|æ ae|Æ Ae|œ oe|Œ Oe|ø o|Ø O|đ d|Đ D|ð d|Ð D|þ th|Þ Th|ł l|Ł L|ħ h|Ħ H|ı i|ŋ ng|Ŋ Ng|ə e|Ə E|& -and-|+ -plus-',
);
/** Cyrillic of Russian, Ukrainian, Belarusian, Bulgarian and Serbian. */
const CYRILLIC = table(
  'а a|б b|в v|г g|д d|е e|ё e|ж zh|з z|и i|й i|к k|л l|м m|н n|о o|п p|р r|с s|т t|у u|ф f|х kh|ц ts|ч ch|ш sh|щ shch|ъ |ы y|ь |э e|ю yu|я ya|є ie|і i|ї i|ґ g|ў u|ђ dj|ј j|љ lj|њ nj|ћ c|џ dz',
);
const GREEK = table(
  'α a|β v|γ g|δ d|ε e|ζ z|η i|θ th|ι i|κ k|λ l|μ m|ν n|ξ x|ο o|π p|ρ r|σ s|ς s|τ t|υ y|φ f|χ ch|ψ ps|ω o',
);

/** A character outside ASCII. */
const FOREIGN = /[^\p{ASCII}]/u;

function table(text: string): Map<string, string> {
  return new Map(text.split('|').map((pair) => pair.split(' ') as [string, string]));
}

/**
 * A text in letters of ASCII, as far as that can be: accents go, Cyrillic and Greek become Latin, other letters and
 * pictures their code points (`图` → `-u56fe-`). Everything else stays.
 */
export function transliterate(text: string): string {
  if (!FOREIGN.test(text) && !/[&+]/.test(text)) return text;
  let out = '';
  for (const character of text.normalize('NFC')) {
    const lower = character.toLowerCase();
    const known = LATIN.get(character) ?? CYRILLIC.get(lower) ?? GREEK.get(lower.normalize('NFD')[0]!);
    if (known !== undefined) out += character === lower ? known : known.replace(/^./, (l) => l.toUpperCase());
    else out += plain(character);
  }
  return out;
}

function plain(character: string): string {
  const base = character
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace('\u2044', '-');
  if (!FOREIGN.test(base)) return base;
  const code = /[\p{L}\p{N}\p{So}\p{Sm}\p{Sc}]/u.test(base) ? character.codePointAt(0)!.toString(16) : '';
  return code && `-u${code}-`;
}
