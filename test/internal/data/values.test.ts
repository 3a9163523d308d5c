import { afterEach, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { tagKey, tagValue, toTags } from '../../../src/internal/data/tags.ts';
import {
  fromJson,
  toFields,
  toList,
  toPixels,
  toText,
  toTime,
  warnType,
} from '../../../src/internal/data/values.ts';

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => warn.mockRestore());
const said = () => warn.mock.calls.flat().join('\n');

describe('text', () => {
  it.each<[unknown, string | undefined]>([
    ['a', 'a'],
    [' ', ' '],
    [0, '0'],
    [-1.5, '-1.5'],
    [10n, '10'],
    [new URL('https://example.org/a'), 'https://example.org/a'],
    [new Date(0), '1970-01-01T00:00:00.000Z'],
    [['a', 2, null, '', 'b'], 'a, 2, b'],
    [[['a'], ['b', 'c']], 'a, b, c'],
    [[], undefined],
    [[null, ''], undefined],
    [null, undefined],
    [undefined, undefined],
    ['', undefined],
  ])('%o is %o, without a warning', (value, text) => {
    expect(toText(value, 'text of values')).toBe(text);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each<[string, unknown, string]>([
    ['yes', true, 'a value of type boolean'],
    ['no', false, 'a value of type boolean'],
    ['NaN', Number.NaN, 'NaN'],
    ['endless', Number.POSITIVE_INFINITY, 'Infinity'],
    ['an object', {}, 'a value of type object'],
    ['a function', () => 1, 'a value of type function'],
    ['a symbol', Symbol('a'), 'a value of type symbol'],
    ['an invalid date', new Date(Number.NaN), 'a value of type object'],
  ])('%s is none, and the warning names it', (kind, value, named) => {
    expect(toText(value, `text ${kind}`)).toBeUndefined();
    expect(said()).toBe(`lede-ui: text ${kind} must be text, not ${named}. It is ignored.`);
  });

  it('a warning about a list says that it is one', () => {
    warnType('a list', 'a number', ['secret']);
    expect(said()).toBe('lede-ui: a list must be a number, not an array. It is ignored.');
  });
});

it.each<[unknown, unknown[]]>([
  [
    ['a', 'b'],
    ['a', 'b'],
  ],
  ['a', ['a']],
  [0, [0]],
  [false, [false]],
  [{}, [{}]],
  ['', []],
  [null, []],
  [undefined, []],
])('%o as a list is %o', (value, list) => expect(toList(value)).toEqual(list));

describe('pixels', () => {
  it.each<[unknown, number | undefined]>([
    [1, 1],
    [0.5, 0.5],
    ['1200', 1200],
    ['1200px', 1200],
    ['', undefined],
    [null, undefined],
    [undefined, undefined],
  ])('%o is %o, without a warning', (value, pixels) => {
    expect(toPixels(value, 'pixels')).toBe(pixels);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ['zero', 0],
    ['"0"', '0'],
    ['negative', -1],
    ['endless', Number.POSITIVE_INFINITY],
    ['NaN', Number.NaN],
    ['a word', 'wide'],
    ['yes', true],
    ['a list', [3]],
  ])('%s is none, with a warning', (kind, value) => {
    expect(toPixels(value, `pixels ${kind}`)).toBeUndefined();
    expect(said()).toContain(`pixels ${kind} must be a positive number`);
  });
});

describe('a time', () => {
  it.each<[string, unknown, string]>([
    ['the last second that is a number of seconds', 99_999_999_999, '5138-11-16T09:46:39.000Z'],
    ['the first number of milliseconds', 100_000_000_000, '1973-03-03T09:46:40.000Z'],
    ['0', 0, '1970-01-01T00:00:00.000Z'],
    ['seconds before 1970', -86_400, '1969-12-31T00:00:00.000Z'],
    [
      'the first second before 1970 that is a number of seconds',
      -99_999_999_999,
      '-001199-02-15T14:13:21.000Z',
    ],
    ['milliseconds before 1970', -100_000_000_000, '1966-10-31T14:13:20.000Z'],
    ['a Date', new Date(1), '1970-01-01T00:00:00.001Z'],
    ['any text', 'yesterday', 'yesterday'],
  ])('%s', (_, value, time) => {
    expect(toTime(value, 'time')).toBe(time);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ['NaN', Number.NaN],
    ['beyond all dates', 9e15],
    ['an invalid Date', new Date(Number.NaN)],
  ])('%s is none, and the warning asks for a time', (kind, value) => {
    expect(toTime(value, `time ${kind}`)).toBeUndefined();
    expect(said()).toContain(`time ${kind} must be a time`);
  });
});

it('fields are those of an object; anything else has none, with a warning', () => {
  const fields = { a: 1 };
  expect(toFields(fields, 'fields')).toBe(fields);
  for (const value of [null, undefined, '']) expect(toFields(value, 'fields')).toBeUndefined();
  expect(warn).not.toHaveBeenCalled();
  for (const [at, value] of ['a', 1, true, [{}]].entries()) {
    expect(toFields(value, `fields ${at}`)).toBeUndefined();
    expect(said()).toContain(`fields ${at} must be an object`);
  }
});

it('JSON is parsed; empty text is null without a warning, invalid text with one that cites its start', () => {
  expect(fromJson(' {"a":[1]} ', 'json')).toEqual({ a: [1] });
  const list = [1];
  expect(fromJson(list, 'json')).toBe(list);
  expect([fromJson('', 'json'), fromJson(' \n', 'json')]).toEqual([null, null]);
  expect(warn).not.toHaveBeenCalled();
  expect(fromJson(`{${'x'.repeat(500)}`, 'json')).toBeNull();
  expect(said()).toBe(`lede-ui: json is not valid JSON: {${'x'.repeat(79)}`);
});

describe('tags', () => {
  it('keep all that a page said about them, their names without spaces around', () => {
    const [tag] = toTags(
      [{ name: ' China ', url: '/china', value: 7, selected: 1, current: '', disabled: null, own: 'x' }],
      'tags',
    );
    expect(tag).toEqual({
      name: 'China',
      url: '/china',
      value: '7',
      selected: true,
      current: false,
      disabled: undefined,
      own: 'x',
    });
  });

  it('differ by name, value or URL; of equal ones one is left, the latest', () => {
    const tags = toTags(
      [
        { name: 'A', selected: true },
        { name: 'A', value: 'a' },
        { name: 'A', url: '/a' },
        { name: 'A', value: 'A', selected: false },
        { name: 'A', url: '' },
      ],
      'tags',
    );
    expect(tags.map(({ value, url, selected }) => [value, url, selected])).toEqual([
      [undefined, undefined, undefined],
      ['a', undefined, undefined],
      [undefined, '/a', undefined],
    ]);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each<[string, unknown]>([
    ['an empty name', ''],
    ['spaces', '  '],
    ['an object without a name', {}],
    ['a name that is no text', { name: 7 }],
    ['a list', ['A']],
  ])('with %s are skipped, with a warning', (kind, tag) => {
    expect(toTags([tag, 'B'], `tags ${kind}`).map(({ name }) => name)).toEqual(['B']);
    expect(said()).toContain(`lede-ui: tags ${kind}: a tag without a name was skipped.`);
  });

  it('a name alone may be a number; a value is the name unless it is given', () => {
    const [tag] = toTags(2026, 'tags');
    expect(tag!.name).toBe('2026');
    expect([tagValue({ name: 'A' }), tagValue({ name: 'A', value: '' })]).toEqual(['A', '']);
    expect(tagKey({ name: 'A' })).toBe(tagKey({ name: 'A', value: 'A', url: '' }));
    expect(tagKey({ name: 'A' })).not.toBe(tagKey({ name: 'A', url: '/a' }));
  });
});
