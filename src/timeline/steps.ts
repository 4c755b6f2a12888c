/** Step names of the timeline; the last days themselves are steps of their own concepts. @internal */
export const timelineSteps = ["timeline.days_left"] as const;

/** Step of the timeline. @internal */
export type TimelineStep = (typeof timelineSteps)[number];
