#!/usr/bin/env python3
"""Makes judged pairs from plans nobody has judged; see README.md beside this file.

variants.py GLOSSARY.yaml OUT_DIR PLAN.yaml... [--seed N]

Writes OUT_DIR/NAME-variants.yaml for each plan, and OUT_DIR/labels.tsv. A task gets one variant: with one
phrase of the glossary replaced by another of its kind (another field, audience, channel, object: related work,
label 1), worded otherwise (the same work, label 3), or with another task's work added (overlap, label 2).
Same arguments, same bytes."""
import argparse
import os
import random
import re
import unicodedata
import yaml

SWAPPED = ("sector", "audience", "channel", "object")
OPENINGS = ["Tiếp tục", "Đẩy mạnh", "Tăng cường", "Triển khai", "Chủ động", "Tổ chức", "Tập trung"]
ENDINGS = [
    "theo quy định",
    "bảo đảm tiến độ, chất lượng",
    "phù hợp với tình hình thực tế",
    "nhằm nâng cao hiệu quả hoạt động",
    "góp phần hoàn thành nhiệm vụ được giao",
    "báo cáo cấp có thẩm quyền theo quy định",
]


def phrases(glossary):
    """The phrases of each kind, each with the name of its concept, longest first."""
    result = {facet: [] for facet in SWAPPED}
    for concept in glossary["concepts"]:
        if concept["facet"] in result:
            result[concept["facet"]] += [(str(word), concept["name"]) for word in concept["words"]]
    return {facet: sorted(words, key=lambda w: (-len(w[0]), w)) for facet, words in result.items()}


def found(phrase, text):
    return re.search(r"(?<!\w)" + re.escape(phrase) + r"(?!\w)", text, re.IGNORECASE)


def swapped(text, words, rng):
    """The text with one phrase replaced by another of its kind; None where it has none."""
    choices = []
    for facet in SWAPPED:
        taken = []
        for phrase, concept in words[facet]:
            match = found(phrase, text)
            if match and not any(match.start() < e and s < match.end() for s, e in taken):
                taken.append(match.span())
                choices.append((facet, concept, match))
    if not choices:
        return None
    facet, concept, match = rng.choice(choices)
    own = {c for f, c, _ in choices if f == facet}
    others = [w for w, c in words[facet] if c not in own and len(w.split()) > 1 and not found(w, text)]
    return text[: match.start()] + rng.choice(others) + text[match.end() :]


def reworded(text, glossary, rng):
    """The same work in other words: two or three changes."""
    changes = [shortened, with_synonym, reopened, ended, without_ending, written_otherwise]
    for change in rng.sample(changes, rng.choice([2, 3])):
        text = change(text, glossary, rng)
    return text


def shortened(text, glossary, rng):
    fitting = [a for a in glossary["abbreviations"] if len(a["long"]) == 1 and found(str(a["long"][0]), text)]
    if not fitting:
        return text
    one = rng.choice(fitting)
    match = found(str(one["long"][0]), text)
    return text[: match.start()] + str(one["short"]) + text[match.end() :]


def with_synonym(text, glossary, rng):
    fitting = [(w, s) for s in glossary["synonyms"] for w in s if found(str(w), text)]
    if not fitting:
        return text
    word, others = rng.choice(fitting)
    match = found(str(word), text)
    return text[: match.start()] + str(rng.choice(others)) + text[match.end() :]


def reopened(text, glossary, rng):
    for opening in OPENINGS:
        if text.startswith(opening + " "):
            rest = text[len(opening) + 1 :]
            return rest[:1].upper() + rest[1:]
    return rng.choice(OPENINGS) + " " + text[:1].lower() + text[1:]


def ended(text, glossary, rng):
    return text.rstrip(" .;") + ", " + rng.choice(ENDINGS)


def without_ending(text, glossary, rng):
    """Without what the last clause says it is for."""
    parts = re.split(r",\s*(?=(?:nhằm|bảo đảm|góp phần|đáp ứng|phục vụ|phù hợp)\b)", text)
    return parts[0] if len(parts) > 1 else text


def written_otherwise(text, glossary, rng):
    kind = rng.randrange(4)
    if kind == 0:
        return text.lower()
    if kind == 1:
        return text.replace("đ", "d").replace("Đ", "D") if rng.random() < 0.2 else unmarked(text)
    return unicodedata.normalize("NFD", text) if kind == 2 else text.upper()


def unmarked(text):
    decomposed = unicodedata.normalize("NFD", text.replace("đ", "d").replace("Đ", "D"))
    return "".join(c for c in decomposed if not unicodedata.combining(c))


def tasks(sections):
    for section in sections or []:
        yield from section.get("tasks") or []
        yield from tasks(section.get("sections"))


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("glossary")
    parser.add_argument("out")
    parser.add_argument("plans", nargs="+")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    rng = random.Random(options.seed)
    with open(options.glossary, encoding="utf8") as file:
        glossary = yaml.safe_load(file)
    words = phrases(glossary)
    os.makedirs(options.out, exist_ok=True)
    labels = ["plan_a\ttask_a\tplan_b\ttask_b\tlabel"]
    for path in sorted(options.plans):
        with open(path, encoding="utf8") as file:
            plan = yaml.safe_load(file)
        name, old = plan["plan"]["id"], list(tasks(plan["sections"]))
        new = []
        for task in old:
            kind, text = rng.random(), str(task["title"])
            if kind < 0.6:
                label, text = 1, swapped(text, words, rng)
            elif kind < 0.85:
                label, text = 3, reworded(text, glossary, rng)
            else:
                label, text = 2, reworded(text, glossary, rng).rstrip(" .;") + "; " + str(rng.choice(old)["title"])
            if text:
                new.append({"id": f"v{len(new) + 1}", "title": text})
                labels.append(f"{name}\t{task['id']}\t{name}-variants\tv{len(new)}\t{label}")
        head = dict(plan["plan"], id=name + "-variants")
        result = {"format": "plan/1", "plan": head, "sections": [{"number": "I", "title": "Nhiệm vụ", "tasks": new}]}
        with open(os.path.join(options.out, name + "-variants.yaml"), "w", encoding="utf8") as file:
            yaml.safe_dump(result, file, allow_unicode=True, sort_keys=False, width=1000)
    with open(os.path.join(options.out, "labels.tsv"), "w", encoding="utf8") as file:
        file.write("\n".join(labels) + "\n")


if __name__ == "__main__":
    main()
