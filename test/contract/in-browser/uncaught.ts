import { afterEach, beforeEach } from 'vitest';

/** What is thrown outside of the calls of a test, gathered anew for each; the console does not report it. */
export function uncaughtErrors(): readonly string[] {
  const errors: string[] = [];
  const collect = (event: ErrorEvent | PromiseRejectionEvent) => {
    event.preventDefault();
    errors.push(String('reason' in event ? event.reason : event.message));
  };
  beforeEach(() => {
    errors.length = 0;
    addEventListener('error', collect);
    addEventListener('unhandledrejection', collect);
  });
  afterEach(() => {
    removeEventListener('error', collect);
    removeEventListener('unhandledrejection', collect);
  });
  return errors;
}
