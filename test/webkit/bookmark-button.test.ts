import { describe, expect, it } from 'vitest';
import { drawn, open } from './site.ts';

const story = 'story-id="cables" headline="Nine cables" url="/cables"';
const button = 'lede-bookmark-button >>> button';
const pressed = (value: boolean, path = button) => `the('${path}').ariaPressed === '${value}'`;

describe('in this browser', () => {
  it('saves by mouse; the story is still saved after a reload', async () => {
    const reader = await open(`<lede-bookmark-button ${story}></lede-bookmark-button>`);
    await reader.until(pressed(false));
    await reader.click(button);
    await reader.until(pressed(true));
    await reader.reload();
    await drawn(reader);
    await reader.until(pressed(true));
  });

  it('saves and removes by keyboard; it stays removed after a reload', async () => {
    const reader = await open(`<lede-bookmark-button ${story}></lede-bookmark-button>`);
    await reader.press('Tab', 'Enter');
    await reader.until(pressed(true));
    await reader.press('Space');
    await reader.until(pressed(false));
    await reader.reload();
    await drawn(reader);
    await reader.until(pressed(false));
  });

  it('all buttons of a story are in step, and its name stays', async () => {
    const reader = await open(
      `<lede-bookmark-button ${story}></lede-bookmark-button><lede-bookmark-button ${story}>Save</lede-bookmark-button>`,
    );
    const names = `all('${button}').map((one) => one.ariaLabel)`;
    const before = await reader.value(names);
    await reader.click(button);
    await reader.until(`all('${button}').every((one) => one.ariaPressed === 'true')`);
    expect(await reader.value(names)).toEqual(before);
  });

  it('its icon is filled when saved', async () => {
    const reader = await open(`<lede-bookmark-button ${story}></lede-bookmark-button>`);
    const fill = `getComputedStyle(the('${button} svg')).fill`;
    expect(await reader.value(fill)).toBe('none');
    await reader.press('Tab', 'Space');
    await reader.until(`${fill} !== 'none'`);
  });
});

describe('by a form', () => {
  /** The page sees what is posted, and by which method. */
  const watch = `<script>
    window.sent = [];
    const real = fetch;
    window.fetch = (url, init) => { sent.push([init.method, new URL(url).pathname, ...init.body]); return real(url, init); };
  </script>`;

  it('sends the story, its new state and the page’s own fields', async () => {
    const reader = await open(
      `<lede-bookmark-button ${story} action="/next.html" fields='{"csrf":"t0ken"}'></lede-bookmark-button>`,
      watch,
    );
    await reader.click(button);
    await reader.until(`${pressed(true)} && sent.length === 1`);
    const [[method, path, ...fields]] = await reader.value<[[string, string, ...string[][]]]>('sent');
    expect([method, path]).toEqual(['POST', '/next.html']);
    expect(Object.fromEntries(fields)).toMatchObject({
      csrf: 't0ken',
      id: 'cables',
      headline: 'Nine cables',
      saved: 'true',
    });
    await reader.press('Space');
    await reader.until(`${pressed(false)} && String(sent[1]).includes('saved,false')`);
  });

  it('sends that of the page’s own form too, on whose button the state shows', async () => {
    const reader = await open(
      `<lede-bookmark-button ${story}><form method="post" action="/next.html"><input type="hidden" name="story" value="7"><button>Save</button></form></lede-bookmark-button>`,
      watch,
    );
    await reader.press('Tab', 'Enter');
    await reader.until(pressed(true, 'form button'));
    expect(await reader.value('sent[0].join()')).toContain('story,7');
    expect(await reader.value('location.pathname')).toBe('/page.html');
  });

  it('is as before, with a message beside it, when the server refuses', async () => {
    const reader = await open(`<lede-bookmark-button ${story} action="/nowhere"></lede-bookmark-button>`);
    const message = 'lede-bookmark-button >>> [part=message]';
    await reader.click(button);
    await reader.until(`${pressed(false)} && seen('${message}') && beside('${message}', '${button}')`);
    await reader.press('Escape');
    await reader.until(`!seen('${message}')`);
  });
});
