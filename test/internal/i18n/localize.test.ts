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

it('a lang is found through the shadow roots around an element, and none counts as English', async () => {
  const section = await fixture<HTMLElement>(html`<section lang="ru"><div></div></section>`);
  const outer = section.firstElementChild!.attachShadow({ mode: 'open' });
  const inner = outer.appendChild(document.createElement('div')).attachShadow({ mode: 'open' });
  const host = document.createElement('lede-bookmark-button');
  inner.append(host);
  await host.updateComplete;
  expect(name(host)).toBe('Сохранить');
  section.lang = 'en';
  await expect.poll(() => name(host)).toBe('Save');
  section.lang = 'ru';
  await expect.poll(() => name(host)).toBe('Сохранить');
  section.lang = '';
  await expect.poll(() => name(host)).toBe('Save');
});

it('the nearest lang counts', async () => {
  const section = await fixture<HTMLElement>(
    html`<section lang="ru">
      <p lang="en"><lede-bookmark-button></lede-bookmark-button></p>
    </section>`,
  );
  expect(name(section.querySelector('lede-bookmark-button')!)).toBe('Save');
});

it('the case of a lang makes no difference, in the page or in registerLocale', async () => {
  registerLocale('SR-Latn', { bookmark: { save: 'Sačuvaj' } });
  const host = await fixture<LedeBookmarkButton>(
    html`<lede-bookmark-button lang="RU"></lede-bookmark-button>`,
  );
  expect(name(host)).toBe('Сохранить');
  for (const lang of ['sr-latn', 'SR-LATN', 'sr-Latn']) {
    host.lang = lang;
    await host.updateComplete;
    await expect.poll(() => name(host)).toBe('Sačuvaj');
  }
});

it('registerLocale redraws the elements that are on the page', async () => {
  const host = await fixture<LedeBookmarkButton>(
    html`<lede-bookmark-button lang="nn"></lede-bookmark-button>`,
  );
  expect(name(host)).toBe('Save');
  registerLocale('nn', { bookmark: { save: 'Lagre' } });
  await expect.poll(() => name(host)).toBe('Lagre');
  registerLocale('nn', { button: { loading: 'Lastar…' } });
  await host.updateComplete;
  expect(name(host)).toBe('Lagre');
});

it('registerLocale without texts changes nothing and throws nothing', () => {
  expect(() => registerLocale('nb', undefined as never)).not.toThrow();
});
