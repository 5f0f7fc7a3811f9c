// Which value each field of items that are one gets: one of theirs, all of a list together, or one that is typed.

const UNITABLE = ["support", "basis"];

let areSettledShown = false;

/** The fields in which the members differ, or the one that is asked about. */
function differingFields(group) {
  return FIELD_ORDER.filter((field) => distinctValues(field, group).length > 1 || openOutcome(field, group));
}

function openOutcome(field, group) {
  const outcome = outcomeOf(field, group);
  return outcome && outcome.how === "open" ? outcome : null;
}

function outcomeOf(field, group) {
  const outcomes = data.outcomesOf(group);
  return outcomes ? outcomes.find((outcome) => outcome.field === field) : null;
}

/** The values to choose from, each with the letters of those who say so. */
function distinctValues(field, group) {
  const values = [];
  const outcome = outcomeOf(field, group);
  const add = (value, letters) => {
    const known = values.find((one) => isSameTexts(one.value, value));
    if (known) known.letters.push(...letters);
    else values.push({ value, letters });
  };
  if (outcome) for (const candidate of outcome.candidates) add(candidate.value, candidate.members.map((member) => letterOf(group.indexOf(member))));
  const covered = new Set(outcome ? outcome.candidates.flatMap((candidate) => candidate.members) : []);
  group.forEach((item, index) => {
    const value = data.items[item].fields[field];
    if (value && !covered.has(item)) add(value, [letterOf(index)]);
  });
  return values;
}

function unitedValue(field, group) {
  const texts = [];
  for (const item of group) for (const text of data.items[item].fields[field] || []) if (!texts.some((one) => foldedText(one) === foldedText(text))) texts.push(text);
  return texts;
}

function fieldsView(group, asked) {
  const fields = asked ? [asked] : differingFields(group);
  // What the engine has settled is at hand, but not in the way.
  const isAsked = (field) => isBlind || field === asked || fieldAnswer(field, group) || (outcomeOf(field, group) || { how: "open" }).how === "open";
  const settled = fields.filter((field) => !isAsked(field));
  if (!fields.length) return group.length > 1 ? element("p", { class: "faint" }, t("noDifference")) : null;
  return element("section", {}, element("h2", {}, asked ? t("valueTitle") : t("valuesTitle")),
    group.length > 1 && !asked ? element("p", { class: "faint" }, t("valuesHint")) : null,
    fields.filter(isAsked).map((field) => fieldForm(field, group)),
    settled.length ? element("details", { class: "settled", "data-keep": "settled", open: areSettledShown, ontoggle: (event) => { areSettledShown = event.target.open; } },
      element("summary", {}, t("settledFields", { count: settled.length })), settled.map((field) => fieldForm(field, group))) : null);
}

function fieldForm(field, group) {
  const found = fieldAnswer(field, group);
  const answer = found && !found.isOutgrown ? found.answer : null;
  const outcome = outcomeOf(field, group);
  const values = distinctValues(field, group);
  const name = freshIdentifier();
  const isTyped = Boolean(answer) && !values.some((one) => isSameTexts(one.value, answer.value)) && !isUnited(field, group, answer);
  const radio = (key, isChosen, choose, words) => {
    const control = element("input", { type: "radio", name, checked: isChosen, "data-key": field + "-" + key });
    control.addEventListener("change", choose);
    return element("label", { class: "choice" }, control, element("span", {}, words));
  };
  const choose = (value, why, origin) => () => {
    decideField(field, group, value, why, origin);
    announce(t("recorded", { verdict: fieldWords(field) }));
    draw();
  };
  const overrules = outcome && ["agreed", "settled"].includes(outcome.how);
  return element("fieldset", { class: "value" }, element("legend", {}, fieldWords(field), found && found.isOutgrown ? element("span", { class: "badge warning" }, t("outgrown")) : null),
    radio("engine", !answer, choose(null), engineWords(outcome)),
    values.map((one, index) => radio("value" + index, Boolean(answer) && !isTyped && isSameTexts(one.value, answer.value),
      choose(one.value, overrules || isBlind ? "" : reasonOf(one, group), "side"), [one.letters.length ? element("b", {}, one.letters.join(", ") + ": ") : null, saidValues(one.value.map(valueWords(field)))])),
    UNITABLE.includes(field) && unitedValue(field, group).length > 1
      ? radio("united", Boolean(answer) && isUnited(field, group, answer), choose(unitedValue(field, group), t("reasonUnited"), "united"), [t("united") + ": ", saidValues(unitedValue(field, group))]) : null,
    typedChoice(field, group, answer, isTyped, radio),
    answer ? reasonField(fieldKey(field, answer.items), answer) : null);
}

function isUnited(field, group, answer) {
  return UNITABLE.includes(field) && isSameTexts(answer.value, unitedValue(field, group));
}

function reasonOf(one, group) {
  const index = group.findIndex((item, position) => one.letters.includes(letterOf(position)));
  return index < 0 ? "" : t("reasonSide", { plan: shortened(planOf(group[index]).title, 120) });
}

/** What holds if a person says nothing. */
function engineWords(outcome) {
  if (isBlind) return t("choose.none");
  if (!outcome) return t("engineLater");
  if (outcome.how === "open") return t("engineOpen");
  const because = outcome.because.length ? element("span", { class: "faint" }, " (", saidBriefly(outcome.because.map(sentence).join("; "), 300), ")") : null;
  return [t("engineTakes") + " ", saidValues(outcome.value.map(valueWords(outcome.field))), because];
}

/** A value of the person's own: lines for a list, two halves for a budget, one of two words for how binding it is. */
function typedChoice(field, group, answer, isTyped, radio) {
  if (field === "strength") return null;
  const start = isTyped ? answer.value : [];
  const half = (name) => (start.find((text) => text.startsWith(name + ": ")) || "").slice(name.length + 2);
  const inputs = field === "budget"
    ? ["amount", "source"].map((name) => labelled(t("budget." + name), element("input", { type: "text", value: half(name), "data-key": field + "-" + name, "data-half": name })))
    : [labelled(t(LISTS.includes(field) ? "typedLines" : "typedValue", { field: fieldWords(field) }),
      element("textarea", { rows: LISTS.includes(field) ? 3 : 1, value: start.join("\n"), "data-key": field + "-typed" }))];
  const box = element("div", { class: "typed", hidden: !isTyped }, inputs,
    button(t("take"), () => takeTyped(field, group, box), { class: "small", "data-key": field + "-take" }));
  return [radio("typed", isTyped, () => {
    box.hidden = false;
    box.querySelector("input, textarea").focus();
  }, t("typed")), box];
}

const LISTS = ["lead", "support", "basis", "to", "from"];

function takeTyped(field, group, box) {
  const texts = field === "budget"
    ? [...box.querySelectorAll("input")].filter((input) => input.value.trim()).map((input) => input.dataset.half + ": " + input.value.trim())
    : box.querySelector("textarea").value.split("\n").map((text) => text.trim()).filter(Boolean);
  const value = field === "budget" || LISTS.includes(field) ? texts : texts.length ? [texts.join("\n")] : [];
  if (!value.length) return announce(t("typeFirst"));
  decideField(field, group, value, "", "typed");
  draw();
  focusOn("reason-" + fieldKey(field, group));
}

/** The task that a merge would make, as far as the page can tell. */
function previewView(group) {
  if (isBlind) return null;
  const rows = FIELD_ORDER.filter((field) => group.some((item) => data.items[item].fields[field])).map((field) => [fieldWords(field), ...previewValue(field, group)]);
  return element("details", { class: "card preview", open: true }, element("summary", {}, t("previewTitle")), element("p", { class: "faint" }, t("previewHint")),
    table(t("previewTitle"), [t("fieldHeading"), t("valueHeading"), t("from")], rows, { class: "stacked" }));
}

function previewValue(field, group) {
  const found = fieldAnswer(field, group);
  if (found && !found.isOutgrown) return [saidValues(found.answer.value.map(valueWords(field))), t("fromPerson")];
  const outcome = outcomeOf(field, group);
  if (outcome && outcome.how !== "open") return [saidValues(outcome.value.map(valueWords(field))), t("fromEngine")];
  const values = distinctValues(field, group);
  if (values.length === 1) return [saidValues(values[0].value.map(valueWords(field))), values[0].letters.join(", ")];
  if (!outcome && UNITABLE.includes(field)) return [saidValues(unitedValue(field, group)), t("united")];
  return [element("ul", { class: "plain" }, values.map((one) => element("li", {}, element("b", {}, one.letters.join(", ") + ": "), saidValues(one.value.map(valueWords(field)))))), element("span", { class: "badge warning" }, t("stillOpen"))];
}
