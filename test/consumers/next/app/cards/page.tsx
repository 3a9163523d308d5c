import { Cards } from './cards';

const stories = [{ id: 'tides', headline: 'Tides', url: '/tides', standfirst: 'What the moon does' }];

export default function Page() {
  return (
    <main>
      <Cards stories={stories} />
    </main>
  );
}
