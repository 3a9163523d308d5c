/** The style sheet of `preview.html`. */
export const STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fff, #141416);
  --raised: light-dark(#f3f3f1, #222226);
  --line: light-dark(#d9d9d4, #3a3a40);
  --field: light-dark(#85857d, #7b7b84);
  --ink: light-dark(#17171a, #f1f1ee);
  --soft: light-dark(#5d5d62, #a9a9b0);
  --mark: light-dark(#0b57d0, #8ab4ff);
  --size: 32px;
  background: var(--paper);
  color: var(--ink);
  font: 15px/1.4 system-ui, sans-serif;
  scroll-padding-block: 6rem 5rem;
}
* { box-sizing: border-box; }
body { margin: 0; }
.sprite { position: absolute; inline-size: 0; block-size: 0; overflow: hidden; }
[hidden] { display: none !important; }
:focus-visible { outline: 2px solid var(--mark); outline-offset: 2px; }

header, main { max-inline-size: 76rem; margin-inline: auto; padding-inline: clamp(1rem, 4vw, 2.5rem); }
header { padding-block: 2rem .5rem; display: flex; flex-wrap: wrap; align-items: baseline; gap: .25rem 1rem; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.15; letter-spacing: -.02em; }
#count { margin: 0; color: var(--soft); font-variant-numeric: tabular-nums; }

.tools { position: sticky; inset-block-start: 0; z-index: 1; background: var(--paper); border-block-end: 1px solid var(--line); }
.tools > div {
  max-inline-size: 76rem; margin-inline: auto; padding: .75rem clamp(1rem, 4vw, 2.5rem);
  display: flex; flex-wrap: wrap; align-items: center; gap: .75rem 1.25rem;
}
#search {
  flex: 1 1 16rem; min-inline-size: 0; min-block-size: 2.75rem; padding-inline: 1rem; font: inherit; color: inherit;
  background: transparent; border: 1px solid var(--field); border-radius: .6rem;
}
#search::placeholder { color: var(--soft); opacity: 1; }
fieldset { display: flex; align-items: center; gap: .6rem; margin: 0; padding: 0; border: 0; color: var(--soft); }
fieldset > div { display: flex; padding: 3px; border-radius: .6rem; background: var(--raised); }
fieldset b { font-weight: inherit; }
fieldset label { position: relative; display: grid; }
fieldset input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: pointer; }
fieldset span { display: grid; place-items: center; min-block-size: 2.4rem; padding-inline: .85rem; border-radius: .45rem; color: var(--soft); white-space: nowrap; }
fieldset input:checked + span { background: var(--paper); color: var(--ink); box-shadow: 0 0 0 1px var(--line); }
fieldset input:focus-visible + span { outline: 2px solid var(--mark); outline-offset: 1px; }
.size { display: flex; align-items: center; gap: .6rem; color: var(--soft); }
.size input { inline-size: 7rem; min-block-size: 2.4rem; margin: 0; accent-color: var(--ink); }
.visually-hidden { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

main { padding-block: .5rem 6rem; }
h2 { margin: 1.75rem 0 .6rem; font-size: 1rem; color: var(--soft); font-weight: 600; }
h2::first-letter { text-transform: uppercase; }
ul { display: grid; grid-template-columns: repeat(auto-fill, minmax(max(6.5rem, var(--size) + 2rem), 1fr)); gap: .5rem; margin: 0; padding: 0; list-style: none; }
h2 + ul { margin-inline: -.25rem; }
li { block-size: calc(var(--size) + 4.5rem); }
li button {
  display: flex; flex-direction: column; align-items: center; gap: .65rem;
  inline-size: 100%; block-size: 100%; padding: 1rem .4rem .4rem; font: inherit; color: inherit; cursor: pointer;
  background: transparent; border: 1px solid transparent; border-radius: .6rem;
}
li button:hover { background: var(--raised); }
li button:active { border-color: var(--line); }
li button:focus-visible { outline-offset: -2px; }
li button svg { inline-size: var(--size); block-size: var(--size); flex: none; fill: currentColor; overflow: visible; }
li button span { max-inline-size: 100%; font-size: .8125rem; line-height: 1.25; color: var(--soft); text-align: center; overflow-wrap: anywhere; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
li button:hover span { color: var(--ink); }

#more { display: block; margin: 2rem auto 0; min-block-size: 2.75rem; padding-inline: 1.5rem; font: inherit; color: inherit; background: transparent; border: 1px solid var(--field); border-radius: .6rem; cursor: pointer; }
#more:hover { background: var(--raised); }

#none { margin-block: 4rem; text-align: center; color: var(--soft); }
#copied {
  position: fixed; inset-block-end: 1.25rem; inset-inline: 1rem; z-index: 2; inline-size: fit-content; max-inline-size: min(100% - 2rem, 44rem);
  margin: 0 auto; padding: .7rem 1.1rem; border-radius: .6rem; background: var(--ink); color: var(--paper); overflow-wrap: anywhere;
}
#copied:empty { display: none; }
#copied code { font: .875em ui-monospace, monospace; }

@media (max-width: 40rem) {
  header { padding-block-start: 1.25rem; }
  .tools > div { gap: .6rem; }
  #search { flex-basis: 100%; }
  fieldset, fieldset > div { flex: 1 1 100%; }
  fieldset label { flex: 1; }
  fieldset b, .size { display: none; }
  fieldset span { padding-inline: .25rem; min-block-size: 2.75rem; }
  ul { grid-template-columns: repeat(auto-fill, minmax(5.25rem, 1fr)); gap: .25rem; }
}
@media (forced-colors: active) {
  fieldset input:checked + span { outline: 2px solid Highlight; outline-offset: -2px; }
  li button, #copied { border: 1px solid ButtonBorder; }
}
`;
