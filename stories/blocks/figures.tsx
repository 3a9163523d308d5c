import { BENCHES } from '../../bench/report/benches.mjs';
import { describe, plotGroups } from '../../bench/report/plot.mjs';
import { aboutText, tablesOf } from '../../bench/report/tables.mjs';
import results from '../../docs/bench/results.json' with { type: 'json' };

/** Text with code between backticks. */
const Text = ({ children }: { children: string }) =>
  children.split('`').map((part, i) => (i % 2 ? <code key={i}>{part}</code> : part));

/** When, where and with what the figures were measured. */
export const Measured = () => <p>{aboutText(results)}</p>;

/** What a benchmark measured: what that is, a plot, and tables. The figures are those of `npm run bench:report`. */
export function Figures({ of }: { of: keyof typeof BENCHES }) {
  const tables = tablesOf(of, results);
  return (
    <>
      <p>
        <Text>{BENCHES[of].text}</Text>
      </p>
      <img className="lede-plot" src={`bench/${of}.svg`} alt={describe(plotGroups(of, results))} />
      {tables.map(({ title, heads, rows }) => (
        <table key={title} className="lede-figures">
          {tables.length > 1 && <caption>{title}</caption>}
          <thead>
            <tr>
              {heads.map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([way, ...cells]) => (
              <tr key={way}>
                <th scope="row">{way}</th>
                {cells.map((cell, i) => (
                  <td key={heads[i + 1]}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}
