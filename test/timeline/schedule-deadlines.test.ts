import { describe, expect, it } from "vitest";
import { beijing } from "../../src/policies/cn/index.ts";
import { national } from "../../src/policies/cn/national.ts";
import { assessWageDeposit } from "../../src/quality/assess-wage-deposit.ts";
import { trackRectification } from "../../src/quality/track-rectification.ts";
import { warrantiesOf } from "../../src/quality/warranties-of.ts";
import { deadlineNatures } from "../../src/timeline/codes.ts";
import { parseTimelineInput } from "../../src/timeline/parse-timeline-input.ts";
import { ask, deadlines, project } from "./ask.ts";

const codes = (input: unknown) => ask(input).issues.map(({ code }) => code);
const paths = (input: unknown) => ask(input).issues.map(({ path }) => path.join("."));

describe("the time to ask the court to revoke a decision", () => {
  it.each([
    ["2020-12-31", null],
    ["2021-01-01", "2022-01-01"],
    ["2023-02-28", "2024-02-28"],
    ["2024-02-29", "2025-02-28"],
    ["2023-08-31", "2024-08-31"],
  ])("known on %s, ends on %s", (knownOn, dueOn) => {
    const [found] = deadlines({ decisions: [{ id: "d", knownOn }] });
    expect(found).toMatchObject({ about: "d", from: knownOn, dueOn });
    expect(found?.missing).toEqual(dueOn === null ? ["rule:consent.revocation_months"] : []);
    expect(found?.rules.flatMap(({ cites }) => cites.map(({ source }) => source))).toEqual(
      dueOn === null ? [] : ["CC", "SPC-BLDG"],
    );
  });

  it("is open while nobody says when the decision became known", () => {
    expect(deadlines({ decisions: [{ id: "d" }] })).toMatchObject([
      { from: null, dueOn: null, state: "unknown", missing: ["decisions.knownOn"] },
    ]);
    expect(deadlines({ decisions: [{ id: "d" }] }, "2024-03-15", [])[0]?.missing).toEqual([
      "rule:consent.revocation_months",
    ]);
  });
});

describe("the time for the seller of public homes to hand over the fund's part", () => {
  it.each([
    ["2008-01-31", null],
    ["2008-02-01", "2008-03-02"],
    ["2023-02-01", "2023-03-03"],
    ["2023-12-31", "2024-01-30"],
  ])("received on %s, ends on %s", (receivedOn, dueOn) => {
    const [found] = deadlines({ saleProceeds: [{ id: "s", receivedOn }] });
    expect(found).toMatchObject({ code: "funding.maintenance_fund.transfer", from: receivedOn, dueOn });
  });

  it.each([
    ["2024-03-02", "done"],
    ["2024-03-03", "late"],
    [null, "overdue"],
    [undefined, "unknown"],
  ])("handed over on %s is %s", (transferredOn, state) => {
    const sale = { id: "s", receivedOn: "2024-02-01", ...(transferredOn === undefined ? {} : { transferredOn }) };
    expect(deadlines({ saleProceeds: [sale] })[0]?.state).toBe(state);
  });
});

describe("the parts", () => {
  it("find the days that their own calculators find, one after the other in one trace", () => {
    const timeline = ask(project.input, project.on);
    const ctx = { packs: [national], on: project.on };
    const own = [
      assessWageDeposit(project.input.wageDeposit, ctx),
      trackRectification(project.input.rectification, ctx),
      warrantiesOf(project.input.warranty, ctx),
    ];
    const outputs = (steps: typeof timeline.trace) => steps.map(({ name, about, output }) => [name, about, output]);
    const all = JSON.stringify(outputs(timeline.trace));
    for (const { trace } of own) {
      expect(trace.length).toBeGreaterThan(0);
      expect(all).toContain(JSON.stringify(outputs(trace)).slice(1, -1));
    }
    expect(timeline.trace.map(({ id }) => id)).toEqual(timeline.trace.map((_, index) => index));
    const left = timeline.trace.filter(({ name }) => name === "timeline.days_left");
    expect(left.map(({ output }) => output.value)).toEqual(
      deadlines(project.input, project.on).flatMap(({ daysLeft }) => daysLeft ?? []),
    );
  });

  it("give every last day there is, over the whole project", () => {
    const found = new Set(deadlines(project.input, project.on).map(({ code }) => code));
    const stop = { kind: "stop", givenOn: "2024-03-01", compliedOn: "2024-03-01" };
    const take = { kind: "confiscate", givenOn: "2024-03-01", compliedOn: null };
    const structure = { kind: "shed", areaM2: 9, permitState: "none", canBeCured: false, canBeDemolished: false };
    for (const { code } of deadlines({
      illegalStructures: { structures: [{ ...structure, id: "s", orders: [stop, take], demolishedOn: null }] },
    }))
      found.add(code);
    expect([...found].sort()).toEqual(Object.keys(deadlineNatures).sort());
  });

  it("give none where nothing is asked, nothing is owed, or the rule sets no day", () => {
    expect(ask({})).toEqual({
      ok: true,
      value: { milestones: [], deadlines: [], missing: [] },
      issues: [],
      trace: [],
    });
    expect(deadlines({ approval: { divisionCode: "220102" } })).toEqual([]);
    expect(deadlines({ wagePayment: { startedOn: "2024-01-01", paidOn: ["2024-01-31"], isAllPaid: true } })).toEqual(
      [],
    );
    const small = { contractFen: 299_999_999, hasArrearsInLastYear: false, openFrom: "2024-03-01" };
    expect(deadlines({ wageDeposit: small })).toEqual([]);
    expect(deadlines({ wageDeposit: { ...small, contractFen: 300_000_000 } })).toHaveLength(3);
    const application = { divisionCode: "110105", holder: "owner", relation: "self", purpose: "elevator-addition" };
    expect(deadlines({ providentFund: application }, "2022-06-01", [national, beijing])).toEqual([]);
  });

  it("know what is done: the filing, the application, and that wages are still to be paid", () => {
    const acceptedOn = "2024-02-01";
    const filing = (facts: object) => deadlines({ acceptance: { acceptedOn, ...facts } }, "2024-02-17")[0]?.state;
    expect(filing({ filedOn: "2024-02-16" })).toBe("done");
    expect(filing({ filedOn: "2024-02-17" })).toBe("late");
    expect(filing({ filedOn: "2024-02-18" })).toBe("overdue");
    expect(filing({ filedOn: null })).toBe("overdue");
    expect(filing({})).toBe("unknown");
    const wages = (isAllPaid: object) =>
      deadlines({ wagePayment: { startedOn: "2024-01-31", paidOn: [], ...isAllPaid } }, "2024-03-01")[0];
    expect(wages({ isAllPaid: false })).toMatchObject({ dueOn: "2024-02-29", state: "overdue" });
    expect(wages({})).toMatchObject({ dueOn: "2024-02-29", state: "unknown" });
  });

  it("pass on what goes with their rules, each under its name", () => {
    const approval = { divisionCode: "220102", investmentPlan: { receivedOn: "2021-04-26" } };
    expect(ask({ approval }, "2021-05-01").issues).toMatchObject([
      { code: "policy.plan_year_not_given", path: ["approval"] },
    ]);
  });
});

describe("what is said to be done", () => {
  const acceptance = { acceptedOn: "2024-02-01" };
  const done = (entry: object) => [{ code: "quality.acceptance_filing", ...entry }];

  it("counts where the part does not say", () => {
    for (const about of [{}, { about: null }])
      expect(deadlines({ acceptance, done: done({ doneOn: "2024-02-16", ...about }) })[0]?.state).toBe("done");
    expect(deadlines({ acceptance, done: done({ doneOn: null }) })[0]?.state).toBe("overdue");
    const decisions = [
      { id: "a", knownOn: "2023-01-01" },
      { id: "b", knownOn: "2023-01-01" },
    ];
    const asked = [{ code: "consent.revocation", about: "b", doneOn: "2023-12-31" }];
    expect(deadlines({ decisions, done: asked }).map(({ state }) => state)).toEqual(["ended", "done"]);
  });

  it("is reported where there is no such last day, or the part says otherwise", () => {
    const warned = { ok: true, issues: [{ code: "timeline.done_not_used", severity: "warning", path: ["done", 0] }] };
    expect(ask({ done: done({ doneOn: "2024-02-16" }) })).toMatchObject(warned);
    expect(ask({ acceptance, done: done({ about: "m1", doneOn: "2024-02-16" }) })).toMatchObject(warned);
    const filed = ask({ acceptance: { ...acceptance, filedOn: "2024-02-17" }, done: done({ doneOn: "2024-02-16" }) });
    expect(filed).toMatchObject({ ...warned, value: { deadlines: [{ state: "late" }] } });
  });
});

describe("the milestones", () => {
  it("stand in the order of their course, and may fall on one day", () => {
    const timeline = ask({ milestones: { acceptance: "2024-02-29", vote: "2023-05-04", start: "2023-05-04" } });
    expect(timeline.issues).toEqual([]);
    expect(timeline.ok && timeline.value.milestones.map(({ kind }) => kind)).toEqual(["vote", "start", "acceptance"]);
  });

  it("are held each against the latest before it", () => {
    const milestones = { vote: "2023-05-05", approval: "2023-05-03", start: "2023-05-04", completion: "2023-05-05" };
    expect(ask({ milestones }).issues.map(({ severity, path, params }) => [severity, path[1], params])).toEqual([
      ["warning", "approval", { first: "vote", firstOn: "2023-05-05", then: "approval", thenOn: "2023-05-03" }],
      ["warning", "start", { first: "vote", firstOn: "2023-05-05", then: "start", thenOn: "2023-05-04" }],
    ]);
  });
});

describe("bad input", () => {
  it("is refused with every fault of every part, under the part's name", () => {
    expect(
      paths({
        acceptance: { acceptedOn: "2023-02-29" },
        warranty: { acceptedOn: "2024-02-29", works: [{ id: "a", contractMonths: -1 }] },
        qualityDeposit: { settledFen: 0, depositFen: 0 },
        approval: { divisionCode: "220102", planYear: 20.5 },
      }),
    ).toEqual([
      "approval.planYear",
      "acceptance.acceptedOn",
      "warranty.works.0.contractMonths",
      "qualityDeposit.settledFen",
    ]);
    expect(ask({ acceptance: { acceptedOn: "2023-02-29" } })).toMatchObject({ ok: false, trace: [] });
  });

  it.each([
    [{ milestones: { start: "2023-02-29" } }, "milestones.start", "input.invalid_date"],
    [{ milestones: { begin: "2023-02-28" } }, "milestones.begin", "input.invalid_value"],
    [{ decisions: [{ id: "a" }, { id: "a" }] }, "decisions.1.id", "input.duplicate_id"],
    [{ decisions: [{ id: "a", knownOn: "9890-01-01" }] }, "decisions.0.knownOn", "input.invalid_date"],
    [{ saleProceeds: [{ id: "a" }] }, "saleProceeds.0.receivedOn", "input.missing"],
    [
      { saleProceeds: [{ id: "a", receivedOn: "2023-01-01", transferredOn: "x" }] },
      "saleProceeds.0.transferredOn",
      "input.invalid_date",
    ],
    [{ done: [{ code: "quality.nothing", doneOn: null }] }, "done.0.code", "input.invalid_value"],
    [{ done: [{ code: "quality.warranty_end", doneOn: "x" }] }, "done.0.doneOn", "input.invalid_date"],
    [
      { done: [null, "2024-01-01"].map((doneOn) => ({ code: "quality.acceptance_filing", doneOn })) },
      "done.1",
      "input.duplicate_id",
    ],
  ])("%j is refused at %s with %s", (input, path, code) => {
    expect(ask(input).ok).toBe(false);
    expect([paths(input), codes(input)]).toEqual([[path], [code]]);
  });

  it("is refused at the door too, which lets the project pass as it is", () => {
    expect(parseTimelineInput(project.input)).toMatchObject({ ok: true, value: project.input });
    const refused = (more: object) => parseTimelineInput({ ...project.input, ...more }).issues[0];
    expect(refused({ extra: 1 })).toMatchObject({ code: "input.unrecognized_keys", params: { keys: ["extra"] } });
    expect(refused({ done: [{ code: "quality.nothing", doneOn: null }] })?.code).toBe("input.invalid_value");
    expect(refused({ decisions: [{ id: "a" }, { id: "a" }] })?.code).toBe("input.duplicate_id");
    expect(refused({ milestones: { begin: "2023-02-28" } })?.code).toBe("input.unrecognized_keys");
    expect(refused({ warranty: { acceptedOn: "2024-02-29" } })).toMatchObject({ path: ["warranty", "works"] });
  });
});
