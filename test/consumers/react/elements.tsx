// Every element as a React 19 application in strict TypeScript writes it. Compiled by test/package/types.test.ts.
import { useRef, type ReactNode } from 'react';
import type { LedeDialog, LedeLightbox, Story } from 'lede-ui';
// oxlint-disable-next-line import/no-empty-named-blocks -- types alone, nothing to run
import type {} from 'lede-ui/jsx';
import 'lede-ui/define.js';
import 'lede-ui/icons.css';
import 'lede-ui/lede.css';
import 'lede-ui/themes/newspaper.css';

declare module 'lede-ui' {
  interface CustomIcons {
    'press-pass': true;
  }
}

const story: Story = { headline: 'A', url: '/a', tags: [{ name: 'China', url: '/china' }] };

export function Right({ children }: { children?: ReactNode }) {
  const dialog = useRef<LedeDialog>(null);
  const lightbox = useRef<LedeLightbox>(null);
  return (
    <>
      <lede-icon name="camera" flip="none" onerror={(event) => event.detail.name.trim()} />
      <lede-icon name="press-pass" />
      <lede-button
        key="a"
        variant="filled"
        type="submit"
        loading={false}
        focusable-disabled
        commandfor="terms"
        onClick={(event) => event.currentTarget.blur()}
      >
        Save
      </lede-button>
      <lede-icon-button
        icon="bookmark"
        pressed-icon="bookmark-b"
        label="Save"
        toggle
        pressed
        onlede-pressed-change={(event) => event.detail.pressed === event.currentTarget.pressed}
      />
      <lede-bookmark-button
        story-id="a"
        fields={{ csrf: 't0ken' }}
        onlede-bookmark-change={({ detail }) => detail.saved && detail.headline.trim()}
        onlede-error={({ detail }) => detail.error instanceof Error}
      />
      <lede-share
        layout="menu"
        text={{ tg: 'A' }}
        messenger-app-id="1"
        onlede-share={({ detail }) => detail.network.trim()}
      />
      <lede-social-links words label="Follow us" aria-describedby="b" data-test="c">
        <a href="https://t.me/example">Telegram</a>
      </lede-social-links>
      <lede-tag selectable selected onlede-tag-remove={({ detail }) => detail.value.trim()}>
        China
      </lede-tag>
      <lede-tag-list
        tags={[{ name: 'China' }, { name: 'Spyware', url: '/spyware' }]}
        lines={1}
        value={['China']}
        onchange={(event) => event.currentTarget.value.length}
        ontoggle={({ detail }) => detail.open}
        onlede-tags-clear={({ detail }) => detail.values.length}
      />
      <lede-article-card
        class="lead"
        style={{ color: 'red' }}
        variant="lead"
        story={story}
        heading-level={2}
        ontoggle={(event) => event.detail.open && event.currentTarget.open}
        onlede-share={(event) => event.detail.network.trim() + event.currentTarget.headline}
      >
        {children}
      </lede-article-card>
      <lede-article-card className="small" headingLevel={4} heading-level="4" variant={null} />
      <lede-media-player
        headline="A film"
        onplay={(event) => event.currentTarget.headline}
        ontimeupdate={() => {}}
        onlede-clip-copy={({ detail }) => detail.time.toFixed()}
        onlede-playlist-change={({ detail }) => detail.index.toFixed()}
      >
        <video controls src="/film.webm" />
      </lede-media-player>
      <lede-gallery nav="thumbs" autoplay={5} onlede-lightbox-open={(event) => event.preventDefault()} />
      <lede-lightbox
        ref={lightbox}
        pictures={[{ src: '/a.jpg', alt: 'A' }]}
        onlede-picture-change={({ detail }) => detail.index.toFixed()}
      />
      <lede-dialog
        ref={dialog}
        label="Terms"
        placement="sheet"
        oncancel={(event) => event.detail.reason === 'outside' && event.preventDefault()}
        onclose={({ detail }) => detail.returnValue.trim()}
        ontoggle={(event) => event.newState === 'open'}
      />
    </>
  );
}

export const wrong = [
  // @ts-expect-error There is no such element.
  <lede-nothing />,
  // @ts-expect-error There is no such icon.
  <lede-icon name="camra" />,
  // @ts-expect-error A word that is not one of the three.
  <lede-article-card variant="huge" />,
  // @ts-expect-error A property takes a number.
  <lede-article-card headingLevel="2" />,
  // @ts-expect-error An attribute takes a number or its digits.
  <lede-article-card heading-level="two" />,
  // @ts-expect-error A story has a headline that is text.
  <lede-article-card story={{ headline: 1 }} />,
  // @ts-expect-error There is no such property.
  <lede-article-card hedline="A" />,
  // @ts-expect-error A boolean.
  <lede-tag selected="yes" />,
  // @ts-expect-error Only the element sets it.
  <lede-lightbox open />,
  // @ts-expect-error The detail has no such field.
  <lede-share onlede-share={({ detail }) => detail.net} />,
  // @ts-expect-error React does not listen for it under this name.
  <lede-dialog onClose={() => {}} />,
  // @ts-expect-error No element fires such an event.
  <lede-media-player onplays={() => {}} />,
  // @ts-expect-error No icon-less button takes an icon.
  <lede-button icon="camera" />,
];
