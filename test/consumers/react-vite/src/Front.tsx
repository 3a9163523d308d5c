import type { Story } from 'lede-ui';
import type {} from 'lede-ui/jsx';
import 'lede-ui/define/article-card.js';
import 'lede-ui/lede.css';

interface FrontProps {
  stories: (Story & { id: string })[];
  onSave: (id: string, saved: boolean) => void;
}

export function Front({ stories, onSave }: FrontProps) {
  return stories.map((story) => (
    <lede-article-card
      key={story.id}
      variant="standard"
      heading-level={2}
      story={story}
      onlede-bookmark-change={({ detail }) => onSave(detail.id, detail.saved)}
    ></lede-article-card>
  ));
}
