/** The script of an example that registers networks, as a page would write it. */
export function registerNetworks(...names: string[]): string {
  const imported = [...names, 'registerNetwork'].toSorted();
  const list = imported.length > 3 ? `\n    ${imported.join(',\n    ')},\n  ` : ` ${imported.join(', ')} `;
  const calls = names.map((name) => `  registerNetwork('${name}', ${name});`);
  return `<script type="module">
  import {${list}} from 'lede-ui/networks.js';

${calls.join('\n')}
</script>`;
}
