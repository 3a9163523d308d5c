// The code blocks of a guide: tests take them one by one, run them, and see that none is left.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';

interface Block {
  language: string;
  code: string;
}

export class Guide {
  readonly #rest: Block[];
  readonly #prose: string;

  private constructor(text: string) {
    this.#prose = text.replaceAll(/^```[^]*?^```$/gm, '');
    this.#rest = [...text.matchAll(/^```([\w-]*)\n([^]*?)^```$/gm)].map(([, language, code]) => ({
      language: language!,
      code: code!,
    }));
  }

  static async read(name: string): Promise<Guide> {
    return new Guide(await readFile(`stories/guides/${name}.mdx`, 'utf8'));
  }

  /** The first block of a language, with some text in it, that no one took yet. */
  take(language: string, text = ''): string {
    const at = this.#rest.findIndex((block) => block.language === language && block.code.includes(text));
    if (at < 0) throw new Error(`The guide has no ${language} block with “${text}”.`);
    return this.#rest.splice(at, 1)[0]!.code;
  }

  /** What the guide says outside its blocks, found by a pattern; fails when it no longer says that. */
  says(pattern: RegExp): RegExpExecArray {
    const found = pattern.exec(this.#prose);
    if (!found) throw new Error(`The guide does not say ${pattern}.`);
    return found;
  }

  /** The first lines of the blocks that no one took. */
  get left(): string[] {
    return this.#rest.map(({ language, code }) => `${language}: ${code.split('\n')[0]}`);
  }
}

/** A folder of an application that has installed packages: links to those of this repository. */
export async function application(
  files: Record<string, string>,
  packages: readonly string[] = [],
): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'lede-guide-'));
  await writeFile(join(folder, 'package.json'), '{"type":"module"}');
  for (const name of ['lede-ui', ...packages]) {
    const place = join(folder, 'node_modules', name);
    await mkdir(dirname(place), { recursive: true });
    await symlink(resolve(name === 'lede-ui' ? '.' : `node_modules/${name}`), place, 'junction');
  }
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return { folder, remove: () => rm(folder, { recursive: true }) };
}

/** A program of a guide in one file, as an application's bundler ships it. */
export async function bundled(contents: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    format: 'esm',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"', __VUE_PROD_DEVTOOLS__: 'false' },
  });
  return outputFiles[0]!.text;
}

/** Runs the lines of a block in a folder, except those that install a package. */
export async function runCommands(block: string, cwd: string): Promise<void> {
  for (const line of block.split('\n').filter((line) => line && !line.startsWith('npm install')))
    await promisify(execFile)('sh', ['-c', line.replace('npx esbuild', 'node_modules/.bin/esbuild')], {
      cwd,
    });
}
