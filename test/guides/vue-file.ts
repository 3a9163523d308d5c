// Vue's single-file components, as a bundler's plugin compiles them.
import { compileScript, parse } from 'vue/compiler-sfc';

/** A single-file component, compiled with the options that a guide sets. */
export function compileVue(code: string, filename: string, config: string): string {
  const [, test] = /isCustomElement: (\(tag\) => [^}]+?) \}/.exec(config)!;
  const isCustomElement = new Function(`return ${test}`)() as (tag: string) => boolean;
  const { descriptor } = parse(code, { filename, templateParseOptions: { isCustomElement } });
  return compileScript(descriptor, {
    id: filename,
    inlineTemplate: true,
    templateOptions: { compilerOptions: { isCustomElement } },
  }).content;
}
