// Reads quoted texts and what stands in brackets, within one line.

const ESCAPES = {
  0: "\0", a: "\x07", b: "\b", t: "\t", n: "\n", v: "\v", f: "\f", r: "\r", e: "\x1b", " ": " ", '"': '"', "/": "/",
  "\\": "\\", N: "\u0085", _: "\u00a0", L: "\u2028", P: "\u2029",
};

class YamlFlow {
  constructor(text, index) {
    this.text = text;
    this.index = index;
    this.at = 0;
  }

  rest() {
    return this.text.slice(this.at);
  }

  refuse(key) {
    throw new YamlProblem(key, this.index + 1);
  }

  skip() {
    while (this.text[this.at] === " " || this.text[this.at] === "\t") this.at += 1;
  }

  finish() {
    const rest = this.rest();
    if (rest.trim() !== "" && !/^\s+#/.test(rest)) this.refuse("yamlUnknown");
  }

  value(depth) {
    if (depth > DEEPEST_YAML) this.refuse("yamlDeep");
    this.skip();
    const sign = this.text[this.at];
    if (sign === "[") return this.list(depth);
    if (sign === "{") return this.map(depth);
    if (sign === '"' || sign === "'") return { kind: "text", text: this.quoted() };
    return { kind: "text", text: plainMeaning(this.plain()) };
  }

  plain() {
    const match = /^(?:[^,[\]{}:#]|:(?![\s,[\]{}]|$)|(?<=\S)#)*/.exec(this.rest());
    const text = match[0].trimEnd();
    if (/^[&*!|>@`%?-]( |$)|^[&*!@`%|>]/.test(text)) this.refuse("yamlAnchor");
    this.at += match[0].length;
    return text;
  }

  list(depth) {
    const node = { kind: "list", items: [], isFlow: true };
    this.at += 1;
    for (this.skip(); this.text[this.at] !== "]"; this.skip()) {
      node.items.push(this.value(depth + 1));
      this.comma("]");
    }
    this.at += 1;
    return node;
  }

  map(depth) {
    const node = { kind: "map", entries: [], isFlow: true };
    this.at += 1;
    for (this.skip(); this.text[this.at] !== "}"; this.skip()) {
      const key = /^["']/.test(this.rest()) ? this.quoted() : this.plain();
      this.skip();
      if (this.text[this.at] !== ":" || !key) this.refuse("yamlUnknown");
      this.at += 1;
      if (node.entries.some((entry) => entry.key === key)) this.refuse("yamlTwice");
      node.entries.push({ key, value: this.value(depth + 1), line: this.index });
      this.comma("}");
    }
    this.at += 1;
    return node;
  }

  comma(close) {
    this.skip();
    if (this.at >= this.text.length) this.refuse("yamlOpen");
    if (this.text[this.at] === ",") this.at += 1;
    else if (this.text[this.at] !== close) this.refuse("yamlUnknown");
  }

  quoted() {
    return this.text[this.at] === "'" ? this.singleQuoted() : this.doubleQuoted();
  }

  singleQuoted() {
    const match = /^'((?:[^']|'')*)'(?!')/.exec(this.rest());
    if (!match) this.refuse("yamlOpen");
    this.at += match[0].length;
    return match[1].replace(/''/g, "'");
  }

  doubleQuoted() {
    let result = "";
    for (this.at += 1; this.at < this.text.length; this.at += 1) {
      const sign = this.text[this.at];
      if (sign === '"') {
        this.at += 1;
        return result;
      }
      result += sign === "\\" ? this.escape() : sign;
    }
    return this.refuse("yamlOpen");
  }

  escape() {
    this.at += 1;
    const sign = this.text[this.at];
    const digits = { x: 2, u: 4, U: 8 }[sign];
    if (!digits) return sign in ESCAPES ? ESCAPES[sign] : this.refuse("yamlEscape");
    const code = this.text.slice(this.at + 1, this.at + 1 + digits);
    if (!new RegExp(`^[0-9a-fA-F]{${digits}}$`).test(code) || parseInt(code, 16) > 0x10ffff) this.refuse("yamlEscape");
    this.at += digits;
    return String.fromCodePoint(parseInt(code, 16));
  }
}
