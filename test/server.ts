import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { unsafeStatic, html as staticHtml } from 'lit/static-html.js';

/** Renders markup with Lede's elements in it as a server does. */
export async function renderAtServer(markup: string): Promise<string> {
  await import('../dist/define.js' as string);
  return collectResult(render(html`${staticHtml`${unsafeStatic(markup)}`}`));
}
