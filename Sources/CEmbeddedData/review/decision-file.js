// `decisions.yaml` as text: which lines each decision has, and the file with some of them replaced. Lines that are not
// replaced stay as they are, byte for byte.

const DECISION_FORMAT = "decisions/1";
const KNOWN_KEYS = ["finding", "verdict", "fields", "items", "by", "when", "why"];
const KNOWN_ITEM_KEYS = ["kind", "plan", "item", "content", "title", "says"];

class DecisionFile {
  constructor(text) {
    this.text = text;
    this.eol = /\r\n/.test(text) ? "\r\n" : "\n";
    this.mark = text.startsWith("\ufeff") ? "\ufeff" : "";
    this.lines = text.slice(this.mark.length).split("\n").map((line) => line.replace(/\r$/, ""));
    this.entries = [];
    this.read(new YamlReader(text).read());
  }

  read(root) {
    this.list = null;
    if (root.kind === "text" && root.text === null) {
      this.isEmpty = true;
      return;
    }
    if (root.kind !== "map" || root.isFlow) throw new YamlProblem("yamlNoDecisions", 1);
    const format = root.entries.find((entry) => entry.key === "format");
    if (!format || format.value.text !== DECISION_FORMAT) throw new YamlProblem("yamlNoDecisions", format ? format.line + 1 : 1);
    for (const entry of root.entries) {
      if (!["format", "decisions", "comments"].includes(entry.key)) unknownKey(entry);
    }
    const list = root.entries.find((entry) => entry.key === "decisions");
    if (!list) return;
    this.list = { line: list.line, indent: 2, isBare: list.value.kind === "text" };
    if (list.value.kind === "list" && list.value.items.length) {
      if (list.value.isFlow) throw new YamlProblem("yamlBrackets", list.line + 1);
      this.list.indent = list.value.indent;
      this.entries = list.value.items.map((item) => ({ start: item.start, end: item.end, ...decisionOf(item) }));
    } else if (list.value.kind !== "list" && list.value.text !== null) throw new YamlProblem("yamlUnknown", list.line + 1);
  }

  /** The file with entries replaced by others (none: removed) and new ones at its end. */
  written(replacements, added) {
    const indent = this.list ? this.list.indent : 2;
    const lines = [];
    let position = 0;
    this.entries.forEach((entry, index) => {
      if (!replacements.has(index)) return;
      lines.push(...this.lines.slice(position, entry.start));
      for (const one of replacements.get(index)) lines.push(...yamlEntry(one, indent));
      position = entry.end;
    });
    const last = this.entries.length ? this.entries[this.entries.length - 1].end : this.list ? this.list.line + 1 : this.lines.length;
    const tail = added.flatMap((entry) => yamlEntry(entry, indent));
    lines.push(...this.lines.slice(position, Math.max(position, last)));
    const hasSome = added.length > 0
      || this.entries.some((entry, index) => !replacements.has(index) || replacements.get(index).length > 0);
    if (this.isEmpty || !this.list) this.begin(lines, tail);
    else this.heading(lines, hasSome);
    lines.push(...tail, ...this.lines.slice(Math.max(position, last)));
    while (lines.length > 1 && lines[lines.length - 1] === "" && lines[lines.length - 2] === "") lines.pop();
    if (lines[lines.length - 1] !== "") lines.push("");
    return this.mark + lines.join(this.eol);
  }

  begin(lines, tail) {
    while (lines.length && lines[lines.length - 1] === "") lines.pop();
    if (this.isEmpty) lines.push("format: " + DECISION_FORMAT);
    if (tail.length || this.isEmpty) lines.push(tail.length ? "decisions:" : "decisions: []");
  }

  /** `decisions: []` where none are left, `decisions:` where some are. */
  heading(lines, hasSome) {
    const line = lines[this.list.line];
    if (hasSome) lines[this.list.line] = line.replace(/^((?:decisions|"decisions"|'decisions')\s*:)\s*\[\s*\]/, "$1");
    else if (this.entries.length) lines[this.list.line] = line.replace(/^((?:decisions|"decisions"|'decisions')\s*:)(?!\s*\[)/, "$1 []");
  }
}

function unknownKey(entry) {
  throw new YamlProblem("yamlUnknownKey", entry.line + 1, { key: visibleText(entry.key) });
}

/** Keys and values of a mapping, all keys known. */
function membersOf(node, known) {
  if (node.kind !== "map") throw new YamlProblem("yamlUnknown", (node.start || 0) + 1);
  const members = {};
  for (const entry of node.entries) {
    if (known && !known.includes(entry.key)) unknownKey(entry);
    if (!(entry.value.kind === "text" && entry.value.text === null)) members[entry.key] = entry;
  }
  return members;
}

function textOf(entry) {
  if (!entry) return "";
  if (entry.value.kind !== "text") throw new YamlProblem("yamlUnknown", entry.line + 1);
  return entry.value.text;
}

function textsOf(node, line) {
  if (node.kind === "text") return node.text === null ? [] : [node.text];
  if (node.kind !== "list") throw new YamlProblem("yamlUnknown", line + 1);
  return node.items.flatMap((item) => textsOf(item, line));
}

/** One decision of the file, as data. */
function decisionOf(node) {
  const members = membersOf(node, KNOWN_KEYS);
  const decision = { finding: textOf(members.finding), verdict: textOf(members.verdict), fields: {}, items: [], by: textOf(members.by), when: textOf(members.when), why: textOf(members.why) };
  if (decision.verdict && !["same", "apart", "not-same", "accepted"].includes(decision.verdict)) {
    throw new YamlProblem("yamlUnknown", members.verdict.line + 1);
  }
  if (members.fields) {
    for (const [field, entry] of Object.entries(membersOf(members.fields.value))) decision.fields[field] = choiceOf(entry);
  }
  if (members.items) decision.items = itemsOf(members.items);
  return decision;
}

function choiceOf(entry) {
  if (entry.value.kind !== "map") return textsOf(entry.value, entry.line);
  const members = membersOf(entry.value, ["side", "amount", "source"]);
  if (members.side) return { side: textOf(members.side) };
  return ["amount", "source"].filter((half) => members[half]).map((half) => half + ": " + textOf(members[half]));
}

function itemsOf(entry) {
  if (entry.value.kind !== "list") throw new YamlProblem("yamlUnknown", entry.line + 1);
  return entry.value.items.map((node) => {
    const members = membersOf(node, KNOWN_ITEM_KEYS);
    const says = {};
    if (members.says) {
      for (const [field, value] of Object.entries(membersOf(members.says.value))) says[field] = textsOf(value.value, value.line);
    }
    return { kind: textOf(members.kind) || "task", plan: textOf(members.plan), item: textOf(members.item), content: textOf(members.content), title: textOf(members.title), says };
  });
}
