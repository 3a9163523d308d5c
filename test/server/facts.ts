import type { Story } from '../../src/server/index.ts';

/** What a story has beside its pictures and recordings. */
export const facts: Story = {
  id: '234',
  headline: 'Two coasts',
  url: '/cables',
  kicker: 'Sea',
  standfirst: 'A week aboard',
  byline: 'Ann Lee',
  published: '2023-04-07T18:40+03:00',
  tags: [{ name: 'Sea', url: '/sea' }, { name: 'Ships' }],
  body: ['First.', 'Second.'],
};
