import { afterEach, beforeEach, expect, it, vi, type MockInstance } from 'vitest';
import { warnOnce } from '../../../src/internal/element/warn-once.ts';

let warn: MockInstance<typeof console.warn>;
beforeEach(() => {
  warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
});
afterEach(() => warn.mockRestore());

it('shows a message once, and cuts a long one', () => {
  warnOnce(`a${'b'.repeat(10_000)}`);
  warnOnce(`a${'b'.repeat(10_000)}`);
  expect(warn).toHaveBeenCalledOnce();
  expect(warn.mock.calls[0]![0]).toHaveLength(500);
});

it('is silent after 200 messages, and says so', () => {
  for (let i = 0; i < 1000; i++) warnOnce(`message ${i}`);
  // One more warning was shown by the test above.
  expect(warn).toHaveBeenCalledTimes(200);
  expect(warn.mock.calls[198]).toEqual(['message 198']);
  expect(warn.mock.calls.at(-1)![0]).toContain('more warnings are not shown');
});
