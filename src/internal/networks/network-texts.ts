import { findNetwork } from './find-network.ts';
import { ownValue } from './place.ts';

/** The texts of a language that name share links. */
interface ShareTexts {
  on(network: string): string;
  mail: string;
  sms: string;
  labels: Readonly<Record<string, string>>;
}

/** The network's label, and the accessible name of its link. */
export function networkTexts(name: string, texts: ShareTexts): { label: string; name: string } {
  const label = ownValue(texts.labels, name) ?? findNetwork(name)?.label ?? name;
  return { label, name: name === 'mail' || name === 'sms' ? texts[name] : texts.on(label) };
}
