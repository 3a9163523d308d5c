/** The script of `preview.html`. It reads the icons' data from attributes, so that no title can become code. */
export const SCRIPT = `
const [search, count, none, more, copied] = ['search', 'count', 'none', 'more', 'copied'].map((id) => document.getElementById(id));
const tiles = [...document.querySelectorAll('li')];
const sections = [...document.querySelectorAll('section')];
const buttonOf = (tile) => tile.firstElementChild;

// Further tiles are shown on request: laying out thousands after each keystroke takes seconds.
const PAGE = 300;
let limit = PAGE;

function filter() {
  const words = search.value.toLowerCase().split(/\\s+/).filter(Boolean);
  let found = 0;
  for (const tile of tiles) {
    const matches = words.every((word) => tile.dataset.words.includes(word));
    if (matches) found++;
    tile.hidden = !matches || found > limit;
  }
  for (const section of sections) section.hidden = !section.querySelector('li:not([hidden])');
  none.hidden = found > 0;
  more.hidden = found <= limit;
  more.textContent = 'Show ' + Math.min(PAGE, found - limit) + ' more';
  count.textContent = words.length > 0 ? found + ' of ' + tiles.length + ' icons' : tiles.length + ' icons';
}

function showMore() {
  const next = tiles.filter((tile) => !tile.hidden).length;
  limit += PAGE;
  filter();
  buttonOf(tiles.filter((tile) => !tile.hidden)[next]).focus();
}

async function copyText(text) {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    const focused = document.activeElement;
    document.body.append(area);
    area.select();
    const done = document.execCommand('copy');
    area.remove();
    focused.focus();
    return done;
  }
}

let timer;
async function copy(button) {
  const format = document.querySelector('input[name=format]:checked').value;
  const text = format.replace(/\\{(name|id|sprite)\\}/g, (_, key) => button.dataset[key]);
  const done = await copyText(text);
  const code = document.createElement('code');
  code.textContent = text;
  copied.replaceChildren(done ? 'Copied ' : 'Copying failed. Select and copy: ', code);
  clearTimeout(timer);
  if (done) timer = setTimeout(() => copied.replaceChildren(), 4000);
}

/** The nearest tile in the row above or below. Tiles are in reading order. */
function nearestInNextRow(visible, at, step) {
  const from = visible[at].getBoundingClientRect();
  let best;
  let row;
  for (let i = at + step; visible[i]; i += step) {
    const { left, top } = visible[i].getBoundingClientRect();
    if (Math.abs(top - from.top) < 1) continue;
    row ??= top;
    if (Math.abs(top - row) > 1) break;
    const distance = Math.abs(left - from.left);
    if (!best || distance < best.distance) best = { i, distance };
  }
  return best?.i ?? at;
}

function move(event) {
  const { key, target } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const visible = tiles.filter((tile) => !tile.hidden);
  const at = visible.indexOf(target.closest('li'));
  let to;
  if (target === search && key === 'ArrowDown') to = 0;
  else if (at < 0) return;
  else if (key === 'ArrowRight') to = at + 1;
  else if (key === 'ArrowLeft') to = at - 1;
  else if (key === 'ArrowDown') to = nearestInNextRow(visible, at, 1);
  else if (key === 'ArrowUp') to = nearestInNextRow(visible, at, -1);
  else if (key === 'Home') to = 0;
  else if (key === 'End') to = visible.length - 1;
  else if (key === 'Escape') return search.focus();
  else return;
  event.preventDefault();
  if (visible[to]) buttonOf(visible[to]).focus();
}

search.addEventListener('input', () => {
  limit = PAGE;
  filter();
});
more.addEventListener('click', showMore);
document.addEventListener('keydown', move);
document.addEventListener('click', (event) => {
  const button = event.target.closest('li button');
  if (button) copy(button);
});
const size = document.getElementById('size');
size.addEventListener('input', () => document.documentElement.style.setProperty('--size', size.value + 'px'));
filter();
`;
