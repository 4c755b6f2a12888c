/**
 * Folds the writings of a character into one, code unit by code unit, so that offsets hold: traditional into simplified
 * for the characters that the lexicon uses, full-width into half-width, capital into small Latin letters.
 */
const traditional =
  "並乾亂佈佔併來倉個側傢傳億兒內兩凈別剷劇動務區問喬單噴噸國圍園圖團報場塊塗墻壇壓壩娛嬰學寀實寬寶將對層屬崗帶幹庫廁廚廠廢廣廳張強彫後徑復徵愛應戲戶拋捨捲掃掛採換損摺撫擋攝敎斷時曆曬書會柵桿條棄棟業構樁樂樓標樞樹" +
  "橋機檯櫃櫥欄歷歸殘毀氣汙涼淨減測湧溝溫滅滲滿潔澇濕濱濾瀝災為無煉煙熱燈燒爐爲牆環產畝疊療發盜盞監盪磚礎礙種積節範築籠糞約紅紉紋納紐級紮組結絡給統綑綜綠綫維網綿線緣緩練縣縫繕繫纖纜聯脩腳膠膩臉臥臨臺與舊舖舘莊菸萬" +
  "蓋藝藥蘇處號蟻術衛衞裏補裝裡複規視親覽觀計訊訓託設診誌課調諧講識議護讀變豐費貼貿賣質踐車軌軸輛輪輸轉辦農週進遊運過達違遞適遷遺還邊郵鄉鄰醫銀鋪鋼錶鍋鍛鎖鎮鏟鐵長門閉開閑閒間閘閤閱閲闆關陽階隻電霧頂頭頻題願顧颳飛" +
  "飯飲飾養餘館馬駁軟驛體髮鮮鳥鴿麫麵黃點黨齡齣";
const simplified =
  "并干乱布占并来仓个侧家传亿儿内两净别铲剧动务区问乔单喷吨国围园图团报场块涂墙坛压坝娱婴学采实宽宝将对层属岗带干库厕厨厂废广厅张强雕后径复征爱应戏户抛舍卷扫挂采换损折抚挡摄教断时历晒书会栅杆条弃栋业构桩乐楼标枢树" +
  "桥机台柜橱栏历归残毁气污凉净减测涌沟温灭渗满洁涝湿滨滤沥灾为无炼烟热灯烧炉为墙环产亩叠疗发盗盏监荡砖础碍种积节范筑笼粪约红纫纹纳纽级扎组结络给统捆综绿线维网绵线缘缓练县缝缮系纤缆联修脚胶腻脸卧临台与旧铺馆庄烟万" +
  "盖艺药苏处号蚁术卫卫里补装里复规视亲览观计讯训托设诊志课调谐讲识议护读变丰费贴贸卖质践车轨轴辆轮输转办农周进游运过达违递适迁遗还边邮乡邻医银铺钢表锅锻锁镇铲铁长门闭开闲闲间闸合阅阅板关阳阶只电雾顶头频题愿顾刮飞" +
  "饭饮饰养余馆马驳软驿体发鲜鸟鸽面面黄点党龄出";

/** Folded code of every code unit; built on first use, the same ever after. */
const memo: { table?: Uint16Array } = {};

/**
 * Returns the table from UTF-16 code unit to folded code unit. 字形折叠表。
 *
 * @returns 65,536 codes; a character without another writing stands for itself.
 */
export function foldTable(): Uint16Array {
  if (memo.table) return memo.table;
  const table = Uint16Array.from({ length: 0x10000 }, (_, code) => code);
  for (let code = 0xff01; code <= 0xff5e; code++) table[code] = code - 0xfee0;
  for (let code = 0; code < 26; code++) {
    table[0x41 + code] = 0x61 + code;
    table[0xff21 + code] = 0x61 + code;
  }
  for (const space of [0x09, 0x2d, 0xff0d, 0xa0, 0x3000]) table[space] = 0x20;
  for (let at = 0; at < traditional.length; at++) {
    table[traditional.charCodeAt(at)] = simplified.charCodeAt(at);
  }
  memo.table = table;
  return table;
}
