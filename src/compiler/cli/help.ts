/** `lede --help`. */
export const HELP = `Lede: compiles a folder of SVG icons to a sprite and related files.

  lede build <folder> … --out <dir>   build icons (see lede build --help)
  lede --help
  lede --version
`;

/** `lede build --help`. */
export const BUILD_HELP = `lede build <folder> … --out <dir> [options]

Checks and optimises every .svg file under the folders, nested or not, and
writes the result to <dir>. An icon with content that icons must not have (a
script, a link, a remote reference, …) is refused with file, line, column and
reason; the others are built. Either all files are written or none. Files of a
former build that are no longer made are removed (<dir>/.lede.json lists them).

A folder may be a pattern ("packages/*/icons", "src/**/*.svg"); brands=brand-
puts a prefix before the names of its icons. Options may also stand in
lede.config.js, .ts or .json; those given here take precedence.

What to build
  --only a,b       only these icons; faults of other icons are ignored
  --exclude a,b    what is no icon, in the form of .gitignore: drafts/,*-old.svg
                   (a file .ledeignore in a folder of icons has such lines too)
  --name pattern   names of icons, by [name], [folder] and [file]
  --id pattern     ids of symbols, by [name]
  --prefix text    put before each name to make its symbol id: letters, digits,
                   hyphens (default: icon-)
  --sanitize       remove what is not allowed in an icon, and report it, instead
                   of refusing the icon
  --no-render      do not compare how icons look before and after (which needs
                   @resvg/resvg-js and pixelmatch)
  --explain file   build nothing; say why an icon is refused and what to do

What to change
  --current-color  give icons of one colour the colour of the text;
                   --current-color=#f00,black gives it to these colours
  --vars           turn each colour into var(--icon-1, colour), numbered;
                   --vars=accent=#f00 these colours, by name
  --canvas 24      one viewBox for all icons, 24 by 24 or 32x24; with
                   --padding 1 and --align top-left (default: center)
  --keep title     keep what is dropped otherwise: title, class
  --allow animation
                   build icons that move (SMIL, @keyframes) as they are
  --svgo a,b       further plugins of svgo; the result must look the same

What to make
  --no-sprite      do not write sprite.svg
  --no-files       do not write icons/<name>.svg
  --no-manifest    do not write icons.json
  --views          sprite.views.svg, for <img> and CSS backgrounds
  --css            icons.css, with CSS masks of the single files; --css=inline
                   embeds the icons
  --glyphs         glyphs/*.ts, data for <lede-icon>; --glyphs=js for .js, .d.ts
  --iconify        iconify.json, for the tools of Iconify; --iconify=acme sets
                   its prefix (default: icon)
  --types          icons.d.ts, the names as types
  --preview        preview.html, a page to search the icons and copy code from
  --split          one sprite for each group
  --hash           a hash of the content in the names of sprites and style sheet

How to run
  --check          write nothing; exit 1 when files would change
  --watch          build again on every change, until Ctrl-C
  --config file    read this configuration; --no-config reads none
  --allow-refused  exit with 0 though icons were refused
  --no-cache       prepare every icon again, not only those that changed
  --json           print one JSON document (with --watch: one a line)
  --verbose        list every icon of a large set too
  --quiet          print refused icons and errors only

Exit codes
  0   built; with --check: nothing would change
  1   an icon was refused (the others are built), or --check found a difference;
      with --explain: the file is refused
  2   wrong usage, or nothing could be built or written

Colours are used on terminals: NO_COLOR=1 turns them off, FORCE_COLOR=1 on.
`;
