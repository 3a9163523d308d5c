import 'lede-ui/lede.css';
import 'lede-ui/define/article-card.js';

document.addEventListener('lede-bookmark-change', ({ detail }) => {
  console.log(detail.id, detail.saved ? 'saved' : 'removed');
});
