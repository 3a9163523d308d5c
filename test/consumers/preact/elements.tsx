// Elements as a Preact application in strict TypeScript writes them. Compiled by test/package/types.test.ts.
import type { LedeDialog, Story } from 'lede-ui';
// oxlint-disable-next-line import/no-empty-named-blocks -- types alone, nothing to run
import type {} from 'lede-ui/preact';
import { createRef } from 'preact';
import 'lede-ui/define.js';
import 'lede-ui/lede.css';

const story: Story = { headline: 'A', url: '/a' };
const dialog = createRef<LedeDialog>();

export const right = (
  <>
    <lede-icon name="camera" flip="none" onerror={({ detail }) => detail.name.trim()} />
    <lede-button variant="filled" class="wide" onClick={() => dialog.current?.show()}>
      Terms
    </lede-button>
    <lede-article-card
      key="a"
      variant="lead"
      story={story}
      heading-level={2}
      onlede-bookmark-change={({ detail, currentTarget }) => detail.saved && currentTarget.headline}
    >
      <h2 slot="headline">A</h2>
    </lede-article-card>
    <lede-dialog ref={dialog} label="Terms" onclose={({ detail }) => detail.returnValue.trim()} />
  </>
);

export const wrong = [
  // @ts-expect-error There is no such element.
  <lede-nothing />,
  // @ts-expect-error There is no such icon.
  <lede-icon name="camra" />,
  // @ts-expect-error A word that is not one of the variants.
  <lede-article-card variant="huge" />,
  // @ts-expect-error There is no such property.
  <lede-article-card hedline="A" />,
  // @ts-expect-error The detail has no such field.
  <lede-share onlede-share={({ detail }) => detail.net} />,
  // @ts-expect-error No element fires such an event.
  <lede-share onshared={() => {}} />,
];
