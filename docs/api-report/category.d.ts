// jiugai/category, written by `npm run docs:generate`; a test holds it fresh.

export type Category = (typeof categories)[number];

export declare const categories: readonly ["basic", "improvement", "enhancement"];
