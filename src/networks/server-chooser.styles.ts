/** The dialog's own styles, beside those of `<lede-share>`: a text, because the chooser works without Lit. */
export const chooserStyles = `
.chooser {
  box-sizing: border-box;
  inline-size: 22rem;
  max-inline-size: calc(100% - 2rem);
  max-block-size: calc(100dvh - 2rem);
  margin: auto;
  padding: 1.25rem;
  overflow: auto;
  border: var(--_line-width) solid var(--_line);
  border-radius: var(--lede-dialog-radius, min(1rem, var(--_control-radius)));
  background: var(--_surface);
  color: var(--_text);
  font: 400 1rem/1.5 var(--_sans);
  text-align: start;
  overflow-wrap: anywhere;
  box-shadow: 0 1.5rem 4rem rgb(0 0 0 / 0.3);
}
.chooser::backdrop {
  background: rgb(0 0 0 / 0.5);
}
.chooser h2 {
  margin: 0 0 0.75rem;
  font: 700 1.3125rem/1.2 var(--_serif);
}
.chooser label {
  display: block;
  font-weight: 500;
}
.chooser .server {
  inline-size: 100%;
  margin-block: 0.25rem;
  padding-inline: 0.75em;
  border-color: var(--_edge, currentColor);
  background: var(--_surface);
  color: var(--_text);
  font-size: 1rem;
  cursor: text;
}
.chooser .server[aria-invalid='true'] {
  border-color: var(--_danger);
}
.chooser p {
  margin: 0;
  color: var(--_muted);
  font-size: 0.875rem;
}
.chooser .problem {
  color: var(--_danger);
}
.chooser .buttons {
  display: flex;
  flex-wrap: wrap;
  justify-content: flex-end;
  gap: 0.5rem;
  margin-block-start: 1rem;
}
.chooser .go {
  --_fill: var(--_text);
  --_ink: var(--_surface);
  --_hover: var(--_text);
  --_press: var(--_muted);
}
.chooser .go:hover {
  color: var(--_surface);
}
`;
