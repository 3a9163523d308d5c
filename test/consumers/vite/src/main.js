import 'lede-ui/define/icon.js';
import sprite from 'virtual:lede-sprite';

const plays = [{ name: 'v-play', label: 'Play' }];
const used = `<svg id="module" width="24" height="24"><use href="${sprite}#icon-search"/></svg>`;

document.querySelector('#made').innerHTML =
  plays
    .map(({ name, label }) => `<lede-icon id="made-icon" name="${name}" label="${label}"></lede-icon>`)
    .join('') + used;
