import { plural } from '../internal/lang.ts';
import { registerLocale, type Locale } from '../internal/localize.ts';

export const ar: Locale = {
  bookmark: {
    save: 'حفظ',
    saveNamed: (headline) => `حفظ: ${headline}`,
    failed: 'تعذّر الحفظ. حاول مرة أخرى.',
    removeFailed: 'تعذّرت الإزالة من المحفوظات. حاول مرة أخرى.',
  },
  share: {
    share: 'مشاركة',
    shareNamed: (headline) => `مشاركة: ${headline}`,
    on: (network) => `مشاركة عبر ${network}`,
    mail: 'إرسال بالبريد الإلكتروني',
    sms: 'إرسال برسالة نصية',
    device: 'مشاركة عبر تطبيق',
    shareFailed: 'تعذّرت المشاركة من الجهاز. الروابط هنا ما زالت تعمل.',
    copy: 'نسخ الرابط',
    copied: 'تم نسخ الرابط',
    copyFailed: 'تعذّر نسخ الرابط. إنه محدَّد لتنسخه بنفسك.',
    print: 'طباعة',
    labels: {
      fb: 'فيسبوك',
      tw: 'إكس',
      tg: 'تيليغرام',
      wt: 'واتساب',
      fm: 'ماسنجر',
      mail: 'البريد الإلكتروني',
      sms: 'رسالة نصية',
    },
  },
  button: {
    loading: 'جارٍ التحميل…',
  },
  social: {
    follow: 'تابعنا',
    on: (network) => `تابعنا على ${network}`,
    mail: 'راسلنا بالبريد الإلكتروني',
    mailShort: 'البريد الإلكتروني',
  },
  tag: {
    remove: 'إزالة:',
  },
  tagList: {
    topics: 'الموضوعات',
    more: (count) => `المزيد (${new Intl.NumberFormat('ar').format(count)})`,
    moreNamed: (count) =>
      `المزيد (${new Intl.NumberFormat('ar').format(count)}): ${plural('ar', count, {
        zero: 'لا موضوعات',
        one: 'موضوع واحد',
        two: 'موضوعان',
        few: '# موضوعات',
        many: '# موضوعًا',
        other: '# موضوع',
      })}`,
    fewer: 'عرض أقل',
    removed: (name) => `أُزيل: ${name}`,
    clear: 'مسح الكل',
    cleared: 'أُزيلت كلها',
    clearedChoice: 'لم يعد شيء محددًا',
    required: 'اختر موضوعًا واحدًا على الأقل.',
  },
  card: {
    open: 'اقرأ الخبر',
    close: 'إغلاق الخبر',
    by: (names) => `بقلم ${names}`,
  },
};

registerLocale('ar', ar);
