import type { Picture, Story } from '../../src/components/article-card/index.ts';
import { others, story } from '../story.ts';

/** The stories and words of a page in one language. */
export interface Edition {
  /** Language of the page, and of its dates. */
  lang: string;
  lead: Story;
  others: Story[];
  latest: Story[];
  date: string;
  sections: string[];
  words: Record<'latest' | 'more' | 'sections' | 'film' | 'pictures', string>;
}

const [cables, phones, briefing] = others as [Story, Story, Story];
const picture = (of: Story, alt: string): Picture => ({ ...(of.picture as Picture), alt });

/** Short items, invented and harmless: kicker and headline, newest first. */
const latest = (...items: [kicker: string, headline: string][]): Story[] =>
  items.map(([kicker, headline], index) => ({
    id: `latest-${index}`,
    url: `#latest-${index}`,
    kicker,
    headline,
    published: `2023-04-0${8 - Math.ceil(index / 2)}T0${4 - index}:30`,
  }));

const en: Edition = {
  lang: 'en-GB',
  lead: story,
  others,
  latest: latest(
    ['Weather', 'Fog lifts over the strait after four days'],
    ['Culture', 'A lighthouse opens its library to the village'],
    ['Sport', 'The slowest marathon in the region adds a second day'],
    ['Science', 'A beetle lost since 1911 turns up in a school garden'],
  ),
  date: 'Saturday, 8 April 2023',
  sections: ['World', 'Technology', 'Media', 'Explainers'],
  words: {
    latest: 'Latest',
    more: 'More stories',
    sections: 'Sections',
    film: 'Watch',
    pictures: 'In pictures',
  },
};

const ru: Edition = {
  lang: 'ru',
  lead: {
    ...cables,
    headline: 'Два берега, девять кабелей и те, кто их чинит',
    kicker: 'Технологии',
    standfirst:
      'Неделя на ремонтном судне, где трещина толщиной с волос может оставить без связи целый остров',
    picture: picture(cables, 'Иллюстрация: тонкие кабели пересекают глубокое море между двумя берегами.'),
    tags: [
      { name: 'Связь', url: '#network' },
      { name: 'Море', url: '#sea' },
    ],
    body: [
      'Сигнал тревоги приходит в четыре утра. К полудню судно уже в море, и капитан знает о поломке одно: где-то между двумя берегами замолчала одна из девяти линий.',
      'Кабель поднимают со дна крюком, ощупью, иногда по двое суток. Потом его режут, греют, сращивают и опускают обратно. Сама починка длится дольше, чем думают на берегу.',
    ],
  },
  others: [
    {
      ...phones,
      headline: 'Что телефон рассказывает карте и как научить его молчать',
      kicker: 'Разбор',
      standfirst: 'Четыре настройки в порядке важности',
      picture: picture(
        phones,
        'Иллюстрация: телефон на ночной сетке улиц, пунктир ведёт к светящейся точке на экране.',
      ),
    },
    {
      ...briefing,
      headline: 'В зале для брифингов снова нет свободных мест',
      kicker: 'Медиа',
      standfirst: 'После трёх лет видеозвонков репортёры вернулись в кресла с номерами',
      picture: picture(briefing, 'Иллюстрация: пустая трибуна с семью микрофонами в бледном луче.'),
    },
  ],
  latest: latest(
    ['Погода', 'Туман над проливом рассеялся через четыре дня'],
    ['Культура', 'Маяк открыл библиотеку для деревни'],
    ['Спорт', 'Самый медленный марафон области продлили на день'],
    ['Наука', 'Жук, которого не видели с 1911 года, нашёлся в школьном саду'],
  ),
  date: 'Суббота, 8 апреля 2023',
  sections: ['Мир', 'Технологии', 'Медиа', 'Разборы'],
  words: {
    latest: 'Новое',
    more: 'Другие материалы',
    sections: 'Разделы',
    film: 'Видео',
    pictures: 'В картинках',
  },
};

const ar: Edition = {
  lang: 'ar',
  lead: {
    ...cables,
    headline: 'ساحلان وتسعة كابلات ومن يصلحونها',
    kicker: 'تقنية',
    standfirst: 'أسبوع على متن سفينة إصلاح، حيث يكفي عطل بسُمك شعرة لعزل جزيرة بأكملها',
    picture: picture(cables, 'رسم: كابلات رفيعة تعبر بحرًا عميقًا بين ساحلين.'),
    tags: [
      { name: 'اتصالات', url: '#network' },
      { name: 'البحر', url: '#sea' },
    ],
    body: [
      'يصل الإنذار في الرابعة صباحًا. وعند الظهر تكون السفينة قد أبحرت، ولا يعرف القبطان عن العطل إلا أمرًا واحدًا: خط من الخطوط التسعة صمت في مكان ما بين الساحلين.',
      'يُرفع الكابل من القاع بخطّاف، تلمّسًا، وقد يستغرق ذلك يومين. ثم يُقطع ويُسخَّن ويوصَل ويُعاد إلى القاع. والإصلاح نفسه أطول مما يظن الناس على البر.',
    ],
  },
  others: [
    {
      ...phones,
      headline: 'ماذا يقول هاتفك للخريطة، وكيف تجعله يقول أقل',
      kicker: 'شرح',
      standfirst: 'أربعة إعدادات مرتبة حسب أهميتها',
      picture: picture(phones, 'رسم: هاتف على شبكة شوارع ليلًا وخط منقط يقود إلى نقطة مضيئة على شاشته.'),
    },
    {
      ...briefing,
      headline: 'قاعة الإحاطات تمتلئ من جديد',
      kicker: 'إعلام',
      standfirst: 'بعد ثلاثة أعوام من مكالمات الفيديو يعود الصحفيون إلى مقاعدهم المرقمة',
      picture: picture(briefing, 'رسم: منبر خالٍ عليه سبعة ميكروفونات في ضوء شاحب.'),
    },
  ],
  latest: latest(
    ['طقس', 'الضباب ينقشع فوق المضيق بعد أربعة أيام'],
    ['ثقافة', 'منارة تفتح مكتبتها لأهل القرية'],
    ['رياضة', 'أبطأ ماراثون في المنطقة يضيف يومًا ثانيًا'],
    ['علوم', 'خنفساء لم تُشاهد منذ 1911 تظهر في حديقة مدرسة'],
  ),
  date: 'السبت 8 أبريل 2023',
  sections: ['العالم', 'تقنية', 'إعلام', 'شروح'],
  words: { latest: 'الأحدث', more: 'أخبار أخرى', sections: 'الأقسام', film: 'شاهد', pictures: 'بالصور' },
};

/** The edition of one of the toolbar's languages. */
export const edition = (locale: string): Edition =>
  (({ en, ru, ar }) as Record<string, Edition>)[locale] ?? en;
