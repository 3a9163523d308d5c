const state = ['open', 'selected', 'pressed'];
document.addEventListener('turbo:before-morph-attribute', (event) => {
  if (event.target.localName.startsWith('lede-') && state.includes(event.detail.attributeName))
    event.preventDefault();
});
