// The first view: how much there is to decide, the pictures, and the account that nothing was lost.

function overviewView() {
  const { done, all } = progress();
  const left = (kind) => questions.filter((question) => question.kind === kind && isRequired(question) && ["open", "stale"].includes(statusOf(question))).length;
  const of = (kind) => questions.filter((question) => question.kind === kind && isRequired(question)).length;
  const card = (kind, words) => element("a", { class: "card figure", href: `#/decide?kind=${kind}` },
    element("b", {}, number(left(kind))), element("span", {}, t(words)), element("span", { class: "faint" }, t("ofAll", { count: number(of(kind)) })));
  return [
    element("h1", { tabindex: "-1" }, saidBriefly(data.title)),
    element("p", { class: "faint" }, t("overviewCounts", { plans: data.plans.length, tasks: number(data.items.filter((item) => item.kind === "task").length), annual: number(data.annual.length) })),
    staleNotice(),
    element("div", { class: "cards" },
      card("conflict", "openConflicts"), card("pair", "openPairs"),
      element("div", { class: "card figure" }, element("b", {}, percentDone(done, all)), element("span", {}, t("progress", { done, all })), progressBar(done, all))),
    element("div", { class: "cards" }, matrixPicture(), balanceCard()),
    agencyMatrixPicture(), aliasesCard(),
    element("div", { class: "cards pictures" }, timelinePicture(), loadPicture()), exclusionsCard(),
  ];
}

function percentDone(done, all) {
  return percent(all ? done / all : 1);
}

function progressBar(done, all) {
  return element("progress", { max: Math.max(all, 1), value: all ? done : 1, "aria-label": t("progress", { done, all }) });
}

/** In = kept + merged + excluded, as the engine proved it. */
function balanceCard() {
  const rows = data.balances.map((row) => [t("kind." + row.kind), ...["in", "kept", "merged", "excluded", "out"].map((key) => number(row[key]))]);
  const isBalanced = data.balances.every((row) => row.in === row.kept + row.merged + row.excluded);
  return element("section", { class: "card" }, element("h2", {}, t("balanceTitle")),
    table(t("balanceTitle"), [t("kindHeading"), t("balanceIn"), t("balanceKept"), t("balanceMerged"), t("balanceExcluded"), t("balanceOut")], rows, { class: "numbers" }),
    element("p", { class: isBalanced ? "good" : "bad" }, t(isBalanced ? "balanced" : "unbalanced")));
}

function exclusionsCard() {
  if (!data.excluded.length) return null;
  return element("details", { class: "card wide" }, element("summary", {}, t("exclusions", { count: data.excluded.length })),
    table(t("exclusions", { count: data.excluded.length }), [t("plan"), t("address"), t("words"), t("reason")],
      data.excluded.map((entry) => [saidBriefly(entry.plan + (entry.item ? "/" + entry.item : "")), saidBriefly(entry.address), said(entry.text), saidBriefly(entry.reason, 400)])));
}

/** Names of agencies that may be other names of known ones: a person says so, and gets the lines for the reference data. */
function aliasesCard() {
  if (!data.aliases.length) return null;
  const confirmed = new Set();
  const lines = element("pre", { tabindex: "0", "aria-label": t("aliasLines") });
  const result = element("div", { hidden: true }, element("p", {}, t("aliasLines")), lines);
  const drawLines = () => {
    result.hidden = confirmed.size === 0;
    replaceChildren(lines, visibleNodes(aliasLines(data.aliases.filter((alias, index) => confirmed.has(index)))));
  };
  const rows = data.aliases.map((alias, index) => {
    const box = element("input", { type: "checkbox", "data-key": "alias-" + index, "aria-label": t("aliasConfirm", { name: visibleText(alias.name), like: visibleText(alias.like) }) });
    box.addEventListener("change", () => {
      if (box.checked) confirmed.add(index);
      else confirmed.delete(index);
      drawLines();
    });
    return [saidBriefly(alias.name), number(alias.uses), saidBriefly(alias.like), box];
  });
  return element("section", { class: "card wide" }, element("h2", {}, t("aliasTitle")), element("p", { class: "faint" }, t("aliasHint")),
    table(t("aliasTitle"), [t("aliasName"), t("aliasUses"), t("aliasLike"), t("aliasSame")], rows), result);
}

/** What the reference data need, as YAML: the aliases of an entry by its id, or by its name where it has none yet. */
function aliasLines(aliases) {
  const byAgency = new Map();
  for (const alias of aliases) {
    const head = alias.id ? `- id: ${alias.id}` : `- name: ${JSON.stringify(alias.like)}`;
    byAgency.set(head, [...(byAgency.get(head) || []), alias.name]);
  }
  return [...byAgency].map(([head, names]) => `${head}\n  aliases: [${names.map((name) => JSON.stringify(name)).join(", ")}]\n`).join("");
}

/** Decisions whose sources have changed. */
function staleNotice() {
  const stale = answers.stale.filter((entry) => !isAnswered(entry));
  if (!stale.length) return null;
  return element("section", { class: "notice warning" },
    element("h2", {}, t("staleTitle", { count: stale.length })), element("p", {}, t("staleHint")),
    element("ul", {}, stale.map(staleLine)));
}

function isAnswered(entry) {
  return answers.current.has("remove|" + entry.index) || [...answers.current.values()].some((answer) => answer.entry === entry.index);
}

function staleLine(entry) {
  const decision = entry.entry;
  const title = decision.items.length ? decision.items[0].title : decision.finding;
  const question = questions.find((one) => keysOf(one).some((key) => entry.keys.includes(key)));
  const verdict = [decision.verdict ? t("verdict." + decision.verdict) : null, ...Object.keys(decision.fields).map((field) => fieldWords(field) + ": " + fieldLine(decision.fields[field]))].filter(Boolean).join("; ");
  return element("li", {}, saidBriefly(title), " — ", saidBriefly(verdict), " (", saidBriefly(decision.by), ", ", dayWords(decision.when), ")",
    element("ul", {}, entry.reasons.map((reason) => element("li", {}, saidBriefly(sentence(reason), 500)))),
    element("p", { class: "actions" },
      question ? element("a", { href: "#/" + question.route }, t("decideAgain")) : null, " ",
      button(t("removeEntry"), () => {
        change([["remove|" + entry.index, { type: "remove", entry: entry.index, items: [], why: "" }]]);
        announce(t("removed"));
        draw();
      }, { class: "small", "data-key": "remove-" + entry.index })));
}

function fieldLine(value) {
  return Array.isArray(value) ? value.join("; ") : value.side;
}
