// The list of questions with its filters. It shows a page of them at a time, so that a list of thousands stays fluid.

const PAGE_LENGTH = 50;

const filter = { kind: "all", status: "open", search: "", threshold: 0.5, plans: "", agencies: "", page: 0 };

let shownQuestions = [];

/** Draws the rows when a person has stopped typing. */
let listTimer = 0;

/** What the filter lets through, remembered until something changes. */
function refreshList() {
  clearTimeout(listTimer);
  shownQuestions = filtered(filter);
  const pages = Math.max(1, Math.ceil(shownQuestions.length / PAGE_LENGTH));
  filter.page = Math.min(filter.page, pages - 1);
}

function setFilter(changes) {
  Object.assign(filter, changes);
  if (!("page" in changes)) filter.page = 0;
  refreshList();
  drawList();
}

function choiceField(label, name, options, key) {
  const select = element("select", { "data-key": key, onchange: (event) => setFilter({ [name]: event.target.value }) },
    options.map(([value, words]) => element("option", { value, selected: filter[name] === value }, words)));
  return labelled(label, select);
}

function filtersView() {
  const planPairs = data.plans.flatMap((plan, row) => data.plans.slice(row).map((other, offset) =>
    [`${row}-${row + offset}`, offset ? `KH${row + 1} × KH${row + offset + 1}` : t("withinPlan", { plan: "KH" + (row + 1) })]));
  const search = element("input", { type: "search", value: filter.search, "data-key": "search", id: "search-field", autocomplete: "off" });
  search.addEventListener("input", () => {
    // What is typed counts at once, whatever draws the view next; only drawing the rows waits for the next letter.
    Object.assign(filter, { search: search.value, page: 0 });
    clearTimeout(listTimer);
    listTimer = setTimeout(() => setFilter({}), 120);
  });
  const percentNow = element("output", {}, percent(filter.threshold));
  const slider = element("input", { type: "range", min: 20, max: 100, step: 5, value: Math.round(filter.threshold * 100), "data-key": "threshold" });
  slider.addEventListener("input", () => {
    percentNow.textContent = percent(slider.value / 100);
    slider.setAttribute("aria-valuetext", percentNow.textContent);
    setFilter({ threshold: slider.value / 100 });
  });
  return element("form", { class: "filters", role: "search", "aria-label": t("filters"), onsubmit: (event) => event.preventDefault() },
    labelled(t("search"), search),
    isBlind ? null : choiceField(t("kindHeading"), "kind", [["all", t("all")], ["conflict", t("conflicts")], ["pair", t("pairs")], ["remark", t("remarks")]], "kind"),
    choiceField(t("status"), "status", [["all", t("all")], ["open", t("undecided")], ["decided", t("decided")]], "status"),
    choiceField(t("plans"), "plans", [["", t("all")], ...planPairs], "plans"),
    choiceField(t("leads"), "agencies", agencyChoices(), "agencies"),
    isBlind ? null : labelled(element("span", {}, t("threshold"), " ", percentNow), slider),
    blindChoice());
}

/** Every leading agency by itself, and the two that a cell of the matrix has led to. */
function agencyChoices() {
  const single = data.agencies.map((name, index) => [String(index), visibleText(name, 60)]);
  single.sort(([, left], [, right]) => left.localeCompare(right, "vi"));
  const [first, second] = filter.agencies.split("-").map(Number);
  const couple = filter.agencies.includes("-") ? [[filter.agencies, `${visibleText(data.agencies[first], 40)} × ${visibleText(data.agencies[second], 40)}`]] : [];
  return [["", t("all")], ...couple, ...single];
}

/** A second reader decides without seeing what the engine thinks. */
function blindChoice() {
  const box = element("input", { type: "checkbox", checked: isBlind, "data-key": "blind", onchange: (event) => setBlind(event.target.checked) });
  return element("div", { class: "blind" }, element("label", { class: "choice" }, box, element("span", {}, t("blindChoice"))),
    isBlind ? element("p", { class: "hint" }, t("blindHint")) : null);
}

function setBlind(isOn) {
  isBlind = isOn;
  if (isOn && current && !current.pair) {
    location.hash = "#/decide";
    return;
  }
  filter.page = 0;
  draw();
}

function listView() {
  return element("div", { class: "list", id: "list" });
}

/** Draws the rows again, without touching the filters that a person may be typing in. */
function drawList() {
  const list = document.getElementById("list");
  if (!list) return;
  const start = filter.page * PAGE_LENGTH;
  const rows = isPrinting ? shownQuestions.slice(0, 2000) : shownQuestions.slice(start, start + PAGE_LENGTH);
  const identical = identicalPairs().length;
  keepFocus(list, () => replaceChildren(list,
    element("p", { class: "faint", id: "list-count", role: "status" }, t("listCount", { count: number(shownQuestions.length), all: number(isBlind ? data.pairs.length : questions.length) })),
    identical > 0 ? button(t("acceptIdentical", { count: identical }), openIdentical, { class: "small", "data-key": "identical" }) : null,
    element("ol", { start: start + 1, "aria-describedby": "list-count" }, rows.map(rowView)),
    shownQuestions.length > PAGE_LENGTH ? pager(start, rows.length) : null));
}

function pager(start, count) {
  const last = Math.ceil(shownQuestions.length / PAGE_LENGTH) - 1;
  return element("nav", { class: "pager", "aria-label": t("pages") },
    button(t("previousPage"), () => setFilter({ page: filter.page - 1 }), { disabled: filter.page === 0, "data-key": "previous" }),
    element("span", {}, t("pageRange", { from: number(start + 1), to: number(start + count), all: number(shownQuestions.length) })),
    button(t("nextPage"), () => setFilter({ page: filter.page + 1 }), { disabled: filter.page >= last, "data-key": "next" }));
}

function rowView(question) {
  const status = statusOf(question);
  const isCurrent = current && current.route === question.route;
  const titles = question.pair ? question.items.map((item) => element("span", { class: "row-title" }, saidBriefly(titleOf(item), 110)))
    : [element("span", { class: "row-title" }, saidBriefly(sentence(question.finding.message), 170))];
  return element("li", { class: "row " + status },
    element("a", { href: "#/" + question.route, "aria-current": isCurrent ? "true" : null, "data-key": question.route },
      element("span", { class: "row-head" }, badgeOf(question), element("span", { class: "status" }, statusWords(question, status))), titles));
}

/** What kind of question it is, in a word and a colour. */
function badgeOf(question) {
  if (question.pair && isBlind) return element("span", { class: "badge" }, t("blindPair"));
  if (question.pair) {
    const words = t("relation." + question.pair.relation) + " " + percent(question.pair.probability);
    const size = groupOf(question.pair.a).includes(question.pair.b) ? groupOf(question.pair.a).length : 2;
    return [element("span", { class: "badge " + question.pair.relation }, words), size > 2 ? element("span", { class: "badge" }, t("groupOf", { count: size })) : null];
  }
  return element("span", { class: "badge " + question.finding.severity }, t("severity." + question.finding.severity) + " · " + t("code." + question.finding.code));
}

function statusWords(question, status) {
  const answer = answerTo(question);
  if (status === "decided") return "✓ " + (answer.type === "pair" ? t("verdict." + answer.verdict) : answer.type === "accept" ? t("verdict.accepted") : t("chosen"));
  return t("status." + status);
}
