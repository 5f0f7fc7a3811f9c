// Reads the part of YAML in which decisions are written: blocks, lists, quoted and plain texts, literal blocks, and short
// lists and mappings in brackets. Anything else is refused with its line, never guessed at.

class YamlProblem extends Error {
  /** `key` is a key of the page's words; `line` counts from 1. */
  constructor(key, line, gaps) {
    super(key + " at line " + line);
    this.key = key;
    this.line = line;
    this.gaps = { line, ...gaps };
  }
}

const MOST_YAML = 20000000;
const DEEPEST_YAML = 24;

/** A tree of `{kind: "map", entries: [{key, value, line}]}`, `{kind: "list", items}` and `{kind: "text", text}`, each with
    the first line and the line after the last, counted from 0; `text` is null for nothing. */
class YamlReader {
  constructor(text) {
    if (text.length > MOST_YAML) throw new YamlProblem("yamlTooLarge", 1);
    this.lines = text.replace(/^\ufeff/, "").split("\n").map((line, index) => this.line(line.replace(/\r$/, ""), index));
    this.position = 0;
    this.end = 0;
  }

  line(raw, index) {
    const indent = /^ */.exec(raw)[0].length;
    return { raw, indent, text: raw.slice(indent), index };
  }

  read() {
    const first = this.peek();
    if (first && first.text === "---") this.position += 1;
    if (!this.peek()) return { kind: "text", text: null, start: 0, end: 0 };
    const root = this.block(-1, 0);
    const rest = this.peek();
    if (rest) throw new YamlProblem("yamlIndent", rest.index + 1);
    return root;
  }

  /** The next line that says something. */
  peek() {
    while (this.position < this.lines.length) {
      const line = this.lines[this.position];
      if (line.text !== "" && !line.text.startsWith("#") && line.text.trim() !== "") {
        if (line.text.startsWith("\t")) throw new YamlProblem("yamlTab", line.index + 1);
        if (line.indent === 0 && (/^(---|\.\.\.)(\s|$)/.test(line.text) || line.text.startsWith("%")) && line.index > 0
          && !(line.text === "---" && this.end === 0)) {
          throw new YamlProblem("yamlUnknown", line.index + 1);
        }
        return line;
      }
      this.position += 1;
    }
    return null;
  }

  take() {
    this.end = this.position + 1;
    this.position += 1;
  }

  /** What stands below a line, indented by more than `parent`. */
  block(parent, depth) {
    const line = this.peek();
    if (depth > DEEPEST_YAML) throw new YamlProblem("yamlDeep", line.index + 1);
    if (isItem(line.text)) return this.list(line.indent, depth);
    if (keyOf(line.text, line.index)) return this.map(line.indent, depth);
    return this.value(line.text, parent, depth, line.index);
  }

  list(indent, depth) {
    const node = { kind: "list", items: [], start: this.position, indent };
    for (let line = this.peek(); line && line.indent === indent && isItem(line.text); line = this.peek()) {
      const start = this.position;
      const rest = line.text.slice(1).replace(/^ +/, "");
      let item;
      if (rest === "" || rest.startsWith("#")) item = this.below(indent, depth, line);
      else {
        // The rest of the line is a block that begins further to the right.
        this.lines[this.position] = { ...line, indent: indent + line.text.length - rest.length, text: rest };
        item = this.block(indent, depth + 1);
        this.lines[start] = line;
      }
      node.items.push({ ...item, start, end: this.end });
    }
    return { ...node, end: this.end };
  }

  map(indent, depth) {
    const node = { kind: "map", entries: [], start: this.position, indent };
    for (let line = this.peek(); line && line.indent === indent && !isItem(line.text); line = this.peek()) {
      const found = keyOf(line.text, line.index);
      if (!found) throw new YamlProblem("yamlUnknown", line.index + 1);
      if (node.entries.some((entry) => entry.key === found.key)) {
        throw new YamlProblem("yamlTwice", line.index + 1, { key: visibleText(found.key) });
      }
      const value = found.rest === "" || found.rest.startsWith("#")
        ? this.below(indent, depth, line, true)
        : this.value(found.rest, indent, depth, line.index);
      node.entries.push({ key: found.key, value, line: line.index });
    }
    const next = this.peek();
    if (next && next.indent > indent) throw new YamlProblem("yamlIndent", next.index + 1);
    return { ...node, end: this.end };
  }

  /** The value of a key or an item whose line has none. */
  below(indent, depth, line, isKey) {
    const start = this.position;
    this.take();
    const next = this.peek();
    if (next && (next.indent > indent || (isKey && next.indent === indent && isItem(next.text)))) {
      return this.block(indent, depth + 1);
    }
    return { kind: "text", text: null, start, end: this.end };
  }

  /** A value that begins on the current line. */
  value(text, parent, depth, index) {
    const start = this.position;
    if (/^[&*!]/.test(text)) throw new YamlProblem("yamlAnchor", index + 1);
    if (text.startsWith(">")) throw new YamlProblem("yamlFolded", index + 1);
    if (/^[?]( |$)|^[@`%]/.test(text)) throw new YamlProblem("yamlUnknown", index + 1);
    if (text.startsWith("|")) return { kind: "text", text: this.literal(text, parent, index), start, end: this.end };
    if (/^["'[{]/.test(text)) {
      const flow = new YamlFlow(text, index);
      const node = flow.value(depth);
      flow.finish();
      this.take();
      return { ...node, start, end: this.end };
    }
    return { kind: "text", text: this.plain(text, parent, index), start, end: this.end };
  }

  /** A text without quotes; lines further in go on with it. */
  plain(text, parent, index) {
    let result = plainText(text, index);
    this.take();
    if (/ #/.test(text)) return plainMeaning(result);
    let blanks = 0;
    for (let at = this.position; at < this.lines.length; at += 1) {
      const line = this.lines[at];
      if (line.text.trim() === "") {
        blanks += 1;
        continue;
      }
      if (line.indent <= parent || line.text.startsWith("#")) break;
      if (keyOf(line.text, at)) throw new YamlProblem("yamlIndent", at + 1);
      result += (blanks > 0 ? "\n".repeat(blanks) : " ") + plainText(line.text, at);
      blanks = 0;
      this.position = at;
      this.take();
    }
    return plainMeaning(result);
  }

  literal(header, parent, index) {
    const parts = /^\|([1-9])?([+-])?([1-9])?(\s+#.*|\s*)$/.exec(header);
    if (!parts) throw new YamlProblem("yamlUnknown", index + 1);
    this.take();
    const given = Number(parts[1] || parts[3] || 0);
    let indent = given ? Math.max(parent, 0) + given : 0;
    const lines = [];
    while (this.position < this.lines.length) {
      const line = this.lines[this.position];
      const isBlank = line.text === "";
      if (!isBlank && !indent) indent = line.indent > parent ? line.indent : Infinity;
      if (!isBlank && line.indent < indent) break;
      lines.push(isBlank && line.raw.length <= indent ? "" : line.raw.slice(indent));
      this.position += 1;
      if (!isBlank) this.end = this.position;
    }
    let breaks = 0;
    while (lines.length && lines[lines.length - 1] === "") {
      lines.pop();
      breaks += 1;
    }
    if (!lines.length) return parts[2] === "+" ? "\n".repeat(breaks) : "";
    return lines.join("\n") + (parts[2] === "-" ? "" : parts[2] === "+" ? "\n".repeat(breaks + 1) : "\n");
  }
}

function isItem(text) {
  return text === "-" || text.startsWith("- ");
}

/** The key at the beginning of a line and what follows its colon; null where there is none. */
function keyOf(text, index) {
  if (/^["']/.test(text)) {
    const flow = new YamlFlow(text, index);
    const key = flow.quoted();
    const rest = /^\s*:(\s+|$)(.*)$/.exec(flow.rest());
    return rest ? { key, rest: rest[2] } : null;
  }
  if (/^[[{|>&*!%@`]/.test(text)) return null;
  if (/^\?( |$)/.test(text)) throw new YamlProblem("yamlUnknown", index + 1);
  const match = /^([^\s:#](?:[^:#]|:(?=\S)|(?<=\S)#)*?)\s*:(?:\s+(.*))?$/.exec(text);
  return match ? { key: match[1], rest: (match[2] || "").trimEnd() } : null;
}

/** A plain text without the comment behind it. */
function plainText(text, index) {
  const end = text.search(/\s#/);
  const result = (end < 0 ? text : text.slice(0, end)).trimEnd();
  if (/:(\s|$)/.test(result)) throw new YamlProblem("yamlColon", index + 1);
  return result;
}

function plainMeaning(text) {
  return /^(~|null|Null|NULL)?$/.test(text) ? null : text;
}
