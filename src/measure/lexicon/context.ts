/**
 * Words that are no works themselves but decide how others are read; works outside the catalogue; and what is excluded.
 * 语境词、目录外内容与排除词。The format is told in `index.ts`.
 */
export const context: readonly (readonly [sense: string, words: string])[] = [
  // Where: inside a community, or in the city at large.
  ["#scope", "小区 社区 院落 院内 院区 庭院 大院 楼院 院子 院里 居民楼 居民区 居民院 住宅 住宅楼 住宅区 住区 楼栋 单元 楼宇 家属院 家属楼 宿舍 组团 宅间 宅前 楼间 楼前 楼后 房前屋后 门前 家门口 里弄 弄堂 片区内 号院 号楼 residential communit compound courtyard household neighborhood neighbourhood housing estate apartment building"],
  ["#city", "城市 市政 市区 城乡 县城 城镇 城区道路 urban municipal citywide city_level"],
  ["", "城市更新 城市管理 城镇化 海绵城市化 urban_renewal urban_regeneration"],
  ["#facility", "基础设施 公用设施 配套设施 facilities infrastructure"],
  ["_", "的 内 里 外 旁 侧 段 条 处 新 老 旧 了 号 把 对 将 中 各 道"],
  ["@", "in on along inside within at"],
  // What is done.
  ["#add", "加装 增设 新增 安装 新装 增加 增装 补建 加建 增建 配建 添置 补装 预留 新建 建设 配合加装 install installation add addition added adding"],
  ["#renew", "更新 更换 改造 维修 修缮 修复 大修 翻新 换新 老化 破损 重铺 翻修 整修 拓宽 修补 检修 renew replac replacement renovat renovation repair upgrad refurbish refurbishment overhaul moderniz"],
  ["#benefit", "惠及 受益 涉及 服务居民 benefit benefiting"],
  ["#approximate", "约 近 超 逾 共约 大约 超过 将近 不少于 约为 约计 about nearly over some around approximately more_than almost"],
  // Cut a list into clauses. A word that only looks like a joint is given the empty sense.
  ["#joint", "和 与 及 以及 或 并 且 等 同时 还有 包括 及其 进行了 and or as_well_as including plus while"],
  ["", "和谐 和平 和美 祥和 饱和 参与 与会 及时 普及 普惠 等级 等候 平等 高等 等距 合并 并网 并联 归并"],
  // Real works that the catalogue does not list.
  ["*", "围墙 院墙 围栏 围挡 栅栏 护栏 护坡 挡土墙 挡墙 晾衣 晾晒 晒衣 雨棚 雨篷 遮阳棚 遮阳篷 遮雨 大门 门楼 门头牌 出入口 标识 标牌 标志牌 指示牌 门牌 楼牌 单元牌 宣传栏 公告栏 公示栏 宣传牌 宣传橱窗 电子屏 显示屏 散水 避雷 防雷 白蚁 烟道 排烟 油烟 公厕 公共厕所 公共卫生间 加固 抗震 人防 防空 信息牌 牌匾 店招 fence fencing boundary_wall perimeter_wall canop awning rain_shed clothes_rack clothes_line drying_rack clothes_drying sign signage signboard bulletin_board notice_board gate gateway flue ventilation_shaft public_toilet public_restroom lightning reinforcement seismic"],
  ["*", "gas_flue exhaust_flue"],
  // Excluded whatever else the clause says.
  ["!rural", "农村 乡村 村庄 村屯 牧区 苏木 嘎查 自然村 行政村 村民 村内 村级 农户 农房 农家 农民 乡镇 美丽乡村 和美乡村 残垣断壁 废弃房屋 rural village farmhouse countryside"],
  ["!urban-village", "城中村 旧村 城边村 城郊村 urban_village"],
  ["!shantytown-or-rebuild", "棚户区 棚改 拆迁 征收 拆除新建 拆旧建新 拆除重建 原拆原建 征迁 异地安置 shantytown shanty demolition_and_rebuild resettlement relocation_hous"],
  ["?shantytown-or-rebuild", "安置房 安置住房 安置点 回迁 危旧房 危房 翻建 主体施工 商品房"],
  ["!utility-tunnel", "管廊 综合管沟 共同沟 共同管道 utility_tunnel utility_corridor pipe_corridor pipeline_corridor pipe_galler utility_galler underground_tunnel"],
  ["low-voltage", "弱电管廊"],
  ["?city-road ~roads", "主干道 主次干道 次干道 次干路 主干路 干道 支路 大道 大街 街巷 背街小巷 断头路 快速路 快速化 高速 公路 国道 省道 环路 环城路 街路 马路 绕城 expressway highway arterial avenue boulevard city_street city_road main_street trunk_road"],
  ["?trunk-pipe #pipe", "主管网 主干管 干管 主干网 主干线 一次网 一级网 一次管网 输水 输配 长输 trunk_main trunk_pipe trunk_sewer water_transmission"],
  ["!city-facility", "污水处理 污水厂 净水厂 自来水厂 供水厂 水厂 水源地 水质监测 变电站 垃圾焚烧 焚烧 填埋 转运站 中转站 渗滤液 垃圾处理 热电 热源厂 体育馆 体育中心 体育公园 体育场馆 全民健身中心 文化馆 文化中心 艺术中心 博物馆 大剧院 剧院 科技馆 展览馆 会展 游泳馆 市民之家 市民中心 政务 人民医院 中心医院 大学城 产业园 高中 中学 市政设施 市政基础设施 sewage_treatment wastewater_treatment water_treatment waterworks incinerat landfill substation power_plant power_station stadium museum hospital lifeline hydrolog municipal_facilit municipal_infrastructure"],
  ["?city-facility heating", "换热站 热力站 heat_exchange_station"],
  ["?city-facility culture-leisure", "图书馆"],
  ["?city-facility drainage", "排水泵站 雨水泵站"],
  ["?plaza-or-park greening", "公园 湿地 滨江 滨河 滨水 滨湖 绿道 绿廊 绿轴 绿心 绿楔 森林 景区 park parkland greenway wetland"],
  ["!bridge-or-transport", "地铁 轨道 公交 枢纽 车站 机场 港口 码头 铁路 天桥 高铁 隧道 立交 红绿灯 信号灯 subway metro railway railroad light_rail airport bus_stop bus_station bus_line train_station overpass viaduct traffic_light"],
  ["?bridge-or-transport", "大桥 桥梁 道桥 路桥 拱桥 桥 bridge"],
  ["?water-or-flood", "河道 运河 河流 河湖 湖泊 水库 防洪 黑臭 水系 堤防 堤岸 护岸 水闸 闸工程 流域 水体 内河 河涌 水生态 水环境 水利 排洪 flood river waterway lake reservoir water_bod embankment canal"],
  ["?heritage-street", "历史文化 历史街区 历史建筑 名镇 名村 古镇 古城 古街 古建 传统村落 文物 文保 特色街区 特色街 步行街 商业街 街景 沿街 临街 沿线建筑 街道小品 店招店牌 historic heritage ancient"],
  ["?other-programme", "保障性住房 保租房 公租房 廉租房 成套化 人才公寓 厂房 三供一业 空置楼 老旧街区 老旧厂区 affordable_hous public_rental factory"],
  ["!not-works", "服务水平 服务质量 管理水平 机扫 水洗 覆盖率 达标率 满意度 满意率 宣传教育 宣传活动 培训 演练 收费 物业费 物业管理费 物业服务企业 物业服务公司 物业公司 志愿 补贴 主题活动 党日 问卷 长效管理 日常管理 网格化 management_level service_quality property_fee volunteer training"],
  [".not-works", "物业服务 物业管理 管护机制 property_management property_service"],
  // Excluded where nothing else is said.
  [".city-road #named", "街"],
  [".shantytown-or-rebuild", "推倒重建 重建 rebuild rebuilding"],
  [".interior-private #interior", "户内 室内 套内 家中 家里 厨房 卫生间 厕所 洗手间 浴室 装修 装饰 装潢 家装 客厅 卧室 阳台 kitchen bathroom toilet interior indoor decorat"],
  ["", "户内管 室内外 interior_road"],
  ["#new-build", "配套公建 房地产开发 新建住宅"],
];
