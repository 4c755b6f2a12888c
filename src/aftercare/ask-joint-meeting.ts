import { type Finding, joinFindings, met, notMet } from "../kernel/finding.ts";
import { type Asking, detailOf, factNotGiven, lacking, record } from "./assessing.ts";
import type { ManagementMode } from "./codes.ts";
import { aftercareIssue } from "./issues.ts";
import type { JointMeetingDemand } from "./rules.ts";

/** Modes without a property company: nobody of one can sit in the meeting. */
const withoutCompany: readonly (ManagementMode | undefined)[] = ["community-custody", "self-management"];

/** Answers whether the joint meeting has everybody in it, under party leadership. @internal */
export function askJointMeeting(at: Asking<JointMeetingDemand>): Finding {
  const { jointMeeting, managementMode } = at.facts;
  if (jointMeeting === undefined) return factNotGiven(at, "jointMeeting");
  if (jointMeeting === null) return lacking(at, "jointMeeting");
  const hasCompany = !withoutCompany.includes(managementMode?.mode);
  const needed = at.demand.participants.filter((participant) => hasCompany || participant !== "property-company");
  const absent = needed.filter((participant) => !jointMeeting.participants.includes(participant));
  record(
    at,
    { name: "participants", value: needed.length - absent.length, unit: "count" },
    ">=",
    { name: "needed", value: needed.length, unit: "count" },
    absent.length === 0,
  );
  const detail = detailOf(at, "jointMeeting");
  return joinFindings([
    ...absent.map((participant) =>
      notMet(aftercareIssue(at.severity, "aftercare.participant_missing", { participant }, detail)),
    ),
    askLeadership(at, jointMeeting.isPartyLed),
  ]);
}

function askLeadership(at: Asking<unknown>, isPartyLed: boolean | undefined): Finding {
  const fact = "jointMeeting.isPartyLed";
  if (isPartyLed === undefined) return factNotGiven(at, fact);
  const required = { name: "required", value: true, unit: "boolean" } as const;
  record(at, { name: fact, value: isPartyLed, unit: "boolean" }, "=", required, isPartyLed);
  return isPartyLed ? met : notMet(aftercareIssue(at.severity, "aftercare.not_party_led", {}, detailOf(at, fact)));
}
