// What the site is called, and its words in each language.
export const site = {
  url: 'https://lede.example',
  name: 'The Lede',
  timeZone: 'Europe/London',
  profiles: ['https://www.youtube.com/@example', 'https://t.me/example', 'https://www.instagram.com/example'],
};

export const editions = {
  en: {
    lang: 'en',
    label: 'English',
    description: 'Stories about cables, coasts and the people between them.',
    topics: { world: 'World', technology: 'Technology', sea: 'Sea', media: 'Media', culture: 'Culture' },
    words: {
      skip: 'Skip to the stories',
      sections: 'Topics',
      languages: 'Languages',
      site: 'This site',
      latest: 'Latest',
      more: 'More stories',
      related: 'Read next',
      saved: 'Saved stories',
      noneSaved: 'Nothing saved yet. The bookmark beside a headline keeps its story here, in this browser.',
      savedNeedsScript: 'Saved stories stay in your browser. To see them, this page needs JavaScript.',
      search: 'Search',
      noneFound: 'No story has these words.',
      feed: 'RSS feed',
      notFound: 'There is no such page',
      home: 'Go to the front page',
    },
  },
  ru: {
    lang: 'ru',
    label: 'Русский',
    description: 'Истории о кабелях, берегах и людях между ними.',
    topics: { technology: 'Технологии', sea: 'Море', media: 'Медиа', culture: 'Культура' },
    words: {
      skip: 'К материалам',
      sections: 'Темы',
      languages: 'Языки',
      site: 'Этот сайт',
      latest: 'Новое',
      more: 'Другие материалы',
      related: 'Читать дальше',
      saved: 'Сохранённое',
      noneSaved: 'Пока ничего нет. Закладка рядом с заголовком сохранит материал здесь, в этом браузере.',
      savedNeedsScript:
        'Сохранённое хранится в вашем браузере. Чтобы показать его, странице нужен JavaScript.',
      search: 'Поиск',
      noneFound: 'Материалов с этими словами нет.',
      feed: 'RSS-лента',
      notFound: 'Такой страницы нет',
      home: 'На первую страницу',
    },
  },
  ar: {
    lang: 'ar',
    label: 'العربية',
    description: 'قصص عن الكابلات والسواحل ومن يعيشون بينها.',
    topics: { technology: 'تقنية', sea: 'البحر', media: 'إعلام', culture: 'ثقافة' },
    words: {
      skip: 'إلى الأخبار',
      sections: 'المواضيع',
      languages: 'اللغات',
      site: 'هذا الموقع',
      latest: 'الأحدث',
      more: 'أخبار أخرى',
      related: 'اقرأ أيضًا',
      saved: 'المحفوظات',
      noneSaved: 'لا شيء محفوظ بعد. العلامة بجانب العنوان تحفظ الخبر هنا، في هذا المتصفح.',
      savedNeedsScript: 'المحفوظات تبقى في متصفحك، وتحتاج هذه الصفحة إلى جافاسكربت لعرضها.',
      search: 'بحث',
      noneFound: 'لا أخبار فيها هذه الكلمات.',
      feed: 'خلاصة RSS',
      notFound: 'لا توجد صفحة بهذا العنوان',
      home: 'إلى الصفحة الأولى',
    },
  },
};

/** The URL of a language's front page, and the beginning of its other URLs. */
export const home = (lang) => (lang === 'en' ? '/' : `/${lang}/`);
