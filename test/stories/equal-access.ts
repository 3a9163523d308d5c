// IBM's Equal Access Checker on each story, beside axe: its rules find what axe's do not, and the other way round.
import 'accessibility-checker-engine/ace-window.js';
import { afterEach } from 'vitest';

interface Result {
  ruleId: string;
  message: string;
  snippet: string;
  value: [level: string, outcome: string];
}
interface Engine {
  Checker: new () => { check(root: Node, rules: string[]): Promise<{ results: Result[] }> };
}

/** Rules that a story may break, and why. */
const exceptions = ({ ruleId, snippet }: Result): boolean =>
  // A story is a part of a page; the page has the main region.
  ruleId === 'skip_main_exists' ||
  // A form without a name is no landmark, and a list of them would be a list of landmarks.
  ruleId === 'aria_form_label_unique' ||
  // Words of a disabled control may be faint (WCAG 1.4.3); the checker does not know that ours is one.
  (ruleId === 'text_contrast_sufficient' && /^<lede-[\w-]+ [^>]*\bdisabled=/.test(snippet));

// As in Storybook's own frame: the colours of the page.
document.body.classList.add('sb-show-main');

const checker = new (window as unknown as { ace_ibma: Engine }).ace_ibma.Checker();

afterEach(async () => {
  const { results } = await checker.check(document, ['WCAG_2_2']);
  const violations = results.filter(
    (result) => result.value[0] === 'VIOLATION' && result.value[1] === 'FAIL' && !exceptions(result),
  );
  const told = violations.map(({ ruleId, message, snippet }) => `${ruleId}: ${message}\n  ${snippet}`);
  if (told.length) throw new Error(told.join('\n'));
});
