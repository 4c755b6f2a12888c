/** Endings that lists of communities add to a name or leave off. 小区名称后缀。 @internal */
export const nameEndings: readonly string[] = [
  "住宅小区",
  "小区",
  "社区",
  "住宅区",
  "生活区",
  "居民区",
  "家属院",
  "家属区",
  "家属楼",
  "宿舍区",
  "宿舍楼",
  "宿舍",
  "住宅楼",
];
