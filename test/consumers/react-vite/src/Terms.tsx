import { useRef } from 'react';
import type { LedeDialog } from 'lede-ui';
import type {} from 'lede-ui/jsx';
import 'lede-ui/define/button.js';
import 'lede-ui/define/dialog.js';

export function Terms() {
  const dialog = useRef<LedeDialog>(null);
  return (
    <>
      <lede-button onClick={() => dialog.current?.show()}>Terms</lede-button>
      <lede-dialog ref={dialog} label="Terms" onclose={({ detail }) => console.log(detail.reason)}>
        <p>What we agree on.</p>
      </lede-dialog>
    </>
  );
}
