// Longer examples than those of test/contract/examples: what a newsroom would really write, where space is scarce.
const paragraph =
  'China has dismissed Washington’s moves to control spyware, and <a href="#order">the executive order</a> with them.';
const figure = (name: string, caption: string) =>
  `<figure><a href="/pictures/${name}.svg"><img src="/pictures/${name}.svg" alt="Illustration: ${caption}" width="1200" height="800"></a><figcaption>${caption}, as seen from the repair ship <a href="#credit">Northern Light</a> <small class="credit">Illustration: Lede</small></figcaption></figure>`;
const figures = [
  figure('harbour', 'The harbour before dawn, with nine cables under it'),
  figure('section', 'A cable in section'),
  figure('lighthouse', 'The lighthouse library, open to the village on Saturdays'),
].join('');

const tags = [
  'China',
  'United States',
  'Cybersecurity',
  'Telecommunications infrastructure',
  'Spyware',
  'Diplomacy',
];

/** By the element's name. */
export const rich: Partial<Record<string, string>> = {
  'article-card': `<lede-article-card variant="lead" headline="Two coasts, nine telecommunications cables and the people who mend them" url="/cables" kicker="Technology" live standfirst="A week aboard a repair ship, where a fault the width of a hair can silence an island" byline="By Ann-Marie Featherstonehaugh" published="2026-11-23T05:17Z" badge="video" story='{"picture":{"src":"/pictures/cables.svg","alt":"A cable","width":1200,"height":800},"tags":[{"name":"Telecommunications infrastructure","url":"#a"},{"name":"Sea","url":"#b"}],"body":["First.","Second."]}'></lede-article-card>
    <lede-article-card variant="compact" open><figure slot="media"><img src="/pictures/lead.svg" alt="A lens" width="1200" height="800"></figure><p slot="kicker">World</p><h2 slot="headline"><a href="/a">The slowest marathon in the region adds a second day</a></h2><p slot="byline">By Ann Lee</p><time slot="time" datetime="2026-11-23T05:17Z">23 Nov, 2026</time><div slot="body"><p>${paragraph}</p></div></lede-article-card>
    <lede-article-card open><h2 slot="headline"><a href="/b">The briefing room is full again</a></h2><p slot="standfirst">After three years of video calls</p><div slot="body"><p>${paragraph}</p></div></lede-article-card>`,
  'bookmark-button': `<lede-bookmark-button story-id="long" headline="Two coasts">Save this story for later</lede-bookmark-button>`,
  button: `<lede-button variant="filled">Subscribe to the morning briefing</lede-button> <lede-button variant="filled" tone="danger"><lede-icon slot="start" name="close"></lede-icon>Delete all saved stories</lede-button> <lede-button size="small">Less</lede-button> <lede-button variant="plain">Skip for now</lede-button>`,
  dialog: `<button type="button" commandfor="terms" command="show-modal">Terms</button> <button type="button" commandfor="newsletters" command="show-modal">Newsletters</button>
    <lede-dialog id="terms"><h2 slot="heading">How often should we email you about telecommunications?</h2><p>${paragraph}</p><p>${paragraph}</p><p>${paragraph}</p><lede-button slot="footer" variant="plain">Not now, thank you</lede-button><lede-button slot="footer" variant="filled">Subscribe to the briefing</lede-button></lede-dialog>
    <lede-dialog id="newsletters" placement="sheet" heading="Newsletters"><p>${paragraph}</p><form><label>E-mail <input type="email"></label></form><button slot="footer">Subscribe</button></lede-dialog>`,
  gallery: `<lede-gallery id="thumbs" nav="thumbs" label="The cables">${figures}</lede-gallery><lede-gallery id="turns" autoplay="6000" label="The ship">${figures}</lede-gallery>`,
  'icon-button': `<lede-icon-button icon="bookmark" label="Save: Two coasts, nine cables and the people who mend them" toggle></lede-icon-button><lede-icon-button icon="close" label="Delete" tone="danger"></lede-icon-button><lede-icon-button icon="camera" label="Edit" disabled></lede-icon-button>`,
  lightbox: `<lede-gallery label="Ship">${figures}</lede-gallery>`,
  'media-player': `<lede-media-player headline="Two coasts, nine telecommunications cables and the people who mend them" byline="By Ann-Marie Featherstonehaugh" duration="PT34S"><video controls preload="none" poster="/media/poster.webp" width="512" height="288" src="/media/film.webm"><track kind="captions" src="/media/captions.en.vtt" srclang="en" label="English"><track kind="captions" src="/media/captions.ru.vtt" srclang="ru" label="Русский"><track kind="chapters" src="/media/chapters.en.vtt" srclang="en"><track kind="metadata" label="thumbnails" src="/media/thumbnails.vtt"></video></lede-media-player>
    <lede-media-player layout="audio" headline="The morning briefing: telecommunications, diplomacy and the weather" byline="By Ann-Marie Featherstonehaugh" artwork="/pictures/lead.svg" duration="PT20S"><audio controls preload="none" src="/media/talk.webm"><track kind="captions" src="/media/talk.en.vtt" srclang="en" label="English"><track kind="chapters" src="/media/talk.chapters.vtt" srclang="en"></audio></lede-media-player>
    <lede-media-player layout="compact" headline="A talk"><audio controls preload="none" src="/media/talk.webm"></audio></lede-media-player>`,
  share: `<lede-share headline="Two coasts" url="https://example.org/coasts" networks="tg vk ok mail copy" layout="column"></lede-share>${['row', 'column'].map((layout) => `<lede-share layout="${layout}"><ul><li><a href="https://forum.example.org">Donaudampfschifffahrtsgesellschaftsforum</a></li></ul></lede-share>`).join('')}`,
  'social-links': `<lede-social-links words><a href="https://t.me/example">The Lede on Telegram</a><a href="https://vk.com/example">The Lede on VK</a><a href="mailto:letters@example.org">letters-to-the-editor@example.org</a></lede-social-links>`,
  tag: `<lede-tag selectable>Spyware</lede-tag> <lede-tag selectable selected>Telecommunications infrastructure</lede-tag> <lede-tag removable>Telecommunications infrastructure</lede-tag> <lede-tag current href="#c">China</lede-tag>`,
  'tag-list': `<lede-tag-list lines="1" labelled>${tags.map((tag) => `<a rel="tag" href="#t">${tag}</a>`).join('')}</lede-tag-list><lede-tag-list selectable clearable name="t" label="Topics">${tags.map((tag, i) => `<lede-tag value="${i}"${i % 2 ? '' : ' selected'}>${tag}</lede-tag>`).join('')}</lede-tag-list>`,
};
