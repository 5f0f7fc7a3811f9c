// Dialogs: saving and opening the decisions, taking identical pairs at once, help.

let dialogOpen = null;

/** Opens a dialog; focus goes back to where it was when it closes. */
function openDialog(title, content, actions) {
  const heading = element("h2", { id: freshIdentifier() }, title);
  const dialog = element("dialog", { "aria-labelledby": heading.id }, heading, content,
    element("div", { class: "actions" }, actions || [], button(t("close"), () => dialog.close(), { "data-key": "close" })));
  const before = document.activeElement;
  dialog.addEventListener("close", () => {
    dialog.remove();
    dialogOpen = null;
    if (before && before.isConnected) before.focus();
  });
  document.body.append(dialog);
  dialogOpen = dialog;
  dialog.showModal();
  return dialog;
}

function openHelp() {
  const keys = [["1", "choose.same"], ["2", "choose.apart"], ["3", "choose.not-same"], ["0", "choose.none"], ["J", "following"], ["K", "previous"], ["N", "nextOpen"], ["U", "undo"], ["S", "save"], ["/", "search"], ["?", "help"]];
  const box = element("input", { type: "checkbox", checked: areKeysOn, onchange: (event) => { areKeysOn = event.target.checked; } });
  openDialog(t("help"), [
    element("p", {}, t("helpIntro")),
    element("ol", {}, ["helpStep1", "helpStep2", "helpStep3", "helpStep4"].map((key) => element("li", {}, t(key)))),
    table(t("keys"), [t("key"), t("action")], keys.map(([key, words]) => [element("kbd", {}, key), t(words)])),
    element("label", { class: "choice" }, box, element("span", {}, t("keysOn"))),
  ]);
}

/** Answers that cannot be written yet, for want of a reason. */
function unreasoned() {
  return [...answers.current.values()].filter((answer) => !answer.isKept && needsReason(answer));
}

function routeOf(answer) {
  if (answer.type === "pair") return routeOfPair(answer.a, answer.b);
  const question = questions.find((one) => answerTo(one) === answer);
  if (question) return question.route;
  const couple = answer.items.length > 1 ? routeOfPair(answer.items[0], answer.items[1]) : "decide";
  return couple;
}

function openSave() {
  const by = element("input", { type: "text", value: answers.by, autocomplete: "name", "data-key": "by" });
  // A proposal for the person who decides, who may write another day.
  const when = element("input", { type: "date", value: answers.when || today(), "data-key": "when" });
  const missing = unreasoned();
  const list = missing.length ? element("section", { class: "notice warning" }, element("h3", {}, t("reasonsMissing", { count: missing.length })),
    element("ul", {}, missing.slice(0, 50).map((answer) => element("li", {}, element("a", { href: "#/" + routeOf(answer), onclick: () => dialog.close() }, saidBriefly(titleOf(answer.items ? answer.items[0] : answer.a), 120)))))) : null;
  const problem = element("p", { class: "bad", role: "alert" });
  const shown = element("details", {}, element("summary", {}, t("showFile")));
  const preview = element("pre", { tabindex: "0", "aria-label": t("showFile") });
  shown.append(preview);
  shown.addEventListener("toggle", () => { preview.replaceChildren(...visibleNodes(shortened(writtenFile(), 60000))); });
  const save = button(t("download"), () => {
    sign(by.value.trim(), when.value);
    if (!answers.by || !answers.when) {
      problem.textContent = t("signFirst");
      (answers.by ? when : by).focus();
    } else if (unreasoned().length) problem.textContent = t("reasonsMissing", { count: unreasoned().length });
    else {
      answers.savedText = writtenFile();
      download(answers.savedText);
      for (const [key, answer] of answers.current) if (!answer.isKept) answers.current.set(key, { ...answer, isSigned: true });
      keepDraft();
      dialog.close();
      announce(t("downloaded"));
      draw();
    }
  }, { class: "primary", "data-key": "download" });
  const dialog = openDialog(t("saveTitle"), [
    element("p", {}, t("saveCount", { count: countChanges() })), list,
    labelled(t("decidedBy"), by), labelled(t("decidedOn"), when),
    element("ol", {}, ["saveStep1", data.isListed ? null : "saveStep2", "saveStep3"].filter(Boolean).map((key) => element("li", {}, t(key, { file: data.decisionsFile })))), shown, problem,
  ], [save]);
}

/** Signs everything that was decided since the file was saved last. */
function sign(by, when) {
  answers.by = by;
  answers.when = /^\d{4}-\d\d-\d\d$/.test(when) ? when : "";
  for (const [key, answer] of answers.current) {
    if (!answer.isKept && !answer.isSigned) answers.current.set(key, { ...answer, by: answers.by, when: answers.when });
  }
  keepDraft();
}

function download(text) {
  const link = element("a", { href: URL.createObjectURL(new Blob([text], { type: "application/yaml" })), download: "decisions.yaml" });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

function openFile() {
  const input = element("input", { type: "file", accept: ".yaml,.yml", "data-key": "file" });
  const problem = element("div", { role: "alert" });
  input.addEventListener("change", async () => {
    const [chosen] = input.files;
    if (!chosen) return;
    try {
      const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await chosen.arrayBuffer());
      // So that the same file can be chosen again once it has been corrected.
      input.value = "";
      takeFile(new DecisionFile(text), text === data.decisionsText ? data.decisionStatuses : null);
      keepDraft();
      dialog.close();
      tell(t("opened", { count: answers.file.entries.length, stale: answers.stale.length }));
      draw();
    } catch (error) {
      input.value = "";
      replaceChildren(problem, element("p", { class: "notice bad" }, problemWords(error)));
    }
  });
  const dialog = openDialog(t("openTitle"), [
    element("p", {}, t("openHint")), countChanges() ? element("p", { class: "notice warning" }, t("openLoses", { count: countChanges() })) : null,
    labelled(t("decisionsFile"), input), problem,
  ]);
}

/** What is wrong with a file, in words. */
function problemWords(error) {
  return error instanceof YamlProblem ? t(error.key, error.gaps) : t("yamlEncoding");
}

/** All pairs whose every word is the same, decided at once after a look at them. */
function openIdentical() {
  const found = identicalPairs();
  const boxes = found.map(() => element("input", { type: "checkbox", checked: true }));
  const rows = found.slice(0, 300).map((question, index) => {
    boxes[index].setAttribute("aria-label", t("takeThis", { item: nameOf(question.pair.a) }));
    return [element("span", {}, boxes[index], " ", saidBriefly(titleOf(question.pair.a), 200)), element("code", {}, nameOf(question.pair.a)), element("code", {}, nameOf(question.pair.b))];
  });
  const dialog = openDialog(t("identicalTitle"), [element("p", {}, t("identicalHint")), table(t("identicalTitle"), [t("words"), "A", "B"], rows)], [
    button(t("acceptChosen"), () => {
      const chosen = found.filter((question, index) => index < 300 && boxes[index].checked);
      const taken = chosen.filter(({ pair }) => !objectionTo(pair.a, pair.b, "same", links()));
      if (taken.length) change(taken.map(({ pair }) => [pairKey(pair.a, pair.b), signedAnswer({ type: "pair", a: pair.a, b: pair.b, verdict: "same", why: t("reasonIdentical"), isProposed: true, entry: entryFor(pairKey(pair.a, pair.b)) })]));
      dialog.close();
      tell(t("identicalTaken", { count: taken.length }));
      draw();
    }, { class: "primary", "data-key": "accept-chosen" })]);
}
