// What only one of two texts says, word by word.

/** Above this many comparisons of words the order of words is left out of account. */
const MOST_COMPARISONS = 1500000;

/** The words of a text with the space before each, and a key by which equal words are known. */
function wordsOf(text) {
  const words = [];
  for (const match of text.matchAll(/\s*\S+/gu)) {
    const word = match[0];
    const key = word.normalize("NFC").toLowerCase().replace(/^[\s\p{P}]+|[\s\p{P}]+$/gu, "");
    words.push({ text: word, key: key || word.trim() });
  }
  return words;
}

/** For each word of both texts whether only that text has it. */
function ownWords(left, right) {
  const own = [left.map(() => true), right.map(() => true)];
  let start = 0;
  while (start < left.length && start < right.length && left[start].key === right[start].key) {
    own[0][start] = own[1][start] = false;
    start += 1;
  }
  let [leftEnd, rightEnd] = [left.length, right.length];
  while (leftEnd > start && rightEnd > start && left[leftEnd - 1].key === right[rightEnd - 1].key) {
    leftEnd -= 1;
    rightEnd -= 1;
    own[0][leftEnd] = own[1][rightEnd] = false;
  }
  const size = (leftEnd - start) * (rightEnd - start);
  if (size > MOST_COMPARISONS) countWords(left, right, start, leftEnd, rightEnd, own);
  else if (size > 0) alignWords(left, right, start, leftEnd, rightEnd, own);
  return own;
}

/** The longest common subsequence. */
function alignWords(left, right, start, leftEnd, rightEnd, own) {
  const [rows, columns] = [leftEnd - start + 1, rightEnd - start + 1];
  const lengths = new Uint32Array(rows * columns);
  for (let row = rows - 2; row >= 0; row -= 1) {
    for (let column = columns - 2; column >= 0; column -= 1) {
      const here = row * columns + column;
      lengths[here] = left[start + row].key === right[start + column].key
        ? lengths[here + columns + 1] + 1
        : Math.max(lengths[here + columns], lengths[here + 1]);
    }
  }
  let [row, column] = [0, 0];
  while (row < rows - 1 && column < columns - 1) {
    const here = row * columns + column;
    if (left[start + row].key === right[start + column].key) {
      own[0][start + row] = own[1][start + column] = false;
      row += 1;
      column += 1;
    } else if (lengths[here + columns] >= lengths[here + 1]) row += 1;
    else column += 1;
  }
}

/** Which words the other text has too few of, whatever their order. */
function countWords(left, right, start, leftEnd, rightEnd, own) {
  [[left, leftEnd, right, rightEnd, 0], [right, rightEnd, left, leftEnd, 1]].forEach(([one, end, other, otherEnd, side]) => {
    const counts = new Map();
    for (let index = start; index < otherEnd; index += 1) {
      counts.set(other[index].key, (counts.get(other[index].key) || 0) + 1);
    }
    for (let index = start; index < end; index += 1) {
      const count = counts.get(one[index].key) || 0;
      own[side][index] = count === 0;
      if (count > 0) counts.set(one[index].key, count - 1);
    }
  });
}

/** Neighbouring words of one kind, put together. */
function stretches(words, own) {
  const result = [];
  words.forEach((word, index) => {
    const last = result[result.length - 1];
    if (last && last.own === own[index]) last.text += word.text;
    else result.push({ own: own[index], text: word.text });
  });
  return result;
}

/** A text with what only it says marked by an element and, for those who do not see it, by words. */
function markedText(parts, name) {
  return element("bdi", { class: "said" }, parts.map((part) => {
    if (!part.own) return visibleNodes(part.text);
    const space = /^\s*/.exec(part.text)[0];
    return [space, element(name, {},
      hiddenWords(t(name === "del" ? "onlyFirst" : "onlySecond") + " "),
      visibleNodes(part.text.slice(space.length)),
      hiddenWords(" " + t("onlyEnd")))];
  }));
}

/** Both texts with their differences; very long texts are shown without. */
function contrasted(first, second) {
  if (first.length + second.length > 40000) return [said(first), said(second)];
  const [left, right] = [wordsOf(first), wordsOf(second)];
  const own = ownWords(left, right);
  return [markedText(stretches(left, own[0]), "del"), markedText(stretches(right, own[1]), "ins")];
}
