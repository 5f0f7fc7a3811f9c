// The page as a whole: its head, which view is shown, where focus goes, the keyboard.

let current = null;
let view = "overview";
let areKeysOn = true;
let isBlind = false;
let isPrinting = false;
let refusal = null;

function headView() {
  const link = (name, words) => element("a", { href: "#/" + name, "aria-current": view === name || (name === "decide" && view === "detail") ? "page" : null }, words);
  return element("header", { class: "head" },
    element("a", { class: "skip", href: "#main", onclick: (event) => { event.preventDefault(); document.getElementById("main").focus(); } }, t("skip")),
    element("span", { class: "brand" }, t("brand")),
    element("nav", { "aria-label": t("views") }, link("overview", t("overview")), link("decide", t("decide")), link("tasks", t("tasks"))),
    element("div", { class: "tools" }, element("span", { id: "saving" }),
      button(t("undo"), undoStep, { "data-key": "undo", disabled: answers.history.length === 0 }), button(t("open"), openFile, { "data-key": "open" }),
      button(t("save"), openSave, { class: "primary", "data-key": "save", disabled: Boolean(refusal) }), button(t("print"), () => window.print(), { "data-key": "print" }),
      button("?", openHelp, { "aria-label": t("help"), "data-key": "help" }),
      button(t("otherLanguage"), switchLanguage, { lang: language === "vi" ? "en" : "vi", "data-key": "language" })));
}

function drawSaving() {
  const { done, all } = progress();
  const place = document.getElementById("saving");
  if (place) replaceChildren(place, t("progress", { done, all }), progressBar(done, all), element("span", { class: "faint" }, isSaved() ? null : t("unsaved", { count: countChanges() })));
}

function isSaved() {
  return countChanges() === 0 || (answers.savedText !== null && writtenFile() === answers.savedText);
}

function draw() {
  document.documentElement.lang = language;
  document.title = t("brand") + " – " + visibleText(data.title);
  document.body.dataset.view = view;
  refreshList();
  const page = document.getElementById("page");
  const [listTop, top] = [scrollOfList(), window.scrollY];
  keepFocus(page, () => {
    replaceChildren(page, headView(), element("div", { id: "message", role: "status" }), element("main", { id: "main", tabindex: "-1" }, mainView()), element("div", { id: "live", class: "hidden-words", "aria-live": "polite" }));
    drawList();
    if (view === "tasks" && !isBlind) drawTasks({});
    drawSaving();
  });
  const list = document.getElementById("list");
  if (list) list.scrollTop = listTop;
  window.scrollTo(0, top);
}

/** What shows the engine's results is out of sight for a second reader. */
function blindView() {
  return [element("h1", { tabindex: "-1" }, t("blind")), element("p", { class: "notice" }, t("blindAway")),
    element("p", { class: "actions" }, element("a", { href: "#/decide" }, t("decide")), " ", button(t("blindLeave"), () => setBlind(false), { "data-key": "blind-leave" }))];
}

function scrollOfList() {
  const list = document.getElementById("list");
  return list ? list.scrollTop : 0;
}

function mainView() {
  const problem = refusal ? element("p", { class: "notice bad" }, t("cannotSave"), " ", problemWords(refusal)) : null;
  if (isBlind && (["overview", "tasks"].includes(view) || (current && !current.pair))) return [problem, blindView()];
  if (view === "overview") return [problem, overviewView()];
  if (view === "tasks") return [problem, tasksView()];
  const isDetail = view === "detail" && current;
  return [problem, element("div", { class: "columns" },
    element("div", { class: "left" }, isDetail ? element("h2", { class: "hidden-words" }, t("decide")) : element("h1", { tabindex: "-1" }, t("decide")), filtersView(), listView()),
    element("div", { class: "right" }, isDetail ? detailView(current) : element("p", { class: "faint empty" }, t("chooseOne"))))];
}

/** Draws something again and leaves focus on the control that had it, known by its `data-key`. */
function keepFocus(place, drawing) {
  const active = document.activeElement;
  const key = active && place.contains(active) ? active.dataset.key : null;
  const selection = key && "selectionStart" in active && active.type !== "checkbox" && active.type !== "radio" ? active.selectionStart : null;
  drawing();
  if (!key) return;
  const node = [...place.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key && !one.disabled);
  if (!node) return focusHeading();
  node.focus({ preventScroll: true });
  if (selection !== null) {
    try { node.setSelectionRange(selection, selection); } catch { /* Not every field has a caret. */ }
  }
}

function focusOn(key) {
  const node = [...document.querySelectorAll("[data-key]")].find((one) => one.dataset.key === key);
  if (node) node.focus();
}

function focusHeading() {
  const heading = document.querySelector(".right h1") || document.querySelector("main h1");
  if (heading) heading.focus({ preventScroll: true });
}

/** For screen readers. */
function announce(words) {
  const live = document.getElementById("live");
  if (live) setTimeout(() => { document.getElementById("live").textContent = words; }, 30);
}

/** A message that stays until the next one, with a link where there is something to see. */
function tell(words, link) {
  setTimeout(() => replaceChildren(document.getElementById("message"), element("p", { class: "notice" }, words, " ", link ? element("a", { href: link.href }, link.words) : null, " ",
    button(t("dismiss"), () => replaceChildren(document.getElementById("message")), { class: "small", "data-key": "dismiss" }))), 0);
}

function route() {
  const [path, query] = location.hash.replace(/^#\//, "").split("?");
  const parameters = new URLSearchParams(query || "");
  current = questions.find((question) => question.route === path) || null;
  view = current ? "detail" : ["decide", "tasks"].includes(path) ? path : "overview";
  if (parameters.has("plans")) Object.assign(filter, { plans: parameters.get("plans"), agencies: "", kind: "pair", page: 0 });
  if (parameters.has("agencies")) Object.assign(filter, { agencies: parameters.get("agencies"), plans: "", kind: "pair", page: 0 });
  if (parameters.has("kind")) Object.assign(filter, { kind: parameters.get("kind"), plans: "", agencies: "", status: "open", page: 0 });
  draw();
  revealCurrent();
  if (view !== "decide" || !document.querySelector(".right h1")) window.scrollTo(0, 0);
  focusHeading();
}

/** Turns to the page of the list that has the question, and scrolls to it. */
function revealCurrent() {
  const position = shownQuestions.indexOf(current);
  if (position >= 0 && Math.floor(position / PAGE_LENGTH) !== filter.page) {
    filter.page = Math.floor(position / PAGE_LENGTH);
    drawList();
  }
  const row = document.querySelector('#list [aria-current="true"]');
  if (row) row.scrollIntoView({ block: "nearest" });
}

/** The question before or after; one that has left the list since it was decided still knows where it stood. */
function step(direction) {
  if (!shownQuestions.length) return;
  const position = shownQuestions.indexOf(current);
  let next = position + direction;
  if (position < 0) {
    const order = questions.indexOf(current);
    const after = shownQuestions.findIndex((question) => questions.indexOf(question) > order);
    next = direction > 0 ? after : (after < 0 ? shownQuestions.length : after) - 1;
    if (!current) next = 0;
  }
  if (next >= 0 && next < shownQuestions.length) location.hash = "#/" + shownQuestions[next].route;
}

function nextOpen() {
  const start = current ? questions.indexOf(current) : -1;
  const isOpen = (question) => isRequired(question) && ["open", "stale"].includes(statusOf(question));
  // First what the list shows; when that is done, whatever is left.
  const found = shownQuestions.find((question) => questions.indexOf(question) > start && isOpen(question))
    || shownQuestions.find(isOpen) || (isBlind ? null : questions.find(isOpen));
  if (found) location.hash = "#/" + found.route;
  else tell(t("allDone"));
}

function undoStep() {
  if (!undo()) return;
  announce(t("undone"));
  draw();
}

function switchLanguage() {
  language = language === "vi" ? "en" : "vi";
  draw();
}

/** Single keys, where nobody is typing and no dialog is open. */
function onKey(event) {
  if (!areKeysOn || dialogOpen || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const isTyping = event.target.closest && event.target.closest("textarea, select, input:not([type=radio]):not([type=checkbox])");
  if (isTyping) return;
  const keys = { j: () => step(1), k: () => step(-1), n: nextOpen, u: undoStep, s: () => refusal || openSave(), "?": openHelp, "/": () => {
    const search = document.getElementById("search-field");
    if (search) search.focus();
    else location.hash = "#/decide";
  } };
  const couple = current && (current.pair ? current.items : current.finding.asks === "pair" ? current.items.slice(0, 2) : null);
  if (couple && view === "detail") VERDICTS.concat("").forEach((verdict, index) => { keys[String((index + 1) % 4)] = () => choosePair(couple[0], couple[1], verdict); });
  const action = keys[event.key.toLowerCase()];
  if (!action) return;
  event.preventDefault();
  action();
}

function print(isStarting) {
  isPrinting = isStarting;
  drawList();
  if (view === "tasks" && !isBlind) drawTasks({ page: taskFilter.page });
}

function today() {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
}

function start() {
  readData();
  let file;
  try { file = new DecisionFile(data.decisionsText); } catch (error) {
    refusal = error;
    file = new DecisionFile("");
  }
  takeFile(file, refusal ? null : data.decisionStatuses);
  const taken = refusal ? 0 : takeDraft();
  window.addEventListener("hashchange", route);
  window.addEventListener("keydown", onKey);
  window.addEventListener("beforeprint", () => print(true));
  window.addEventListener("afterprint", () => print(false));
  route();
  if (taken) tell(t("draftTaken", { count: taken }));
}

start();
