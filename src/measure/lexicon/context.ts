/**
 * Words that are no works themselves but decide how others are read; works outside the catalogue; and what is excluded.
 * 语境词、目录外内容与排除词。The format is told in `index.ts`.
 */
export const context: readonly (readonly [sense: string, words: string])[] = [
  // Where: inside a community, or in the city at large.
  [
    "#scope",
    "[小住]区 社区 院[落内区子里] [庭大楼]院 居民[楼区] 住宅 楼[栋宇间前] 单元 门口 单元门口 [宅门]前 家属[院楼] 宿舍 组团 邻里 [至入到]市政 居委会 宅间 里弄 号[院楼] residential communit compound courtyard household neighborhood neighbourhood housing estate apartment building",
  ],
  ["#city", "城[市乡镇区] 市[政区] 县城 urban municipal"],
  ["#works", "基础设施 facilities infrastructure"],
  ["", "网络化 智能化 城市[更管] 城镇化 urban_renewal"],
  ["@", "in on along inside at to above"],
  ["^", "旁 周[边围] [两一]侧 附近"],
  ["_", "[的内里外段条处新老旧了号把对将中各道进]"],
  // What is done.
  ["#add", "[加安新增补]装 [增加]设 增加 新[增建] [补加增配]建 建设 打造 install add"],
  [
    "#renew",
    "[更换翻]新 更换 改造 维修 修[缮复补] [大翻整]修 老化 破损 重铺 拓宽 修葺 维保 保养 renew replac renovat repair upgrad refurbish",
  ],
  ["#benefit", "惠及 受益 涉及 benefit"],
  ["#approximate", "[约近超逾] 超过 约为 不少于 about nearly over some around approximately more_than"],
  [">", "改[为成] 改造[为成] 改建 变[为成身]"],
  // Cut a list into clauses. A word that only looks like a joint is given the empty sense.
  ["#joint", "[和与及或并且等] 以及 同时 还有 包括 and or as_well_as including plus while"],
  ["", "三方 四处 和[谐平美] 及时"],
  // Real works that the catalogue does not list.
  [
    "*",
    "[围院挡]墙 围[栏挡] 栅栏 护[栏坡] 挡土墙 晾[衣晒] 晾衣[架杆] [雨遮]棚 雨篷 遮雨 遮阳[棚篷] 大门 门楼 出入口 标[识牌] 标志牌 指示牌 [门楼]牌 宣传栏 公[告示]栏 橱窗 电子屏 散水 [避防]雷 白蚁 烟道 排烟 油烟 公厕 公共厕所 公共卫生间 加固 抗震 人防 fence fencing boundary_wall perimeter_wall canop awning clothes sign gate flue ventilation public_toilet lightning reinforcement seismic",
  ],
  // Excluded whatever else the clause says.
  ["!rural", "[农乡]村 村[庄屯民级] 牧区 苏木 自然村 行政村 农[户房家] 乡镇 残垣断壁 废弃房屋 rural village farmhouse"],
  ["!urban-village", "城中村 旧村 城边村 urban_village"],
  ["!shantytown-or-rebuild", "棚户区 棚改 拆迁 征[收迁] 拆除[新重]建 原拆原建 shanty resettlement"],
  ["!shantytown-or-rebuild #homes", "配套公建 房地产 新建住宅"],
  ["?shantytown-or-rebuild", "安置[房点] 安置住房 回迁 危旧房 危房 主体施工 商品房"],
  [
    "!utility-tunnel",
    "管廊 综合管沟 共同沟 utility_tunnel utility_corridor pipe_corridor pipeline_corridor pipe_galler underground_tunnel",
  ],
  [
    "?city-road ~roads",
    "干道 [主次]干路 支路 大[道街] 街[巷路] 断头路 快速[路化] 高速 公路 [国省]道 环路 马路 expressway highway arterial avenue city_street city_road",
  ],
  ["?trunk-pipe #pipe", "主管网 主干[网线管] 一[次级]网 输[水配] trunk"],
  [
    "!city-facility",
    "污水处理 水厂 污水厂 自来水厂 水源地 水质监测 变电站 焚烧 填埋 中转站 渗滤液 垃圾处理 热[电源] 锅炉房 加[气油]站 体育馆 体育中心 体育公园 全民健身中心 文化馆 文化中心 艺术中心 博物馆 剧院 游泳馆 市民之家 市民中心 市民服务中心 政务 大学城 产业园 市政设施 市政基础设施 sewage_treatment water_treatment wastewater_treatment waterworks incinerat landfill substation power_plant stadium museum hospital lifeline hydrolog municipal_facilit gas_station boiler",
  ],
  ["?city-facility", "救援站 体育场 [高初]中 中学 大学"],
  ["?city-facility heating", "换热站 热力站"],
  ["?city-facility health-station", "医院"],
  ["?city-facility culture-leisure", "图书馆"],
  ["?plaza-or-park greening", "公园 湿地 滨[江河水] 绿[道廊轴心] 森林 park greenway wetland"],
  [
    "!bridge-or-transport",
    "地铁 轨道 公交 枢纽 车站 机场 铁路 天桥 高铁 隧道 立交 红绿灯 信号灯 subway metro railway airport bus_stop bus_station train_station overpass traffic_light",
  ],
  ["?bridge-or-transport", "桥 bridge"],
  [
    "?water-or-flood",
    "河[道流湖涌] [运内]河 水[库系闸体利] 防洪 黑臭 堤 闸工程 流域 flood river waterway lake reservoir water_bod embankment",
  ],
  [
    "?heritage-street",
    "历史文化 历史街区 历史建筑 [名古]镇 名村 古[城街建] 传统村落 文物 步行街 商业街 街景 街道小品 店招 门头 historic heritage ancient",
  ],
  [
    "?other-programme",
    "保障性住房 [保公廉]租房 成套化 适用房 人才公寓 厂房 三供一业 空置楼 老旧[街厂]区 affordable_hous factory",
  ],
  [
    "!not-works",
    "服务水平 服务质量 服务费 管理水平 机扫 水洗 覆盖率 满意度 宣传 培训 演练 收费 物业费 物业公司 志愿 补贴 主题活动 问卷 长效管理 training",
  ],
  [".not-works", "物业服务 物业管理 property_management"],
  // Excluded where nothing else is said.
  [".city-road #named", "街"],
  [".shantytown-or-rebuild", "重建 翻建 rebuild"],
  [
    ".interior-private",
    "[户室套]内 家[中里装] 厨房 卫生间 厕所 洗手间 浴室 装[修饰潢] 客厅 卧室 阳台 kitchen bathroom toilet interior indoor decorat",
  ],
  ["", "街道 [沿临]街 宣传[墙廊长画] 户内管 室内外 水系统"],
];
