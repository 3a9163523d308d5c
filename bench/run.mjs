// Lede beside other libraries, on this machine. `npm run bench [name …]` prints tables; names: icons, cards, list,
// player, size, loading; without one, the first four. `npm run build` first.
import { BENCHES } from './report/benches.mjs';
import { measureAll } from './benches.mjs';

const given = process.argv.slice(2);
const names = given.length > 0 ? given : ['icons', 'cards', 'list', 'player'];
const { benches } = await measureAll(names);
for (const name of names)
  for (const { title, rows } of benches[name]) {
    console.log(`\n${BENCHES[name].title}: ${title}`);
    console.table(
      rows.map((row) =>
        Object.fromEntries([
          ['', row.way],
          ...BENCHES[name].columns.map((column) => [column.title, column.text(row)]),
        ]),
      ),
    );
  }
