import { expect, it, vi } from 'vitest';
import { define } from '../../../src/internal/element/define.ts';
import { VERSION } from '../../../src/internal/element/define.ts';

const copy = (version: string) =>
  class extends HTMLElement {
    static version = version;
  };

it('ignores a second copy of the same version, without a warning', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  const [first, second] = [copy(VERSION), copy(VERSION)];
  expect(define('lede-test-a', first)).toBe(first);
  expect(define('lede-test-a', second)).toBe(first);
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

it('ignores a copy of another version, with a warning', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  customElements.define('lede-test-b', copy('9.9.9'));
  define('lede-test-b', copy(VERSION));
  expect(warn.mock.calls.flat().join()).toContain('<lede-test-b> is already defined by lede-ui 9.9.9');
  warn.mockRestore();
});
