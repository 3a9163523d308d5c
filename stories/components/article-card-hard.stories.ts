import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { expect, fn, userEvent, waitFor } from 'storybook/test';
import type { Story } from '../../src/components/article-card/index.ts';
import '../parts/examples.css';
import { words } from '../parts/locales.ts';
import { slottedStory } from '../parts/slotted.ts';
import { atRest, inside, the } from '../parts/shadow.ts';
import { others, story } from '../story.ts';

// What goes wrong with real stories, and what the reader does with the card.
const meta: Meta = {
  title: 'Components/Article card: hard cases',
  tags: ['!autodocs'],
};
export default meta;
type S = StoryObj;

const [cables, phones] = others as [Story, Story, Story];
const column = (one: Story) =>
  html`<div class="example-column">
    <lede-article-card variant="standard" heading-level="2" .story=${one}></lede-article-card>
  </div>`;

export const NoPicture: S = { render: () => column({ ...cables, picture: undefined }) };

export const MissingPictureFile: S = {
  render: () => column({ ...phones, picture: { ...phones.picture!, src: 'pictures/not-there.jpg' } }),
};

export const OnlyHeadline: S = { render: () => column({ headline: cables.headline, url: '#cables' }) };

export const LongWords: S = {
  render: () =>
    column({
      ...cables,
      headline:
        'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft wählt neuen Vorstand',
      kicker: 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetz',
      standfirst:
        'https://example.org/a-very-long-address-that-nobody-has-broken-anywhere-and-that-must-not-overflow',
    }),
};

export const LongHeadline: S = {
  render: () =>
    column({
      ...cables,
      headline:
        'After eleven weeks, four storms, two changes of captain and one very long argument about a spare part, the ship that mends the cables is home again, and nobody on the island had noticed that it was gone',
    }),
};

export const NoLink: S = { render: () => column({ ...cables, url: undefined }) };

const ran = fn();
export const HostileStrings: S = {
  render: () =>
    column({
      headline: '<img src=x onerror=ledeRan()> in a headline',
      url: 'javascript:ledeRan()',
      kicker: '<script>ledeRan()</script>',
      standfirst: '"><svg onload=ledeRan()> and {{constructor.constructor(1)()}} stay text',
      tags: [{ name: '<b>bold</b>', url: ' java\nscript:ledeRan()' }],
      body: ['<iframe srcdoc="<script>parent.ledeRan()</script>"></iframe>'],
    }),
  play: async ({ canvasElement }) => {
    (globalThis as unknown as { ledeRan: () => void }).ledeRan = ran;
    const card = the(canvasElement, 'lede-article-card');
    const shadow = inside(card);
    await expect(
      shadow.getByRole('heading', { name: '<img src=x onerror=ledeRan()> in a headline' }),
    ).toBeVisible();
    await expect(card.shadowRoot!.querySelectorAll('a, img, iframe, script')).toHaveLength(0);
    await userEvent.click(shadow.getByText('<b>bold</b>'));
    await expect(ran).not.toHaveBeenCalled();
  },
};

const unfoldOf = (card: Element) =>
  waitFor(() => inside(card).getByRole('button', { name: new RegExp(words().card.open) }));

export const Unfolding: S = {
  tags: ['!dev', '!autodocs'],
  render: () => html`${unsafeHTML(slottedStory())}`,
  play: async ({ canvasElement }) => {
    const card = the(canvasElement, 'lede-article-card');
    const toggled = fn();
    card.addEventListener('toggle', (event) => toggled((event as unknown as CustomEvent).detail.open));
    const button = await unfoldOf(card);
    await expect(button).toHaveTextContent(words().card.open);
    const first = canvasElement.querySelector('[slot=body] p')!;
    await expect(first.checkVisibility({ contentVisibilityAuto: true })).toBe(false);
    await userEvent.click(button);
    await waitFor(() => expect(button).toHaveAttribute('aria-expanded', 'true'));
    await expect(first).toBeVisible();
    await expect(button).toHaveTextContent(words().card.open);
    button.focus();
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(card.open).toBe(false));
    await expect(toggled.mock.calls).toEqual([[true], [false]]);
  },
};

export const UnfoldedByReader: S = {
  tags: ['!dev', '!autodocs'],
  render: () =>
    html`<div class="example-stack">
      ${(['lead', 'standard'] as const).map(
        (variant) =>
          html`<lede-article-card variant=${variant} heading-level="2" .story=${{ ...story, id: variant }}>
          </lede-article-card>`,
      )}
    </div>`,
  play: async ({ canvasElement }) => {
    for (const card of canvasElement.querySelectorAll('lede-article-card')) {
      await userEvent.click(await unfoldOf(card));
      await waitFor(() => expect(card.open).toBe(true));
    }
    await atRest(canvasElement);
  },
};

export const ShareFromCard: S = {
  tags: ['!dev', '!autodocs'],
  render: () => column(story),
  play: async ({ canvasElement }) => {
    const card = the(canvasElement, 'lede-article-card');
    await userEvent.click(
      inside(card).getByRole('button', { name: words().share.shareNamed(story.headline) }),
    );
    const share = await waitFor(() => the(card.shadowRoot!, 'lede-share'));
    const link = await waitFor(() =>
      inside(share).getByRole('link', { name: words().share.on(words().share.labels['vk'] ?? 'VK') }),
    );
    await expect(link).toBeVisible();
    await expect(link).toHaveAttribute('href', expect.stringContaining(encodeURIComponent('#story')));
  },
};
