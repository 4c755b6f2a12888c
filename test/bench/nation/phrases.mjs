const places = ["小区", "一号楼", "东区", "庭院", "北门", "沿街", "南侧", "二期", "楼道", "地下"];
const works = [
  "道路硬化",
  "雨污分流改造",
  "屋面防水维修",
  "外墙粉刷",
  "照明改造",
  "更换给水管网",
  "弱电整治",
  "绿化补植",
];
const amounts = ["米", "平方米", "处", "个"];

/** A phrase of a bill of works; no two of them are the same. */
export function phraseAt(index) {
  const work = works[index % works.length];
  return `${places[Math.floor(index / works.length) % places.length]}${work}${index + 1}${amounts[index % amounts.length]}`;
}
