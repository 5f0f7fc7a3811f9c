// The forms in which a person decides: three verdicts about two tasks, the value of a field, the acceptance of a finding.

const VERDICTS = ["same", "apart", "not-same"];

function verdictView(a, b) {
  const answer = pairAnswer(a, b);
  const name = freshIdentifier();
  const radio = (verdict, key) => {
    const control = element("input", { type: "radio", name, value: verdict, checked: (answer ? answer.verdict : "") === verdict, "data-key": "verdict-" + verdict });
    control.addEventListener("change", () => choosePair(a, b, verdict));
    return element("label", { class: "choice" }, control, element("span", {}, t(verdict ? "choose." + verdict : "choose.none"), " ", element("kbd", {}, key)));
  };
  return element("fieldset", { class: "verdict" }, element("legend", {}, t("verdictQuestion")),
    element("div", { class: "choices" }, VERDICTS.map((verdict, index) => radio(verdict, String(index + 1))), radio("", "0")),
    answer ? reasonField(pairKey(Math.min(a, b), Math.max(a, b)), answer) : null);
}

/** Decides about two tasks, or says what stands against it. */
function choosePair(a, b, verdict) {
  const objection = decidePair(a, b, verdict);
  if (objection) {
    const words = t("contradiction", { first: nameOf(objection.a), second: nameOf(objection.b), verdict: t("verdict." + objection.verdict) });
    draw();
    tell(words, { href: "#/" + routeOfPair(objection.a, objection.b), words: t("showIt") });
    return;
  }
  announce(verdict ? t("recorded", { verdict: t("verdict." + verdict) }) : t("cleared"));
  draw();
  const answer = pairAnswer(a, b);
  if (answer && needsReason(answer)) focusOn("reason-" + pairKey(answer.a, answer.b));
}

function routeOfPair(a, b) {
  const index = data.pairs.findIndex((pair) => coupleKey(pair.a, pair.b) === coupleKey(a, b));
  return index < 0 ? "decide" : "p/" + index;
}

/** Why it was decided: must be given where the engine sees it otherwise. */
function reasonField(key, answer) {
  const area = element("textarea", { rows: 2, value: answer.why, "data-key": "reason-" + key, "aria-required": "true", "aria-invalid": needsReason(answer) ? "true" : null });
  const hint = element("p", { class: "hint", id: freshIdentifier() }, needsReason(answer) ? t("reasonNeeded") : signatureWords(answer));
  area.setAttribute("aria-describedby", hint.id);
  area.addEventListener("input", () => {
    reword(key, area.value);
    const isMissing = area.value.trim() === "";
    if (isMissing) area.setAttribute("aria-invalid", "true");
    else area.removeAttribute("aria-invalid");
    hint.textContent = isMissing ? t("reasonNeeded") : signatureWords(answers);
    drawSaving();
  });
  return [labelled(t("reason"), area), hint];
}

function signatureWords({ by, when }) {
  return by && when ? t("signedBy", { by, when: dayWords(when) }) : t("nobodyYet");
}

function acceptView(finding) {
  const key = acceptKey(finding.id);
  const answer = answers.current.get(key);
  const box = element("input", { type: "checkbox", checked: Boolean(answer), "data-key": "accept" });
  box.addEventListener("change", () => {
    decideAcceptance(finding, box.checked);
    announce(t(box.checked ? "accepted" : "cleared"));
    draw();
    if (box.checked) focusOn("reason-" + key);
  });
  return element("fieldset", { class: "verdict" }, element("legend", {}, t("acceptQuestion")),
    element("label", { class: "choice" }, box, element("span", {}, t("acceptChoice"))), answer ? reasonField(key, answer) : null);
}

/** Three and more tasks that are one: any of them can be taken out. */
function groupView(group) {
  const rows = group.map((item, index) => [
    element("span", {}, element("span", { class: "letter" }, letterOf(index)), " ", placeOf(item)), saidBriefly(titleOf(item), 300),
    button(t("takeOut"), () => excludeMember(group, item), { class: "small", "data-key": "out-" + item, "aria-label": t("takeOutOf", { item: nameOf(item) }) }),
  ]);
  const open = group.flatMap((a, index) => group.slice(index + 1).map((b) => [a, b])).filter(([a, b]) => !pairAnswer(a, b));
  return element("section", { class: "card" }, element("h2", {}, t("groupTitle", { count: group.length })), element("p", { class: "faint" }, t("groupHint")),
    table(t("groupTitle", { count: group.length }), [t("place"), t("words"), t("action")], rows),
    open.length ? button(t("confirmGroup", { count: group.length }), () => confirmGroup(open), { "data-key": "confirm-group" }) : null);
}

/** One member stays by itself; what people said of it before gives way. */
function excludeMember(group, item) {
  const changes = group.filter((other) => other !== item).map((other) => {
    const [a, b] = item < other ? [item, other] : [other, item];
    const key = pairKey(a, b);
    const why = !isBlind && agrees(a, b, "apart") ? t("reasonAgreed") : "";
    return [key, signedAnswer({ type: "pair", a, b, verdict: "apart", why, isProposed: true, entry: entryFor(key) })];
  });
  change(changes);
  announce(t("takenOut", { item: nameOf(item) }));
  draw();
}

function confirmGroup(couples) {
  change(couples.map(([a, b]) => [pairKey(a, b), signedAnswer({ type: "pair", a, b, verdict: "same", why: !isBlind && agrees(a, b, "same") ? t("reasonAgreed") : t("reasonGroup"), isProposed: true, entry: entryFor(pairKey(a, b)) })]));
  announce(t("recorded", { verdict: t("verdict.same") }));
  draw();
}
