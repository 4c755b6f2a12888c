// jiugai/divisions/cn, written by `npm run docs:generate`; a test holds it fresh.

export declare const cnDivisions: DivisionList;
