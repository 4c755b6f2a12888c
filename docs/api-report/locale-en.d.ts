// jiugai/locale/en, written by `npm run docs:generate`; a test holds it fresh.

export declare const en: Locale;
