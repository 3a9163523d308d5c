/**
 * What the compiler did to a file without refusing it, one kind each, with the words that a build prints. `read` marks
 * kinds after which the renderer cannot read the file itself: the check then starts from the file as the gate read it.
 */
export const NOTES = {
  name: { text: 'file names that became other names' },
  attribute: { text: 'unknown attributes left out' },
  element: { text: 'elements that draw nothing left out' },
  namespace: { text: 'data of other programs left out' },
  instruction: { text: 'instructions of editors left out' },
  link: { text: 'links left out, their drawing kept' },
  switch: { text: 'of each <switch> the drawing that applies kept', read: true },
  id: { text: 'ids given twice, to which nothing refers, left out' },
  print: { text: 'style rules for print left out' },
  dark: { text: 'colours for dark mode left out, the light ones kept', read: true },
  font: { text: 'fonts that no text uses left out' },
  entity: { text: 'entities of the DOCTYPE replaced by their values' },
  character: { text: 'names of HTML characters read', read: true },
  xmlns: { text: 'a missing xmlns added', read: true },
  prefix: { text: 'prefixes without a namespace left out', read: true },
  jsx: { text: 'names of JSX read as SVG', read: true },
  css: { text: 'styles that the renderer does not know, applied before it compares', read: true },
  compared: { text: 'not compared, as the renderer draws it unlike browsers; kept as it is' },
} as const satisfies Record<string, { text: string; read?: true }>;

export type NoteKind = keyof typeof NOTES;

/** One kind of change to a file, and what it concerned, each once. */
export interface Note {
  kind: NoteKind;
  what: string[];
}

/** Adds one thing to the notes of a file. */
export type AddNote = (kind: NoteKind, what: string) => void;

/** Things named in one note; a file may have thousands. */
const MOST = 20;

export function addTo(notes: Note[]): AddNote {
  return (kind, what) => {
    const note = notes.find((each) => each.kind === kind);
    if (!note) notes.push({ kind, what: [what] });
    else if (note.what.length < MOST && !note.what.includes(what)) note.what.push(what);
  };
}

/** Whether the renderer can read the file as it is. */
export const isReadable = (notes: readonly Note[]): boolean =>
  !notes.some(({ kind }) => 'read' in NOTES[kind]);
