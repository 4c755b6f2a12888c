/** Codes of who pays, in the order of tables. 资金来源代码。 */
export const fundingSources = [
  "central-finance",
  "central-investment",
  "provincial",
  "municipal",
  "district",
  "township",
  "government",
  "residents",
  "maintenance-fund",
  "provident-fund",
  "common-income",
  "utility",
  "former-owner-unit",
  "social-capital",
  "donation",
  "other",
] as const;

/** Who bears a cost. 资金来源。 */
export type FundingSource = (typeof fundingSources)[number];

/** Codes of how a bearer's share is financed; none of them is a payer. 融资方式代码。 */
export const financingKinds = ["special-bond", "policy-loan", "treasury-bond", "equity"] as const;

/** How a share is financed. 融资方式。 */
export type FinancingKind = (typeof financingKinds)[number];
