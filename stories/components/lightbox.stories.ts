import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { LedeLightbox } from '../../src/components/lightbox/index.ts';
import { code } from '../parts/docs.ts';
import { helpers } from '../parts/helpers.ts';
import { shots } from '../parts/pictures.ts';
import { atRest, inside, the } from '../parts/shadow.ts';
import './dialog.css';

const { args, argTypes } = helpers<LedeLightbox>('lede-lightbox');

const meta: Meta = {
  title: 'Components/Lightbox',
  tags: ['!autodocs'],
  argTypes,
  args,
  beforeEach: () => () => {
    for (const box of document.querySelectorAll('lede-lightbox')) box.close();
  },
};
export default meta;
type S = StoryObj;

const pictures = shots.map(({ src, alt, caption }) => ({ src, alt, caption }));
const show = (event: Event) =>
  (event.currentTarget as Element).parentElement!.querySelector('lede-lightbox')!.show(0);

export const FromData: S = {
  parameters: code(`
<button type="button">Six pictures</button>
<lede-lightbox label="The cable ship"></lede-lightbox>

<script type="module">
  import 'lede-ui/define/lightbox.js';

  const box = document.querySelector('lede-lightbox');
  box.pictures = [{ src: '/harbour.jpg', alt: 'A small ship leaves a harbour', caption: 'The repair ship.' }];
  document.querySelector('button').addEventListener('click', () => box.show(0));
</script>`),
  render: () =>
    html`<div>
      <button class="dialog-button" type="button" @click=${show}>Six pictures</button>
      <lede-lightbox label="The cable ship" .pictures=${pictures}></lede-lightbox>
    </div>`,
};

export const Zoomed: S = {
  ...FromData,
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    await userEvent.click(canvasElement.querySelector('button')!);
    const box = the(canvasElement, 'lede-lightbox');
    await waitFor(() => expect(box.open).toBe(true));
    const buttons = inside(box);
    await waitFor(() => expect(box.shadowRoot!.querySelector('.loaded')).not.toBeNull());
    await userEvent.click(buttons.getByRole('button', { name: 'Zoom in' }));
    await userEvent.click(buttons.getByRole('button', { name: 'Zoom in' }));
    await atRest(box);
    await expect(box.view.scale).toBeCloseTo(2.25);
    await expect(buttons.getByRole('status')).toHaveTextContent('Zoom 225%');
  },
};
