import '../../../src/define/bookmark-button.ts';
import '../../../src/locales/ru.ts';
import { registerLocale, type Locale } from '../../../src/locales/register-locale.ts';
import { html } from 'lit';
import { expect, it } from 'vitest';
import type { LedeBookmarkButton } from '../../../src/components/bookmark-button/index.ts';
import { fixture, part } from '../../fixture.ts';

const name = (host: Element) => part(host, 'button').getAttribute('aria-label');

it('follows the lang of any section, not only the page’s', async () => {
  const section = await fixture(
    html`<section lang="en"><lede-bookmark-button></lede-bookmark-button></section>`,
  );
  const host = section.querySelector<LedeBookmarkButton>('lede-bookmark-button')!;
  expect(name(host)).toBe('Save');
  section.setAttribute('lang', 'ru');
  await expect.poll(() => name(host)).toBe('Сохранить');
  section.removeAttribute('lang');
  await expect.poll(() => name(host)).toBe('Save');
});

it('a regional lang uses its language, and an unknown lang English', async () => {
  const host = await fixture(html`<lede-bookmark-button lang="ru-KZ"></lede-bookmark-button>`);
  expect(name(host)).toBe('Сохранить');
  host.setAttribute('lang', 'xx');
  await expect.poll(() => name(host)).toBe('Save');
});

it('texts that a custom language lacks are English', async () => {
  registerLocale('eo', { bookmark: { save: 'Konservi' } } as Locale);
  const host = await fixture(html`<lede-bookmark-button lang="eo" headline="A"></lede-bookmark-button>`);
  expect(name(host)).toBe('Save: A');
  host.removeAttribute('headline');
  await expect.poll(() => name(host)).toBe('Konservi');
});

it('registerLocale changes single texts and keeps the others', async () => {
  registerLocale('ru', { bookmark: { save: 'В закладки' } });
  const host = await fixture(html`<lede-bookmark-button lang="ru"></lede-bookmark-button>`);
  expect(name(host)).toBe('В закладки');
  host.setAttribute('headline', 'A');
  await expect.poll(() => name(host)).toBe('Сохранить: A');
  registerLocale('ru', { bookmark: { save: 'Сохранить' } });
});

it('registerLocale takes the texts of a region before those of its language', async () => {
  registerLocale('ru-BY', { bookmark: { save: 'Захаваць' } });
  const host = await fixture(html`<lede-bookmark-button lang="ru-BY"></lede-bookmark-button>`);
  expect(name(host)).toBe('Захаваць');
  host.setAttribute('lang', 'ru-KZ');
  await expect.poll(() => name(host)).toBe('Сохранить');
});
