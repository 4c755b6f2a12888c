import { ask, project } from "./ask.ts";

/** Outcomes that record every step of the timeline, with days that are left, past, and today. */
export const timelineOutcomes = [ask(project.input, project.on)];
