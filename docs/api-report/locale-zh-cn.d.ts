// jiugai/locale/zh-cn, written by `npm run docs:generate`; a test holds it fresh.

export declare const zhCN: Locale;
