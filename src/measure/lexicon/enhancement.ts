/** Words of the eleven enhancement items. 提升类用词。The format is told in `index.ts`. */
export const enhancement: readonly (readonly [sense: string, words: string])[] = [
  [
    "community-service-centre",
    "社区综合服务 社区服务 社区办公 邻里中心 邻里之家 治理中心 调解 睦邻 服务大厅 办事大厅 文明实践 议事[厅室] community_service community_cent community_hub community_hall neighborhood_cent neighbourhood_cent party_service",
  ],
  ["=community-service-centre", "嵌入式 党[群建]"],
  [
    "-community-service-centre #care",
    "综合服务 服务中心 服务站 便民服务[中站] 驿[站家] service_cent service_station service_hub",
  ],
  ["-community-service-centre", "用房"],
  ["health-station", "卫生服务 卫生[站室所] 医 诊所 公共卫生 门诊 康复 理疗 保健 医疗 健康驿站 health clinic medical"],
  ["~health-station", "卫生"],
  ["=health-station", "健康"],
  ["", "医保 健康发展"],
  ["kindergarten", "幼[儿稚]园 教育设施 学前 kindergarten preschool education"],
  [
    "perimeter-sensing",
    "周界 感知 智[慧能]社区 智[慧能]小区 电子围栏 传感 物联网 红外 入侵 perimeter sensor smart_communit smart_residential sensing intrusion",
  ],
  ["=perimeter-sensing", "智慧平台 智慧管理 智慧物业"],
  [
    "elderly-care",
    "养老 日间照料 助[浴洁医急] [托助敬安]老 喘息 颐养 康[养护] 日托 护理 失能 照料 老年服务 老年活动中心 幸福院 eldercare nursing",
  ],
  ["-elderly-care", "照护"],
  ["=elderly-care #old", "为老"],
  ["elderly-care childcare", "一老一小"],
  ["#old", "老[年人龄] [爱孝]老 [银乐]龄 长者 高龄 elder senior aged"],
  ["#care", "之家 关爱 照顾 学堂 care caring"],
  [
    "childcare",
    "托[育幼儿婴管班位] [抚育]幼 幼托 婴 婴幼儿 宝宝 课后 四点半 晚托 儿童之家 儿童照护 儿童服务 幼儿照护 母婴 childcare child_care nurser infant toddler daycare",
  ],
  ["meal-service", "餐 餐厅 [食饭]堂 饭桌 膳食 社区厨房 中央厨房 canteen meal dining cafeteria catering"],
  [
    "housekeeping",
    "家政 保洁 洗衣 [理美]发 缝[补纫] 裁缝 干洗 修[鞋脚] 维修点 便民维修 家电维修 housekeep cleaning_service laundr barber",
  ],
  ["convenience-market", "便民市场 菜 菜市场 农贸 生鲜 集贸 果蔬 市集 集市 market vegetable"],
  ["", "种菜 菜[园地] market_orient marketing storey"],
  [
    "convenience-store",
    "便利店 小卖部 小店 早餐 商业网点 生活圈 [药商]店 商超 百货 零售 convenience_store grocer supermarket shop store",
  ],
  ["-convenience-store", "超市"],
  ["=convenience-store", "便民 商业"],
  ["", "惠民便民 便民利民 餐厨 洗衣机 党建引领"],
  [
    "postal-express-station",
    "邮[政局件] 快[递件] 菜鸟 末端综合 末端服务 代收点 取件 自提 配送站 包裹 express_deliver express_station express_service courier postal parcel",
  ],
];
