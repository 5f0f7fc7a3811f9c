// What there is to decide, in the order in which a person should look at it: contradictions, the most serious first; then
// pairs of tasks, the likeliest first; then everything else that was noticed.

const SEVERITIES = ["error", "warning", "note"];

/** Every question: `{kind, index, pair | finding, plans, text}`. `text` is what a search looks in. */
function makeQuestions() {
  const conflicts = [];
  const remarks = [];
  data.findings.forEach((finding, index) => {
    const question = { route: "f/" + index, finding, items: finding.items, severity: finding.severity };
    question.kind = finding.code.startsWith("conflict/") || finding.code === "agency/competence" || finding.code === "agency/split" ? "conflict" : "remark";
    if (finding.code.startsWith("decision/")) return;
    (question.kind === "conflict" ? conflicts : remarks).push(question);
  });
  const bySeverity = (left, right) => SEVERITIES.indexOf(left.severity) - SEVERITIES.indexOf(right.severity);
  const pairs = data.pairs.map((pair, index) => ({ route: "p/" + index, kind: "pair", pair, items: [pair.a, pair.b] }));
  pairs.sort((left, right) => right.pair.probability - left.pair.probability);
  return [...conflicts.sort(bySeverity), ...pairs, ...remarks.sort(bySeverity)];
}

/** What a search looks in, made when it is first needed. */
function searchText(question) {
  if (question.text === undefined) {
    const own = question.finding ? [question.finding.id, question.finding.code, ...question.finding.message] : [question.pair.id];
    const items = question.items.map((index) => data.items[index]);
    question.text = searchForm([...own, ...items.flatMap((item) => [item.id, item.address, ...Object.values(item.fields).flat()])].join("\n"));
  }
  return question.text;
}

/** Without tone marks and case, so that `thu tuc` finds `thủ tục`. */
function searchForm(text) {
  return text.normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/[đĐ]/g, "d").toLowerCase();
}

/** The answer to a question; null while it is open. */
function answerTo(question) {
  if (question.pair) return pairAnswer(question.pair.a, question.pair.b) || null;
  const finding = question.finding;
  const accepted = answers.current.get(acceptKey(finding.id));
  if (accepted) return accepted;
  if (finding.asks === "pair") return pairAnswer(finding.items[0], finding.items[1]) || null;
  if (finding.asks !== "field") return null;
  const found = fieldAnswer(finding.field, groupOf(finding.items[0]));
  return found && !found.isOutgrown ? found.answer : null;
}

/** Whether a question about items that were one has gone because they are kept apart. */
function isMoot(question) {
  if (!question.finding || question.finding.asks !== "field") return false;
  const group = groupOf(question.finding.items[0]);
  return question.finding.items.some((item) => !group.includes(item));
}

/** open, decided, moot, stale where an old decision about it does not hold any more, fix where no decision can settle it. */
function statusOf(question) {
  if (answerTo(question)) return "decided";
  if (isMoot(question)) return "moot";
  if (staleEntryOf(question)) return "stale";
  return question.finding && question.finding.asks === "nothing" ? "fix" : "open";
}

function staleEntryOf(question) {
  return answers.stale.find((entry) => !answers.current.has("remove|" + entry.index)
    && entry.keys.some((key) => keysOf(question).includes(key))) || null;
}

function keysOf(question) {
  if (question.pair) return [pairKey(question.pair.a, question.pair.b)];
  const finding = question.finding;
  if (finding.asks === "field") return [fieldKey(finding.field, finding.items)];
  if (finding.asks === "pair") return [pairKey(finding.items[0], finding.items[1])];
  return [acceptKey(finding.id)];
}

/** Whether a person has to decide it before the plan is good: progress counts these. */
function isRequired(question) {
  return question.kind === "conflict" ? question.finding.severity !== "note" && question.finding.asks !== "nothing" : question.kind === "pair" && question.pair.isLikely;
}

function progress() {
  const required = questions.filter(isRequired);
  return { all: required.length, done: required.filter((question) => !["open", "stale"].includes(statusOf(question))).length };
}

/** The questions that a filter lets through, in their order. */
function filtered(filter) {
  const words = searchForm(filter.search).split(/\s+/).filter(Boolean);
  return inShownOrder().filter((question) => {
    if (filter.kind !== "all" && !isBlind && question.kind !== filter.kind) return false;
    if (question.pair && question.pair.probability < filter.threshold) return false;
    if (filter.agencies && !isLedBy(question, filter.agencies)) return false;
    if (filter.plans && !isBetween(question, filter.plans)) return false;
    if (words.length && !words.every((word) => searchText(question).includes(word))) return false;
    if (filter.status === "all") return true;
    const status = statusOf(question);
    return (filter.status === "decided") === (status === "decided" || status === "moot");
  });
}

/** The questions in their order. A second reader gets the pairs alone, in the order of the plans: likelier ones first would
    tell what the engine thinks, and so does every conflict between tasks that it takes for one. */
function inShownOrder() {
  if (!isBlind) return questions;
  return questions.filter((question) => question.pair).sort((left, right) => left.pair.a - right.pair.a || left.pair.b - right.pair.b);
}

/** Whether tasks that a question is about are led by an agency, or one by each of two. */
function isLedBy(question, agencies) {
  const [first, second] = agencies.split("-").map(Number);
  const leads = question.items.map((index) => data.items[index].leads || []);
  if (second === undefined) return leads.some((own) => own.includes(first));
  return leads.some((own, index) => own.includes(first) && leads.some((other, place) => place !== index && other.includes(second)));
}

/** Whether a question is about tasks of two plans (or of one, named twice). */
function isBetween(question, plans) {
  const [first, second] = plans.split("-").map(Number);
  const found = question.items.map((index) => data.items[index].plan);
  if (first === second) return found.filter((plan) => plan === first).length > 1 && found.every((plan) => plan === first);
  return found.includes(first) && found.includes(second);
}

/** Pairs whose every word is the same, and that nobody has decided. */
function identicalPairs() {
  return questions.filter((question) => question.pair && statusOf(question) === "open" && isIdentical(question.pair));
}

function isIdentical(pair) {
  const [left, right] = [data.items[pair.a].fields, data.items[pair.b].fields];
  const names = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...names].every((name) => isSameTexts(left[name] || [], right[name] || []));
}
