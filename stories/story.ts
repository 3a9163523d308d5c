import type { Picture, Story } from '../src/components/article-card/index.ts';

export const leadPicture: Picture = {
  src: 'pictures/lead.svg',
  alt: 'Illustration: a giant camera lens rises like a moon over a dark sea of phones; the phones in its path of light glow, and some carry a location mark.',
  caption: 'China claims US seeking cyber ‘hegemony’',
  credit: 'Illustration: Lede',
  width: 1200,
  height: 800,
};

/** The story of the project: facts as reported, in our words, each claim attributed to its source. */
export const story: Story = {
  id: 'cyber-hegemony',
  headline: 'China claims US seeking cyber ‘hegemony’',
  url: '#story',
  kicker: 'World',
  standfirst: 'Beijing insists that Washington “knowingly abuses technology” for spying and other purposes',
  published: '2023-04-08T05:17',
  publishedText: '8 Apr, 2023 05:17',
  picture: leadPicture,
  tags: [
    { name: 'China', url: '#china' },
    { name: 'United States', url: '#united-states' },
    { name: 'Cybersecurity', url: '#cybersecurity' },
    { name: 'Spyware', url: '#spyware' },
  ],
  body: [
    'China has dismissed Washington’s moves to control spyware. Beijing accused the United States of seeking “hegemony in cyberspace” and of using “national security” as a false pretext for it.',
    'Foreign Ministry spokesperson Mao Ning told reporters on Friday that the recent White House order on certain surveillance tech would not change what she called Washington’s place as the “biggest threat to global cybersecurity”. According to Mao, US agencies have targeted foreign states and companies “without any evidence”. She urged the US to “stop its global hacking operations”.',
    'The executive order by US president Joe Biden called for a ban on “commercial spyware that poses risks to national security or has been misused by foreign actors”. A reporter noted that this was at odds with the administration’s earlier work with the Israeli firm NSO Group.',
    'The New York Times reported that week that in 2021 the US government signed a “secret contract” with the firm, by way of a front company, to use NSO Group’s ‘Landmark’ geolocation tool. The aim, according to the paper, was to covertly track “thousands” of phone users in Mexico. The deal also allows the tool to be used against mobile numbers in the United States; the paper said it had no evidence that this had happened yet.',
    'Despite the wording of the order, the deal “still appears to be active”, the paper reported.',
    'NSO Group has come under fire before. More than a dozen foreign states allegedly used its ‘Pegasus’ spyware against journalists, lawyers and human rights activists, including in Saudi Arabia, the United Arab Emirates and Mexico. Other media reports claim that the FBI bought the technology under a secret agreement and tested ways to hack American phones. How far the program was used against US citizens is unclear.',
  ],
};

/** More stories for front pages, invented and harmless. */
export const others: Story[] = [
  {
    id: 'cables',
    headline: 'Two coasts, nine cables and the people who mend them',
    url: '#cables',
    kicker: 'Technology',
    standfirst: 'A week aboard a repair ship, where a fault the width of a hair can silence an island',
    published: '2023-04-07T18:40',
    picture: {
      src: 'pictures/cables.svg',
      alt: 'Illustration: thin cables cross a deep sea between two coasts and grow thick under a round lens.',
      width: 1200,
      height: 800,
    },
  },
  {
    id: 'phones',
    headline: 'What your phone tells a map, and how to make it say less',
    url: '#phones',
    kicker: 'Explainer',
    standfirst: 'Four settings, in the order in which they matter',
    published: '2023-04-07T09:05',
    picture: {
      src: 'pictures/phones.svg',
      alt: 'Illustration: a phone on a street grid at night; a dotted track leads to a glowing dot on its screen.',
      width: 1200,
      height: 800,
    },
  },
  {
    id: 'briefing',
    headline: 'The briefing room is full again',
    url: '#briefing',
    kicker: 'Media',
    standfirst: 'After three years of video calls, reporters are back in their numbered seats',
    published: '2023-04-06T12:00',
    picture: {
      src: 'pictures/briefing.svg',
      alt: 'Illustration: an empty lectern with seven microphones in a pale spotlight.',
      width: 1200,
      height: 800,
    },
  },
];
