import manifest from '../../icons-extra/icons.json' with { type: 'json' };
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor, within } from 'storybook/test';
import { entries, groups } from './gallery/data.ts';
import { defineGallery, type IconGallery } from './gallery/icon-gallery.ts';

defineGallery();

const extras = Object.keys(manifest).toSorted();

const meta: Meta = {
  title: 'Icons/Gallery',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true }, options: { showPanel: false } },
  render: () => html`<icon-gallery></icon-gallery>`,
};
export default meta;
type S = StoryObj;

const inside = (element: Element) => within(element.shadowRoot as unknown as HTMLElement);
const parts = (canvasElement: HTMLElement) => {
  const gallery = canvasElement.querySelector<IconGallery>('icon-gallery')!;
  const shadow = inside(gallery);
  return {
    shadow,
    field: shadow.getByRole('searchbox'),
    names: () => shadow.queryAllByRole('option').map((option) => option.dataset['name']),
    detail: inside(gallery.shadowRoot!.querySelector('aside icon-detail')!),
  };
};

export const Gallery: S = {};

export const Searching: S = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    const { shadow, field, names } = parts(canvasElement);
    await expect(names()).toHaveLength(entries.length);
    for (const [query, first] of Object.entries({
      facebook: 'fb',
      save: 'bookmark',
      bin: 'trash',
      'Full screen': 'v-expand',
      RUSSIAN: 'flag-ru',
      mess: 'fm',
      'twitter-x': 'x',
      'reader’s messenger': '',
    })) {
      await userEvent.type(field, query, { initialSelectionStart: 0, initialSelectionEnd: 99 });
      await waitFor(() => expect(names()[0] ?? '').toBe(first));
      const amount = names().length;
      await expect(shadow.getByRole('status')).toHaveTextContent(
        `${amount || 'No'} ${amount === 1 ? 'icon' : 'icons'} for “${query}”`,
      );
    }
    await userEvent.click(shadow.getByRole('button', { name: 'bin' }));
    await waitFor(() => expect(names()).toEqual(['trash']));
  },
};

export const NothingFound: S = {
  tags: ['!dev', '!autodocs'],
  render: () => html`<icon-gallery query="unicorn"></icon-gallery>`,
  play: async ({ canvasElement }) => {
    const { shadow } = parts(canvasElement);
    await expect(shadow.getByRole('heading', { level: 2, name: 'No icons match “unicorn”' })).toBeVisible();
  },
};

export const ByKeyboard: S = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    const { shadow, field } = parts(canvasElement);
    const chosen = () => shadow.getByRole('option', { selected: true }).dataset['name'];
    field.focus();
    await userEvent.keyboard('{ArrowDown}{ArrowRight}');
    await waitFor(() => expect(chosen()).toBe('bookmark-b'));
    await userEvent.keyboard('{Home}');
    await waitFor(() => expect(chosen()).toBe(groups[0]!.entries[0]!.name));
    await userEvent.keyboard('{End}');
    await waitFor(() => expect(chosen()).toBe(groups.at(-1)!.entries.at(-1)!.name));
  },
};

export const Copying: S = {
  tags: ['!dev', '!autodocs'],
  render: () => html`<icon-gallery query="close"></icon-gallery>`,
  play: async ({ canvasElement }) => {
    const { shadow } = parts(canvasElement);
    const gallery = canvasElement.querySelector('icon-gallery')!.shadowRoot!;
    await userEvent.click(shadow.getAllByRole('option')[0]!);
    const dialog = gallery.querySelector('dialog')!;
    const detail = inside(gallery.querySelector(dialog.open ? 'dialog icon-detail' : 'aside icon-detail')!);
    await waitFor(() => expect(detail.getByRole('heading', { name: 'Close' })).toBeVisible());
    await userEvent.click(detail.getByRole('button', { name: 'Copy Import' }));
    const copied = `import { iconClose } from 'lede-ui/icons/close.js';`;
    // Some machines give their browser no clipboard.
    await waitFor(() => expect(detail.getByRole('status')).toHaveTextContent(/^Copied: |^It could not/));
    if (detail.getByRole('status').textContent?.startsWith('Copied'))
      await expect(detail.getByRole('status')).toHaveTextContent(copied);
    await expect(detail.getByRole('link', { name: 'Download close.svg' })).toHaveAttribute(
      'href',
      `data:image/svg+xml,${encodeURIComponent(entries.find(({ name }) => name === 'close')!.svg)}`,
    );
    if (dialog.open) dialog.close();
  },
};

export const Extra: S = {
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    const { shadow, detail } = parts(canvasElement);
    const [group, networks] = ['Extra', 'Extra networks'].map((name) =>
      within(shadow.getByRole('group', { name })),
    ) as [ReturnType<typeof within>, ReturnType<typeof within>];
    const names = [group, networks]
      .flatMap((one) => one.getAllByRole('option'))
      .map(({ dataset }) => dataset['name']!);
    await expect(names.toSorted()).toEqual(extras);
    await expect(networks.getByRole('option', { name: 'bluesky' })).toBeVisible();
    await expect(shadow.getByRole('option', { name: 'fm Facebook Messenger' })).toBeVisible();
    await userEvent.click(group.getByRole('option', { name: /^link\b/i }));
    const gallery = canvasElement.querySelector('icon-gallery')!.shadowRoot!;
    const dialog = gallery.querySelector('dialog')!;
    const shown = dialog.open ? inside(dialog.querySelector('icon-detail')!) : detail;
    await waitFor(() =>
      expect(shown.getByText(`import { iconLink } from 'lede-ui/icons/extra/link.js';`)).toBeVisible(),
    );
    await expect(shown.getByText(/"\/extra\/sprite\.svg#icon-link"/)).toBeVisible();
    if (dialog.open) dialog.close();
  },
};
