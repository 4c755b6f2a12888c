/** Where the project stands: what must be there before the start, and what after acceptance. 阶段。 */
export const aftercareStages = ["before-start", "after-acceptance"] as const;

/** Stage by which something must be there. 阶段。 */
export type AftercareStage = (typeof aftercareStages)[number];

/** Items of long-term management, in the order in which one makes the next possible. 长效管理机制的各项内容。 */
export const aftercareCriteria = [
  "joint-meeting",
  "owners-committee",
  "rules-of-procedure",
  "covenant",
  "management-mode",
  "property-fees",
  "facility-handover",
  "facility-ledger",
  "utility-handover",
  "fund-mechanism",
  "fund-balance",
  "fund-accounts-published",
  "common-income-owned",
  "common-income-published",
  "fee-collection",
] as const;

/** One item of long-term management. 长效管理机制的一项内容。 */
export type AftercareCriterion = (typeof aftercareCriteria)[number];

/** Who manages a community after the works. 改造后小区的管理模式。 */
export const managementModes = [
  "property-company",
  "state-owned-backstop",
  "community-custody",
  "self-management",
  "other-manager",
] as const;

/**
 * Who manages a community: a property company (专业化物业服务), a state-owned one where no other comes (国企兜底), the
 * neighbourhood (社区托管), the owners themselves (业主自治), another manager (其他管理人). 管理模式。
 */
export type ManagementMode = (typeof managementModes)[number];

/** Who sits in the joint meeting. 多方联席会议的参加方。 */
export const meetingParticipants = ["community-committee", "owners-committee", "property-company"] as const;

/** Who sits in the joint meeting: residents' committee, owners' committee, property company. 联席会议参加方。 */
export type MeetingParticipant = (typeof meetingParticipants)[number];

/** Why an item does not apply. 不适用的原因。 */
export const aftercareExemptions = ["no-common-income", "no-utility-assets"] as const;

/** Why an item does not apply. 不适用的原因。 */
export type AftercareExemption = (typeof aftercareExemptions)[number];
