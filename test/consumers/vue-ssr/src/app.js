import { createSSRApp, h } from 'vue';
import Card from './Card.vue';

const story = {
  id: 'cables',
  headline: 'Two coasts',
  url: '/cables',
  standfirst: 'A week aboard',
  body: ['The first paragraph.'],
};

export const createApp = () => createSSRApp(() => h(Card, { story }));
