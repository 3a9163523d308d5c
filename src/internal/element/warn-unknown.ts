import { warnOnce } from './warn-once.ts';

const SIZES = 'small medium large';
const BACK = 'closes leaves';
const BUTTON = { type: 'button submit reset', size: SIZES, tone: 'danger' };

/** The values that an attribute takes where they are few, by element: those of the manifest, and numbers. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'lede-article-card': {
    variant: 'lead standard compact story',
    badge: 'photo video audio',
    'heading-level': '1 2 3 4 5 6',
  },
  'lede-button': { ...BUTTON, variant: 'outlined filled plain' },
  'lede-dialog': { placement: 'auto modal sheet full', closedby: 'any closerequest none', back: BACK },
  'lede-gallery': { layout: 'row grid', nav: 'dots thumbs none', lightbox: 'window none', back: BACK },
  'lede-icon': { flip: 'auto none' },
  'lede-icon-button': BUTTON,
  'lede-lightbox': { back: BACK },
  'lede-media-player': { layout: 'audio video compact', hotkeys: 'on off', resume: 'on off', back: BACK },
  'lede-share': { layout: 'row column menu' },
  'lede-social-links': { size: SIZES },
  'lede-tag': { size: SIZES },
  'lede-tag-list': { size: SIZES },
};

/** The named slots, by element. */
export const SLOTS: Readonly<Record<string, string>> = {
  'lede-article-card': 'media kicker headline standfirst byline time tags actions body end',
  'lede-bookmark-button': 'form',
  'lede-button': 'start end control',
  'lede-dialog': 'heading footer',
  'lede-gallery': 'actions',
  'lede-icon-button': 'control',
  'lede-lightbox': 'actions',
  'lede-media-player': 'playlist',
  'lede-tag': 'icon',
  'lede-tag-list': 'label',
};

const asProperty = (attribute: string) =>
  attribute.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
const listed = (values: string) => values.split(' ').join(', ');

/** Warns about values that an element does not have, and about content for a slot that it does not have. */
export function warnUnknown(host: HTMLElement): void {
  const { localName: tag } = host;
  for (const [attribute, values] of Object.entries(VALUES[tag] ?? {})) {
    const value = (host as unknown as Record<string, unknown>)[asProperty(attribute)];
    // A value of another type has its own warning.
    const given = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
    if (given && !values.split(' ').includes(given))
      warnOnce(`<${tag} ${attribute}="${given.slice(0, 80)}">: unknown value. Use ${listed(values)}.`);
  }
  const slots = SLOTS[tag] ?? '';
  for (const child of host.children) {
    // A form's properties may be its fields.
    const slot = Element.prototype.getAttribute.call(child, 'slot');
    if (slot && !slots.split(' ').includes(slot))
      warnOnce(
        `<${child.nodeName.toLowerCase()} slot="${slot.slice(0, 80)}"> in <${tag}> does not show: there is no such slot. ` +
          (slots ? `There are ${listed(slots)}.` : 'Leave the attribute out.'),
      );
  }
}
