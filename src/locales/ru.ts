import { plural } from '../internal/lang.ts';
import { registerLocale, type Locale } from '../internal/localize.ts';

export const ru: Locale = {
  bookmark: {
    save: 'Сохранить',
    saveNamed: (headline) => `Сохранить: ${headline}`,
    failed: 'Не удалось сохранить. Попробуйте ещё раз.',
    removeFailed: 'Не удалось убрать из сохранённого. Попробуйте ещё раз.',
  },
  share: {
    share: 'Поделиться',
    shareNamed: (headline) => `Поделиться: ${headline}`,
    on: (network) => `Поделиться: ${network}`,
    mail: 'Отправить по почте',
    sms: 'Отправить в СМС',
    device: 'Поделиться через приложение',
    shareFailed: 'Устройство не смогло поделиться. Ссылки здесь по-прежнему работают.',
    copy: 'Скопировать ссылку',
    copied: 'Ссылка скопирована',
    copyFailed: 'Не удалось скопировать ссылку. Она выделена: скопируйте её сами.',
    print: 'Распечатать',
    labels: { vk: 'ВКонтакте', ok: 'Одноклассники', mail: 'По почте', sms: 'СМС' },
  },
  button: {
    loading: 'Загрузка…',
  },
  social: {
    follow: 'Подпишитесь на нас',
    on: (network) => `Подпишитесь на нас: ${network}`,
    mail: 'Напишите нам',
    mailShort: 'Почта',
  },
  tag: {
    remove: 'Удалить:',
  },
  tagList: {
    topics: 'Темы',
    more: (count) => `ещё ${count}`,
    moreNamed: (count) =>
      plural('ru', count, { one: 'ещё # тема', few: 'ещё # темы', many: 'ещё # тем', other: 'ещё # темы' }),
    fewer: 'Свернуть',
    removed: (name) => `Удалено: ${name}`,
    clear: 'Очистить',
    cleared: 'Всё удалено',
    clearedChoice: 'Ничего не выбрано',
    required: 'Выберите хотя бы одну тему.',
  },
  card: {
    open: 'Читать материал',
    close: 'Свернуть материал',
    by: (names) => names,
  },
};

registerLocale('ru', ru);
