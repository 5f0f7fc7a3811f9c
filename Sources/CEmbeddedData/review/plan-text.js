// Shows the words of plans. They are strangers' words: isolated from the direction of the text around them, cut where they
// are very long, and with every character that hides or turns text shown by its code.

/** Controls, marks of direction, characters without width, separators of lines, tags. */
const UNSEEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb]|[\u{e0000}-\u{e0fff}]/gu;

const LONGEST_SHOWN = 1200;
const LONGEST_LINE = 160;

function codeOf(character) {
  return "U+" + character.codePointAt(0).toString(16).toUpperCase().padStart(4, "0");
}

/** A text as nodes, with what cannot be seen made visible. */
function visibleNodes(text) {
  const nodes = [];
  let position = 0;
  for (const match of text.matchAll(UNSEEN)) {
    if (match.index > position) nodes.push(document.createTextNode(text.slice(position, match.index)));
    nodes.push(element("span", { class: "unseen" }, codeOf(match[0])));
    position = match.index + match[0].length;
  }
  if (position < text.length) nodes.push(document.createTextNode(text.slice(position)));
  return nodes;
}

/** The same as a plain text, for labels and titles. */
function visibleText(text, longest = LONGEST_LINE) {
  return shortened(text, longest).replace(UNSEEN, (character) => "[" + codeOf(character) + "]");
}

function shortened(text, longest = LONGEST_LINE) {
  if (text.length <= longest) return text;
  // Never cut between the halves of a character.
  const end = /[\ud800-\udbff]/.test(text[longest - 2]) ? longest - 2 : longest - 1;
  return text.slice(0, end) + "…";
}

/** One line of a plan's words. */
function saidBriefly(text, longest = LONGEST_LINE) {
  return element("bdi", {}, visibleNodes(shortened(text.replace(/\s+/g, " "), longest)));
}

/** A plan's words in full; a very long text behind a button. */
function said(text) {
  const body = element("bdi", { class: "said" });
  if (text.length <= LONGEST_SHOWN) return append(body, visibleNodes(text));
  append(body, visibleNodes(shortened(text, LONGEST_SHOWN)));
  return element("span", {}, body, " ", button(t("showAll", { count: number(text.length) }), (event) => {
    replaceChildren(body, visibleNodes(text));
    event.target.remove();
  }, { class: "small" }));
}

/** What an item says in a field, one line for each text; an em dash for nothing. */
function saidValues(texts) {
  if (!texts || texts.length === 0) return element("span", { class: "faint" }, "–");
  if (texts.length === 1) return said(texts[0]);
  return element("ul", { class: "plain" }, texts.map((text) => element("li", {}, said(text))));
}
