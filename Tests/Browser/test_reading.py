"""What helps to read: marks that know abbreviations, agencies beside agencies, names that may be one, a second reader."""
import re

from review_page import BrowserTest, go, progress, save


def plan(name, kind, tasks):
    lines = "".join(f"      - {{id: {name}-{index}, title: \"{title}\", lead: \"{lead}\", due: Quý II/2025}}\n" for index, (title, lead) in enumerate(tasks))
    return f"format: plan/1\nplan: {{id: {name}, kind: {kind}, title: Kế hoạch {name}, year: 2025}}\nsections:\n  - number: I\n    title: Nhiệm vụ\n    tasks:\n{lines}"


class ReadingTests(BrowserTest):
    def test_an_abbreviation_is_no_difference_and_another_word_is_one(self):
        workspace = self.workspace({
            "merge.yaml": "format: workspace/1\nplans: [a.yaml, b.yaml]\n",
            "a.yaml": plan("a", "reform-communication", [("Biên soạn tờ rơi về CCHC 😀 phát cho học sinh tiểu học", "Sở KH&CN")]),
            "b.yaml": plan("b", "e-service", [("Biên soạn tờ rơi về cải cách hành chính 😀 phát cho học sinh tiểu học và ngư dân", "Sở Khoa học và Công nghệ")]),
        })
        page = self.open(workspace.page(), route="#/p/0")
        self.assertEqual(page.locator("table.sides del").evaluate_all("nodes => nodes.map(node => node.childNodes[1].textContent)"), [])
        self.assertEqual(page.locator("table.sides ins").evaluate_all("nodes => nodes.map(node => node.childNodes[1].textContent)"), ["và ngư dân"])

    def test_a_cell_of_two_agencies_leads_to_their_pairs(self):
        page = self.open(self.workspace().page())
        cells = page.locator("a[href^='#/decide?agencies=']")
        self.assertGreater(cells.count(), 5)
        cell = cells.first
        count = int(cell.get_attribute("aria-label").split(" ")[0])
        cell.click()
        page.wait_for_selector("#list a")
        shown = page.locator("#list a").evaluate_all("links => links.map(link => link.getAttribute('href'))")
        self.assertGreaterEqual(len(shown), count)
        names = page.get_by_label("Cơ quan chủ trì").locator("option:checked").inner_text().split(" × ")
        self.assertEqual(len(names), 2)
        go(page, shown[0])
        page.get_by_label("Cơ quan chủ trì").select_option("")
        self.assertGreater(page.locator("#list a").count(), len(shown))

    def test_a_name_that_is_nearly_that_of_an_agency_is_proposed_and_gives_the_lines_to_add(self):
        workspace = self.workspace({
            "merge.yaml": "format: workspace/1\nplans: [a.yaml]\n",
            "a.yaml": plan("a", "other", [("Tập huấn kỹ năng số", "Sở Nội vụu"), ("Phát tờ rơi", "Hợp tác xã Phú \\\"Điền\\\" <b>")]),
        })
        page = self.open(workspace.page())
        card = page.locator("section", has_text="Tên cơ quan có thể chỉ là cách viết khác").last
        self.assertEqual(card.locator("tbody tr").count(), 1)
        card.get_by_label("“Sở Nội vụu” đúng là “Sở Nội vụ”").check()
        self.assertEqual(card.locator("pre").inner_text().strip(), "- id: so-nv\n  aliases: [\"Sở Nội vụu\"]")

    def test_a_second_reader_decides_without_seeing_what_the_engine_thinks(self):
        workspace = self.workspace()
        page = self.open(workspace.page(), route="#/p/0")
        self.assertIn("%", page.locator("h1").inner_text())
        page.get_by_label("Đọc độc lập").check()
        self.assertEqual(set(page.locator("#list .badge, h1 .badge").all_inner_texts()), {"cặp nhiệm vụ"})
        for place in ("#list", ".right"):
            self.assertNotRegex(page.locator(place).inner_text(), r"nhóm \d|[Pp]hần mềm|trùng lặp|chồng chéo")
        self.assertEqual(page.locator("details.weights, details.preview").count(), 0)
        # Nothing is proposed, not even a reason.
        page.locator("h1").click()
        page.keyboard.press("1")
        self.assertEqual(page.get_by_label("Lý do").first.input_value(), "")
        self.assertEqual(page.get_by_label("Lý do").first.get_attribute("aria-invalid"), "true")
        page.keyboard.type("Đã đối chiếu")
        self.assertEqual(progress(page)[0], 1)
        # Conflicts between tasks that the engine takes for one would tell.
        for route in ("#/tasks", "#/f/0", "#/overview"):
            go(page, route)
            self.assertIn("Đang đọc độc lập", page.locator("main").inner_text())
            self.assertEqual(page.locator("main svg, main table").count(), 0)
        text = save(page)
        self.assertIn("why: Đã đối chiếu", text.decode())
        page.get_by_role("button", name="Thôi đọc độc lập").click()
        self.assertGreater(page.locator("main svg").count(), 2)
        workspace.take(text)
        self.assertEqual(workspace.merge()["decisions"]["applied"], 1)
        self.assertTrue(re.search(r"verdict: same", text.decode()))
