"""Everybody can use the page: axe finds nothing, the keyboard reaches everything, and it fits a narrow screen."""
from axe_playwright_python.sync_playwright import Axe

from review_page import BrowserTest, another_list, another_view, go, progress

RULES = {"runOnly": {"type": "tag", "values": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}}


class AccessibilityTests(BrowserTest):
    def check(self, page, what):
        # axe brings its own script: the tester's, which the page's policy would refuse.
        report = Axe().run(page, options=RULES)
        found = [(one["id"], [node["html"][:160] for node in one["nodes"][:3]]) for one in report.response["violations"]]
        self.assertEqual(found, [], what)

    def views(self, page):
        """Every view and dialog of the page, one after the other."""
        yield "overview"
        for details in page.locator("main details").all():
            details.evaluate("node => { node.open = true }")
        yield "overview, tables opened"
        go(page, "#/decide")
        yield "list"
        go(page, "#/tasks")
        yield "tasks"
        for kind in ("conflict", "pair", "remark"):
            go(page, f"#/decide?kind={kind}")
            go(page, page.locator("#list a").first.get_attribute("href"))
            if kind == "pair":
                page.keyboard.press("1")
                for details in page.locator("main details").all():
                    details.evaluate("node => { node.open = true }")
            yield kind
            if kind == "pair":
                page.keyboard.press("3")
                yield "a reason is missing"
        for key in ("?", "s"):
            page.evaluate("document.activeElement.blur()")
            page.keyboard.press(key)
            page.wait_for_selector("dialog")
            yield "dialog of " + key
            page.keyboard.press("Escape")
            # A key that comes while a dialog still closes belongs to the dialog.
            page.wait_for_selector("dialog", state="detached")
        page.locator("[data-key=open]").click()
        yield "dialog of opening"
        page.keyboard.press("Escape")
        page.wait_for_selector("dialog", state="detached")
        go(page, "#/decide")
        page.locator("[data-key=blind]").check()
        go(page, "#/p/0")
        yield "reading independently"
        go(page, "#/overview")
        yield "overview, reading independently"

    def test_axe_finds_nothing_in_any_view_language_width_or_theme(self):
        path = self.workspace().page()
        for language, width, scheme in [("vi", 1280, "light"), ("en", 1280, "dark"), ("vi", 320, "dark"), ("en", 320, "light")]:
            page = self.open(path, viewport={"width": width, "height": 900}, color_scheme=scheme, bypass_csp=True)
            if language == "en":
                page.locator("[data-key=language]").click()
            self.assertEqual(page.evaluate("document.documentElement.lang"), language)
            for view in self.views(page):
                self.check(page, (language, width, scheme, view))

    def test_nothing_is_wider_than_a_screen_of_320_points(self):
        page = self.open(self.workspace().page(), viewport={"width": 320, "height": 640})
        for view in self.views(page):
            width = page.evaluate("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)")
            self.assertLessEqual(width, 320, view)

    def test_lines_are_tall_enough_for_stacked_marks_and_controls_large_enough_for_fingers(self):
        page = self.open(self.workspace().page())
        for view in self.views(page):
            short = page.evaluate("""() => [...document.querySelectorAll('body *')].filter(node => {
              const style = getComputedStyle(node);
              return node.textContent && !node.closest('svg') && parseFloat(style.lineHeight) < 1.35 * parseFloat(style.fontSize);
            }).map(node => node.outerHTML.slice(0, 100))""")
            self.assertEqual(short, [], view)
            small = page.evaluate("""() => [...document.querySelectorAll('button, select, summary, .choice, .row a, .head a')].filter(node => {
              const box = node.getBoundingClientRect();
              return box.height > 1 && box.left >= 0 && (box.height < 24 || box.width < 24);
            }).map(node => node.outerHTML.slice(0, 100))""")
            self.assertEqual(small, [], view)

    def test_the_keyboard_alone_goes_through_the_list_and_decides(self):
        page = self.open(self.workspace().page())
        with another_view(page):
            page.keyboard.press("/")
        page.keyboard.press("/")
        with another_list(page):
            page.keyboard.type("tờ rơi")
        count = page.locator("#list li").count()
        self.assertGreater(count, 1)
        page.keyboard.press("Tab")
        self.assertEqual(page.evaluate("document.activeElement.tagName"), "SELECT")
        page.evaluate("document.activeElement.blur()")
        with another_view(page):
            page.keyboard.press("n")
        first = page.evaluate("location.hash")
        with another_view(page):
            page.keyboard.press("j")
        self.assertNotEqual(page.evaluate("location.hash"), first)
        with another_view(page):
            page.keyboard.press("k")
        self.assertEqual(page.evaluate("location.hash"), first)
        self.assertEqual(page.evaluate("document.activeElement.tagName"), "H1")
        go(page, "#/p/0")
        page.keyboard.press("1")
        page.keyboard.press("0")
        self.assertEqual(progress(page)[0], 0)
        page.keyboard.press("1")
        page.keyboard.press("u")
        self.assertEqual(progress(page)[0], 0)
        page.keyboard.press("?")
        self.assertEqual(page.locator("dialog h2").inner_text(), "Hướng dẫn và phím tắt")
        page.get_by_label("Dùng phím tắt một chữ").uncheck()
        page.keyboard.press("Escape")
        page.wait_for_selector("dialog", state="detached")
        page.keyboard.press("1")
        self.assertEqual(progress(page)[0], 0)

    def test_what_has_focus_is_seen(self):
        page = self.open(self.workspace().page(), route="#/p/0")
        for step in range(25):
            page.keyboard.press("Tab")
            outline = page.evaluate("""() => {
              const style = getComputedStyle(document.activeElement);
              return document.activeElement === document.body ? 3 : style.outlineStyle === 'none' ? 0 : parseFloat(style.outlineWidth);
            }""")
            self.assertGreaterEqual(outline, 2, page.evaluate("document.activeElement.outerHTML.slice(0, 200)"))

    def test_printing_shows_the_whole_list_and_no_controls(self):
        page = self.open(self.workspace().page(), route="#/decide")
        page.get_by_label("Trạng thái").select_option("all")
        page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
        page.emulate_media(media="print")
        count = int(page.locator("#list-count").inner_text().split(" ")[0].replace(".", ""))
        self.assertGreater(count, 50)
        self.assertEqual(page.locator("#list li").count(), count)
        self.assertEqual([one for one in page.locator("button").all() if one.is_visible()], [])
