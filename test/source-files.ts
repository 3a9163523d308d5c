import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseAst } from 'vite';

export interface Node {
  type: string;
  start: number;
  end: number;
  [key: string]: any;
}

/** Path, with slashes, and text of every module under folders; what scripts generate is left out. */
export function sourceFiles(...folders: string[]): [path: string, text: string][] {
  return folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => join(folder, file).replaceAll('\\', '/'))
      .filter((path) => /\.(?:ts|mjs)$/.test(path) && !path.startsWith('src/generated/'))
      .sort()
      .map((path): [string, string] => [path, readFileSync(path, 'utf8')]),
  );
}

export const parse = (text: string): Node => parseAst(text, { lang: 'ts' }) as unknown as Node;

/** Calls `visit` for a node and every node in it. */
export function walk(node: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(node)) for (const one of node) walk(one, visit);
  else if (node && typeof node === 'object') {
    if (typeof (node as Node).type === 'string') visit(node as Node);
    for (const value of Object.values(node)) walk(value, visit);
  }
}

export interface Import {
  /** As written. */
  from: string;
  /** A file of ours, from the root of the package. */
  path?: string;
  /** Types alone: nothing is left of it when it runs. */
  types: boolean;
}

/** What a file imports or exports from elsewhere, `import('…')` too. */
export function importsOf(path: string, text: string): Import[] {
  const imports: Import[] = [];
  const add = (from: string, types: boolean) =>
    imports.push({
      from,
      types,
      ...(from.startsWith('.') ? { path: join(dirname(path), from).replaceAll('\\', '/') } : {}),
    });
  walk(parse(text), (node) => {
    if (typeof node['source']?.value !== 'string') return;
    add(
      node['source'].value,
      node['importKind'] === 'type' || node['exportKind'] === 'type' || node.type === 'TSImportType',
    );
  });
  return imports;
}

/** Names that a file itself declares and exports. */
export function exportsOf(text: string): string[] {
  const body = parse(text)['body'] as Node[];
  return body.flatMap((node): string[] => {
    if (node.type !== 'ExportNamedDeclaration' || node['source']) return [];
    const { declaration, specifiers } = node;
    if (!declaration) return (specifiers as Node[]).map(({ exported }) => exported.name);
    if (declaration.declarations)
      return (declaration.declarations as Node[]).flatMap(({ id }) => (id.name ? [id.name] : []));
    return [declaration.id.name];
  });
}
