import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { getIconData, iconToHTML, iconToSVG } from '@iconify/utils';
import tailwindcss from '@tailwindcss/vite';
import icons from 'unplugin-icons/vite';

// Lede's own set, which is no package of Iconify's.
const lede = JSON.parse(readFileSync(fileURLToPath(import.meta.resolve('lede-ui/iconify.json')), 'utf8'));
const ledeIcon = (name) => {
  const data = getIconData(lede, name);
  if (!data) return undefined;
  const { body, attributes } = iconToSVG(data);
  return iconToHTML(body, attributes);
};

export default {
  plugins: [tailwindcss(), icons({ compiler: 'raw', customCollections: { lede: ledeIcon } })],
};
