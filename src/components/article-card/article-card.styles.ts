import { base } from '../../styles/base.ts';
import { missingPicture } from '../../styles/missing-picture.ts';
import { badgeStyles } from './badge.styles.ts';
import { buttonsStyles } from './buttons.styles.ts';
import { layoutStyles } from './layout.styles.ts';
import { printStyles } from './print.styles.ts';
import { storyStyles } from './story.styles.ts';
import { textStyles } from './text.styles.ts';
import { unfoldStyles } from './unfold.styles.ts';

/** All styles of the card; the later ones refine the earlier ones. */
export const styles = [
  base,
  textStyles,
  unfoldStyles,
  buttonsStyles,
  layoutStyles,
  storyStyles,
  badgeStyles,
  missingPicture,
  printStyles,
];
