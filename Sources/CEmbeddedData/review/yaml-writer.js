// Writes decisions as the engine does: an entry a line, quotes where a text might be taken for something else.

/** Words that a reader could take for more than a text. */
const MORE_THAN_TEXT = /^(~|null|true|false|yes|no|on|off|y|n|\.inf|\.nan|0x[0-9a-f]+|0o[0-7]+|[-+.\d][\d_.,:eE+-]*)$/i;

const NAMED_ESCAPES = { '"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t", "\r": "\\r", "\0": "\\0", "\u0085": "\\N", "\u2028": "\\L", "\u2029": "\\P" };

/** A text as it stands in a file, on one line. */
function yamlText(text) {
  const isPlain = /^[\p{L}\p{N}_(“‘][^\u0000-\u001f\u007f-\u00a0\u00ad\u2028\u2029\ufeff]*$/u.test(text)
    && !/:( |$)| #|\s$/.test(text) && !MORE_THAN_TEXT.test(text) && !/[\ud800-\udfff]/.test(text.replace(/[\ud800-\udbff][\udc00-\udfff]/g, ""));
  if (isPlain) return text;
  let result = "";
  for (const character of text) {
    const code = character.codePointAt(0);
    if (character in NAMED_ESCAPES) result += NAMED_ESCAPES[character];
    else if (code >= 0xd800 && code <= 0xdfff) result += "\\uFFFD";
    else if (code < 0x20 || (code >= 0x7f && code < 0xa0) || code === 0xfeff || (code & 0xfffe) === 0xfffe) {
      result += code > 0xffff ? "\\U" + hexadecimal(code, 8) : "\\u" + hexadecimal(code, 4);
    } else result += character;
  }
  return '"' + result + '"';
}

function hexadecimal(code, digits) {
  return code.toString(16).toUpperCase().padStart(digits, "0");
}

/** One text as itself, several as a list below the key. */
function yamlValue(key, value, indent) {
  const pad = " ".repeat(indent);
  if (!Array.isArray(value)) return [pad + key + ": " + yamlText(value)];
  if (value.length === 1) return [pad + key + ": " + yamlText(value[0])];
  return [pad + key + ":", ...value.map((text) => pad + "  - " + yamlText(text))];
}

/** The value of a decided field: texts, the side of a plan, or the two halves of a budget. */
function yamlChoice(field, value, indent) {
  const pad = " ".repeat(indent);
  if (!Array.isArray(value)) return [pad + field + ":", pad + "  side: " + yamlText(value.side)];
  if (field !== "budget") return yamlValue(field, value, indent);
  const lines = [pad + field + ":"];
  for (const half of ["amount", "source"]) {
    const text = value.find((part) => part.startsWith(half + ": "));
    if (text) lines.push(...yamlValue(half, text.slice(half.length + 2), indent + 2));
  }
  return lines;
}

/** One entry of `decisions:` as lines, its dash at `indent`. */
function yamlEntry(entry, indent) {
  const inner = indent + 2;
  const pad = " ".repeat(inner);
  const lines = [];
  if (entry.finding) lines.push(...yamlValue("finding", entry.finding, inner));
  if (entry.verdict) lines.push(...yamlValue("verdict", entry.verdict, inner));
  const fields = Object.entries(entry.fields || {});
  if (fields.length) {
    lines.push(pad + "fields:");
    for (const [field, value] of fields) lines.push(...yamlChoice(field, value, inner + 2));
  }
  if (entry.items.length) {
    lines.push(pad + "items:");
    for (const item of entry.items) lines.push(...yamlItem(item, inner + 2));
  }
  lines.push(...yamlValue("by", entry.by, inner));
  if (entry.when) lines.push(pad + "when: " + entry.when);
  lines.push(...yamlValue("why", entry.why, inner));
  lines[0] = " ".repeat(indent) + "- " + lines[0].slice(inner);
  return lines;
}

function yamlItem(item, indent) {
  const inner = indent + 2;
  const lines = [];
  for (const key of ["kind", "plan", "item", "content", "title"]) {
    if (item[key] && !(key === "kind" && item.kind === "task")) lines.push(...yamlValue(key, item[key], inner));
  }
  const says = Object.entries(item.says || {});
  if (says.length) {
    lines.push(" ".repeat(inner) + "says:");
    for (const [field, texts] of says) lines.push(...yamlValue(field, texts, inner + 2));
  }
  lines[0] = " ".repeat(indent) + "- " + lines[0].slice(inner);
  return lines;
}
