/** Step names of asking back. @internal */
export const questionSteps = ["funding.question", "funding.bound_least", "funding.bound_most"] as const;

/** Step of asking back. @internal */
export type QuestionStep = (typeof questionSteps)[number];
