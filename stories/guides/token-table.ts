import { html, type TemplateResult } from 'lit';
import { readTokens } from '../../scripts/tokens.mjs';
import contrast from '../../src/styles/themes/contrast.json' with { type: 'json' };
import newspaper from '../../src/styles/themes/newspaper.json' with { type: 'json' };
import source from '../../src/styles/tokens.json' with { type: 'json' };

type Token = ReturnType<typeof readTokens>[number];

const themes: Record<string, object> = { contrast, newspaper };

const colour = (value: string) =>
  html`<td><span class="swatch" style="background:${value}"></span><code>${value}</code></td>`;

const values = ({ type, light, dark }: Token) =>
  type === 'color'
    ? [colour(light), colour(dark)]
    : html`<td colspan="2">
        <code style=${type === 'fontFamily' ? `font-family:${light}` : ''}>${light}</code>
      </td>`;

/** Every token, as tokens.json has it, or as a theme does. */
export const tokenTable = (theme: string): TemplateResult => html`
  <table class="tokens">
    <thead>
      <tr>
        <th scope="col">Token</th>
        <th scope="col">Light</th>
        <th scope="col">Dark</th>
      </tr>
    </thead>
    <tbody>
      ${readTokens(source, themes[theme]).map(
        (token) =>
          html`<tr>
            <th scope="row"><code>${token.name}</code>${token.description}</th>
            ${values(token)}
          </tr>`,
      )}
    </tbody>
  </table>
`;
