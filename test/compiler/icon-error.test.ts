import { describe, expect, it } from 'vitest';
import { cspHash, fingerprint, hash, shortHash } from '../../dist/compiler/hash.js';
import { fromParts, IconError, locationText, toParts } from '../../dist/compiler/icon.js';

describe('an IconError', () => {
  it('has file, line, column and reason, and a message of all four', () => {
    const error = new IconError('a/b.svg', 'why', 3, 5);
    expect({ ...error }).toEqual({
      name: 'IconError',
      transient: false,
      file: 'a/b.svg',
      line: 3,
      column: 5,
      reason: 'why',
    });
    expect(error.message).toBe('a/b.svg:3:5: why');
  });

  it('is at the start of the file by default, and without a place at line 0', () => {
    expect(new IconError('a.svg', 'why').message).toBe('a.svg:1:1: why');
    expect(new IconError('a', 'why', 0).message).toBe('a: why');
    expect([locationText('a', 1, 2), locationText('a', 0, 2)]).toEqual(['a:1:2', 'a']);
  });

  it.each([
    '\0',
    '\n',
    '\r\n',
    '\u001b',
    '\u007f',
    '\u0085',
    '\u00ad',
    '\u200b',
    '\u202e',
    '\u2028',
    '\u2029',
    '\ufeff',
  ])('has a space in place of %j, in reason and message', (character) => {
    const error = new IconError(`a${character}.svg`, `b${character}${character}c`);
    expect(error.reason).toBe('b c');
    expect(error.message).toBe('a .svg:1:1: b c');
    expect(error.file).toBe(`a${character}.svg`);
  });

  it('cuts a reason after 200 characters, between two of them', () => {
    expect(new IconError('a', 'x'.repeat(200)).reason).toBe('x'.repeat(200));
    expect(new IconError('a', 'x'.repeat(201)).reason).toBe(`${'x'.repeat(200)}…`);
    expect(new IconError('a', `${'x'.repeat(199)}😀y`).reason).toBe(`${'x'.repeat(199)}…`);
    expect(new IconError('a', `${'x'.repeat(198)}😀y`).reason).toBe(`${'x'.repeat(198)}😀…`);
  });

  it('is the same after it was plain data', () => {
    const parts = toParts(new IconError('a.svg', 'why', 3, 5));
    expect(parts).toEqual({ file: 'a.svg', line: 3, column: 5, reason: 'why' });
    expect(fromParts(parts).message).toBe('a.svg:3:5: why');
    expect(fromParts(parts)).toBeInstanceOf(IconError);
  });
});

it('hashes are SHA-256, in the form and length of their place', () => {
  expect(hash('abc')).toBe('ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0');
  expect(fingerprint('abc')).toBe('ungWv48Bz-pBQUDe');
  expect(shortHash('abc')).toBe('ba7816bf');
  expect(cspHash('abc')).toBe('sha256-ungWv48Bz+pBQUDeXa4iI7ADYaOWF3qctBD/YfIAFa0=');
});
