'use client';
import { useEffect } from 'react';
import type { Story } from 'lede-ui';
import type {} from 'lede-ui/jsx';

export function Cards({ stories }: { stories: (Story & { id: string })[] }) {
  useEffect(() => {
    void import('lede-ui/define/article-card.js');
    const count = ({ detail }: DocumentEventMap['lede-share']) => console.log('shared on', detail.network);
    document.addEventListener('lede-share', count);
    return () => document.removeEventListener('lede-share', count);
  }, []);
  return stories.map((story) => (
    <lede-article-card key={story.id} variant="standard" story={JSON.stringify(story)}></lede-article-card>
  ));
}
