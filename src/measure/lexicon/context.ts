/**
 * Words that are no works themselves but decide how others are read; works outside the catalogue; and what is excluded.
 * 语境词、目录外内容与排除词。The format is told in `index.ts`.
 */
export const context: readonly (readonly [sense: string, words: string])[] = [
  // Where: inside a community, or in the city at large.
  ["#scope", "小区 社区 院落 院内 院区 庭院 大院 楼院 院子 院里 居民楼 居民区 住宅 住区 楼栋 单元 单元门口 楼门口 门口 楼宇 家属院 家属楼 宿舍 组团 宅间 宅前 楼间 楼前 门前 里弄 号院 号楼 residential communit compound courtyard household neighborhood neighbourhood housing estate apartment building"],
  ["#city", "城市 市政 市区 城乡 县城 城镇 urban municipal citywide"],
  ["#works", "基础设施 facilities infrastructure"],
  ["", "城市更新 城市管理 城镇化 urban_renewal"],
  ["@", "in on along inside within at"],
  ["_", "的 内 里 外 旁 侧 段 条 处 新 老 旧 了 号 把 对 将 中 各 道"],
  // What is done.
  ["#add", "加装 增设 新增 安装 新装 增加 增装 补建 加建 增建 配建 添置 补装 新建 建设 install add"],
  ["#renew", "更新 更换 改造 维修 修缮 修复 大修 翻新 换新 老化 破损 重铺 整修 拓宽 修补 renew replac renovat repair upgrad refurbish overhaul moderni"],
  ["#benefit", "惠及 受益 涉及 benefit"],
  ["#approximate", "约 近 超 逾 超过 约为 不少于 about nearly over some around approximately more_than"],
  // Cut a list into clauses. A word that only looks like a joint is given the empty sense.
  ["#joint", "和 与 及 以及 或 并 且 等 同时 还有 包括 and or as_well_as including plus while"],
  ["", "和谐 和平 和美 祥和 参与 及时 普及 等级 平等 合并 并网 并联"],
  // Real works that the catalogue does not list.
  ["*", "围墙 院墙 围栏 围挡 栅栏 护栏 护坡 挡土墙 挡墙 晾衣 晾晒 雨棚 雨篷 遮阳棚 遮阳篷 遮雨 大门 门楼 出入口 标识 标牌 标志牌 指示牌 门牌 楼牌 宣传栏 公告栏 公示栏 橱窗 电子屏 显示屏 散水 避雷 防雷 白蚁 烟道 排烟 油烟 公厕 公共厕所 公共卫生间 加固 抗震 人防 牌匾 fence fencing boundary_wall perimeter_wall canop awning clothes drying_rack sign signage signboard bulletin notice_board gate flue gas_flue ventilation public_toilet lightning reinforcement seismic"],
  // Excluded whatever else the clause says.
  ["!rural", "农村 乡村 村庄 村屯 牧区 苏木 嘎查 自然村 行政村 村民 村级 农户 农房 农家 乡镇 残垣断壁 废弃房屋 rural village farmhouse"],
  ["!urban-village", "城中村 旧村 城边村 urban_village"],
  ["!shantytown-or-rebuild", "棚户区 棚改 拆迁 征收 拆除新建 拆旧建新 拆除重建 原拆原建 征迁 shantytown shanty resettlement"],
  ["!shantytown-or-rebuild #homes", "配套公建 房地产 新建住宅"],
  ["?shantytown-or-rebuild", "安置房 安置住房 安置点 回迁 危旧房 危房 翻建 主体施工 商品房"],
  ["!utility-tunnel", "管廊 综合管沟 共同沟 utility_tunnel pipe_corridor pipeline_corridor utility_corridor pipe_galler underground_tunnel"],
  ["?city-road ~roads", "干道 主干路 次干路 支路 大道 大街 街巷 断头路 快速路 快速化 高速 公路 国道 省道 环路 街路 马路 expressway highway arterial avenue boulevard city_street city_road"],
  ["?trunk-pipe #pipe", "主管网 干管 主干网 主干线 一次网 一级网 输水 输配 trunk"],
  ["!city-facility", "污水处理 污水厂 水厂 水源地 水质监测 变电站 焚烧 填埋 转运站 中转站 渗滤液 垃圾处理 热电 热源 锅炉房 加气站 加油站 体育馆 体育中心 体育公园 全民健身中心 文化馆 文化中心 艺术中心 博物馆 剧院 科技馆 会展 游泳馆 市民之家 市民中心 政务 大学城 产业园 高中 中学 市政设施 市政基础设施 sewage_treatment wastewater_treatment water_treatment waterworks incinerat landfill substation power_plant stadium museum hospital lifeline hydrolog municipal_facilit gas_station boiler"],
  ["?city-facility heating", "换热站 热力站"],
  ["?city-facility health-station", "医院"],
  ["?city-facility culture-leisure", "图书馆"],
  ["?plaza-or-park greening", "公园 湿地 滨江 滨河 滨水 绿道 绿廊 绿轴 绿心 森林 景区 park parks greenway wetland"],
  ["!bridge-or-transport", "地铁 轨道 公交 枢纽 车站 机场 港口 码头 铁路 天桥 高铁 隧道 立交 红绿灯 信号灯 subway metro railway light_rail airport bus_stop bus_station train_station overpass viaduct traffic_light"],
  ["?bridge-or-transport", "桥 bridge"],
  ["?water-or-flood", "河道 运河 河流 河湖 水库 防洪 黑臭 水系 堤 护岸 水闸 闸工程 流域 水体 内河 河涌 水生态 水利 flood river waterway lake reservoir water_bod embankment canal"],
  ["?heritage-street", "历史文化 历史街区 历史建筑 名镇 名村 古镇 古城 古街 古建 传统村落 文物 特色街 步行街 商业街 街景 沿街 临街 街道小品 店招 门头 historic heritage ancient"],
  ["?other-programme", "保障性住房 保租房 公租房 廉租房 成套化 人才公寓 厂房 三供一业 空置楼 老旧街区 老旧厂区 affordable_hous factory"],
  ["!not-works", "服务水平 服务质量 管理水平 机扫 水洗 覆盖率 达标率 满意度 宣传教育 宣传活动 培训 演练 收费 服务费 物业费 物业公司 志愿 补贴 主题活动 问卷 长效管理 training"],
  [".not-works", "物业服务 物业管理 property_management"],
  // Excluded where nothing else is said.
  [".city-road #named", "街"],
  [".shantytown-or-rebuild", "重建 rebuild"],
  [".interior-private", "户内 室内 套内 家中 家里 厨房 卫生间 厕所 洗手间 浴室 装修 装饰 装潢 家装 客厅 卧室 阳台 kitchen bathroom toilet interior indoor decorat"],
  ["", "户内管 室内外"],
];
