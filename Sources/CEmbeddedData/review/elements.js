// Makes elements. Nothing here, or anywhere in this page, reads a text as HTML: a text only ever becomes a text node.

const SVG = "http://www.w3.org/2000/svg";

function setProperty(node, name, value) {
  if (value === undefined || value === null || value === false) return;
  if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
  else if (name === "checked" || name === "value" || name === "disabled" || name === "open") node[name] = value;
  else node.setAttribute(name, value === true ? "" : String(value));
}

function append(node, children) {
  for (const child of children.flat(Infinity)) {
    if (child === undefined || child === null || child === false) continue;
    node.append(child instanceof Node ? child : document.createTextNode(String(child)));
  }
  return node;
}

/** An element: `element("p", {class: "note"}, "Không có mâu thuẫn.")`. */
function element(name, properties, ...children) {
  const node = document.createElement(name);
  for (const [key, value] of Object.entries(properties || {})) setProperty(node, key, value);
  return append(node, children);
}

/** The same in the name space of SVG. */
function shape(name, properties, ...children) {
  const node = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(properties || {})) setProperty(node, key, value);
  return append(node, children);
}

function replaceChildren(node, ...children) {
  node.replaceChildren();
  return append(node, children);
}

/** Words for screen readers alone. */
function hiddenWords(text) {
  return element("span", { class: "hidden-words" }, text);
}

/** A button; `data-key` names it, so that focus finds it again when the view is drawn anew. */
function button(label, action, properties) {
  return element("button", { type: "button", onclick: action, "data-key": label, ...properties }, label);
}

let lastIdentifier = 0;

function freshIdentifier() {
  lastIdentifier += 1;
  return "id" + lastIdentifier;
}

/** A control with its label. */
function labelled(label, control, properties) {
  if (!control.id) control.id = freshIdentifier();
  return element("div", { class: "field", ...properties }, element("label", { for: control.id }, label), control);
}

/** A table: captions and headings are text, cells are what `append` takes. */
function table(caption, headings, rows, properties) {
  return element("div", { class: "scroll", tabindex: "0", role: "region", "aria-label": caption },
    element("table", properties,
      element("caption", {}, caption),
      element("thead", {}, element("tr", {}, headings.map((heading) => element("th", { scope: "col" }, heading)))),
      element("tbody", {}, rows.map((row) => element("tr", {}, row.map((cell, index) =>
        element(index ? "td" : "th", index ? {} : { scope: "row" }, cell)))))));
}
