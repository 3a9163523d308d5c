import { nothing, type TemplateResult } from 'lit';
import type { share } from '../../locales/en.ts';
import type { Facts } from './share-data.ts';
import { linkTo, type Extras } from './share-url.ts';
import { networkOf } from './network-registry.ts';
import { buttonItem, linkItem } from './templates.ts';

type Act = (event: Event) => void;
type Content = TemplateResult | typeof nothing;

/** What the items of one element are drawn from. */
export interface Drawing {
  host: Extras;
  facts: Facts;
  texts: typeof share;
  /** The page's own links stand in the element. */
  light: boolean;
  /** It is on the page, not at the server. */
  known: boolean;
  worded: boolean;
  copied: boolean;
  copy: Act;
  print: Act;
  share: Act;
}

/** What stands for a name in `networks`: a link, two where touch has its own, or a button. */
export function item(name: string, drawing: Drawing): Content | Content[] {
  const { host, facts, texts, light, worded, copied } = drawing;
  if (name === 'copy') {
    if (!copied) return button(drawing, drawing.copy, 'link', texts.copy);
    return button(drawing, drawing.copy, 'check', worded ? texts.copied : texts.copy, 'done');
  }
  if (name === 'print') return button(drawing, drawing.print, 'print', texts.print);
  if (light) return nothing;
  const network = networkOf(name)!;
  const link = (kind: '' | 'touch' | 'no-touch') => {
    const url = facts.url(name);
    const href = url && linkTo(network, url, facts.text(name), host, kind === 'touch');
    // Without an address it keeps its place; a network that does not work here has none.
    return url && !href ? nothing : linkItem(name, href, kind, worded, texts);
  };
  return network.touchHref ? [link('no-touch'), link('touch')] : link('');
}

/** The device's own share sheet, first where fingers are used: its place is kept until the page is asked. */
export function deviceItem(drawing: Drawing): Content {
  const { known, facts, texts, share } = drawing;
  if (known && (facts.refused || !navigator.canShare?.(facts.data))) return nothing;
  return button(drawing, share, 'share', texts.device, known ? 'touch' : 'touch unknown');
}

function button(drawing: Drawing, act: Act, icon: string, name: string, kind = ''): Content {
  const { light, worded, facts, print } = drawing;
  // What is printed is the page, whatever the address.
  const disabled = act !== print && facts.refused;
  return buttonItem(act, !light, { icon, name, kind, worded, disabled });
}
