import { html, nothing, type TemplateResult } from 'lit';
import { RATES, rateText, STEP } from '../input/actions.ts';
import { copyClip } from '../behaviours/clip-link.ts';
import { trackName } from '../media/text-tracks.ts';
import { canPip } from '../media/presentation.ts';
import { shortcuts, type Action } from '../input/hotkeys.ts';
import { menuKey, menuToggled } from './menu-keyboard.ts';
import type { Player } from '../player-context.ts';
import { clock, spoken } from '../../../internal/i18n/media-time.ts';
import { iconSvg } from '../../../internal/icons/icon-svg.ts';

type Part = TemplateResult | typeof nothing;

interface Item {
  text: string;
  note?: string;
  icon?: string;
  /** Left out for what is done, not chosen. */
  chosen?: boolean;
  href?: string;
  /** The class of its own button: it is shown only where that has no room. */
  spare?: string | undefined;
  does?: () => void;
}

const close = (event: Event) =>
  (event.currentTarget as Element).closest<HTMLElement>('[popover]')?.hidePopover();

function item({ text, note, icon, chosen, href, spare, does }: Item): TemplateResult {
  const inside = html`${iconSvg(chosen === undefined ? (icon ?? '') : 'check')}<span class="text" dir="auto"
      >${text}</span
    >${note ? html`<span class="note" dir="ltr">${note}</span>` : nothing}`;
  if (href)
    return html`<a class="item" role="menuitem" tabindex="-1" href=${href} download @click=${close}
      >${inside}</a
    >`;
  return html`<button
    class="item"
    data-for=${spare ?? nothing}
    type="button"
    tabindex="-1"
    role=${chosen === undefined ? 'menuitem' : 'menuitemradio'}
    aria-checked=${chosen ?? nothing}
    @click=${(event: Event) => {
      close(event);
      does?.();
    }}
  >
    ${inside}
  </button>`;
}

function menu(
  player: Player,
  id: string,
  name: string,
  opener: unknown,
  items: readonly (Item | false)[],
  keys = '',
): Part {
  if (items.length === 0) return nothing;
  return html`<button
      part="button"
      class="control opener-${id}"
      type="button"
      popovertarget=${id}
      aria-haspopup="menu"
      aria-label=${name}
      aria-keyshortcuts=${keys || nothing}
      title=${name}
    >
      ${opener}
    </button>
    <div
      part="menu"
      class="menu scrolls"
      id=${id}
      popover="auto"
      role="menu"
      dir=${player.matches(':dir(rtl)') ? 'rtl' : 'ltr'}
      aria-label=${name}
      @keydown=${menuKey}
      @toggle=${menuToggled}
      @beforetoggle=${menuToggled}
    >
      ${items.map((one) => (one ? item(one) : nothing))}
    </div>`;
}

export function captionsMenu(player: Player): Part {
  const { captions, texts } = player;
  const { tracks, track } = captions;
  if (tracks.length === 0) return nothing;
  return menu(
    player,
    'captions',
    texts.captions,
    html`<span class=${track ? 'on' : ''}>${iconSvg('captions')}</span>`,
    [
      { text: texts.off, chosen: !track, does: () => captions.choose(undefined) },
      ...tracks.map((one) => ({
        text: trackName(one),
        chosen: one === track,
        does: () => captions.choose(one),
      })),
    ],
    shortcuts('captions'),
  );
}

export function chaptersMenu(player: Player): Part {
  const { deck, texts, chapters } = player;
  const now = chapters.findLast(({ start }) => start <= deck.time);
  return menu(
    player,
    'chapters',
    texts.chapters,
    iconSvg('chapters'),
    chapters.map((one) => ({
      text: one.text,
      note: clock(one.start, deck.duration),
      chosen: one === now,
      does: () => deck.seek(one.start),
    })),
  );
}

export function speedMenu(player: Player): Part {
  const { deck, texts } = player;
  return menu(
    player,
    'speed',
    `${texts.speed}: ${rateText(player, deck.rate)}`,
    html`<span class="rate">${rateText(player, deck.rate)}</span>`,
    RATES.map((rate) => ({
      text: rate === 1 ? texts.normal : rateText(player, rate),
      chosen: rate === deck.rate,
      does: () => deck.setRate(rate),
    })),
    `${shortcuts('slower')} ${shortcuts('faster')}`,
  );
}

export function moreMenu(player: Player): Part {
  const { deck, texts, chapters } = player;
  const open = (id: string) => player.shadowRoot?.getElementById(id)?.showPopover();
  const does = (action: Action, icon: string, text: string): Item => ({
    text,
    icon,
    spare: action,
    does: () => player.act(action, STEP),
  });
  const menus = (id: string, icon: string, text: string): Item => ({
    text,
    icon,
    spare: `opener-${id}`,
    does: () => open(id),
  });
  const step = spoken(player.speech, STEP);
  const captioned = player.captions.tracks.length > 0;
  const href = player.downloadHref();
  // Each keeps its place in the list: what comes or goes must not move the others under the reader's focus.
  const items: (Item | false)[] = [
    !deck.live && does('back', 'stepback', texts.back(step)),
    !deck.live && does('forward', 'stepfor', texts.forward(step)),
    !deck.live && menus('speed', 'speed', `${texts.speed}: ${rateText(player, deck.rate)}`),
    does('mute', deck.volume ? 'nomuted' : 'muted', deck.volume ? texts.mute : texts.unmute),
    chapters.length > 0 && menus('chapters', 'chapters', texts.chapters),
    player.video && captioned && menus('captions', 'captions', texts.captions),
    captioned && {
      text: player.transcript ? texts.closeTranscript : texts.openTranscript,
      icon: 'transcript',
      spare: player.video ? undefined : 'script',
      does: () => (player.transcript = !player.transcript),
    },
    player.video && canPip(deck.media) && does('pip', 'pip', texts.pip),
    !deck.live && {
      text: texts.clip(clock(deck.time, deck.duration)),
      icon: 'link',
      does: () => void copyClip(player),
    },
    href !== undefined && { text: texts.download, icon: 'download', href },
    player.hotkeys !== 'off' && {
      text: texts.keys,
      icon: 'keyboard',
      note: '?',
      does: () => player.act('help'),
    },
  ];
  return menu(player, 'more', texts.more, iconSvg('settings'), items);
}
