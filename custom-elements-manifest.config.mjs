const toDist = (path) => path.replace(/^\/?src\//, 'dist/').replace(/\.ts$/, '.js');

const isInternal = (path) => path.startsWith('src/internal/');

/** The defaults of reactive properties, as `LedeProperty` has them. */
const TYPE_DEFAULTS = { String: "''", Boolean: 'false' };

/** What a class declares in its `static properties` beside types: defaults, and the attributes that Lit derives. */
const properties = {
  name: 'properties',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isClassDeclaration(node)) return;
    const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
    const table = node.members.find((member) => member.name?.text === 'properties')?.initializer;
    for (const { name, initializer } of table?.properties ?? []) {
      const textOf = (key) =>
        initializer.properties.find((one) => one.name.text === key)?.initializer.getText();
      const value = textOf('default') ?? TYPE_DEFAULTS[textOf('type')] ?? 'null';
      const field = declaration?.members?.find((member) => member.name === name.text);
      const attribute = declaration?.attributes?.find((one) => one.fieldName === name.text);
      for (const entry of [field, attribute]) if (entry) entry.default = value;
      if (textOf('attribute')) continue;
      if (field?.attribute) field.attribute = name.text.toLowerCase();
      if (attribute) attribute.name = name.text.toLowerCase();
    }
  },
};

/**
 * The manifest describes what the package ships: its files, not the sources, and nothing private. What an element
 * inherits from a base class of ours is listed as its own.
 */
const published = {
  name: 'published',
  packageLinkPhase({ customElementsManifest }) {
    customElementsManifest.modules = customElementsManifest.modules.filter(({ path }) => !isInternal(path));
    for (const module of customElementsManifest.modules) {
      module.path = toDist(module.path);
      for (const entry of module.exports ?? []) {
        if (entry.declaration?.module) entry.declaration.module = toDist(entry.declaration.module);
      }
      for (const declaration of module.declarations ?? []) {
        if (!declaration.customElement) continue;
        const hidden = new Set(
          (declaration.members ?? []).filter((m) => m.privacy && m.privacy !== 'public').map((m) => m.name),
        );
        declaration.members = (declaration.members ?? []).filter((m) => !hidden.has(m.name) && !m.static);
        declaration.attributes = (declaration.attributes ?? []).filter((a) => !hidden.has(a.fieldName));
        for (const entry of [...declaration.members, ...declaration.attributes]) delete entry.inheritedFrom;
      }
    }
  },
};

export default {
  globs: [
    'src/components/**/*.ts',
    'src/define/*.ts',
    'src/define/at-once/*.ts',
    'src/internal/action/action-element.ts',
  ],
  exclude: ['src/**/*.styles.ts'],
  litelement: true,
  outdir: '.',
  packagejson: false,
  plugins: [properties, published],
};
