// The search page: all stories, of which those without the words are hidden.
import 'lede-ui/define/button.js';

const main = document.querySelector('main');
const form = main.querySelector('form');
const hint = main.querySelector('.hint');
const results = main.querySelector('.results');
const { lang } = document.documentElement;
const index = await (await fetch(main.dataset.index)).json();

function search() {
  // Words by their beginnings.
  const words = form.elements.q.value.toLocaleLowerCase(lang).split(/\s+/).filter(Boolean);
  let found = 0;
  for (const card of results.children) {
    const text = index[new URL(card.querySelector('[slot=headline] a').href).pathname] ?? '';
    card.hidden = !words.every((word) => ` ${text}`.includes(` ${word}`));
    if (!card.hidden) found++;
  }
  hint.textContent = found > 0 ? '' : hint.dataset.none;
  results.dataset.searched = '';
}

form.elements.q.value = new URLSearchParams(location.search).get('q') ?? '';
form.addEventListener('submit', (event) => {
  event.preventDefault();
  history.replaceState(null, '', `?${new URLSearchParams(new FormData(form))}`);
  search();
});
form.addEventListener('input', search);
search();
