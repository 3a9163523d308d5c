// The page of saved stories: a list that follows what is saved in this browser, in any of its tabs.
import 'lede-ui/define/bookmark-button.js';
import { followBookmarks } from 'lede-ui/components/bookmark-button.js';

const { lang } = document.documentElement;
const main = document.querySelector('main');
const list = main.querySelector('.saved');
const hint = main.querySelector('.hint');
const dateOf = (time) => new Date(time).toLocaleDateString(lang, { dateStyle: 'medium' });

function itemOf({ id, headline, url, saved }) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = headline;
  const time = document.createElement('time');
  time.dateTime = saved;
  time.textContent = dateOf(saved);
  const button = document.createElement('lede-bookmark-button');
  Object.assign(button, { storyId: id, headline, url, saved: true });
  item.append(link, time, button);
  return item;
}

followBookmarks((bookmarks) => {
  const items = [...list.children];
  const at = items.findIndex((item) => item.matches(':focus-within'));
  list.replaceChildren(...bookmarks.map(itemOf));
  hint.hidden = bookmarks.length > 0;
  hint.textContent = main.dataset.none;
  // Who removes stories by keyboard stays in the list.
  if (at >= 0) (list.children[at]?.lastElementChild ?? main.querySelector('h1')).focus();
});
