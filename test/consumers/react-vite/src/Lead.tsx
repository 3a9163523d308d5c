import type { Story } from 'lede-ui';
import type {} from 'lede-ui/jsx';

export const Lead = ({ story }: { story: Story }) => (
  <lede-article-card variant="lead">
    <h2 slot="headline">
      <a href={story.url ?? undefined}>{story.headline}</a>
    </h2>
    <p slot="standfirst">{story.standfirst}</p>
  </lede-article-card>
);
