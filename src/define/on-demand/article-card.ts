// The card's buttons, in one module: a reader who comes near a card comes near both, and each further one would split what
// a page with all elements loads at once into more files, which compress worse. With the card for the same reason.
import '../article-card.ts';
import '../bookmark-button.ts';
import '../share.ts';
