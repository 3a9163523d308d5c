// Elements as a Solid application in strict TypeScript writes them. Compiled by test/package/types.test.ts.
import type { LedeDialog, Story } from 'lede-ui';
// oxlint-disable-next-line import/no-empty-named-blocks -- types alone, nothing to run
import type {} from 'lede-ui/solid';
import 'lede-ui/define.js';
import 'lede-ui/lede.css';

const story: Story = { headline: 'A', url: '/a' };
// Solid assigns it by `ref`.
// oxlint-disable-next-line no-unassigned-vars
let dialog!: LedeDialog;

export const Right = () => (
  <>
    <lede-icon name="camera" flip="none" on:error={({ detail }) => detail.name.trim()} />
    <lede-button variant="filled" class="wide" onClick={() => dialog.show()}>
      Terms
    </lede-button>
    <lede-article-card
      variant="lead"
      prop:story={story}
      attr:heading-level={2}
      headingLevel={2}
      on:lede-bookmark-change={({ detail, currentTarget }) => detail.saved && currentTarget.headline}
    >
      <h2 slot="headline">A</h2>
    </lede-article-card>
    <lede-dialog ref={dialog} label="Terms" on:close={({ detail }) => detail.returnValue.trim()} />
  </>
);

export const wrong = [
  // @ts-expect-error There is no such element.
  <lede-nothing />,
  // @ts-expect-error There is no such icon.
  <lede-icon name="camra" />,
  // @ts-expect-error A word that is not one of the variants.
  <lede-article-card variant="huge" />,
  // @ts-expect-error A property takes a story.
  <lede-article-card prop:story={{ headline: 1 }} />,
  // @ts-expect-error There is no such property.
  <lede-article-card hedline="A" />,
  // @ts-expect-error The detail has no such field.
  <lede-share on:lede-share={({ detail }) => detail.net} />,
  // @ts-expect-error No element fires such an event.
  <lede-share on:shared={() => {}} />,
];
