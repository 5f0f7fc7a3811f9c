// One question: both texts side by side, why the engine says so, and what a person decides.

const FIELD_ORDER = ["title", "detail", "lead", "support", "due", "output", "audience", "channel", "budget", "basis", "indicator", "value", "by", "strength", "to", "from", "content"];

function detailView(question) {
  const position = shownQuestions.indexOf(question);
  return [
    element("nav", { class: "steps", "aria-label": t("steps") },
      element("a", { href: "#/decide", class: "back" }, t("backToList")),
      button(t("previous"), () => step(-1), { disabled: position === 0, "data-key": "step-back" }),
      position < 0 ? null : element("span", { class: "faint" }, t("position", { position: number(position + 1), all: number(shownQuestions.length) })),
      button(t("following"), () => step(1), { disabled: position >= 0 && position === shownQuestions.length - 1, "data-key": "step-on" }),
      button(t("nextOpen"), nextOpen, { class: "primary", "data-key": "next-open" })),
    question.pair ? pairView(question) : findingView(question),
  ];
}

function pairView(question) {
  const { pair } = question;
  const group = groupOf(pair.a);
  const answer = pairAnswer(pair.a, pair.b);
  // Whether the engine takes them for one is its opinion, which a second reader must not see.
  const isOne = group.includes(pair.b) && (!isBlind || Boolean(answer && answer.verdict === "same"));
  return [
    element("h1", { tabindex: "-1" }, badgeOf(question), " ", t("pairTitle")),
    element("p", { class: "faint" }, t("findingId"), " ", element("code", {}, pair.id)),
    staleOf(question),
    sidesTable([pair.a, pair.b], pair.marks),
    weightsView(pair),
    verdictView(pair.a, pair.b),
    isOne && group.length > 2 ? groupView(group) : null,
    isOne ? [fieldsView(group), previewView(group)] : null,
  ];
}

function findingView(question) {
  const { finding } = question;
  const group = finding.items.length ? groupOf(finding.items[0]) : [];
  return [
    element("h1", { tabindex: "-1" }, badgeOf(question), " ", saidBriefly(sentence(finding.message), 700)),
    element("p", { class: "faint" }, t("findingId"), " ", element("code", {}, finding.id)),
    finding.because.length ? element("section", {}, element("h2", {}, t("because")), element("ul", {}, finding.because.map((reason) => element("li", {}, said(sentence(reason)))))) : null,
    finding.remedies.length ? element("section", {}, element("h2", {}, t("remedies")), element("ul", {}, finding.remedies.map((remedy) => element("li", {}, said(sentence(remedy)))))) : null,
    element("section", {}, element("h2", {}, t("places")),
      element("ul", {}, finding.places.map((place) => element("li", {}, element("code", {}, saidBriefly(place.at)), place.text ? [" — ", saidBriefly(sentence(place.text), 400)] : null)))),
    staleOf(question),
    finding.items.length ? sidesTable(finding.items.slice(0, 6), finding.marks) : null,
    isMoot(question) ? element("p", { class: "notice" }, t("mootHint")) : answerFormOf(finding, group),
  ];
}

function answerFormOf(finding, group) {
  if (finding.asks === "pair") {
    const pair = data.pairOf.get(coupleKey(finding.items[0], finding.items[1]));
    return [element("p", {}, t("asksPair")), verdictView(finding.items[0], finding.items[1]), pair ? weightsView(pair) : null];
  }
  if (finding.asks === "field") {
    const mayAccept = finding.mayAccept || answers.current.has(acceptKey(finding.id));
    return [fieldsView(group, finding.field), mayAccept ? acceptView(finding) : null, group.length > 1 ? previewView(group) : null];
  }
  if (finding.asks === "accept") return acceptView(finding);
  return element("p", { class: "notice" }, t("asksNothing"));
}

function staleOf(question) {
  const entry = staleEntryOf(question);
  return entry ? element("section", { class: "notice warning" }, element("h2", {}, t("staleHere")), element("ul", {}, staleLine(entry))) : null;
}

/** The same fields side by side, with the words marked that only one side has. */
function sidesTable(items, marks) {
  const fields = FIELD_ORDER.filter((field) => items.some((item) => data.items[item].fields[field]));
  const heading = (item, index) => element("th", { scope: "col" }, element("span", { class: "letter" }, letterOf(index)), " ", placeOf(item));
  return element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": t("sideBySide") },
    element("table", { class: "sides stacked" },
      element("caption", {}, t("sideBySide"), marks ? [" ", element("span", { class: "faint" }, t("marksHint"))] : null),
      element("thead", {}, element("tr", {}, element("td", {}), items.map(heading))),
      element("tbody", {}, fields.map((field) => sideRow(field, items, (marks || {})[field])))));
}

function sideRow(field, items, marks) {
  const values = items.map((item) => data.items[item].fields[field] || []);
  const isSame = values.every((value) => isSameTexts(value, values[0]));
  const cells = marks && !isSame ? contrasted(values[0].join("; "), values[1].join("; "), marks) : values.map((value) => saidValues(value.map(valueWords(field))));
  return element("tr", { class: isSame ? "same" : "different" },
    element("th", { scope: "row" }, fieldWords(field), element("span", { class: "sign", "aria-hidden": "true" }, isSame ? "=" : "≠"), hiddenWords(t(isSame ? "sameValue" : "otherValue"))),
    cells.map((cell, index) => element("td", {}, element("span", { class: "letter narrow", "aria-hidden": "true" }, letterOf(index)), cell)));
}

/** The two halves of a budget, and words of the format, in the page's own words. */
function valueWords(field) {
  return (text) => {
    if (field === "strength") return t("strength." + text);
    if (field !== "budget") return text;
    return text.startsWith("amount: ") ? text.slice(8) : text.startsWith("source: ") ? t("fundedBy") + ": " + text.slice(8) : text;
  };
}

/** How the probability came about, as a table of weights that add up. */
function weightsView(pair) {
  if (!pair.weights.length || isBlind) return null;
  const most = Math.max(...pair.weights.map(([, , weight]) => Math.abs(weight)));
  const rows = pair.weights.map(([name, level, weight]) => [t("comparison." + name), levelWords(level), weightCell(weight, most)]);
  const sum = pair.weights.reduce((total, [, , weight]) => total + weight, 0);
  rows.push([element("b", {}, t("weightSum")), percent(pair.probability), element("b", {}, signed(sum))]);
  return element("details", { class: "weights" },
    element("summary", {}, t("whySummary", { relation: t("relation." + pair.relation), percent: percent(pair.probability) })),
    table(t("whyTitle"), [t("comparedBy"), t("outcome"), t("weight")], rows), element("p", { class: "faint" }, t("weightHint")));
}

function weightCell(weight, most) {
  const width = Math.max(1, Math.round((Math.abs(weight) / most) * 44));
  const bar = shape("svg", { width: 96, height: 14, viewBox: "0 0 96 14", "aria-hidden": "true", class: "weight" },
    shape("line", { x1: 48, y1: 0, x2: 48, y2: 14, class: "axis" }),
    shape("rect", { x: weight < 0 ? 48 - width : 48, y: 2, width, height: 10, class: weight < 0 ? "against" : "for" }));
  return [element("span", { class: "figure-cell" }, signed(weight)), " ", bar, hiddenWords(t(weight < 0 ? "speaksAgainst" : "speaksFor"))];
}
