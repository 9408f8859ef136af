import { readWholeXml } from "../read-xml.js";
import { textOfMember, type ZipMembers } from "../zip-members.js";

export interface Sheet {
  readonly name: string;
  /** the member that holds it */
  readonly member: string;
  readonly isHidden: boolean;
  /** a chart or a dialog has no rows */
  readonly hasRows: boolean;
}

export interface Workbook {
  readonly sheets: readonly Sheet[];
  readonly from1904: boolean;
  readonly styles: string | null;
  readonly sharedStrings: string | null;
}

interface Relation {
  readonly type: string;
  readonly member: string;
}

const LARGEST = 64 << 20;

/** What a workbook of Office Open XML holds; null where its archive holds no workbook. */
export async function workbookIn(members: ZipMembers): Promise<Workbook | null> {
  const root = await relationsOf(members, "");
  const main = [...root.values()].find(({ type }) => type === "officeDocument")?.member ?? "xl/workbook.xml";
  if (!members.has(main)) return null;
  const relations = await relationsOf(members, main);
  const sheets: Sheet[] = [];
  let from1904 = false;
  await readWholeXml(await textOfMember(members, main, LARGEST), {
    onOpen(tag, attributes) {
      if (tag === "workbookPr") from1904 = isTrue(attributes.get("date1904"));
      const relation = tag === "sheet" ? relations.get(attributes.get("id") ?? "") : undefined;
      if (tag !== "sheet") return;
      const state = attributes.get("state") ?? "visible";
      sheets.push({
        name: attributes.get("name") ?? `sheet ${sheets.length + 1}`,
        member: relation?.member ?? "",
        isHidden: state !== "visible",
        hasRows: relation?.type === "worksheet" && members.has(relation.member),
      });
    },
  });
  const memberOf = (wanted: string) =>
    [...relations.values()].find(({ type, member }) => type === wanted && members.has(member))?.member ??
    null;
  return { sheets, from1904, styles: memberOf("styles"), sharedStrings: memberOf("sharedStrings") };
}

export const isTrue = (value: string | undefined): boolean => value === "1" || value === "true";

/** What a member is bound to, by id; what is elsewhere (a link to another file) is left out, and never opened. */
async function relationsOf(members: ZipMembers, member: string): Promise<ReadonlyMap<string, Relation>> {
  const cut = member.lastIndexOf("/") + 1;
  const [folder, file] = [member.slice(0, cut), member.slice(cut)];
  const relations = new Map<string, Relation>();
  await readWholeXml(await textOfMember(members, `${folder}_rels/${file}.rels`, LARGEST), {
    onOpen(tag, attributes) {
      const [id, target] = [attributes.get("Id"), attributes.get("Target")];
      if (tag !== "Relationship" || id === undefined || target === undefined) return;
      if (attributes.get("TargetMode") === "External") return;
      const type = attributes.get("Type") ?? "";
      relations.set(id, {
        type: type.slice(type.lastIndexOf("/") + 1),
        member: memberAt(folder, target),
      });
    },
  });
  return relations;
}

/** The member that a target names: from its folder, or from the root. */
function memberAt(folder: string, target: string): string {
  const steps = target.startsWith("/") ? [] : folder.split("/").filter((step) => step !== "");
  for (const step of target.split("/")) {
    if (step === "..") steps.pop();
    else if (step !== "" && step !== ".") steps.push(step);
  }
  return steps.join("/");
}
