import 'lede-ui/lede.css';
import 'lede-ui/define/article-card.js';

document.addEventListener('lede-bookmark-change', ({ detail }) => {
  console.log(detail.id, detail.saved ? 'saved' : 'removed');
});

import 'lede-ui/define/icon.js';
import { registerIcons } from 'lede-ui/components/icon.js';
import { iconSearch } from 'lede-ui/icons/search.js';

registerIcons(iconSearch);
