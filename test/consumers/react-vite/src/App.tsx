import { Front } from './Front';
import { Lead } from './Lead';
import { Terms } from './Terms';

const stories = [
  {
    id: 'cables',
    headline: 'Two coasts',
    url: '/cables',
    standfirst: 'A week aboard',
    body: ['The first paragraph.'],
  },
];

export default function App() {
  return (
    <main>
      <Lead story={{ headline: 'Tides', url: '/tides', standfirst: 'What the moon does' }} />
      <Front stories={stories} onSave={(id, saved) => console.log(id, saved)} />
      <Terms />
    </main>
  );
}
