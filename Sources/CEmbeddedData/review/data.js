// The document that the engine wrote into the page, with the tables that the other files look things up in.

let data = null;
let questions = [];

function readData() {
  data = JSON.parse(document.getElementById("review-data").textContent);
  wordings = data.words;
  language = data.language;
  data.pairOf = new Map();
  data.pairById = new Map();
  for (const pair of data.pairs) {
    data.pairOf.set(coupleKey(pair.a, pair.b), pair);
    if (!data.pairById.has(pair.id)) data.pairById.set(pair.id, pair);
  }
  data.findingOf = new Map(data.findings.map((finding) => [finding.id, finding]));
  data.byContent = new Map();
  data.items.forEach((item, index) => {
    if (!data.byContent.has(item.content)) data.byContent.set(item.content, []);
    data.byContent.get(item.content).push(index);
  });
  indexGroups();
  questions = makeQuestions();
}

function indexGroups() {
  const home = new Map();
  data.groups.forEach((group, index) => group.members.forEach((member) => home.set(member, index)));
  data.baseGroup = (item) => home.get(item);
  const outcomes = new Map(data.outcomes.map((outcome) => [outcome.members.join(","), outcome.fields]));
  /** What the engine makes of the fields of these items; null where it has not seen them as one. */
  data.outcomesOf = (members) => outcomes.get(members.join(",")) || null;
  data.unified = new Map();
  for (const outcome of data.outcomes) {
    if (data.items[outcome.members[0]].kind === "task") continue;
    for (const member of outcome.members) data.unified.set(member, outcome.members);
  }
  const findings = new Map();
  for (const finding of data.findings) {
    if (finding.asks === "field" && !(finding.mayAccept && findings.has(fieldKey(finding.field, finding.items)))) findings.set(fieldKey(finding.field, finding.items), finding);
  }
  data.fieldFinding = (field, items) => findings.get(fieldKey(field, items)) || null;
}

function planOf(item) {
  return data.plans[data.items[item].plan];
}

/** `A`, `B`, ... */
function letterOf(index) {
  return String.fromCharCode(65 + Math.min(index, 25));
}

/** `e-service-2025/es-01`. */
function nameOf(item) {
  return planOf(item).id + "/" + data.items[item].id;
}

/** Where an item stands: plan, address, file and line. */
function placeOf(index) {
  const item = data.items[index];
  return element("span", { class: "place" },
    element("code", {}, nameOf(index)), item.address ? " · " : null, item.address ? saidBriefly(item.address) : null,
    " · ", saidBriefly(planOf(index).file + ":" + item.line));
}

/** The title by which people know an item. */
function titleOf(index) {
  return data.items[index].title;
}
