import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import { example } from '../parts/example.ts';
import { literal } from '../parts/literal.ts';
import { helpers } from '../parts/helpers.ts';
import { number, words } from '../parts/locales.ts';
import { shots } from '../parts/pictures.ts';
import { atRest, inside, the } from '../parts/shadow.ts';
import '../parts/examples.css';

const { args, argTypes } = helpers('lede-lightbox');

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

export const FromData: S = example(
  `
<button id="open" class="opener" type="button">
  <img src="/pictures/cables.svg" alt="" width="1200" height="800" />
  Six pictures from the cable ship
</button>
<lede-lightbox id="box" label="The cable ship"></lede-lightbox>

<script type="module">
  const box = document.querySelector('#box');
  box.pictures = ${literal(pictures)};
  document.querySelector('#open').addEventListener('click', () => box.show(0));
</script>

<style>
  .opener {
    display: grid;
    gap: 0.75rem;
    justify-items: start;
    inline-size: min(100%, 26rem);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    cursor: zoom-in;
  }
  .opener img {
    inline-size: 100%;
    block-size: auto;
    border-radius: 0.375rem;
  }
</style>`,
  'example-stage',
);

export const Zoomed: S = {
  ...FromData,
  tags: ['!dev', '!autodocs'],
  play: async ({ canvasElement }) => {
    await userEvent.click(the(canvasElement, 'button'));
    const box = the(canvasElement, 'lede-lightbox');
    await waitFor(() => expect(box.open).toBe(true));
    const buttons = inside(box);
    await waitFor(() => expect(box.shadowRoot!.querySelector('.loaded')).not.toBeNull());
    await userEvent.click(buttons.getByRole('button', { name: words().lightbox.zoomIn }));
    await userEvent.click(buttons.getByRole('button', { name: words().lightbox.zoomIn }));
    await atRest(box);
    await expect(box.view.scale).toBeCloseTo(2.25);
    await expect(buttons.getByRole('status')).toHaveTextContent(
      words().lightbox.zoomed(number(2.25, { style: 'percent' })),
    );
  },
};
