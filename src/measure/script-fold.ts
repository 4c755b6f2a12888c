/**
 * Folds the writings of a character into one, code unit by code unit, so that offsets hold: traditional into simplified
 * for the characters that the lexicon uses, full-width into half-width, capital into small Latin letters.
 */
const traditional =
  "並乾亂佈佔併來侷俬個倖側傢傳兒內兩凈別剷劇動務區厠厤參問喬單噴噸國圍園圖團垻埰報場塊塗墰墻壇壓壜壩娛嬰學寀實寬將對層屬崗巖帶幷幹庫廁廚廠廢廣廳張強彫後徑復徵愛態應戲戶拋捨捲掃掛採換損搧摺撫擋攝敎數斷昇" +
  "時曆曬書會朮枱柵査桿條棄棊棟業榦構樁樂樓標樞樹橋機檯櫃櫥欄歷歸殘毀氈氣汙淨減測湧溝溫溼滅滲滿潔澇濕濱濾瀝為無煉煙熱燈燒燬爐爲牆琱環產産畝疊發盜盞監眞碼磚礎礙種積箇節範築簷糞糰約紅紉紋紐級紮組結絡給統綑" +
  "綜綠綫維網綿緊緑線緣緩練縣縫縴繕繫纔纖纜罈罎羣翫聯脩腳膠臉臥臨臺與舊舖舘莊菸葯蓋蔘藝藥蘇處號蟻術衕衛衞裏補裝裡複規視覽觀計訊訓託設診誌課調諧講識譭議護讀變豐費貼貿資賣質踐踰車軌軸輛輪輸轉辦農迴逕週進遊" +
  "運過達違遞適遷還邊郵鄉鄰醫鈅鋪鋼錶鍊鍋鍛鎖鎭鎮鏟鏡鐵鑰長門閉開閑閒間閘閤閱閲闆關陞陽階隻雙電韆頂頃頤頭頻題願類顯颱颳飛飯飲飾養餘館馬驛體髮鮮鳥鵰麪麫麵黃點黨齡齣";
const simplified =
  "并干乱布占并来局私个幸侧家传儿内两净别铲剧动务区厕历参问乔单喷吨国围园图团坝采报场块涂坛墙坛压坛坝娱婴学采实宽将对层属岗岩带并干库厕厨厂废广厅张强雕后径复征爱态应戏户抛舍卷扫挂采换损扇折抚挡摄教数断升" +
  "时历晒书会术台栅查杆条弃棋栋业干构桩乐楼标枢树桥机台柜橱栏历归残毁毡气污净减测涌沟温湿灭渗满洁涝湿滨滤沥为无炼烟热灯烧毁炉为墙雕环产产亩叠发盗盏监真码砖础碍种积个节范筑檐粪团约红纫纹纽级扎组结络给统捆" +
  "综绿线维网绵紧绿线缘缓练县缝纤缮系才纤缆坛坛群玩联修脚胶脸卧临台与旧铺馆庄烟药盖参艺药苏处号蚁术同卫卫里补装里复规视览观计讯训托设诊志课调谐讲识毁议护读变丰费贴贸资卖质践逾车轨轴辆轮输转办农回径周进游" +
  "运过达违递适迁还边邮乡邻医钥铺钢表炼锅锻锁镇镇铲镜铁钥长门闭开闲闲间闸合阅阅板关升阳阶只双电千顶顷颐头频题愿类显台刮飞饭饮饰养余馆马驿体发鲜鸟雕面面面黄点党龄出";

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
