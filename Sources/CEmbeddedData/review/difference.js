// What only one of two texts says. The engine has found it, for it knows abbreviations, spellings and aliases; here it is
// shown.

/** A text cut at `[start, end, start, end]`, with what lies between as its own. */
function stretches(text, offsets) {
  const result = [];
  let position = 0;
  const add = (end, own) => {
    if (end > position) result.push({ own, text: text.slice(position, end) });
    position = Math.max(position, end);
  };
  for (let index = 0; index + 1 < offsets.length; index += 2) {
    add(offsets[index], false);
    add(offsets[index + 1], true);
  }
  add(text.length, false);
  return result;
}

/** A text with what only it says marked by an element and, for those who do not see it, by words. */
function markedText(parts, name) {
  return element("bdi", { class: "said" }, parts.map((part) => {
    if (!part.own) return visibleNodes(part.text);
    return element(name, {},
      hiddenWords(t(name === "del" ? "onlyFirst" : "onlySecond") + " "),
      visibleNodes(part.text),
      hiddenWords(" " + t("onlyEnd")));
  }));
}

/** Both texts with their differences; very long texts are shown without. */
function contrasted(first, second, marks) {
  if (!marks || first.length + second.length > 40000) return [said(first), said(second)];
  return [markedText(stretches(first, marks[0]), "del"), markedText(stretches(second, marks[1]), "ins")];
}
