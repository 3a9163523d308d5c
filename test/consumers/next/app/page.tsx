import type {} from 'lede-ui/jsx';

const stories = [
  {
    id: 'cables',
    headline: 'Two coasts',
    url: '/cables',
    standfirst: 'A week aboard',
    body: 'The first paragraph.',
  },
];

export default function Page() {
  return (
    <main>
      {stories.map((story) => (
        <lede-article-card key={story.id} variant="standard">
          <h2 slot="headline">
            <a href={story.url}>{story.headline}</a>
          </h2>
          <p slot="standfirst">{story.standfirst}</p>
          <div slot="body">
            <p>{story.body}</p>
          </div>
        </lede-article-card>
      ))}
    </main>
  );
}
