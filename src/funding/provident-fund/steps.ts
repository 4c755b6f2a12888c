/** Step names of the provident fund. @internal */
export const providentFundSteps = [
  "funding.provident_fund.last_day",
  "funding.provident_fund.is_accepted",
  "funding.provident_fund.is_in_time",
  "funding.provident_fund.limit",
] as const;

/** Step of the provident fund. @internal */
export type ProvidentFundStep = (typeof providentFundSteps)[number];
