import { expect, it } from 'vitest';
import { resolveVars } from '../../../dist/compiler/svg/resolve-vars.js';

it.each([
  ['a fallback', 'a="var(--a, 3)"', 'a="3"'],
  ['white space', 'a="var( --a , 3 )"', 'a="3"'],
  ['a line break', 'a="var(--a,\n3\n)"', 'a="3"'],
  ['an empty fallback', 'a="var(--a,)"', 'a=""'],
  ['a fallback in another', 'a="var(--a, var(--b,3) )"', 'a="3"'],
  ['fallbacks three deep', 'a="var(--a,var(--b,var(--c,3)))"', 'a="3"'],
  ['a function', 'a="var(--a, rgb(1 2 3))"', 'a="rgb(1 2 3)"'],
  ['functions in each other', 'a="var(--a, calc(1px * (2 + 3)))"', 'a="calc(1px * (2 + 3))"'],
  ['a reference', 'a="var(--a, url(#b))"', 'a="url(#b)"'],
  ['several', 'a="var(--a,1) var(--b,2)" b="var(--c,3)"', 'a="1 2" b="3"'],
  ['a list', 'a="var(--a, 1, 2)"', 'a="1, 2"'],
  ['no fallback', 'a="var(--a)"', 'a="var(--a)"'],
  ['no fallback in a fallback', 'a="var(--a, var(--b))"', 'a="var(--b)"'],
  ['none that is closed', 'a="var(--a, 3"/><b c=")"/>', 'a="var(--a, 3"/><b c=")"/>'],
  ['a closed one in one that is not', 'a="var(--a, var(--b, 3)"', 'a="var(--a, 3"'],
  ['none at all', 'a="rgb(1 2 3)"', 'a="rgb(1 2 3)"'],
  ['brackets in text', '<t>:) (</t><b a="var(--a, 3)"/>', '<t>:) (</t><b a="3"/>'],
])('%s', (_, text, expected) => expect(resolveVars(text)).toBe(expected));
