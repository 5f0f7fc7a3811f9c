"""Whatever is written in a plan is shown, and does nothing."""
import json

from review_page import BrowserTest, go

MARKS = "\u202e\u2066\u200b\u2028\u2029\ufeff"
ATTACKS = [
    "<script>window.pwned = 1</script>",
    "</script><script>window.pwned = 2</script>",
    "<!--<script>window.pwned = 3",
    "<img src=x onerror='window.pwned = 4'>",
    "\"><svg onload=\"window.pwned = 5\">",
    "{policy} {data} {script} ${window.pwned = 6} `${window.pwned = 7}`",
    "javascript:window.pwned=8",
    "]]></script --><style>*{display:none}</style>",
    "__proto__ constructor toString",
    "\\u003cscript\\u003ewindow.pwned = 9\\u003c/script\\u003e",
]


def quoted(text):
    """A text as YAML can hold it: what ends a line or marks the beginning of a file goes as an escape."""
    text = json.dumps(text, ensure_ascii=False)
    return text.translate({code: f"\\u{code:04x}" for code in (0x2028, 0x2029, 0xFEFF)})


def plan(name, kind, titles):
    tasks = "".join(
        f"      - id: {name}-{index}\n        title: {quoted(title)}\n        lead: {quoted(title[:200])}\n"
        f"        due: {quoted(title[:120])}\n        output: {quoted(title[:300])}\n"
        for index, title in enumerate(titles))
    return (f"format: plan/1\nplan:\n  id: {name}\n  kind: {kind}\n  title: {quoted(titles[1])}\n  year: 2025\n"
            f"sections:\n  - number: I\n    title: {quoted(titles[0])}\n    tasks:\n{tasks}")


class HostilePlanTests(BrowserTest):
    def hostile(self):
        long = "Tuyên truyền dịch vụ công " * 4000
        texts = [f"Tuyên truyền dịch vụ công trực tuyến đợt {index}: {text}" for index, text in enumerate(ATTACKS)]
        texts += [f"Tập huấn{MARKS} kỹ năng số", long, "a" * 100000, "Hỗ trợ \U000e0041\u00ad người dân"]
        return self.workspace({
            "merge.yaml": "format: workspace/1\nplans: [a.yaml, b.yaml]\nannual: {title: '</title><script>window.pwned = 10</script>'}\n",
            "a.yaml": plan("plan-a", "e-service", ATTACKS[:2] + texts), "b.yaml": plan("plan-b", "other", ATTACKS[2:4] + texts),
        })

    def test_nothing_in_a_plan_becomes_code(self):
        path = self.hostile().page()
        page = self.open(path)
        for route in ["#/overview", "#/tasks", "#/decide"] + [f"#/p/{index}" for index in range(14)] + [f"#/f/{index}" for index in range(8)]:
            go(page, route)
            self.assertIsNone(page.evaluate("window.pwned || null"), route)
            self.assertEqual(page.locator("main script, main img, main style, main iframe").count(), 0)
            self.assertGreater(len(page.locator("main").inner_text()), 20)
        go(page, "#/tasks")
        page.get_by_label("Hiển thị").select_option("all")
        shown = page.locator("main").inner_text()
        self.assertEqual([text for text in ATTACKS[:5] if text not in shown], [])

    def test_marks_that_turn_or_hide_text_are_shown_by_their_codes(self):
        page = self.open(self.hostile().page(), route="#/tasks")
        page.get_by_label("Hiển thị").select_option("all")
        shown = page.evaluate("document.documentElement.innerText")
        self.assertTrue("U+202EU+2066U+200B" in shown)
        self.assertEqual([f"U+{ord(mark):04X}" for mark in MARKS + "\U000e0041\u00ad" if mark in shown], [])

    def test_a_title_of_100_kilobytes_is_cut_and_can_be_seen_whole(self):
        page = self.open(self.hostile().page(), route="#/decide")
        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 1280)
        routes = page.eval_on_selector_all("#list a", "links => links.map(link => link.getAttribute('href'))")
        for route in routes:
            go(page, route)
            if page.get_by_role("button", name="Xem đủ").count():
                break
        self.assertLess(len(page.locator("main").inner_text()), 40000)
        page.get_by_role("button", name="Xem đủ").first.click()
        self.assertGreater(len(page.locator("main").inner_text()), 90000)
        self.assertLessEqual(page.evaluate("document.documentElement.scrollWidth"), 1280)

    def test_the_policy_stops_a_script_that_somebody_adds_to_the_file(self):
        workspace = self.workspace()
        path = workspace.page()
        path.write_text(path.read_text(encoding="utf8").replace("<div id=\"page\">", "<img src=x onerror='window.pwned = 1'><script>window.pwned = 2</script><div id=\"page\">"), encoding="utf8")
        page = self.open(path)
        self.assertIsNone(page.evaluate("window.pwned || null"))
        self.assertTrue(any("Content Security Policy" in words for kind, words in self.seen))
        self.seen.clear()
