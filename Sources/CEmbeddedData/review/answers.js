// What people decided: the answers of the file that was opened, and the changes since. An answer is about two tasks
// (`pair`), a field of items that are one (`field`), a finding that is accepted (`accept`), or an old entry that goes
// (`remove`).

const answers = {
  file: null,
  /** Answers of the file by key, and for each entry of the file its keys. */
  base: new Map(),
  entryKeys: [],
  /** Entries that do not hold any more, with the reasons. */
  stale: [],
  current: new Map(),
  history: [],
  by: "",
  when: "",
  /** The file as it was saved last. */
  savedText: null,
};

function pairKey(a, b) {
  return "pair|" + coupleKey(a, b);
}

function fieldKey(field, items) {
  return "field|" + field + "|" + items.join(",");
}

function acceptKey(finding) {
  return "accept|" + finding;
}

/** The verdicts about pairs, as links. */
function links() {
  const found = [];
  for (const answer of answers.current.values()) if (answer.type === "pair") found.push(answer);
  return found;
}

let knownGroups = null;

/** The items that are one with an item, itself included. */
function groupOf(item) {
  if (!knownGroups) knownGroups = groupsAfter(links());
  return knownGroups.get(item) || data.unified.get(item) || [item];
}

function pairAnswer(a, b) {
  return answers.current.get(pairKey(a, b));
}

/** The answer about a field of items that are one; `isOutgrown` where a member has joined that has a say in it. */
function fieldAnswer(field, members) {
  for (const answer of answers.current.values()) {
    if (answer.type !== "field" || answer.field !== field || !answer.items.every((item) => members.includes(item))) continue;
    const isOutgrown = members.some((item) => !answer.items.includes(item) && data.items[item].fields[field]);
    return { answer, isOutgrown };
  }
  return null;
}

/** Changes some answers in one step that can be undone; a null answer takes one away. */
function change(changes) {
  const step = [];
  for (const [key, answer] of changes) {
    step.push([key, answers.current.get(key), answer]);
    if (answer) answers.current.set(key, answer);
    else answers.current.delete(key);
  }
  answers.history.push(step);
  settleChange();
}

function undo() {
  const step = answers.history.pop();
  if (!step) return false;
  for (const [key, before] of [...step].reverse()) {
    if (before) answers.current.set(key, before);
    else answers.current.delete(key);
  }
  settleChange();
  return true;
}

function settleChange() {
  knownGroups = null;
  keepDraft();
}

/** A new answer, signed with who and when as far as that is known; the rest is asked for when saving. */
function signedAnswer(answer) {
  return { why: "", ...answer, by: answers.by, when: answers.when };
}

/** Other words for the reason of an answer; no step of its own. */
function reword(key, why) {
  const answer = answers.current.get(key);
  if (!answer || answer.why === why) return;
  answers.current.set(key, signedAnswer({ ...answer, why, isProposed: false, isKept: false, isSigned: false }));
  keepDraft();
}

/** Whether the engine sees it otherwise, so that a reason must be given. */
function needsReason(answer) {
  return answer.type !== "remove" && answer.why.trim() === "";
}

/** The verdict about two tasks; returns the link that stands against it, and changes nothing then. */
function decidePair(a, b, verdict) {
  const [first, second] = a < b ? [a, b] : [b, a];
  const key = pairKey(first, second);
  const before = answers.current.get(key);
  if (!verdict) {
    if (before) change([[key, null]]);
    return null;
  }
  const objection = objectionTo(first, second, verdict, links());
  if (objection) return objection;
  const kept = before && !before.isProposed && before.verdict === verdict ? before.why : "";
  const proposed = !isBlind && agrees(first, second, verdict) ? t("reasonAgreed") : "";
  change([[key, signedAnswer({ type: "pair", a: first, b: second, verdict, why: kept || proposed, isProposed: !kept, entry: entryFor(key) })]]);
  return null;
}

/** Whether the engine thinks the same of two tasks. */
function agrees(a, b, verdict) {
  const pair = data.pairOf.get(coupleKey(a, b));
  if (!pair) return verdict === "same" && data.baseGroup(a) !== undefined && data.baseGroup(a) === data.baseGroup(b);
  const opinion = pair.relation === "duplicate" ? "same" : pair.relation === "overlap" ? "apart" : "not-same";
  return opinion === verdict;
}

/** The value of a field of items that are one; null leaves it to the engine. */
function decideField(field, members, value, why, origin) {
  const changes = [];
  for (const [key, answer] of answers.current) {
    if (answer.type === "field" && answer.field === field && answer.items.some((item) => members.includes(item))) changes.push([key, null]);
  }
  if (value) {
    const key = fieldKey(field, members);
    const entry = entryFor(key) ?? changes.map(([old]) => (answers.base.get(old) || {}).entry).find((index) => index !== undefined);
    changes.push([key, signedAnswer({ type: "field", field, items: [...members], value, origin, why, isProposed: true, entry })]);
  }
  if (changes.length) change(changes);
}

function decideAcceptance(finding, isAccepted) {
  const key = acceptKey(finding.id);
  change([[key, isAccepted
    ? signedAnswer({ type: "accept", finding: finding.id, items: finding.items, why: "", isProposed: false, entry: entryFor(key) })
    : null]]);
}

/** The entry of the file that a new answer takes the place of. */
function entryFor(key) {
  const known = answers.base.get(key);
  if (known) return known.entry;
  const old = answers.stale.find((entry) => entry.keys.includes(key));
  return old ? old.index : undefined;
}
