/** What icons keep though it draws nothing: titles, and classes for the style sheets of a page. */
export type Keep = readonly ('title' | 'class')[];
