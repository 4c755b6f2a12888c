import type { IssuePath, RuleRef } from "../../kernel/issue.ts";
import type { Matter } from "../codes.ts";
import type { ItemMatter, MatterCalled } from "../rules.ts";
import type { MatterTable, TableEntry } from "./matter-table.ts";
import type { MatterCaller, MatterMeasure, MatterQuestion } from "./types.ts";

const noEntry: TableEntry<ItemMatter> = { value: undefined, refs: [] };

/** What one item, source or change calls for; `isOpen` where that depends on a fact not given. @internal */
export interface MatterCall {
  readonly caller: MatterCaller;
  readonly matter: MatterCalled;
  readonly isOpen: boolean;
  readonly touchesCommonIncome: boolean;
  readonly path: IssuePath;
  readonly refs: readonly RuleRef[];
}

/** Lists what everything planned calls for: each item once, then sources and changes. @internal */
export function listCalls({ measures, sources = [], changes = [] }: MatterQuestion, table: MatterTable): MatterCall[] {
  const groups = new Map<string, Group>();
  measures.forEach((measure, index) => {
    const code = measure.item ?? `:${measure.id}`;
    groups.set(code, [...(groups.get(code) ?? []), { measure, index }]);
  });
  return [
    ...[...groups.values()].flatMap((group) => callsOfItem(group, table)),
    ...[...new Set(sources)].map((code) => callOf("source", code, table, ["sources", sources.indexOf(code)])),
    ...[...new Set(changes)].map((code) => callOf("change", code, table, ["changes", changes.indexOf(code)])),
  ];
}

type Group = readonly { readonly measure: MatterMeasure; readonly index: number }[];

function callsOfItem(group: Group, table: MatterTable): MatterCall[] {
  const item = group[0]?.measure.item;
  const own = item === undefined ? noEntry : table.ofItem(item);
  const converting = table.ofOther("changes", "common-parts-converted");
  const ownMatter = own.value?.matter ?? "unclassified";
  const convertingMatter = converting.value?.matter ?? "unclassified";
  const by = (converts: boolean | undefined): Group =>
    group.filter(({ measure }) => measure.convertsCommonParts === converts);
  const open = own.value?.mayConvert === true && isMatter(convertingMatter) ? by(undefined) : [];
  // A work that converts common parts has its matter and one that may is open: the law leaves unclassified only the rest.
  const rest = group.filter((member) => !open.includes(member) && !by(true).includes(member));
  const call = (members: Group, matter: MatterCalled, isOpen: boolean, refs: readonly RuleRef[]): MatterCall[] =>
    members.slice(0, 1).map(({ measure, index }) => ({
      caller: { kind: "item", code: item ?? measure.id, measureIds: members.map((member) => member.measure.id) },
      matter,
      isOpen,
      touchesCommonIncome: false,
      path: ["measures", index],
      refs,
    }));
  return [
    ...call(ownMatter === "unclassified" ? rest : group, ownMatter, false, own.refs),
    ...call(by(true), convertingMatter, false, converting.refs),
    ...call(open, convertingMatter, true, converting.refs),
  ];
}

function isMatter(called: MatterCalled): called is Matter {
  return called !== "none" && called !== "unclassified";
}

function callOf(kind: "source" | "change", code: string, table: MatterTable, path: IssuePath): MatterCall {
  const { value, refs } = table.ofOther(kind === "source" ? "sources" : "changes", code);
  return {
    caller: { kind, code, measureIds: [] },
    matter: value?.matter ?? "unclassified",
    isOpen: false,
    touchesCommonIncome: value?.touchesCommonIncome ?? false,
    path,
    refs,
  };
}
