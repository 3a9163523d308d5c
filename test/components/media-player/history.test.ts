import { html } from 'lit';
import { expect, it, vi } from 'vitest';
import { part } from '../../fixture.ts';
import { film, player, poll } from './player.ts';

// The first test of its file: the listeners of the page are added after the element was defined, before it is used.
it('Back that closes the list of keys is not heard by a router of the page', async () => {
  const heard = vi.fn();
  addEventListener('popstate', heard);
  const host = await player(html`<lede-media-player resume="off">${film()}</lede-media-player>`);
  host.perform('help');
  const dialog = part<HTMLDialogElement>(host, '.help');
  expect(dialog.open).toBe(true);
  history.back();
  await poll(() => dialog.open).toBe(false);
  removeEventListener('popstate', heard);
  expect(heard).not.toHaveBeenCalled();
});
