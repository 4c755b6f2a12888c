/**
 * Words of the sixteen basic items. 基础类用词。
 *
 * A line is `[sense, words]`; how to write both is told in `index.ts`. To add an alias, add a word to a line. Short stems
 * come first: 绿 stands for 绿化, 绿植, 增绿 and the like, and what it must not catch (绿色) is hidden by a longer word.
 */
export const basic: readonly (readonly [sense: string, words: string])[] = [
  ["water-supply", "[供给饮上用食净吃]水 自来水 水[表泵箱管压] 二供 泵房 加压 增压 蓄水 plumb"],
  ["=water-supply", "水质 户表 一户一表 water"],
  ["water-supply drainage", "[供给]排水 [供给上]、排水 上下水"],
  ["water-supply power-supply gas", "三表"],
  [
    "drainage",
    "[排雨污废下落积去返]水 雨污水 雨[污管落] 篦 箅 雨、污 污管 化粪池 排污 渠 隔油池 地漏 水落 污水处理管 冒溢 满溢 冷凝 冷凝水 空调水 截污 cctv检测 [管箱]涵 波纹管 海绵 drain sewer sewage rainwater stormwater wastewater waste_water septic waterlog manhole gutter downpipe sponge",
  ],
  ["-drainage", "[井沟] 井盖"],
  ["?water-or-flood drainage #near", "涝 淹 雨洪 flooding"],
  ["#clear", "疏[通堵浚] 清[淤掏] [混错]接 堵塞 dredg"],
  [
    "power-supply",
    "[供强配用]电 电[力表气网箱] 配网 低压线 高压线路 箱式变电站 变压 增容 接地 开闭 环网柜 箱变 electric transformer wiring",
  ],
  ["-power-supply #line", "电[线缆路]"],
  ["=power-supply", "表箱 power"],
  ["power-supply low-voltage", "强弱电 强、弱电"],
  [
    "low-voltage",
    "弱电 弱电管廊 多媒体箱 电视 [三四多]网 电信 广电 布线 low_voltage weak_current telecom cable_tv television",
  ],
  ["=low-voltage", "通[信讯] 网[络路] 互联网 宽带 桥架 communication broadband internet"],
  [
    "~roads",
    "道路 路面 人行道 人行步道 [步车]行道 车道 巷道 步行路 road pavement path footpath sidewalk walkway lane driveway",
  ],
  ["=roads", "通道 坑 resurfac"],
  ["roads #floor", "砖 步道砖 防滑砖 防滑地砖 广场砖 地坪"],
  ["=roads #floor", "地面 沥青 柏油 混凝土 花岗 标线 ground asphalt"],
  [
    "roads",
    "修路 [园小土巴]路 甬[路道] 便道 改黑 黑化 刷黑 硬化 罩面 铺装 [道路]牙 [缘沿侧边牙平]石 道板 透水 水泥路 微循环 交通 坑洼 减速带 慢行 人车分流 院坝 平面 paving repav pothole",
  ],
  ["~roads #named", "路"],
  ["", "[思出一进回短管]路 路[径段口边线] 线路改 交通局"],
  ["gas", "[供燃煤用]气 瓦斯 天然气 液化气 气[表管] 调压 [软胶]管 [中低]压管 改[燃气] 瓶改管 gas"],
  ["heating", "供热 热[力表网] 热计量 换热 暖 暖气 散热器 温控 分环 二[次级]网 保温管 水力平衡 管网平衡 heat radiator"],
  ["", "[阳采观]光 天井 温暖 暖[心民色黄] 井然 沟通 渠道 [遗疏]漏 平面图 交通便 greenhouse_gas"],
  [
    "fire-safety",
    "消防 消防通道 消防监控 消防照明 消火栓 喷淋 灭火 烟[感雾] 感烟 防火 疏散 生命通道 应急照明 应急灯 逃生 火灾 fire firefight fire_lane hydrant extinguisher sprinkler smoke evacuation",
  ],
  [
    "security",
    "监[控视] 门[禁岗卫锁] 单元门禁 楼[宇栋]门禁 楼门禁 [安技]防 防盗 对讲 道闸 通道闸 闸机 岗亭 治安 视频 摄像 探头 人脸 抓拍 挡车 出入管理 出入口管理 值班[室房] 卡口 传达室 电子[眼门] 车行道闸 警务 高空抛物 天网 雪亮 可视门 安保 保安 闭路电视 升降杆 起落杆 锁具 security surveillance monitor cctv camera access_control intercom guard video",
  ],
  ["=security", "报警 车牌 车辆识别 防范 封闭管理 alarm"],
  ["waste-sorting", "垃圾 环卫 厨余 回收 容器 果[皮壳]箱 投放 收运 撤桶 garbage waste rubbish trash recycl"],
  ["-waste-sorting", "环境卫生 卫生环境"],
  ["", "建筑垃圾 装修垃圾"],
  ["mobile-comms", "移动通[信讯] 基站 信号覆盖 室内分布 铁塔 5g mobile base_station cellular"],
  ["=mobile-comms", "信号"],
  ["fibre-to-home", "光[纤改缆网] 全光 千兆 ftth fiber fibre"],
  [
    "overhead-lines",
    "架空 三线 [飞明杆]线 空中[线缆管] 蛛网 杆管线 [线电]杆 电线杆 多杆合一 乱[拉线牵] 私拉 overhead aerial tangle cobweb spider dangl utility_pole",
  ],
  ["#line", "线[路缆] [缆网管]线 入户线 cable wire"],
  ["#pipe", "管[网道沟井] 网管 [立户干喉]管 pipe pipeline"],
  ["overhead-lines #bury", "[入下]地 上改下"],
  ["#bury", "落地 地下化 地埋 埋[设线地] 入[管廊] underground bury buri"],
  ["#tidy", "乱挂 [规归]整 归集 [梳清整治]理 整治 捆扎 收集 清除 废[弃旧] 序化 规范 迁改 包管 tidy tidi"],
  ["~roof-repair #roof", "[屋天]面 [屋楼房]顶 楼面防水 天台 顶[楼层] roof"],
  ["roof-repair", "平改坡 坡改平 漏雨 女儿墙 [檐天]沟 瓦 卷材 sbs"],
  ["#leak", "[防渗]水 防渗 漏 waterproof leak"],
  ["~facade-repair #facade", "外[墙檐观] 立面 楼[体面] 楼本体 山墙 facade façade exterior cladding"],
  [
    "facade-repair",
    "真石漆 批荡 [栏搁]板 线脚 檐口 [防护]窗 防盗[网窗笼] 饰面 勒脚 新衣 穿衣戴帽 凸改平 外窗护栏 拉皮 air_condition",
  ],
  ["=facade-repair", "空调"],
  ["~facade-repair #wall", "墙 墙[面体] 窗台 [面瓷]砖 wall"],
  ["#paint", "[粉涂]刷 抹灰 铲抹 空鼓 粉饰 涂料 刷[新白] 漆 腻子 喷涂 paint repaint whitewash plaster"],
  [
    "~stair-repair #stair #scope",
    "楼[道梯内门] 走廊 [过走]道 门[厅洞] 大堂 架空层 梯间 单元门 楼[栋宇]门 入户门 stair corridor hallway lobby landing",
  ],
  ["stair-repair #stair #scope", "踏步 梯[步级] 台阶 刮白 大白 栏杆 内墙 采光窗 木梯"],
  ["~stair-repair #floor #scope", "公[共用]部位 共用部位 common_area shared_area common_part public_section"],
  ["-stair-repair #aid", "扶手 handrail railing"],
];
