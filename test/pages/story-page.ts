const card = (variant: string, headline: string) => `
<lede-article-card${variant && ` variant="${variant}"`} lang="en">
  <figure slot="media"><img src="/pictures/lead.svg" alt="A lens over a sea of phones" width="1200" height="800">
    <figcaption>${headline}</figcaption></figure>
  <p slot="kicker">World</p>
  <h2 slot="headline"><a href="/story">${headline}</a></h2>
  <p slot="standfirst">Beijing insists that Washington “knowingly abuses technology” for spying and other purposes</p>
  <time slot="time" datetime="2023-04-08T05:17">8 Apr, 2023 05:17</time>
  <ul slot="tags"><li><a rel="tag" href="/china">China</a></li><li><a rel="tag" href="/spyware">Spyware</a></li></ul>
  <div slot="body"><p>Body of ${variant}.</p><p>Second paragraph.</p></div>
</lede-article-card>`;

/** Without a picture, and without much else. */
const bare = (variant: string) => `
<lede-article-card variant="${variant}" lang="en">
  <h2 slot="headline"><a href="/story">Two coasts, nine cables and the people who mend them</a></h2>
  <p slot="standfirst">A week aboard a repair ship</p>
  <div slot="body"><p>Body.</p></div>
</lede-article-card>`;

/** A page of cards as a CMS writes it: light DOM, one style sheet, one script. */
export const storyPage = (variants: string[]): string => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>The story</title><link rel="icon" href="data:,">
<meta name="viewport" content="width=device-width"><link rel="stylesheet" href="/lede/lede.css">
<script type="module" src="/lede.js"></script></head>
<body><main>${variants.map((variant) => card(variant, 'China claims US seeking cyber ‘hegemony’')).join('')}</main>
<aside>${variants.map(bare).join('')}</aside></body></html>`;
