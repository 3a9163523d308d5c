/** `lede --help`. */
export const HELP = `Lede: a folder of SVG icons in; one sprite, and what goes with it, out.

  lede build <folder> --out <dir>   build icons (lede build --help)
  lede --help
  lede --version
`;

/** `lede build --help`. */
export const BUILD_HELP = `lede build <folder> --out <dir> [options]

Checks, optimises and draws every .svg file under <folder>, nested or not, and
writes what it makes to <dir>. An icon that holds what an icon must not (a
script, a link, a remote reference, …) is refused with file, line, column and
reason; the others are built. All is written, or nothing is; files of a former
run that are no longer made are removed (<dir>/.lede.json lists them).

What to build
  --only a,b       only these icons; faults of others do not count
  --prefix text    before each name in a symbol's id: letters, digits, hyphens
                   (default: icon-)
  --sanitize       strip what has no place in an icon, and report it, in place
                   of refusing the file
  --no-render      do not draw icons before and after to see that they look the
                   same (done with @resvg/resvg-js and pixelmatch)

What to make
  --no-sprite      not sprite.svg
  --no-files       not icons/<name>.svg
  --no-manifest    not icons.json
  --views          sprite.views.svg, for <img> and CSS backgrounds
  --css            icons.css, CSS masks of the single files; --css=inline holds
                   them itself
  --glyphs         glyphs/*.ts, data for <lede-icon>; --glyphs=js for .js, .d.ts
  --types          icons.d.ts, the names as types
  --preview        preview.html, a page to search and copy from
  --split          a sprite for each group in place of one
  --hash           a hash of the content in the names of sprites and style sheet

How to run
  --check          write nothing; exit 1 when files would change
  --watch          build again on every change, until Ctrl-C
  --no-cache       prepare every icon anew, in place of only those that changed
  --json           print one JSON document (with --watch: one a line)
  --verbose        list every icon, also of a large set
  --quiet          print refusals and errors only

Exit codes
  0   built; with --check: nothing would change
  1   an icon was refused (the others are built), or --check found a difference
  2   wrong usage, or nothing could be built or written

Colour is for terminals: NO_COLOR=1 turns it off, FORCE_COLOR=1 on.
`;
