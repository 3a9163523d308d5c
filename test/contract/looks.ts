export interface Look {
  title: string;
  markup: string;
  /** Whether the elements are defined. Default: true. */
  script?: boolean;
  /** Whether lede.css is loaded; without it an element's own style sheet is alone. Default: true. */
  css?: boolean;
  pointer?: 'mouse' | 'touch';
  /** A page without JavaScript. */
  still?: boolean;
  width?: number;
  height?: number;
  dir?: 'ltr' | 'rtl';
  media?: { media?: 'print'; forcedColors?: 'active'; reducedMotion?: 'reduce' };
  /** Runs in the page before it is looked at. */
  act?: () => unknown;
  /** Computed values, by selector; `host >>> inside` goes into a shadow root. `@name` is a colour by its name or token. */
  expected: Record<string, Record<string, string>>;
}

const forced = { forcedColors: 'active' } as const;
const print = { media: 'print' } as const;
const reduced = { reducedMotion: 'reduce' } as const;

const dialog =
  '<lede-dialog label="Terms" placement="modal" open back="leaves"><p>Text</p><div slot="footer">Foot</div></lede-dialog>';
const placed = (placement: string) => dialog.replace('modal', placement);
const dragged = () =>
  document.querySelector('lede-dialog')!.shadowRoot!.querySelector('dialog')!.classList.add('dragged');

const dialogs: Look[] = [
  {
    title: 'a dialog is over the page, its content scrolls, header and footer stay',
    markup: dialog,
    expected: {
      'lede-dialog': { display: 'contents' },
      'lede-dialog >>> dialog': {
        position: 'fixed',
        display: 'flex',
        flexDirection: 'column',
        overflowY: 'hidden',
        maxWidth: 'min(544px, 100% - 32px)',
        maxHeight: '736px',
        borderTopLeftRadius: '16px',
        backgroundColor: '@--_surface',
        color: '@--_text',
        overflowWrap: 'anywhere',
        overscrollBehaviorY: 'contain',
      },
      'lede-dialog >>> dialog::backdrop': {
        backgroundColor: 'rgba(0, 0, 0, 0.5)',
        overscrollBehaviorY: 'contain',
      },
      'lede-dialog >>> .header': {
        display: 'grid',
        paddingLeft: '20px',
        paddingTop: '16px',
        touchAction: 'auto',
      },
      'lede-dialog >>> .header .control': { marginLeft: '0px', marginRight: '-8px' },
      'lede-dialog >>> .handle': { display: 'none' },
      'lede-dialog >>> h2': {
        fontWeight: '700',
        fontSize: '21px',
        marginTop: '0px',
        textWrapStyle: 'balance',
      },
      'lede-dialog >>> .body': {
        overflowY: 'auto',
        minHeight: '0px',
        flexGrow: '1',
        overscrollBehaviorY: 'contain',
      },
      'lede-dialog >>> .footer': {
        display: 'flex',
        flexWrap: 'wrap',
        justifyContent: 'flex-end',
        paddingBottom: '20px',
        flexGrow: '0',
      },
      '[slot=footer]': { marginTop: '12px' },
    },
  },
  {
    title: 'placement="full" fills the window, with its close button',
    markup: placed('full'),
    expected: {
      'lede-dialog >>> dialog': {
        width: '1000px',
        height: '800px',
        maxWidth: 'none',
        maxHeight: 'none',
        borderTopLeftRadius: '0px',
        scale: '1',
      },
      'lede-dialog >>> .header': { display: 'grid', paddingTop: '8px', paddingLeft: '16px' },
      'lede-dialog >>> .body': { paddingLeft: '0px', paddingTop: '0px', overflowY: 'hidden' },
    },
  },
  {
    title: 'a sheet stands on the lower edge, with a handle',
    markup: placed('sheet'),
    width: 400,
    media: reduced,
    expected: {
      'lede-dialog >>> dialog': {
        width: '400px',
        bottom: '800 box',
        maxWidth: '640px',
        maxHeight: '760px',
        borderTopLeftRadius: '16px',
        borderBottomLeftRadius: '0px',
        borderBottomRightRadius: '0px',
        opacity: '1',
        scale: '1',
      },
      'lede-dialog >>> .header': { touchAction: 'none', cursor: 'grab' },
      'lede-dialog >>> .handle': { display: 'flex' },
      'lede-dialog >>> .handle .icon': { display: 'none' },
      'lede-dialog >>> .handle::before': {
        width: '40px',
        height: '5px',
        backgroundColor: '@--_line',
        display: 'block',
      },
    },
  },
  {
    title: 'a sheet that is dragged shows where to, selects nothing and does not lag behind',
    markup: placed('sheet'),
    act: dragged,
    expected: {
      'lede-dialog >>> dialog': { transitionDuration: '0s', userSelect: 'none' },
      'lede-dialog >>> .handle .icon': { display: 'block' },
      'lede-dialog >>> .handle::before': { display: 'none' },
    },
  },
  {
    title: 'on a short screen a dialog scrolls as a whole',
    markup: dialog,
    height: 416,
    expected: {
      'lede-dialog >>> dialog': { overflowY: 'auto', maxHeight: '400px' },
      'lede-dialog >>> .body': { overflowY: 'visible', flexGrow: '0', flexShrink: '0' },
    },
  },
  {
    title: 'on a short screen placement="full" does not, nor does a dialog on a taller one',
    markup: placed('full'),
    height: 416,
    expected: {
      'lede-dialog >>> dialog': { overflowY: 'hidden', maxHeight: 'none' },
      'lede-dialog >>> .body': { overflowY: 'hidden', flexGrow: '1' },
    },
  },
  {
    title: 'dialog and backdrop fade in, and don’t where motion is reduced',
    markup: dialog,
    expected: {
      'lede-dialog >>> dialog': {
        transitionDuration: '0.2s',
        transitionProperty: 'opacity, scale, translate, display, overlay',
      },
      'lede-dialog >>> dialog::backdrop': {
        transitionDuration: '0.2s',
        transitionProperty: 'opacity, display, overlay',
      },
    },
  },
  {
    title: 'with reduced motion neither dialog nor backdrop fades',
    markup: dialog,
    media: reduced,
    expected: {
      'lede-dialog >>> dialog': { transitionProperty: 'none', opacity: '1' },
      'lede-dialog >>> dialog::backdrop': { transitionProperty: 'none', opacity: '1' },
    },
  },
  {
    title: 'in forced colours a dialog has an edge, and a sheet’s handle is seen',
    markup: placed('sheet'),
    media: forced,
    expected: {
      'lede-dialog >>> dialog': {
        borderTopWidth: '1px',
        borderTopStyle: 'solid',
        borderTopColor: '@CanvasText',
      },
      'lede-dialog >>> .handle::before': { backgroundColor: '@CanvasText' },
    },
  },
  {
    title: 'on paper a dialog takes the width, as long as it is, without its controls',
    markup: placed('sheet'),
    css: false,
    media: print,
    expected: {
      'lede-dialog >>> dialog': {
        position: 'absolute',
        width: '1000px',
        maxWidth: 'none',
        maxHeight: 'none',
        overflowY: 'visible',
        boxShadow: 'none',
        top: '0px',
      },
      'lede-dialog >>> .body': { overflowY: 'visible' },
      'lede-dialog >>> dialog::backdrop': { display: 'none' },
      'lede-dialog >>> .handle': { display: 'none' },
      'lede-dialog >>> .control': { display: 'none' },
    },
  },
  {
    title: 'on paper the page around an open dialog is left out',
    markup: `<p id="before">Before</p><section><p id="in">In</p>${dialog}</section>`,
    media: print,
    expected: {
      body: { visibility: 'hidden' },
      section: { display: 'block' },
      '#before': { display: 'none' },
      '#in': { display: 'none' },
      'lede-dialog': { visibility: 'visible' },
      'lede-dialog p': { visibility: 'visible', display: 'block' },
    },
  },
  {
    title: 'on paper the page is printed while its dialog is closed',
    markup: `<p>Before</p>${dialog.replace(' open ', ' ')}`,
    media: print,
    expected: { body: { visibility: 'visible' }, p: { display: 'block' } },
  },
  {
    title: 'before the script a closed dialog is not there',
    markup: dialog.replace(' open ', ' '),
    script: false,
    expected: { 'lede-dialog': { display: 'none' } },
  },
  {
    title: 'before the script an open dialog takes no place, and is shown if the script stays away',
    markup: dialog,
    script: false,
    expected: {
      'lede-dialog': {
        display: 'block',
        position: 'absolute',
        visibility: 'hidden',
        animationName: 'lede-dialog-show',
        animationDelay: '5s',
        animationFillMode: 'forwards',
      },
    },
  },
  {
    title: 'without JavaScript an open dialog is a part of the page',
    markup: dialog,
    still: true,
    expected: { 'lede-dialog': { display: 'block', position: 'static', visibility: 'visible' } },
  },
  {
    title: 'without JavaScript a hidden one is hidden',
    markup: dialog.replace(' open', ' open hidden'),
    still: true,
    expected: { 'lede-dialog': { display: 'none' } },
  },
];

const picture = (n: number) =>
  `<figure><a href="/pictures/harbour.svg"><img src="/pictures/harbour.svg?${n}" alt="A" width="300" height="200"></a><figcaption>Caption <span class="credit">Credit</span> <small>Small</small></figcaption></figure>`;
const gallery = (attributes = '', count = 3) =>
  `<lede-gallery label="Ship" ${attributes}>${Array.from({ length: count }, (_, n) => picture(n)).join('')}</lede-gallery>`;
const galleryMarks = () => {
  const root = document.querySelector('lede-gallery')!.shadowRoot!;
  root.querySelector('.list')!.classList.add('dragged');
  root.querySelector('.thumb')?.setAttribute('data-lede-missing', '');
};

const galleries: Look[] = [
  {
    title: 'its pictures are a row that snaps, with buttons over it and dots below',
    markup: gallery('autoplay="90"'),
    expected: {
      'lede-gallery': { display: 'block', position: 'relative' },
      'lede-gallery >>> .base': { paddingBottom: '48px' },
      'lede-gallery >>> .list': {
        display: 'flex',
        columnGap: '12px',
        overflowX: 'auto',
        scrollSnapType: 'x mandatory',
        scrollbarWidth: 'none',
        overscrollBehaviorX: 'contain',
        alignItems: 'start',
      },
      'lede-gallery >>> .edge': {
        position: 'absolute',
        top: '0px',
        pointerEvents: 'none',
        aspectRatio: '1.5 / 1',
      },
      'lede-gallery >>> .edge .next': { pointerEvents: 'auto', opacity: '1' },
      'lede-gallery >>> .edge .previous': { opacity: '0', pointerEvents: 'none' },
      'lede-gallery >>> .rotation': { position: 'absolute', top: '12px', left: '12px', zIndex: '1' },
      'lede-gallery >>> .bar': { position: 'absolute', bottom: '0px', height: '44px', color: '@--_muted' },
      'lede-gallery >>> .dot': { width: '24px', height: '24px' },
      'lede-gallery >>> .dot::before': {
        width: '18px',
        height: '8px',
        opacity: '1',
        backgroundColor: '@--_accent',
      },
      'lede-gallery >>> .dot:nth-child(2)::before': { width: '8px', height: '8px', opacity: '0.45' },
      figure: {
        flexBasis: '100%',
        minWidth: '0px',
        marginTop: '0px',
        scrollSnapAlign: 'start',
        scrollSnapStop: 'always',
      },
      'figure a': { display: 'block', cursor: 'zoom-in' },
      'figure img': {
        display: 'block',
        aspectRatio: '1.5 / 1',
        objectFit: 'contain',
        borderTopLeftRadius: '6px',
        backgroundColor: '@--_raised',
        color: '@--_muted',
      },
      figcaption: { paddingTop: '8px', color: '@--_muted', fontSize: '14px', overflowWrap: 'anywhere' },
      'figcaption small': { fontSize: '13px' },
      '.credit': { fontSize: '13px', display: 'inline-block' },
      '.credit svg': { width: '13px', height: '13px', marginLeft: '2.6px', marginRight: '2.6px' },
    },
  },
  {
    title: 'from right to left its button for the slide show is on the right',
    markup: gallery('autoplay="90"'),
    dir: 'rtl',
    expected: {
      'lede-gallery >>> .rotation': { right: '12px' },
      'lede-gallery >>> .next .icon': { scale: '-1 1' },
      'lede-gallery >>> .previous .icon': { scale: '-1 1' },
    },
  },
  {
    title: 'a row that is dragged does not snap, nor select',
    markup: gallery('nav="thumbs"'),
    act: galleryMarks,
    expected: {
      'lede-gallery >>> .list': { scrollSnapType: 'none', cursor: 'grabbing', userSelect: 'none' },
      'lede-gallery >>> .thumb img': { visibility: 'hidden' },
    },
  },
  {
    title: 'its thumbnails are in a strip that scrolls, and the current one is marked',
    markup: gallery('nav="thumbs"'),
    expected: {
      'lede-gallery >>> .base': { paddingBottom: '88px' },
      'lede-gallery >>> .thumbs': {
        display: 'flex',
        overflowX: 'auto',
        overscrollBehaviorX: 'contain',
        flexGrow: '1',
      },
      'lede-gallery >>> .thumb': {
        width: '84px',
        height: '56px',
        opacity: '1',
        outlineStyle: 'solid',
        outlineWidth: '2px',
        outlineColor: '@--_accent',
        flexShrink: '0',
      },
      'lede-gallery >>> .thumb:nth-child(2)': { opacity: '0.65', outlineStyle: 'none' },
      'lede-gallery >>> .thumb img': { objectFit: 'cover', width: '84px', height: '56px' },
    },
  },
  {
    title: 'without a bar it has no space for one',
    markup: gallery('nav="none"'),
    expected: { 'lede-gallery >>> .base': { paddingBottom: '0px' } },
  },
  {
    title: 'one picture has no space for a bar',
    markup: gallery('', 1),
    expected: { 'lede-gallery >>> .base': { paddingBottom: '0px' } },
  },
  {
    title: 'a grid has columns, its pictures fill their boxes',
    markup: gallery('layout="grid"'),
    expected: {
      'lede-gallery': { display: 'grid', columnGap: '12px', rowGap: '24px', overflowX: 'visible' },
      'lede-gallery >>> .base': { display: 'contents' },
      'lede-gallery >>> .list': { display: 'contents' },
      'figure img': { objectFit: 'cover' },
    },
  },
  {
    title: 'in forced colours dots are seen, and the current one stands out',
    markup: gallery(),
    media: forced,
    expected: {
      'lede-gallery >>> .dot::before': { backgroundColor: '@Highlight', opacity: '1' },
      'lede-gallery >>> .dot:nth-child(2)::before': { backgroundColor: '@ButtonText', opacity: '1' },
    },
  },
  {
    title: 'in forced colours the current thumbnail stands out',
    markup: gallery('nav="thumbs"'),
    media: forced,
    expected: { 'lede-gallery >>> .thumb': { backgroundColor: '@Highlight', outlineColor: '@Highlight' } },
  },
  {
    title: 'with reduced motion its controls change at once',
    markup: gallery('nav="thumbs" autoplay="90"'),
    media: reduced,
    expected: {
      'lede-gallery >>> .thumb': { transitionProperty: 'none' },
      'lede-gallery >>> .rotation': { transitionProperty: 'none' },
      'lede-gallery >>> .next': { transitionProperty: 'none' },
    },
  },
  {
    title: 'on paper its own style sheet leaves the controls out, and pictures one below the other',
    markup: gallery('autoplay="90"'),
    css: false,
    media: print,
    expected: {
      'lede-gallery >>> .base': { display: 'block', paddingBottom: '0px' },
      'lede-gallery >>> .list': { display: 'block', overflowX: 'visible' },
      'lede-gallery >>> .edge': { display: 'none' },
      'lede-gallery >>> .bar': { display: 'none' },
      'lede-gallery >>> .rotation': { display: 'none' },
    },
  },
  {
    title: 'on paper the pictures of a grid are whole',
    markup: gallery('layout="grid"'),
    media: print,
    expected: {
      'lede-gallery': { display: 'block' },
      figure: { breakInside: 'avoid', marginBottom: '16px', contentVisibility: 'visible' },
      'figure img': { aspectRatio: 'auto', maxWidth: '100%', maxHeight: '453.543px' },
    },
  },
  {
    title: 'before the script its pictures are in a row that snaps, with space for what comes',
    markup: gallery(),
    script: false,
    expected: {
      'lede-gallery': {
        display: 'grid',
        columnGap: '12px',
        paddingBottom: '48px',
        overflowX: 'auto',
        scrollSnapType: 'x mandatory',
        scrollbarWidth: 'none',
      },
    },
  },
  {
    title: 'without JavaScript its row has a scroll bar',
    markup: gallery(),
    still: true,
    expected: { 'lede-gallery': { display: 'flex', scrollbarWidth: 'thin' } },
  },
  {
    title: 'before the script a grid is one, and on paper a list',
    markup: gallery('layout="grid"'),
    script: false,
    expected: { 'lede-gallery': { display: 'grid', paddingBottom: '0px', overflowX: 'visible' } },
  },
  {
    title: 'before the script a row is a list on paper',
    markup: gallery(),
    script: false,
    media: print,
    expected: { 'lede-gallery': { display: 'block', overflowX: 'visible' } },
  },
  {
    title: 'a list around its pictures has no box; a hidden gallery neither',
    markup: `<lede-gallery><ul><li>${picture(1)}</li><li>${picture(2)}</li></ul></lede-gallery><lede-gallery id="hidden" hidden layout="grid">${picture(3)}</lede-gallery>`,
    expected: {
      ul: { display: 'contents' },
      li: { display: 'contents' },
      '#hidden': { display: 'none' },
      'lede-gallery >>> .base': { paddingBottom: '48px' },
    },
  },
];

const lightbox = gallery().replace('<lede-gallery', '<lede-gallery id="own" back="leaves"');
const boxOf = 'lede-gallery >>> lede-lightbox';
const openBox = async () => {
  await (
    document.querySelector('lede-gallery') as unknown as { openLightbox(index: number): Promise<void> }
  ).openLightbox(1);
};
const openLoading = async () => {
  document.querySelectorAll('figcaption').forEach((caption) => caption.remove());
  document.querySelectorAll('figure img').forEach((image) => image.removeAttribute('src'));
  const gallery = document.querySelector('lede-gallery') as unknown as HTMLElement & {
    openLightbox(index: number): Promise<void>;
  };
  await gallery.openLightbox(0);
  const root = gallery.shadowRoot!.querySelector('lede-lightbox')!.shadowRoot!;
  const slide = root.querySelector('.slide')!;
  while (!slide.matches('.loaded')) await new Promise(requestAnimationFrame);
  slide.classList.remove('loaded');
};
const zoomed = async () => {
  const gallery = document.querySelector('lede-gallery') as unknown as HTMLElement & {
    openLightbox(index: number): Promise<void>;
  };
  await gallery.openLightbox(0);
  const root = gallery.shadowRoot!.querySelector('lede-lightbox')!.shadowRoot!;
  // Its row gets its size first.
  for (let i = 0; i < 4; i++) await new Promise(requestAnimationFrame);
  root.querySelector<HTMLElement>('[aria-label="Zoom in"]')!.click();
  for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
  root.querySelector('.slides')!.classList.add('held');
};
const bare = async () => {
  const gallery = document.querySelector('lede-gallery') as unknown as HTMLElement & {
    openLightbox(index: number): Promise<void>;
  };
  await gallery.openLightbox(0);
  gallery
    .shadowRoot!.querySelector('lede-lightbox')!
    .shadowRoot!.querySelector('.frame')!
    .dispatchEvent(new KeyboardEvent('keydown', { code: 'KeyI' }));
};
const five = gallery('back="leaves"', 5);

const lightboxes: Look[] = [
  {
    title: 'its pictures fill the window, controls lie over them',
    markup: five,
    act: openBox,
    media: reduced,
    expected: {
      [`${boxOf}`]: { display: 'contents', colorScheme: 'dark' },
      [`${boxOf} >>> lede-dialog >>> dialog`]: { backgroundColor: 'rgba(0, 0, 0, 0)', boxShadow: 'none' },
      [`${boxOf} >>> lede-dialog >>> dialog::backdrop`]: { backgroundColor: 'rgb(14, 13, 12)', opacity: '1' },
      [`${boxOf} >>> .frame`]: {
        position: 'relative',
        height: '800px',
        overflowY: 'hidden',
        color: 'rgb(243, 240, 234)',
      },
      [`${boxOf} >>> .slides`]: {
        display: 'flex',
        overflowX: 'auto',
        overflowY: 'hidden',
        scrollSnapType: 'x mandatory',
        scrollbarWidth: 'none',
        overscrollBehaviorX: 'contain',
        touchAction: 'pan-x',
        userSelect: 'none',
      },
      [`${boxOf} >>> .slide`]: {
        display: 'grid',
        flexBasis: '100%',
        scrollSnapAlign: 'start',
        scrollSnapStop: 'always',
        overflowX: 'hidden',
      },
      [`${boxOf} >>> .picture`]: { objectFit: 'contain', cursor: 'zoom-in', minWidth: '0px' },
      [`${boxOf} >>> .bar`]: {
        position: 'absolute',
        top: '0px',
        display: 'flex',
        justifyContent: 'end',
        pointerEvents: 'none',
        paddingTop: '8px',
        paddingLeft: '16px',
      },
      [`${boxOf} >>> .bar .control`]: { pointerEvents: 'auto', color: 'rgb(243, 240, 234)' },
      [`${boxOf} >>> .bar [aria-disabled]`]: { opacity: '0.4', cursor: 'default' },
      [`${boxOf} >>> .counter`]: { flexGrow: '1', whiteSpace: 'nowrap' },
      [`${boxOf} >>> .zoom span`]: { fontSize: '24px' },
      [`${boxOf} >>> .previous`]: {
        position: 'absolute',
        left: '12px',
        top: '378px',
        width: '44px',
        height: '44px',
      },
      [`${boxOf} >>> .next`]: { right: '12px', top: '378px' },
      [`${boxOf} >>> .first`]: { left: '12px', top: '430px', backgroundColor: 'rgba(20, 19, 18, 0.6)' },
      [`${boxOf} >>> .last`]: { right: '12px', top: '430px' },
      [`${boxOf} >>> .caption`]: {
        position: 'absolute',
        bottom: '0px',
        maxHeight: '40%',
        overflowY: 'auto',
        textAlign: 'center',
        overflowWrap: 'anywhere',
        visibility: 'visible',
      },
      [`${boxOf} >>> .caption small`]: { fontSize: '13px', color: 'rgb(201, 195, 185)' },
      [`${boxOf} >>> .caption .credit .icon`]: { marginLeft: '2.6px', marginRight: '2.6px' },
      [`${boxOf} >>> .move`]: { display: 'none' },
      [`${boxOf} >>> .swipe`]: { display: 'none' },
    },
  },
  {
    title: 'from right to left its buttons are at the other edges',
    markup: five,
    act: openBox,
    dir: 'rtl',
    expected: {
      [`${boxOf} >>> .previous`]: { right: '12px' },
      [`${boxOf} >>> .next`]: { left: '12px' },
      [`${boxOf} >>> .first`]: { right: '12px' },
      [`${boxOf} >>> .last`]: { left: '12px' },
      [`${boxOf} >>> .next .icon`]: { scale: '-1 1' },
    },
  },
  {
    title: 'zoomed, the picture is moved instead of the row, and a hint says so',
    markup: lightbox,
    act: zoomed,
    media: reduced,
    expected: {
      [`${boxOf} >>> .slides`]: { overflowX: 'hidden', touchAction: 'none' },
      [`${boxOf} >>> .picture`]: { cursor: 'grabbing', transitionProperty: 'none' },
      [`${boxOf} >>> .turns`]: { opacity: '0', visibility: 'hidden' },
      [`${boxOf} >>> .caption`]: { opacity: '0', visibility: 'hidden' },
      [`${boxOf} >>> .bar`]: { opacity: '1', visibility: 'visible' },
      [`${boxOf} >>> .move`]: {
        display: 'flex',
        position: 'absolute',
        bottom: '20px',
        pointerEvents: 'none',
      },
    },
  },
  {
    title: 'bare, only the picture is left',
    markup: lightbox,
    act: bare,
    media: reduced,
    expected: {
      [`${boxOf} >>> .turns`]: { opacity: '0', visibility: 'hidden' },
      [`${boxOf} >>> .caption`]: { opacity: '0', visibility: 'hidden' },
      [`${boxOf} >>> .bar`]: { opacity: '0', visibility: 'hidden' },
      [`${boxOf} >>> .picture`]: { visibility: 'visible' },
    },
  },
  {
    title: 'for fingers it hints at the swipe, and its buttons are small or gone',
    markup: five,
    act: openBox,
    pointer: 'touch',
    expected: {
      [`${boxOf} >>> .swipe`]: {
        display: 'flex',
        animationName: 'hint',
        animationDuration: '3.5s',
        top: '72px',
      },
      [`${boxOf} >>> .next`]: { right: '4px', width: '36px' },
      [`${boxOf} >>> .first`]: { display: 'none' },
      [`${boxOf} >>> .last`]: { display: 'none' },
    },
  },
  {
    title: 'for fingers that prefer reduced motion the hint at the swipe stays longer',
    markup: five,
    act: openBox,
    pointer: 'touch',
    media: reduced,
    expected: { [`${boxOf} >>> .swipe`]: { animationDuration: '5s' } },
  },
  {
    title: 'for fingers a zoomed picture has one hint',
    markup: lightbox,
    act: zoomed,
    pointer: 'touch',
    expected: { [`${boxOf} >>> .swipe`]: { display: 'none' }, [`${boxOf} >>> .move`]: { display: 'flex' } },
  },
  {
    title: 'while a picture loads a ring turns, after a moment; no caption, no box',
    markup: lightbox,
    act: openLoading,
    expected: {
      [`${boxOf} >>> .waiting`]: {
        animationName: 'appear-late',
        animationDelay: '0.6s',
        animationFillMode: 'backwards',
      },
      [`${boxOf} >>> .waiting::before`]: {
        animationName: 'spin',
        borderTopColor: 'rgba(0, 0, 0, 0)',
        width: '32px',
      },
      [`${boxOf} >>> .picture`]: { opacity: '0', transitionDuration: '0.2s' },
      [`${boxOf} >>> .caption`]: { visibility: 'hidden' },
    },
  },
  {
    title: 'with reduced motion nothing turns, moves or fades',
    markup: lightbox,
    act: openLoading,
    media: reduced,
    expected: {
      [`${boxOf} >>> .waiting::before`]: { animationName: 'none', borderRightStyle: 'dotted' },
      [`${boxOf} >>> .picture`]: { transitionProperty: 'none' },
      [`${boxOf} >>> .bar`]: { transitionProperty: 'none' },
      [`${boxOf} >>> .turns`]: { transitionProperty: 'none' },
      [`${boxOf} >>> .caption`]: { transitionProperty: 'none' },
    },
  },
  {
    title: 'in forced colours what lies over the picture has a ground, and what does nothing is gray',
    markup: lightbox,
    act: openBox,
    media: forced,
    expected: {
      [`${boxOf} >>> .bar`]: { backgroundColor: '@Canvas', backgroundImage: 'none' },
      [`${boxOf} >>> .caption`]: { backgroundColor: '@Canvas', backgroundImage: 'none' },
      [`${boxOf} >>> .hint`]: { backgroundColor: '@Canvas' },
      [`${boxOf} >>> .bar [aria-disabled]`]: { color: '@GrayText', borderTopColor: '@GrayText' },
    },
  },
  {
    title: 'on paper it is not there',
    markup: lightbox,
    act: openBox,
    css: false,
    media: print,
    expected: { [boxOf]: { display: 'none' } },
  },
  {
    title: 'before the script, and hidden, it has no box',
    markup: '<lede-lightbox>A</lede-lightbox>',
    script: false,
    expected: { 'lede-lightbox': { display: 'none' } },
  },
];

const story =
  '{"headline":"A headline","url":"/story","kicker":"World","standfirst":"S","byline":"A. Writer","published":"2023-04-08","picture":{"src":"/pictures/lead.svg","alt":"A","width":1200,"height":800,"caption":"C","credit":"Cr"},"body":["First."],"tags":["China",{"name":"Law","url":"/law"}]}';
const card = (attributes = 'variant="standard"') =>
  `<lede-article-card ${attributes} story='${story}'></lede-article-card>`;
const slotted = (attributes = 'variant="standard"') => `<lede-article-card ${attributes}>
  <figure slot="media"><img src="/pictures/lead.svg" alt="A" width="1200" height="800"><figcaption>C</figcaption></figure>
  <p slot="kicker"><a href="/k">World</a></p><h2 slot="headline"><a href="/a">A headline</a></h2>
  <p slot="standfirst">S</p><p slot="byline">By A</p><time slot="time">8 Apr</time>
  <ul slot="tags"><li><a href="/t">China</a></li></ul><div slot="body"><p>First.</p></div></lede-article-card>`;
const CONTROLS =
  '<a id="a" href="/x">A</a><button id="button">B</button><input id="input"><select id="select"></select><textarea id="textarea"></textarea><label id="label">L</label><details><summary id="summary">S</summary></details><video id="video"></video><audio id="audio" controls></audio><iframe id="iframe"></iframe><object id="object"></object><embed id="embed"><b id="tabindex" tabindex="0">T</b><b id="contenteditable" contenteditable>E</b>';
const ALONE = [
  'a',
  'button',
  'video',
  'audio',
  'iframe',
  'object',
  'embed',
  'lede-media-player',
  'lede-gallery',
];
const above = { position: 'relative', zIndex: '1' };
const opened = () => document.querySelector('lede-article-card')!.setAttribute('open', '');
const CARD = 'lede-article-card';

const sizes = {
  lead: { fontSize: '46.504px', lineHeight: '49.2942px' },
  standard: { fontSize: '22px', lineHeight: '25.3px' },
  compact: { fontSize: '17px', lineHeight: '20.4px' },
};

const STORY = {
  markup: `<lede-article-card variant="story" url="/a">
  <figure slot="media"><img src="/pictures/lead.svg" alt="A" width="1200" height="800"><figcaption>C <small class="credit"><lede-icon name="camera"></lede-icon> Cr</small></figcaption></figure>
  <p slot="kicker">World</p><h1 slot="headline">A headline</h1><p slot="standfirst">S</p><p slot="byline">By A</p>
  <time slot="time">8 Apr</time><ul slot="tags"><li><a href="/t">China</a></li></ul>
  <div slot="body"><p>First.</p></div></lede-article-card>`,
  expected: {
    '[slot=headline]': { fontSize: '56px', lineHeight: '59.36px', y: '31 box' },
    '[slot=byline]': { x: '8 box', y: '158 box' },
    '[slot=time]': { x: '53 box', y: '158 box' },
    '[slot=media]': { x: '8 box', right: '992 box', y: '197 box' },
    figcaption: { display: 'block' },
    '.credit': { display: 'inline-block', fontSize: '13px' },
    '[slot=body]': { x: '8 box', right: '648 box' },
  },
};

const cards: Look[] = [
  { title: 'a story on its own page has a layout of its own', ...STORY },
  { title: 'and so before its element is defined', ...STORY, script: false },
  {
    title: 'and without JavaScript, where no buttons follow',
    markup: STORY.markup.replace('url="/a"', '').replace(' variant="story"', ''),
    still: true,
    expected: {
      ...STORY.expected,
      '[slot=byline]': { y: '147 box' },
      '[slot=time]': { y: '147 box' },
      '[slot=media]': { right: '992 box', y: '175 box' },
    },
  },
  {
    title: 'its parts by data have their fonts, colours and order',
    markup: card(),
    expected: {
      [CARD]: {
        display: 'block',
        position: 'relative',
        containerType: 'normal',
        contain: 'inline-size',
        minWidth: '0px',
        overflowWrap: 'anywhere',
      },
      [`${CARD} >>> .card`]: { display: 'flex', flexDirection: 'column' },
      [`${CARD} >>> .text`]: { flexGrow: '2', minWidth: '0px' },
      [`${CARD} >>> .kicker`]: {
        display: 'block',
        color: '@--_accent',
        fontSize: '13px',
        fontWeight: '700',
        marginBottom: '6px',
      },
      [`${CARD} >>> .headline`]: {
        color: '@--_text',
        fontWeight: '700',
        hyphens: 'auto',
        textWrapStyle: 'balance',
        ...sizes.standard,
      },
      [`${CARD} >>> .headline a`]: { textDecorationLine: 'none', color: '@--_text' },
      [`${CARD} >>> .headline a::after`]: { position: 'absolute', top: '0px', left: '0px' },
      [`${CARD} >>> .standfirst`]: {
        display: 'block',
        color: '@--_muted',
        fontSize: '16px',
        marginTop: '10px',
      },
      [`${CARD} >>> .byline`]: {
        display: 'inline-block',
        color: '@--_text',
        fontWeight: '600',
        marginRight: '12px',
      },
      [`${CARD} >>> .time`]: {
        display: 'inline-block',
        color: '@--_muted',
        fontSize: '13px',
        fontVariantNumeric: 'tabular-nums',
      },
      [`${CARD} >>> .media`]: { marginBottom: '14px', maxWidth: '100%', marginLeft: '0px', order: '0' },
      [`${CARD} >>> .media img`]: {
        display: 'block',
        aspectRatio: '3 / 2',
        objectFit: 'cover',
        borderTopLeftRadius: '4px',
        backgroundColor: '@--_raised',
        color: '@--_muted',
      },
      [`${CARD} >>> .media figcaption`]: { display: 'none' },
      [`${CARD} >>> .tags`]: { display: 'flex', marginTop: '14px' },
      [`${CARD} >>> .tags a`]: {
        ...above,
        display: 'inline-block',
        backgroundColor: '@--_raised',
        textDecorationLine: 'none',
        paddingLeft: '10px',
      },
      [`${CARD} >>> .tags span`]: { ...above, backgroundColor: '@--_raised' },
      [`${CARD} >>> .actions`]: { ...above, display: 'flex', marginTop: '10px', marginLeft: '-8px' },
      [`${CARD} >>> .unfold`]: { marginLeft: '8px' },
      [`${CARD} >>> .body`]: { contentVisibility: 'hidden', position: 'relative', zIndex: '1' },
      [`${CARD} >>> .paragraphs`]: {
        maxWidth: '640px',
        fontSize: '18px',
        lineHeight: '29.7px',
        paddingTop: '20px',
      },
      [`${CARD} >>> .paragraphs p`]: { marginBottom: '18px', marginTop: '0px' },
    },
  },
  {
    title: 'unfolded it shows its caption and its text',
    markup: card(),
    act: opened,
    expected: {
      [`${CARD} >>> .body`]: { contentVisibility: 'visible' },
      [`${CARD} >>> .media figcaption`]: {
        display: 'block',
        marginTop: '8px',
        color: '@--_muted',
        fontSize: '13px',
      },
      [`${CARD} >>> .credit`]: { display: 'inline-block', marginLeft: '0px' },
      [`${CARD} >>> .credit .icon`]: { marginLeft: '0px', marginRight: '0px' },
      [`${CARD} >>> .end`]: { marginLeft: '-8px' },
    },
  },
  {
    title: 'as a lead it is large, with picture and text side by side and its caption',
    markup: card('variant="lead"'),
    expected: {
      [`${CARD} >>> .card`]: {
        flexDirection: 'row',
        flexWrap: 'wrap',
        alignItems: 'flex-start',
        columnGap: '32px',
      },
      [`${CARD} >>> .headline`]: sizes.lead,
      [`${CARD} >>> .standfirst`]: { fontSize: '19.136px' },
      [`${CARD} >>> .media`]: { flexGrow: '3', flexBasis: '0px', marginBottom: '0px' },
      [`${CARD} >>> .media figcaption`]: { display: 'block' },
      [`${CARD} >>> .body`]: { flexBasis: '100%' },
    },
  },
  {
    title: 'without a variant it is a lead where there is room',
    markup: card(''),
    expected: {
      [`${CARD} >>> .card`]: { flexDirection: 'row', flexWrap: 'wrap' },
      [`${CARD} >>> .headline`]: sizes.lead,
      [`${CARD} >>> .media figcaption`]: { display: 'block' },
    },
  },
  {
    title: 'just narrower than 44rem it is none',
    markup: card(''),
    width: 719,
    expected: {
      [`${CARD} >>> .card`]: { flexDirection: 'column' },
      [`${CARD} >>> .headline`]: sizes.standard,
    },
  },
  {
    title: 'at 44rem it is one, at 18rem it is no compact one',
    markup: card(''),
    width: 720,
    expected: { [`${CARD} >>> .card`]: { flexDirection: 'row' } },
  },
  {
    title: 'of 18rem it is not compact yet',
    markup: card(''),
    width: 304,
    expected: {
      [`${CARD} >>> .card`]: { flexDirection: 'column' },
      [`${CARD} >>> .unfold`]: { display: 'flex' },
    },
  },
  {
    title: 'narrower than 18rem it is compact',
    markup: card(''),
    width: 303,
    expected: {
      [`${CARD} >>> .card`]: { flexDirection: 'row', flexWrap: 'nowrap', columnGap: '16px' },
      [`${CARD} >>> .headline`]: sizes.compact,
      [`${CARD} >>> .standfirst`]: { display: 'none' },
      [`${CARD} >>> .tags`]: { display: 'none' },
      [`${CARD} >>> .body`]: { display: 'none' },
      [`${CARD} >>> .unfold`]: { display: 'none' },
      [`${CARD} >>> .actions`]: { marginTop: '2px' },
      [`${CARD} >>> .media`]: { order: '1', flexGrow: '0', flexShrink: '0', marginBottom: '0px' },
      [`${CARD} >>> .media figcaption`]: { display: 'none' },
    },
  },
  {
    title: 'compact, it is so at any width',
    markup: card('variant="compact" badge="video"'),
    expected: {
      [`${CARD} >>> .card`]: { flexDirection: 'row', flexWrap: 'nowrap', alignItems: 'flex-start' },
      [`${CARD} >>> .headline`]: sizes.compact,
      [`${CARD} >>> .standfirst`]: { display: 'none' },
      [`${CARD} >>> .tags`]: { display: 'none' },
      [`${CARD} >>> .body`]: { display: 'none' },
      [`${CARD} >>> .unfold`]: { display: 'none' },
      [`${CARD} >>> .actions`]: { marginTop: '2px' },
      [`${CARD} >>> .media`]: { order: '1', flexBasis: '136px' },
      [`${CARD} >>> .badge`]: { marginTop: '4px' },
    },
  },
  {
    title: 'its badge lies on the picture and lets clicks through',
    markup: card('variant="standard" badge="video" duration="2:31"'),
    expected: {
      [`${CARD} >>> .badge`]: {
        position: 'absolute',
        positionAnchor: '--lede-card-media',
        marginTop: '8px',
        display: 'flex',
        backgroundColor: 'rgba(0, 0, 0, 0.78)',
        color: 'rgb(255, 255, 255)',
        pointerEvents: 'none',
        top: '0px',
        left: '0px',
        borderTopLeftRadius: '3px',
      },
      [`${CARD} >>> .media`]: { anchorName: '--lede-card-media' },
    },
  },
  {
    title: 'in forced colours its badge has a ground and an edge',
    markup: card('variant="standard" badge="video" duration="2:31"'),
    media: forced,
    expected: {
      [`${CARD} >>> .badge`]: {
        backgroundColor: '@Canvas',
        color: '@CanvasText',
        borderTopStyle: 'solid',
        borderTopColor: '@CanvasText',
      },
    },
  },
  {
    title: 'a badge without a time has no gap for one',
    markup: card('variant="standard" badge="photo"'),
    expected: { [`${CARD} >>> .badge span`]: { display: 'none' } },
  },
  {
    title: 'on paper its text is printed, its buttons are not',
    markup: card(),
    media: print,
    expected: {
      [`${CARD} >>> .body`]: { display: 'block', contentVisibility: 'visible' },
      [`${CARD} >>> .actions`]: { display: 'none' },
    },
  },
  {
    title: 'every control in a slot is above the headline’s link',
    markup: `<lede-article-card variant="standard"><h2 slot="headline"><a id="headline" href="/a">A</a></h2><div slot="actions">${CONTROLS}</div></lede-article-card>`,
    expected: {
      ...Object.fromEntries(
        [
          'a',
          'button',
          'input',
          'select',
          'textarea',
          'label',
          'summary',
          'video',
          'audio',
          'iframe',
          'object',
          'embed',
          'tabindex',
          'contenteditable',
        ].map((id) => [`#${id}`, above]),
      ),
      '#headline': { position: 'static', zIndex: 'auto', textDecorationLine: 'none' },
      '#headline::after': { position: 'absolute', top: '0px', right: '0px' },
    },
  },
  {
    title: 'so is every control that is slotted itself, but not what players and galleries hold',
    markup: `<lede-article-card variant="standard"><h2 slot="headline"><a href="/a">A</a></h2>${ALONE.map((name) => `<${name} slot="actions" class="own">${name.startsWith('lede') ? '<button>B</button>' : ''}</${name}>`).join('')}<div slot="end"><lede-gallery class="inside"><a class="in" href="/b">B</a></lede-gallery></div></lede-article-card>`,
    expected: {
      ...Object.fromEntries(ALONE.map((name) => [`${name}.own`, above])),
      'lede-media-player.own button': { zIndex: 'auto' },
      'lede-gallery.own button': { zIndex: 'auto' },
      '.inside': above,
      '.in': { zIndex: 'auto' },
    },
  },
  {
    title: 'what is slotted looks as what comes from data does',
    markup: slotted(),
    expected: {
      '[slot=kicker]': {
        display: 'block',
        color: '@--_accent',
        fontSize: '13px',
        fontWeight: '700',
        marginBottom: '6px',
      },
      '[slot=kicker] a': { color: '@--_accent', ...above },
      '[slot=headline]': { color: '@--_text', fontWeight: '700', ...sizes.standard },
      '[slot=standfirst]': { display: 'block', color: '@--_muted', fontSize: '16px', marginTop: '10px' },
      '[slot=byline]': { display: 'inline-block', color: '@--_text', fontWeight: '600' },
      '[slot=time]': { display: 'inline-block', color: '@--_muted', fontSize: '13px' },
      '[slot=media]': { marginBottom: '14px', marginLeft: '0px', anchorName: 'none' },
      '[slot=media] img': {
        display: 'block',
        aspectRatio: '3 / 2',
        objectFit: 'cover',
        borderTopLeftRadius: '4px',
      },
      '[slot=media] figcaption': { display: 'none' },
      '[slot=tags]': { display: 'flex', listStyleType: 'none', paddingLeft: '0px' },
      '[slot=tags] a': {
        display: 'inline-block',
        backgroundColor: '@--_raised',
        textDecorationLine: 'none',
        ...above,
      },
      '[slot=body] p': { marginTop: '0px', marginBottom: '18px' },
      '[slot=body]': { fontSize: '18px', maxWidth: '640px' },
    },
  },
  {
    title: 'before the script a folded text has no height, and unfolds if the script stays away',
    markup: slotted(),
    script: false,
    expected: {
      [CARD]: { display: 'flow-root', position: 'relative', contain: 'inline-size' },
      [`${CARD}::after`]: { display: 'block', height: '50px' },
      '[slot=body]': {
        height: '0px',
        overflowY: 'clip',
        animationName: 'lede-unfold',
        animationDelay: '5s',
        animationFillMode: 'forwards',
        paddingTop: '0px',
      },
      '[slot=media] figcaption': { display: 'none' },
      '[slot=headline]': sizes.standard,
    },
  },
  {
    title: 'before the script an open one shows its text and its caption',
    markup: slotted('open'),
    script: false,
    expected: {
      '[slot=body]': { overflowY: 'visible', animationName: 'none', paddingTop: '20px', clear: 'both' },
      '[slot=media] figcaption': { display: 'block' },
    },
  },
  {
    title: 'before the script a lead has its picture beside its text',
    markup: slotted('variant="lead"'),
    script: false,
    expected: {
      '[slot=media]': {
        cssFloat: 'inline-start',
        width: '571.188px',
        marginRight: '32px',
        marginBottom: '0px',
      },
      '[slot=headline]': { ...sizes.lead, marginLeft: '603.188px' },
      '[slot=standfirst]': { fontSize: '19.136px' },
      '[slot=media] figcaption': { display: 'block' },
    },
  },
  {
    title: 'before the script a compact one is small, its picture on the other side',
    markup: slotted('variant="compact"'),
    script: false,
    expected: {
      [`${CARD}::after`]: { height: '2px' },
      '[slot=headline]': { ...sizes.compact, marginRight: '152px' },
      '[slot=standfirst]': { display: 'none' },
      '[slot=tags]': { display: 'none' },
      '[slot=body]': { display: 'none' },
      '[slot=media]': { cssFloat: 'inline-end', width: '136px', marginBottom: '0px', marginLeft: '16px' },
    },
  },
  {
    title: 'before the script a narrow one is compact',
    markup: slotted(''),
    script: false,
    width: 303,
    expected: {
      '[slot=headline]': sizes.compact,
      '[slot=standfirst]': { display: 'none' },
      '[slot=body]': { display: 'none' },
      '[slot=media]': { cssFloat: 'inline-end', width: '88px' },
    },
  },
  {
    title: 'before the script one by data has space for its picture and text',
    markup: card(),
    script: false,
    expected: {
      [`${CARD}::before`]: { display: 'block', aspectRatio: '3 / 2', marginBottom: '14px' },
      [`${CARD}::after`]: { height: '200px' },
    },
  },
  {
    title: 'before the script a compact one by data has space for its picture',
    markup: card('variant="compact"'),
    script: false,
    expected: { [`${CARD}::after`]: { height: '96px' }, [`${CARD}::before`]: { content: 'none' } },
  },
  {
    title: 'before the script a lead by data has space beside its text',
    markup: card(''),
    script: false,
    expected: { [`${CARD}::before`]: { cssFloat: 'inline-start', width: '571.188px', marginBottom: '0px' } },
  },
  {
    title: 'without JavaScript its text is there, and no space for buttons',
    markup: slotted(),
    still: true,
    expected: {
      '[slot=body]': { overflowY: 'visible', animationName: 'none' },
      [`${CARD}::after`]: { content: 'none' },
      '[slot=media] figcaption': { display: 'block' },
    },
  },
];

const save = (attributes = '') =>
  `<lede-bookmark-button story-id="a" headline="A" ${attributes}>Save</lede-bookmark-button>`;
const withForm = (attributes = '') =>
  `<lede-bookmark-button action="/x" story-id="f" headline="A" ${attributes}><form method="post" action="/save"><button>Save</button><input type="submit" value="Go"></form></lede-bookmark-button>`;
const BUTTON = 'lede-bookmark-button';
const pressed = () => {
  document.querySelector('lede-bookmark-button')!.shadowRoot!.querySelector('button')!.click();
};
const failed = async () => {
  const host = document.querySelector('lede-bookmark-button')!;
  Storage.prototype.setItem = () => {
    throw new Error('full');
  };
  host.shadowRoot!.querySelector('button')!.click();
  const message = host.shadowRoot!.querySelector('.failed')!;
  while (!message.matches(':popover-open')) await new Promise(requestAnimationFrame);
};

const bookmarks: Look[] = [
  {
    title: 'around words it has room for them, alone it is round',
    markup: `${save()}<p><lede-bookmark-button id="bare"></lede-bookmark-button></p>`,
    expected: {
      [BUTTON]: {
        display: 'inline-block',
        verticalAlign: 'middle',
        maxWidth: '100%',
        anchorName: '--lede-bookmark',
      },
      [`${BUTTON} >>> .control`]: {
        paddingLeft: '12.6px',
        borderTopLeftRadius: '20px',
        overflowWrap: 'anywhere',
        maxWidth: '100%',
        color: '@--_muted',
      },
      '#bare >>> .control': { paddingLeft: '0px', width: '40px' },
    },
  },
  {
    title: 'its icon moves once it was pressed',
    markup: save(),
    act: pressed,
    expected: {
      [`${BUTTON} >>> .icon`]: { animationName: 'pop', animationDuration: '0.35s' },
      [`${BUTTON} >>> .icon path`]: { animationName: 'fill' },
    },
  },
  {
    title: 'with reduced motion its icon does not move; saved it has the accent’s colour',
    markup: save(),
    act: pressed,
    media: reduced,
    expected: {
      [`${BUTTON} >>> .control`]: { color: '@--_accent' },
      [`${BUTTON} >>> .icon`]: { animationName: 'none' },
      [`${BUTTON} >>> .icon path`]: { animationName: 'none' },
    },
  },
  {
    title: 'in forced colours a saved story is highlighted',
    markup: save(),
    act: pressed,
    css: false,
    media: { ...forced, ...reduced },
    expected: {
      [`${BUTTON} >>> .control`]: {
        backgroundColor: '@Highlight',
        borderTopColor: '@Highlight',
        color: '@HighlightText',
      },
    },
  },
  {
    title: 'its message hangs below it, marked at its start',
    markup: save('style="margin: 200px 300px"'),
    act: failed,
    expected: {
      [`${BUTTON} >>> .failed`]: {
        positionAnchor: '--lede-bookmark',
        position: 'fixed',
        maxWidth: '288px',
        borderLeftWidth: '3px',
        borderLeftColor: '@--_danger',
        borderRightWidth: '1px',
        backgroundColor: '@--_surface',
        color: '@--_text',
        marginTop: '6px',
        x: '308 box',
      },
    },
  },
  {
    title: 'from right to left its message is marked on the right',
    markup: save('style="margin: 200px 300px"'),
    act: failed,
    dir: 'rtl',
    expected: {
      [`${BUTTON} >>> .failed`]: { borderRightWidth: '3px', borderLeftWidth: '1px', right: '692 box' },
    },
  },
  {
    title: 'on paper it is not there, by its own style sheet',
    markup: save(),
    css: false,
    media: print,
    expected: { [BUTTON]: { display: 'none' } },
  },
  {
    title: 'on paper it is not there without JavaScript either',
    markup: withForm(),
    still: true,
    media: print,
    expected: { [BUTTON]: { display: 'none' } },
  },
  {
    title: 'the page’s own button looks like Lede’s',
    markup: withForm(),
    expected: {
      form: { display: 'contents' },
      'form button': {
        display: 'inline-flex',
        minWidth: '40px',
        minHeight: '40px',
        paddingLeft: '12.6px',
        color: '@--_muted',
        backgroundColor: 'rgba(0, 0, 0, 0)',
        fontSize: '14px',
        fontWeight: '500',
        cursor: 'pointer',
        borderTopLeftRadius: '20px',
        transitionDuration: '0.12s, 0.12s',
      },
      'form button::before': { width: '24px', height: '24px', flexShrink: '0' },
      'form input[type=submit]': { minHeight: '40px', fontSize: '14px' },
    },
  },
  {
    title: 'the page’s own button of a saved story has the accent’s colour',
    markup: withForm('saved'),
    expected: { 'form button': { color: '@--_accent' }, 'form input[type=submit]': { color: '@--_accent' } },
  },
  {
    title: 'with reduced motion the page’s own button changes at once',
    markup: withForm(),
    media: reduced,
    expected: {
      'form button': { transitionProperty: 'none' },
      'form input[type=submit]': { transitionProperty: 'none' },
    },
  },
  {
    title: 'in forced colours the page’s own button has an edge',
    markup: withForm(),
    media: forced,
    expected: { 'form button': { borderTopColor: '@ButtonBorder', color: '@ButtonText' } },
  },
  {
    title: 'in forced colours that of a saved story is highlighted',
    markup: withForm('saved'),
    media: forced,
    expected: {
      'form button': { borderTopColor: '@Highlight', backgroundColor: '@Highlight', color: '@HighlightText' },
    },
  },
  {
    title: 'before the script it has its size, its words and its icon',
    markup: `${save()}<p><lede-bookmark-button id="bare"></lede-bookmark-button></p>`,
    script: false,
    expected: {
      [BUTTON]: {
        display: 'inline-flex',
        minWidth: '40px',
        minHeight: '40px',
        paddingLeft: '13.6px',
        color: '@--_muted',
        fontSize: '14px',
      },
      [`${BUTTON}::before`]: { width: '24px', height: '24px' },
      '#bare': { display: 'inline-block', minWidth: '40px', minHeight: '40px', verticalAlign: 'middle' },
    },
  },
  {
    title: 'before the script a saved one has the accent’s colour',
    markup: save('saved'),
    script: false,
    expected: { [BUTTON]: { color: '@--_accent' } },
  },
  {
    title: 'without JavaScript one that could do nothing is not there',
    markup: save(),
    still: true,
    expected: { [BUTTON]: { display: 'none' } },
  },
  {
    title: 'without JavaScript one around a form is',
    markup: withForm(),
    still: true,
    expected: { [BUTTON]: { display: 'inline-block' }, 'form button': { display: 'inline-flex' } },
  },
];

const buttons: Look[] = [
  {
    title: 'before the definition a plain one has neither edge nor fill, and less padding',
    markup: '<lede-button variant="plain">Reply</lede-button>',
    script: false,
    expected: {
      'lede-button': {
        borderTopColor: 'rgba(0, 0, 0, 0)',
        backgroundColor: 'rgba(0, 0, 0, 0)',
        paddingLeft: '9.5px',
      },
    },
  },
];

/** A few dark words beside a button, whose ground forced colours take away. */
const bubble = (markup: string, path: string): Look => ({
  title: 'in forced colours a bubble has an edge',
  markup,
  media: forced,
  expected: { [path]: { borderTopWidth: '1px', borderTopStyle: 'solid', borderTopColor: '@CanvasText' } },
});

const socials: Look[] = [
  {
    title: 'on paper an address is printed once',
    markup: `<lede-social-links><a href="mailto:desk@example.org">Write to us</a>
      <a href="mailto:desk@example.org">Write to desk@example.org</a></lede-social-links>`,
    media: print,
    expected: {
      'a:first-child::after': { content: '" desk@example.org"' },
      'a:last-child::after': { content: 'none' },
    },
  },
];

/** By element. */
export const looks: [tag: string, looks: Look[]][] = [
  ['lede-article-card', cards],
  ['lede-bookmark-button', bookmarks],
  ['lede-button', buttons],
  ['lede-dialog', dialogs],
  ['lede-gallery', galleries],
  [
    'lede-icon-button',
    [
      bubble(
        '<lede-icon-button icon="close" label="Close"></lede-icon-button>',
        'lede-icon-button >>> .bubble',
      ),
    ],
  ],
  ['lede-lightbox', lightboxes],
  ['lede-share', [bubble('<lede-share url="https://example.org/"></lede-share>', 'lede-share >>> .bubble')]],
  ['lede-social-links', socials],
];
