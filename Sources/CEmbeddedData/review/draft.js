// What has not been saved yet is kept in the browser as well, under the fingerprint of the plans: a convenience, never the
// only copy that a person is told to rely on.

function draftKey() {
  return "merge-tool-review-" + data.key;
}

function keepDraft() {
  try {
    const changed = [...answers.current].filter(([, answer]) => !answer.isKept);
    const gone = [...answers.base.keys()].filter((key) => !answers.current.has(key));
    const kept = { file: answers.file.text, changed, gone, by: answers.by, when: answers.when };
    if (changed.length || gone.length) localStorage.setItem(draftKey(), JSON.stringify(kept));
    else localStorage.removeItem(draftKey());
    localStorage.setItem("merge-tool-review-by", answers.by);
  } catch { /* A browser may forbid it; nothing depends on it. */ }
}

/** Takes up an earlier draft for the same plans and the same file; returns how many answers it had. */
function takeDraft() {
  try {
    answers.by = localStorage.getItem("merge-tool-review-by") || "";
    const kept = JSON.parse(localStorage.getItem(draftKey()) || "null");
    if (!kept || kept.file !== answers.file.text) return 0;
    for (const key of kept.gone) answers.current.delete(String(key));
    let count = kept.gone.length;
    for (const [key, answer] of kept.changed) {
      if (!isUsableAnswer(answer)) continue;
      answers.current.set(String(key), answer);
      count += 1;
    }
    answers.by = String(kept.by || "");
    answers.when = String(kept.when || "");
    knownGroups = null;
    return count;
  } catch {
    return 0;
  }
}

function isUsableAnswer(answer) {
  const items = answer.type === "pair" ? [answer.a, answer.b] : answer.items || [];
  return ["pair", "field", "accept", "remove"].includes(answer.type) && typeof answer.why === "string"
    && items.every((item) => Number.isInteger(item) && item >= 0 && item < data.items.length);
}
