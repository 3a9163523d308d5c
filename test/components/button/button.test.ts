import '../../../src/define/button.ts';
import '../../../src/locales/ru.ts';
import { html } from 'lit';
import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { LedeButton } from '../../../src/components/button/index.ts';
import { invokeCommand } from '../../../src/internal/action/invoker-commands.ts';
import { fixture, next, part, settled } from '../../fixture.ts';

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

  it('focusing the element focuses the button', async () => {
    const host = await fixture<LedeButton>(html`<lede-button>A</lede-button>`);
    host.focus();
    expect(document.activeElement).toBe(host);
    expect(host.shadowRoot!.activeElement).toBe(control(host));
  });

  it('a click dispatched on the element reaches the button, once', async () => {
    const host = await fixture<LedeButton>(html`<lede-button>A</lede-button>`);
    const clicked = clicksOn(host);
    host.dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }));
    expect(clicked).toHaveBeenCalledTimes(1);
  });

  it('exposes what it opens, whether that is open, and the current item', async () => {
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

describe('a disabled or loading button', () => {
  it.each(['disabled', 'focusable-disabled', 'loading'])('%s: no listener gets a click', async (state) => {
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
    expect(seen.mock.calls).toEqual(Array.from({ length: 3 }, () => ['a,1 b,2 do,it', 'lede-button']));
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

  it('adds nothing to the page’s HTML until the form is used', async () => {
    const element = await form();
    const host = element.querySelector('lede-button')!;
    expect(host.children).toHaveLength(0);
    element.querySelector('input')!.focus();
    expect(host.children).toHaveLength(1);
    const [submitter] = host.children as unknown as HTMLElement[];
    expect(submitter!.getBoundingClientRect().width).toBe(1);
    await userEvent.tab();
    await userEvent.tab();
    expect(document.activeElement).toBe(host);
    await userEvent.tab();
    expect(document.activeElement).not.toBe(submitter);
    host.type = 'button';
    await settled();
    expect(host.children).toHaveLength(0);
  });

  it('is the default button also when a field had the focus before it was added', async () => {
    const element = await fixture<HTMLFormElement>(html`<form><input /><input /></form>`);
    const seen = sent(element);
    element.querySelector('input')!.focus();
    const host = document.createElement('lede-button');
    host.type = 'submit';
    host.textContent = 'Late';
    element.append(host);
    await settled();
    await userEvent.keyboard('{Enter}');
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('works in a clone, and after a framework has rewritten its text', async () => {
    const element = await form();
    const seen = sent(element);
    const host = element.querySelector('lede-button')!;
    element.querySelector('input')!.focus();
    const clone = host.cloneNode(true) as LedeButton;
    clone.textContent = 'Clone';
    clone.value = 'clone';
    host.replaceWith(clone);
    await settled();
    await userEvent.click(clone);
    expect(seen.mock.calls).toEqual([['a,1 b,2 do,clone', 'lede-button']]);
  });

  it('validates the fields unless formnovalidate is set; formaction, formmethod and the like apply', async () => {
    const element = await form(
      html`<input required /><lede-button
          type="submit"
          formaction="/elsewhere"
          formmethod="post"
          formtarget="frame"
          formenctype="text/plain"
          >Go</lede-button
        >`,
    );
    const host = element.querySelector('lede-button')!;
    const seen = vi.fn();
    element.addEventListener('submit', (event) => {
      event.preventDefault();
      const { formAction, formMethod, formTarget, formEnctype } = event.submitter as HTMLButtonElement;
      seen(new URL(formAction).pathname, formMethod, formTarget, formEnctype);
    });
    await userEvent.click(host);
    expect(seen).not.toHaveBeenCalled();
    expect((document.activeElement as HTMLInputElement).required).toBe(true);
    host.formNoValidate = true;
    await settled();
    await userEvent.click(host);
    expect(seen).toHaveBeenCalledExactlyOnceWith('/elsewhere', 'post', 'frame', 'text/plain');
  });

  it('refuses a formaction that is a script', async () => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    const element = await form(
      html`<lede-button type="submit" formaction="javascript:alert(1)">Go</lede-button>`,
    );
    const submitted = next<SubmitEvent>(element, 'submit');
    element.addEventListener('submit', (event) => event.preventDefault());
    element.querySelector('lede-button')!.click();
    expect((await submitted).submitter!.hasAttribute('formaction')).toBe(false);
    warn.mockRestore();
  });

  it('belongs to a form elsewhere by its id', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <form id="far"><input name="a" value="1" /></form>
        <lede-button type="submit" form="far" name="b" value="2">Go</lede-button>
      </div>`,
    );
    const far = place.querySelector('form')!;
    const seen = sent(far);
    const host = place.querySelector('lede-button')!;
    expect(host.form).toBe(far);
    await userEvent.click(host);
    expect(seen.mock.calls).toEqual([['a,1 b,2', 'lede-button']]);
    host.setAttribute('form', 'none');
    await userEvent.click(host);
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('is not the default button while it is disabled: Enter sends nothing', async () => {
    const element = await form();
    const seen = sent(element);
    const host = element.querySelector('lede-button')!;
    host.loading = true;
    await settled();
    element.querySelector('input')!.focus();
    await userEvent.keyboard('{Enter}');
    expect(seen).not.toHaveBeenCalled();
    host.loading = false;
    await settled();
    await userEvent.keyboard('{Enter}');
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('type reset resets the form', async () => {
    const element = await form(html`<lede-button type="reset">Again</lede-button>`);
    const input = element.querySelector('input')!;
    await userEvent.fill(input, 'other');
    await userEvent.click(element.querySelector('lede-button')!);
    expect(input.value).toBe('1');
  });

  it('type button and an unknown type do nothing to the form', async () => {
    const element = await form(html`<lede-button>A</lede-button><lede-button type="nope">B</lede-button>`);
    const seen = sent(element);
    element.addEventListener('reset', seen);
    for (const host of element.querySelectorAll('lede-button')) await userEvent.click(host);
    expect(seen).not.toHaveBeenCalled();
  });

  it('is disabled and enabled by a fieldset', async () => {
    const element = await fixture<HTMLFormElement>(
      html`<form>
        <fieldset disabled><lede-button type="submit">Go</lede-button></fieldset>
      </form>`,
    );
    const seen = sent(element);
    const host = element.querySelector('lede-button')!;
    expect(control(host).disabled).toBe(true);
    expect(host.disabled).toBe(false);
    host.click();
    element.querySelector('fieldset')!.disabled = false;
    host.disabled = true;
    await settled();
    expect(control(host).disabled).toBe(true);
    host.click();
    host.disabled = false;
    await settled();
    expect(control(host).disabled).toBe(false);
    expect(seen).not.toHaveBeenCalled();
    host.click();
    expect(seen).toHaveBeenCalledTimes(1);
  });

  it('a click on a label around it clicks it', async () => {
    const element = await form(html`<label><i>Send</i><lede-button type="submit">Go</lede-button></label>`);
    const seen = sent(element);
    await userEvent.click(element.querySelector('i')!);
    expect(seen).toHaveBeenCalledTimes(1);
  });
});

describe('popovers and dialogs', () => {
  it('opens a popover of its own tree by id, also one that is added later', async () => {
    const place = await fixture<HTMLElement>(
      html`<div><lede-button popovertarget="pop">Topics</lede-button></div>`,
    );
    const host = place.querySelector('lede-button')!;
    const popover = Object.assign(document.createElement('div'), { id: 'pop', popover: 'auto' });
    place.append(popover);
    await userEvent.click(host);
    expect(popover.matches(':popover-open')).toBe(true);
    await userEvent.click(host);
    expect(popover.matches(':popover-open')).toBe(false);
    host.popoverTargetAction = 'hide';
    await settled();
    await userEvent.click(host);
    expect(popover.matches(':popover-open')).toBe(false);
  });

  const dialog = () =>
    fixture<HTMLElement>(
      html`<div>
        <lede-button commandfor="dialog" command="show-modal">Open</lede-button>
        <dialog id="dialog"><lede-button commandfor="dialog" command="close">Close</lede-button></dialog>
      </div>`,
    );
  it.each([true, false])(
    'opens and closes a dialog by command; with the browser’s own support: %s',
    async (known) => {
      const found = Object.getOwnPropertyDescriptor(HTMLButtonElement.prototype, 'commandForElement')!;
      if (!known) delete (HTMLButtonElement.prototype as { commandForElement?: unknown }).commandForElement;
      const place = await dialog();
      const [open, close] = [...place.querySelectorAll('lede-button')];
      const shown = place.querySelector('dialog')!;
      const heard = next<Event & { command: string; source: Element }>(shown, 'command');
      await userEvent.click(open!);
      const event = await heard;
      expect([event.command, event.source]).toEqual(['show-modal', open]);
      expect(shown.matches(':modal')).toBe(true);
      await userEvent.click(close!);
      expect(shown.open).toBe(false);
      shown.addEventListener('command', (event) => event.preventDefault(), { once: true });
      await userEvent.click(open!);
      expect(shown.open).toBe(false);
      open!.command = 'remove';
      await settled();
      await userEvent.click(open!);
      expect(shown.isConnected).toBe(true);
      Object.defineProperty(HTMLButtonElement.prototype, 'commandForElement', found);
    },
  );

  it('accepts elements in place of ids', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <lede-button>A</lede-button>
        <p popover></p>
      </div>`,
    );
    const host = place.querySelector('lede-button')!;
    host.popoverTargetElement = place.querySelector('p');
    await settled();
    await userEvent.click(host);
    expect(place.querySelector('p')!.matches(':popover-open')).toBe(true);
  });

  it('closes a dialog with its value, like a <button>', async () => {
    const place = await fixture(
      html`<div>
        <dialog id="asked">
          <lede-button commandfor="asked" command="close" value="lede">Close</lede-button>
          <lede-button commandfor="asked" command="close" value="">Close</lede-button>
        </dialog>
      </div>`,
    );
    const dialog = place.querySelector('dialog')!;
    for (const [at, value] of ['lede', ''].entries()) {
      dialog.showModal();
      await userEvent.click(control(place.querySelectorAll('lede-button')[at]!));
      await expect.poll(() => dialog.open).toBe(false);
      expect(dialog.returnValue).toBe(value);
    }
  });

  it('closes a dialog with its value where the browser lacks commands', () => {
    const dialog = document.createElement('dialog');
    document.body.append(dialog);
    dialog.showModal();
    invokeCommand({ command: 'close', commandForElement: dialog, value: 'lede' } as never);
    expect(dialog.returnValue).toBe('lede');
    dialog.remove();
  });

  it('anything but an element opens nothing and throws nothing', async () => {
    const host = await fixture<LedeButton>(html`<lede-button>A</lede-button>`);
    Object.assign(host, { popoverTargetElement: '', commandForElement: 'dialog', controls: 'nowhere' });
    await settled();
    await userEvent.click(host);
    expect(control(host).popoverTargetElement).toBeNull();
  });

  it('exposes the element that it controls', async () => {
    const place = await fixture<HTMLElement>(
      html`<div>
        <lede-button controls="more" expanded="false">More</lede-button>
        <p id="more"></p>
      </div>`,
    );
    expect(control(place.querySelector('lede-button')!).ariaControlsElements).toEqual([
      place.querySelector('p'),
    ]);
  });
});

describe('a link', () => {
  it('is a real link with the attributes of the page', async () => {
    const host = await fixture<LedeButton>(
      html`<lede-button href="/story" target="_blank" rel="nofollow">Story</lede-button>`,
    );
    const link = control(host);
    await expect.element(page.getByRole('link', { name: 'Story' })).toBeVisible();
    expect(link.getAttribute('href')).toBe('/story');
    expect(link.rel).toBe('nofollow noopener');
    expect(link.hasAttribute('download')).toBe(false);
    host.setAttribute('download', '');
    host.target = '';
    await settled();
    expect(link.download).toBe('');
    expect(link.hasAttribute('download')).toBe(true);
    expect(link.rel).toBe('nofollow');
    host.download = 'story.pdf';
    await settled();
    expect(link.download).toBe('story.pdf');
    host.href = '';
    await settled();
    await expect.element(page.getByRole('button', { name: 'Story' })).toBeVisible();
  });

  it.each(['javascript:alert(1)', ' java\tscript:alert(1)', 'data:text/html,x'])(
    'never leads to %s',
    async (bad) => {
      const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
      const told = vi.fn();
      const place = await fixture<HTMLElement>(
        html`<div @lede-error=${told}><lede-button href=${bad}>A</lede-button></div>`,
      );
      await expect.poll(() => told.mock.calls.length).toBe(1);
      expect(control(place.querySelector('lede-button')!).hasAttribute('href')).toBe(false);
      warn.mockRestore();
    },
  );

  it.each([
    ['disabled', false],
    ['focusable-disabled', true],
    ['loading', true],
  ])('%s: is a link without a URL; focusable: %s', async (state, focusable) => {
    const host = await fixture<LedeButton>(html`<lede-button href="#x">Story</lede-button>`);
    host.toggleAttribute(state, true);
    await settled();
    const link = page.getByRole('link', { name: 'Story', disabled: true });
    await expect.element(link).toBeInTheDocument();
    host.focus();
    expect(document.activeElement === host).toBe(focusable);
    await userEvent.keyboard('{Enter}');
    expect(location.hash).toBe('');
  });
});

describe('loading', () => {
  it('keeps its width and the focus, announces the state in the reader’s language, and ignores clicks', async () => {
    document.documentElement.lang = 'ru';
    const host = await fixture<LedeButton>(
      html`<lede-button><i slot="start">→</i>Отправить отзыв</lede-button>`,
    );
    const { width, height } = host.getBoundingClientRect();
    host.focus();
    host.loading = true;
    await settled();
    expect(host.getBoundingClientRect().width).toBe(width);
    expect(host.getBoundingClientRect().height).toBe(height);
    expect(document.activeElement).toBe(host);
    expect(control(host).getAttribute('aria-busy')).toBe('true');
    expect(part(host, '[role=status]').textContent).toBe('Загрузка…');
    expect(host.matches(':state(loading)')).toBe(true);
    await expect
      .element(page.getByRole('button', { name: /Отправить отзыв$/, disabled: true }))
      .toBeVisible();
    expect(getComputedStyle(part(host, '.label')).opacity).toBe('0');
    expect(getComputedStyle(host.firstElementChild!).opacity).toBe('0');
    host.loading = false;
    await settled();
    expect(part(host, '[role=status]').textContent).toBe('');
    expect(host.matches(':state(loading)')).toBe(false);
  });
});

describe('a slotted button or link', () => {
  it('replaces the element’s own, works as it would alone, and shows the states', async () => {
    const element = await fixture<HTMLFormElement>(
      html`<form>
        <input /><input /><lede-button><button name="do" value="it">Go</button></lede-button>
      </form>`,
    );
    const submitted = vi.fn((event: Event) => event.preventDefault());
    element.addEventListener('submit', submitted);
    const host = element.querySelector('lede-button')!;
    await expect.poll(() => page.getByRole('button').elements().length).toBe(1);
    element.querySelector('input')!.focus();
    await userEvent.keyboard('{Enter}');
    host.click();
    expect(submitted).toHaveBeenCalledTimes(2);
    host.loading = true;
    host.expanded = false;
    await settled();
    const button = host.querySelector('button')!;
    expect(button.getAttribute('aria-busy')).toBe('true');
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(button, { force: true });
    expect(submitted).toHaveBeenCalledTimes(2);
    host.loading = false;
    host.disabled = true;
    await settled();
    expect(button.hasAttribute('aria-busy')).toBe(false);
    expect(button.disabled).toBe(true);
    host.disabled = false;
    await settled();
    expect(button.disabled).toBe(false);
    host.focus();
    expect(document.activeElement).toBe(button);
  });

  it('keeps the attributes that the page has set', async () => {
    const host = await fixture<LedeButton>(
      html`<lede-button><a slot="control" href="#there" aria-label="There">T</a></lede-button>`,
    );
    await expect
      .poll(() => page.getByRole('link', { name: 'There' }).elements())
      .toEqual([host.querySelector('a')]);
    expect(page.getByRole('button').elements()).toEqual([]);
  });
});

describe('on any page', () => {
  it.each([120, 320])('long words and other scripts stay inside %i px', async (width) => {
    for (const words of [
      'Ungeheuerlichkeitsverstärkungsapparat'.repeat(3),
      'Прочитать весь материал целиком',
    ]) {
      const place = await fixture<HTMLElement>(html`<div><lede-button>${words}</lede-button></div>`);
      place.style.width = `${width}px`;
      expect(place.scrollWidth).toBeLessThanOrEqual(width);
      expect(control(place.firstElementChild!).scrollWidth).toBeLessThanOrEqual(width);
    }
  });

  it('works after a move, and in another document', async () => {
    const host = await fixture<LedeButton>(html`<lede-button type="submit">Go</lede-button>`);
    const frame = document.createElement('iframe');
    host.parentElement!.append(frame);
    const form = frame.contentDocument!.createElement('form');
    frame.contentDocument!.body.append(form);
    form.append(host);
    await settled(form);
    const submitted = vi.fn((event: Event) => event.preventDefault());
    form.addEventListener('submit', submitted);
    host.click();
    expect(submitted).toHaveBeenCalledTimes(1);
    expect(frame.contentWindow!.getComputedStyle(control(host)).display).toBe('flex');
  });
});
