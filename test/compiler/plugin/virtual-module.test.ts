import { expect, it } from 'vitest';
import { insertUrl } from '../../../dist/compiler/plugin/virtual-module.js';

const SET = 'data-lede-sprite="/s.svg"';

it.each([
  ['a page', '<!doctype html><html lang="en"><p>', `<!doctype html><html ${SET} lang="en"><p>`],
  ['upper case', '<!DOCTYPE html><HTML><P>', `<!DOCTYPE html><HTML ${SET}><P>`],
  ['no <html>', '<!doctype html>\n<title>x</title>', `<!doctype html><html ${SET}>\n<title>x</title>`],
  ['no doctype either', '<title>x</title>', `<html ${SET}><title>x</title>`],
  [
    'a comment before the doctype, which must stay the first tag',
    '<!-- <html> -->\n<!doctype html><title>x</title>',
    `<!-- <html> -->\n<!doctype html><html ${SET}><title>x</title>`,
  ],
  [
    'an <html> in a comment',
    '<!--[if IE]><html class="ie"><![endif]--><html class="no-js">',
    `<!--[if IE]><html class="ie"><![endif]--><html ${SET} class="no-js">`,
  ],
  ['a page that sets its own', '<html data-lede-sprite="/m.svg">', '<html data-lede-sprite="/m.svg">'],
  [
    'a page that sets its own on a new line',
    '<html\n  data-lede-sprite="/m.svg"\n>',
    '<html\n  data-lede-sprite="/m.svg"\n>',
  ],
  [
    'the path in the page',
    '<html><use href="/@lede/sprite.svg#icon-x">',
    `<html ${SET}><use href="/s.svg#icon-x">`,
  ],
])('sets the URL in %s', (_, page, expected) => expect(insertUrl(page, '/s.svg', true)).toBe(expected));

it('escapes the URL', () => {
  expect(insertUrl('<html>', '/a?b&c"d', true)).toBe('<html data-lede-sprite="/a?b&amp;c&quot;d">');
});

it('without `inject` replaces only the path', () => {
  expect(insertUrl('<html>/@lede/sprite.svg', '/s.svg', false)).toBe('<html>/s.svg');
});
