import { registerLocale, type Locale } from '../internal/localize.ts';

export const ar: Locale = {
  bookmark: {
    save: 'حفظ',
    saveNamed: (headline) => `حفظ: ${headline}`,
    failed: 'تعذّر الحفظ. حاول مرة أخرى.',
  },
    removeFailed: 'تعذّرت الإزالة من المحفوظات. حاول مرة أخرى.',
  share: {
    share: 'مشاركة',
    shareNamed: (headline) => `مشاركة: ${headline}`,
    on: (network) => `مشاركة عبر ${network}`,
    mail: 'إرسال بالبريد الإلكتروني',
    copy: 'نسخ الرابط',
    copied: 'تم نسخ الرابط',
    copyFailed: 'تعذّر نسخ الرابط',
  },
  button: {
    loading: 'جارٍ التحميل…',
  },
  card: {
    open: 'اقرأ الخبر',
    close: 'إغلاق الخبر',
    by: (names) => `بقلم ${names}`,
  },
};

registerLocale('ar', ar);
