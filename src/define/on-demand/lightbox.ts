// A module of its own, so that bundlers leave it apart from the gallery, and say nothing where a page has both at once.
import '../lightbox.ts';
