import { glyphLoaders } from '../../generated/glyph-loaders.ts';
import { canonicalName } from './icon-names.ts';
import { registeredGlyph, registerIcons } from './icon-registry.ts';

/** Loads and registers one of Lede's icons by name or alias, unless the name has a glyph. Other names are the page's own. */
export async function loadIcon(name: string): Promise<void> {
  const canonical = canonicalName(name);
  if (registeredGlyph(name) || registeredGlyph(canonical) || !Object.hasOwn(glyphLoaders, canonical)) return;
  registerIcons(await glyphLoaders[canonical]!());
}
