import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';
import { dist } from '../pages/site.ts';

/** What the server writes for HTML with Lede's elements in it. */
export async function renderAtServer(markup: string): Promise<string> {
  await import(dist('define.js'));
  const strings = Object.assign([markup], { raw: [markup] }) as unknown as TemplateStringsArray;
  return collectResult(render(html(strings)));
}
