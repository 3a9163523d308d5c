export const headline = 'Two coasts, nine cables and the people who mend them';

/** A bookmark button with the page's own form: without JavaScript, the form saves the story or removes it. */
export const bookmarkForm = (id: string, saved = false): string => `
<lede-bookmark-button ${saved ? 'saved ' : ''}story-id="${id}" headline="${headline}" url="#cables">
  <form method="post" action="/bookmarks">
    <input type="hidden" name="csrf" value="4f1c" />
    <input type="hidden" name="id" value="${id}" />
    <button name="saved" value="${!saved}">Save</button>
  </form>
</lede-bookmark-button>`;
