import '../../src/define/button.ts';
import '../../src/locales/ru.ts';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LedeButton } from '../../src/components/button/index.ts';
import { fixture, next, part, settled } from '../fixture.ts';

const control = (host: Element) => part<HTMLButtonElement & HTMLAnchorElement>(host, '.control');
const clicksOn = (host: Element) => {
  const clicked = vi.fn();
  host.addEventListener('click', clicked);
  return clicked;
};

describe('a button', () => {
  it('is a real button, named by its text, and is clicked once by mouse, Enter, Space and click()', async () => {
    const host = await fixture<LedeButton>(html`<lede-button>Sign in</lede-button>`);
    const clicked = clicksOn(host);
    const button = page.getByRole('button', { name: 'Sign in', exact: true });
    await expect.element(button).toBeVisible();
    await userEvent.click(button);
    await userEvent.keyboard('{Enter}');
    await userEvent.keyboard(' ');
    host.click();
    expect(clicked).toHaveBeenCalledTimes(4);
    expect(clicked.mock.calls[0]![0].target).toBe(host);
  });

  it('takes the focus for its host', async () => {
    const host = await fixture<LedeButton>(html`<lede-button>A</lede-button>`);
    host.focus();
    expect(document.activeElement).toBe(host);
    expect(host.shadowRoot!.activeElement).toBe(control(host));
  });

  it('a click sent to the host itself reaches the button, once', async () => {
    const host = await fixture<LedeButton>(html`<lede-button>A</lede-button>`);
    const clicked = clicksOn(host);
    host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  it('says what it opens, whether it is open and what is current', async () => {
    const host = await fixture<LedeButton>(
      html`<lede-button expanded="false" haspopup="menu" current="page" label="More: topics"
        >More</lede-button
      >`,
    );
    const button = control(host);
    expect(button.getAttribute('aria-expanded')).toBe('false');
    expect(button.getAttribute('aria-haspopup')).toBe('menu');
    expect(button.getAttribute('aria-current')).toBe('page');
    expect(button.getAttribute('aria-label')).toBe('More: topics');
    host.expanded = true;
    await settled();
    expect(button.getAttribute('aria-expanded')).toBe('true');
    host.removeAttribute('expanded');
    host.expanded = null;
    await settled();
    expect(button.hasAttribute('aria-expanded')).toBe(false);
  });
});

describe('what cannot be used', () => {
  it.each(['disabled', 'focusable-disabled', 'loading'])('%s: no listener hears a click', async (state) => {
    const host = await fixture<LedeButton>(html`<lede-button>A <b>b</b></lede-button>`);
    host.toggleAttribute(state, true);
    await settled();
    const clicked = clicksOn(host);
    host.click();
    host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    host.querySelector('b')!.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    control(host).dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    await userEvent.click(host, { force: true });
    expect(clicked).not.toHaveBeenCalled();
    host.toggleAttribute(state, false);
    await settled();
    await userEvent.click(host);
    expect(clicked).toHaveBeenCalledTimes(1);
  });
});

describe('in a form', () => {
  const form = (button = html`<lede-button type="submit" name="do" value="it">Go</lede-button>`) =>
    fixture<HTMLFormElement>(
      html`<form action="/nowhere"><input name="a" value="1" /><input name="b" value="2" />${button}</form>`,
    );
  const sent = (form: HTMLFormElement) => {
    const seen = vi.fn();
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      seen([...new FormData(form, event.submitter)].join(' '), event.submitter?.parentElement?.localName);
    });
    return seen;
  };

  it('submits with its name and value, by mouse, by Enter in a field, by click()', async () => {
    const element = await form();
    const seen = sent(element);
    const host = element.querySelector('lede-button')!;
    expect(host.form).toBe(element);
    await userEvent.click(host);
    element.querySelector('input')!.focus();
    await userEvent.keyboard('{Enter}');
    host.click();
    expect(seen.mock.calls).toEqual(Array(3).fill(['a,1 b,2 do,it', 'lede-button']));
  });

  it('a listener that cancels the click stops it, wherever it listens', async () => {
    const element = await form();
    const seen = sent(element);
    element.parentElement!.addEventListener('click', (event) => event.preventDefault(), { once: true });
    await userEvent.click(element.querySelector('lede-button')!);
    expect(seen).not.toHaveBeenCalled();
    element.addEventListener('click', (event) => event.stopPropagation(), { once: true });
    await userEvent.click(element.querySelector('lede-button')!);
    expect(seen).toHaveBeenCalledTimes(1);
  });
});
void next;
