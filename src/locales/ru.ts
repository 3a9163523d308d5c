import { registerLocale, type Locale } from '../internal/localize.ts';

export const ru: Locale = {
  bookmark: {
    save: 'Сохранить',
    saveNamed: (headline) => `Сохранить: ${headline}`,
    failed: 'Не удалось сохранить. Попробуйте ещё раз.',
  },
    removeFailed: 'Не удалось убрать из сохранённого. Попробуйте ещё раз.',
  share: {
    share: 'Поделиться',
    shareNamed: (headline) => `Поделиться: ${headline}`,
    on: (network) => `Поделиться: ${network}`,
    mail: 'Отправить по почте',
    copy: 'Скопировать ссылку',
    copied: 'Ссылка скопирована',
    copyFailed: 'Не удалось скопировать ссылку',
  },
  button: {
    loading: 'Загрузка…',
  },
  card: {
    open: 'Читать материал',
    close: 'Свернуть материал',
    by: (names) => names,
  },
};

registerLocale('ru', ru);
