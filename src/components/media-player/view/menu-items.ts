import { html, nothing, type TemplateResult } from 'lit';
import { RATES, rateText, STEP } from '../input/actions.ts';
import { copyClip } from '../behaviours/copy-clip.ts';
import { trackName } from '../media/text-tracks.ts';
import { canPip } from '../media/picture-in-picture.ts';
import { shortcuts } from '../input/hotkeys.ts';
import { handleMenuKey, handleMenuToggle } from './menu-keyboard.ts';
import { chapterAt, chaptersLang } from './shown-time.ts';
import type { MenuName, Player, PlayerAction } from '../player-context.ts';
import { clock, spokenTime } from '../../../internal/i18n/media-time.ts';
import { iconSvg, type OwnIconName } from '../../../internal/icons/icon-svg.ts';
import { closeWhenFocusLeaves } from '../../../internal/popover-focus.ts';

interface Item {
  text: string;
  /** Language of the text where it is another than the page's. */
  lang?: string;
  note?: string;
  /** The key that does the same. */
  key?: string;
  icon?: OwnIconName;
  /** Only for items that are a choice: whether this one is chosen. */
  chosen?: boolean;
  href?: string;
  /** Class of the button that it replaces: the item shows only where that button does not fit. */
  replaces?: string | undefined;
  run?: () => void;
}

const close = (event: Event) =>
  (event.currentTarget as Element).closest<HTMLElement>('[popover]')?.hidePopover();

function item({ text, lang, note, key, icon, chosen, href, replaces, run }: Item): TemplateResult {
  const hint = note ?? key;
  const inside = html`${iconSvg(chosen === undefined ? icon : 'check')}<span
      class="text"
      dir="auto"
      lang=${lang || nothing}
      >${text}</span
    >${hint ? html`<span class="note" dir="ltr" aria-hidden=${key ? 'true' : nothing}>${hint}</span>` : nothing}`;
  if (href) return html`<a class="item" role="menuitem" href=${href} download @click=${close}>${inside}</a>`;
  return html`<button
    class="item"
    data-for=${replaces ?? nothing}
    type="button"
    role=${chosen === undefined ? 'menuitem' : 'menuitemradio'}
    aria-checked=${chosen ?? nothing}
    aria-keyshortcuts=${key ?? nothing}
    @click=${(event: Event) => {
      close(event);
      run?.();
    }}
  >
    ${inside}
  </button>`;
}

function captionItems({ captions, texts }: Player): Item[] {
  const { tracks, track } = captions;
  return [
    { text: texts.off, chosen: !track, run: () => captions.choose(undefined) },
    ...tracks.map((other) => ({
      text: trackName(other),
      lang: other.language,
      chosen: other === track,
      run: () => captions.choose(other),
    })),
  ];
}

function chapterItems(player: Player): Item[] {
  const { playback, chapters } = player;
  const current = chapterAt(player);
  return chapters.map((chapter) => ({
    text: chapter.text,
    lang: chaptersLang(player),
    note: clock(chapter.start, playback.duration),
    chosen: chapter === current,
    run: () => playback.seek(chapter.start),
  }));
}

const speedItems = (player: Player): Item[] =>
  RATES.map((rate) => ({
    text: rate === 1 ? player.texts.normal : rateText(player, rate),
    chosen: rate === player.playback.rate,
    run: () => player.playback.setRate(rate),
  }));

function moreItems(player: Player): (Item | false)[] {
  const { playback, texts, chapters } = player;
  const open = (id: string) => player.shadowRoot?.getElementById(id)?.showPopover();
  const perform = (action: PlayerAction, icon: OwnIconName, text: string): Item => ({
    text,
    icon,
    replaces: action,
    run: () => player.perform(action, STEP),
  });
  const openMenu = (id: string, icon: OwnIconName, text: string): Item => ({
    text,
    icon,
    replaces: `opener-${id}`,
    run: () => open(id),
  });
  const step = spokenTime(player.uiLang, STEP);
  const { previous, next } = player.playlist.neighbours;
  const captioned = player.captions.tracks.length > 0;
  const href = player.downloadHref();
  // Each item keeps its index, so that an item that appears does not move the others under the reader's focus.
  return [
    !playback.live && perform('back', 'back-10', texts.back(step)),
    !playback.live && perform('forward', 'forward-10', texts.forward(step)),
    !!previous && perform('previous', 'stepback', texts.previous),
    !!next && perform('next', 'stepfor', texts.next),
    !playback.live && openMenu('speed', 'speed', `${texts.speed}: ${rateText(player, playback.rate)}`),
    perform('mute', playback.volume ? 'nomuted' : 'muted', playback.volume ? texts.mute : texts.unmute),
    chapters.length > 0 && openMenu('chapters', 'chapters', texts.chapters),
    player.video && captioned && openMenu('captions', 'captions', texts.captions),
    captioned && {
      text: player.transcript ? texts.closeTranscript : texts.openTranscript,
      icon: 'transcript',
      replaces: player.video ? undefined : 'script',
      run: () => (player.transcript = !player.transcript),
    },
    player.video && canPip(playback.media) && perform('pip', 'pip', texts.pip),
    !playback.live && {
      text: texts.clip(clock(playback.time, playback.duration)),
      icon: 'link',
      run: () => void copyClip(player),
    },
    href !== undefined && { text: texts.download, icon: 'download', href },
    player.hotkeys !== 'off' && {
      text: texts.keys,
      icon: 'keyboard',
      key: shortcuts('help'),
      run: () => player.perform('help'),
    },
  ];
}

const itemsOf: Record<MenuName, (player: Player) => (Item | false)[]> = {
  captions: captionItems,
  chapters: chapterItems,
  speed: speedItems,
  more: moreItems,
};

/** A menu: the popover that its opener opens. */
export function menu(player: Player, id: MenuName, name: string): TemplateResult {
  return html`<div
    part="menu"
    class="menu scrolls"
    id=${id}
    popover="auto"
    role="menu"
    dir=${player.matches(':dir(rtl)') ? 'rtl' : 'ltr'}
    aria-label=${name}
    @keydown=${handleMenuKey}
    @focusout=${closeWhenFocusLeaves}
    @toggle=${handleMenuToggle}
    @beforetoggle=${handleMenuToggle}
  >
    ${itemsOf[id](player).map((entry) => (entry ? item(entry) : nothing))}
  </div>`;
}
