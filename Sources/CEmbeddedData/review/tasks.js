// Every item of every plan: what it became one with, and those that match nothing.

const taskFilter = { matched: "unmatched", plan: "", search: "", page: 0 };
const TASK_PAGE_LENGTH = 100;

/** The items that a likely pair or a group has. */
function matchedItems() {
  const matched = new Set();
  for (const pair of data.pairs) {
    const answer = pairAnswer(pair.a, pair.b);
    if (answer ? answer.verdict !== "not-same" : pair.isLikely) matched.add(pair.a).add(pair.b);
  }
  data.items.forEach((item, index) => {
    if (groupOf(index).length > 1) matched.add(index);
  });
  return matched;
}

function tasksView() {
  return [
    element("h1", { tabindex: "-1" }, t("tasksTitle")), element("p", { class: "faint" }, t("tasksHint")),
    element("form", { class: "filters", role: "search", "aria-label": t("filters"), onsubmit: (event) => event.preventDefault() },
      taskSearch(), taskChoice(t("show"), "matched", [["unmatched", t("unmatched")], ["matched", t("matched")], ["all", t("all")]]),
      taskChoice(t("plan"), "plan", [["", t("all")], ...data.plans.map((plan, index) => [String(index), "KH" + (index + 1) + " " + shortened(plan.id, 40)])])),
    element("div", { id: "task-list" }),
  ];
}

function taskSearch() {
  const search = element("input", { type: "search", value: taskFilter.search, id: "search-field", autocomplete: "off", "data-key": "search" });
  search.addEventListener("input", () => drawTasks({ search: search.value }));
  return labelled(t("search"), search);
}

function taskChoice(label, name, options) {
  return labelled(label, element("select", { "data-key": name, onchange: (event) => drawTasks({ [name]: event.target.value }) },
    options.map(([value, words]) => element("option", { value, selected: taskFilter[name] === value }, words))));
}

function shownItems() {
  const matched = matchedItems();
  const words = searchForm(taskFilter.search).split(/\s+/).filter(Boolean);
  const found = [];
  data.items.forEach((item, index) => {
    if (item.kind !== "task" && taskFilter.matched !== "all") return;
    if (taskFilter.matched !== "all" && matched.has(index) !== (taskFilter.matched === "matched")) return;
    if (taskFilter.plan !== "" && item.plan !== Number(taskFilter.plan)) return;
    if (words.length) {
      const text = searchForm([item.id, item.address, ...Object.values(item.fields).flat()].join("\n"));
      if (!words.every((word) => text.includes(word))) return;
    }
    found.push(index);
  });
  return found;
}

function drawTasks(changes) {
  Object.assign(taskFilter, { page: 0 }, changes);
  const list = document.getElementById("task-list");
  if (!list) return;
  const found = shownItems();
  const start = taskFilter.page * TASK_PAGE_LENGTH;
  const rows = isPrinting ? found.slice(0, 5000) : found.slice(start, start + TASK_PAGE_LENGTH);
  const last = Math.ceil(found.length / TASK_PAGE_LENGTH) - 1;
  keepFocus(list, () => replaceChildren(list,
    element("p", { class: "faint", role: "status" }, t("listCount", { count: number(found.length), all: number(data.items.length) })),
    table(t("tasksTitle"), [t("place"), t("words"), fieldWords("lead"), fieldWords("due"), t("becomes")], rows.map(taskRow), { class: "stacked" }),
    last > 0 ? element("nav", { class: "pager", "aria-label": t("pages") },
      button(t("previousPage"), () => drawTasks({ page: taskFilter.page - 1 }), { disabled: taskFilter.page === 0, "data-key": "previous" }),
      element("span", {}, t("pageRange", { from: number(start + 1), to: number(start + rows.length), all: number(found.length) })),
      button(t("nextPage"), () => drawTasks({ page: taskFilter.page + 1 }), { disabled: taskFilter.page >= last, "data-key": "next" })) : null));
}

function taskRow(index) {
  const item = data.items[index];
  const others = groupOf(index).filter((other) => other !== index);
  const becomes = others.length ? [t("oneWith") + " ", others.map((other, position) => [position ? ", " : "", element("code", {}, nameOf(other))])] : t("alone");
  return [placeOf(index), saidBriefly(titleOf(index), 300), saidValues((item.fields.lead || []).map((text) => shortened(text, 200))),
    saidValues((item.fields.due || []).map((text) => shortened(text, 200))), becomes];
}
