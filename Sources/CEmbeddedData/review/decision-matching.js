// Finds what the entries of a decisions file are about among the items of the page, and turns answers into entries again.

function foldedText(text) {
  return text.normalize("NFC").toLowerCase().replace(/\s+/g, " ").replace(/[\s.;,]+$/, "").trim();
}

function isSameTexts(left, right) {
  return left.length === right.length && left.every((text, index) => foldedText(text) === foldedText(right[index]));
}

/** The item that an entry remembers; undefined where it is gone or several could be meant. */
function locate(remembered) {
  const found = data.byContent.get(remembered.content) || [];
  if (found.length < 2) return found[0];
  const alike = found.filter((index) => Object.entries(remembered.says)
    .every(([field, texts]) => isSameTexts(texts, data.items[index].fields[field] || [])));
  if (alike.length === 1) return alike[0];
  return alike.find((index) => data.items[index].id === remembered.item);
}

/** Takes a file for what has been decided. `statuses` is what the engine says of its entries, where it has seen them. */
function takeFile(file, statuses) {
  answers.file = file;
  answers.base = new Map();
  answers.stale = [];
  answers.history = [];
  answers.savedText = null;
  file.entries.forEach((entry, index) => {
    const status = statuses ? statuses[index] : null;
    const items = status && status.items.length ? status.items : entry.items.map(locate);
    const found = entry.items.length || !status ? items : status.items;
    const keyed = answersOf(entry, found, index);
    const changed = status ? status.state !== "applied" : !holds(entry, found);
    if (changed || keyed.length === 0) {
      answers.stale.push({ index, entry, keys: keyed.map(([key]) => key), reasons: status ? status.why : [], state: status ? status.state : "unknown" });
      return;
    }
    for (const [key, answer] of keyed) answers.base.set(key, answer);
  });
  answers.current = new Map(answers.base);
  knownGroups = null;
}

/** Whether everything an entry was decided on is still there and says the same in the fields that were decided. */
function holds(entry, items) {
  if (!items.length) return entry.verdict === "accepted" || data.findingOf.has(entry.finding) || data.pairById.has(entry.finding);
  return entry.items.every((remembered, position) => items[position] !== undefined && items[position] !== null
    && Object.keys(entry.fields).every((field) =>
      isSameTexts(remembered.says[field] || [], data.items[items[position]].fields[field] || [])));
}

/** The answers that one entry gives, with their keys. */
function answersOf(entry, located, index) {
  let items = located.filter((item) => item !== undefined && item !== null);
  const pair = data.pairById.get(entry.finding);
  const finding = data.findingOf.get(entry.finding);
  if (!entry.items.length) items = pair ? [pair.a, pair.b] : finding ? finding.items : [];
  const common = { by: entry.by, when: entry.when, why: entry.why, entry: index, isKept: true };
  const found = [];
  if (entry.verdict === "accepted") return [[acceptKey(entry.finding), { ...common, type: "accept", finding: entry.finding, items }]];
  if (entry.verdict) {
    items.forEach((a, position) => {
      for (const b of items.slice(position + 1)) {
        const [first, second] = a < b ? [a, b] : [b, a];
        found.push([pairKey(first, second), { ...common, type: "pair", a: first, b: second, verdict: entry.verdict }]);
      }
    });
  }
  const ordered = [...items].sort((left, right) => left - right);
  for (const [field, choice] of Object.entries(entry.fields)) {
    const value = Array.isArray(choice) ? choice : sideValue(choice.side, field, items);
    if (ordered.length) found.push([fieldKey(field, ordered), { ...common, type: "field", field, items: ordered, value }]);
  }
  return found;
}

function sideValue(plan, field, items) {
  const item = items.find((index) => data.plans[data.items[index].plan].id === plan);
  return item === undefined ? [] : data.items[item].fields[field] || [];
}

/** The entry of the file for an answer. */
function entryOf(answer) {
  const common = { by: answer.by, when: answer.when, why: answer.why.trim(), fields: {} };
  if (answer.type === "pair") {
    const pair = data.pairOf.get(coupleKey(answer.a, answer.b));
    return { ...common, finding: pair ? pair.id : "", verdict: answer.verdict, items: [answer.a, answer.b].map((item) => remembered(item, [])) };
  }
  if (answer.type === "accept") {
    return { ...common, finding: answer.finding, verdict: "accepted", items: answer.items.map((item) => remembered(item, [])) };
  }
  const finding = data.fieldFinding(answer.field, answer.items);
  return { ...common, finding: finding ? finding.id : "", fields: { [answer.field]: answer.value }, items: answer.items.map((item) => remembered(item, [answer.field])) };
}

/** An item as a decision remembers it: twins are told apart by everything that they say. */
function remembered(index, fields) {
  const item = data.items[index];
  const kept = item.twins ? [...fields, ...Object.keys(item.fields).filter((field) => !["title", "detail", ...fields].includes(field))] : fields;
  const says = {};
  for (const field of kept) if (item.fields[field] && item.fields[field].length) says[field] = item.fields[field];
  return { kind: item.kind, plan: data.plans[item.plan].id, item: item.id, content: item.content, title: item.title, says };
}

/** What has changed since the file was opened: entries to replace, and entries to add. */
function changesOfFile() {
  const replacements = new Map();
  const added = [];
  const ofEntry = new Map();
  for (const answer of answers.current.values()) {
    if (answer.entry === undefined) added.push(entryOf(answer));
    else ofEntry.set(answer.entry, [...(ofEntry.get(answer.entry) || []), answer]);
  }
  const baseCounts = new Map();
  for (const answer of answers.base.values()) baseCounts.set(answer.entry, (baseCounts.get(answer.entry) || 0) + 1);
  answers.file.entries.forEach((entry, index) => {
    const now = ofEntry.get(index) || [];
    const isKept = now.length === (baseCounts.get(index) || 0) && now.every((answer) => answer.isKept);
    if (!isKept) replacements.set(index, now.filter((answer) => answer.type !== "remove").map(entryOf));
  });
  return { replacements, added };
}

/** The file as it would be saved. */
function writtenFile() {
  const { replacements, added } = changesOfFile();
  return answers.file.written(replacements, added);
}

function countChanges() {
  const { replacements, added } = changesOfFile();
  return replacements.size + added.length;
}
