import { leadPicture, others, story } from '../../story.ts';
import { literal } from '../literal.ts';

export interface Import {
  names: string[];
  from: string;
}
export interface Script {
  imports: Import[];
  /** Statements that need no document: registrations and data. */
  setup: string[];
  /** Statements that look up elements of the example. */
  effects: string[];
  /** Properties that the script sets on an element by its id, with their values: `{ id, name }`. */
  properties: { id: string; name: string }[];
}

const IMPORT = /^import (?:\{([^}]*)\} from )?'([^']+)';$/gm;
const PROPERTY = /^document\.querySelector\('#([\w-]+)'\)\.(\w+) = ([^]*);$/;

/** Lines without the indentation that all of them share. */
export function dedent(text: string): string {
  const lines = text.replace(/^\n+|\s+$/g, '').split('\n');
  const depths = lines.filter((line) => line.trim()).map((line) => line.length - line.trimStart().length);
  const depth = Math.min(...depths, 99);
  return lines.map((line) => line.slice(depth)).join('\n');
}

export const indented = (text: string, spaces: number): string =>
  text.replaceAll(/^(?=.)/gm, ' '.repeat(spaces));

/** A statement begins at a line that is not indented and closes nothing; comments belong to what follows. */
function statementsOf(code: string): string[] {
  const statements: string[] = [];
  let comment = '';
  for (const line of code.split('\n')) {
    if (line.startsWith('//')) comment += `${line}\n`;
    else if (/^[^\s})\]]/.test(line)) {
      statements.push(comment + line);
      comment = '';
    } else if (statements.length) statements[statements.length - 1] += `\n${line}`;
  }
  return statements.map((one) => one.trimEnd());
}

const data: Record<string, unknown> = { leadPicture, others, story };

/** Data that an example imports from the page's own `./story.js`, written out. */
const ownData = ({ names }: Import): string[] =>
  names.map((name) => `const ${name} = ${literal(data[name], 0)};`);

const isSetup = (statement: string): boolean => /^(?:register\w+|setSprite)\(/.test(statement);

/** An example's scripts, sorted into what each framework has a place for. */
export function scriptOf(codes: readonly string[]): Script {
  const script: Script = { imports: [], setup: [], effects: [], properties: [] };
  for (const code of codes.map(dedent)) {
    for (const [, names = '', from] of code.matchAll(IMPORT)) {
      const one = { names: names.split(',').flatMap((name) => name.trim() || []), from: from! };
      if (one.from === './story.js') script.setup.push(...ownData(one));
      else script.imports.push(one);
    }
    for (const statement of statementsOf(code.replaceAll(IMPORT, '').trim())) {
      const [, id, name, value] = PROPERTY.exec(statement) ?? [];
      if (isSetup(statement)) script.setup.push(statement);
      else if (id && name && value) {
        script.properties.push({ id, name });
        if (value !== name) script.setup.push(`const ${name} = ${value};`);
      } else script.effects.push(statement);
    }
  }
  return script;
}

/** Import statements, the same module once, names sorted. */
export function importLines(imports: readonly Import[]): string[] {
  const modules = new Map<string, Set<string>>();
  for (const { names, from } of imports) modules.set(from, new Set([...(modules.get(from) ?? []), ...names]));
  return [...modules].map(([from, names]) => {
    const list = [...names].toSorted();
    const short = `import { ${list.join(', ')} } from '${from}';`;
    if (!list.length) return `import '${from}';`;
    return short.length <= 100 ? short : `import {\n  ${list.join(',\n  ')},\n} from '${from}';`;
  });
}
