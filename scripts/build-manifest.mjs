// custom-elements.json, which has everything and stays here for Storybook and the tests → dist/custom-elements.json: the
// elements as an application knows them, each at its public path, and where it is defined.
import { writeFiles } from '../dist/compiler/index.js';
import { readElements } from './manifest.mjs';

const modules = readElements().flatMap(({ element, declaration }) => {
  const module = `dist/components/${element}.js`;
  const { name, tagName } = declaration;
  const reference = { name, module };
  return [
    {
      kind: 'javascript-module',
      path: module,
      declarations: [declaration],
      exports: [{ kind: 'js', name, declaration: reference }],
    },
    {
      kind: 'javascript-module',
      path: `dist/define/${element}.js`,
      declarations: [],
      exports: [{ kind: 'custom-element-definition', name: tagName, declaration: reference }],
    },
  ];
});
// The first version that knows `cssStates`.
const manifest = { schemaVersion: '2.1.0', readme: 'README.md', modules };
await writeFiles('dist', new Map([['custom-elements.json', `${JSON.stringify(manifest, null, 1)}\n`]]));
