"""A person decides on the page, the tool obeys, and the page shows it again."""
import pathlib
import re

from review_page import BrowserTest, Workspace, another_view, choose, go, progress, save, search


class DecisionTests(BrowserTest):
    def first_pairs(self, page):
        """The routes of the pairs in the list."""
        go(page, "#/decide?kind=pair")
        return page.eval_on_selector_all("#list a", "links => links.map(link => link.getAttribute('href'))")

    def test_decisions_by_mouse_and_keyboard_are_applied_and_seen_again(self):
        workspace = self.workspace()
        page = self.open(workspace.page())
        page.get_by_role("link", name="Quyết định", exact=True).click()
        routes = self.first_pairs(page)

        # By keyboard: the engine's opinion, then another one with its reason.
        go(page, routes[0])
        page.keyboard.press("1")
        self.assertTrue(page.get_by_label("Cùng một việc: gộp làm một").is_checked())
        self.assertEqual(progress(page)[0], 1)
        go(page, routes[1])
        page.keyboard.press("3")
        self.assertEqual(page.evaluate("document.activeElement.tagName"), "TEXTAREA")
        page.keyboard.type("Khác địa bàn: thực hiện “riêng”")
        # By mouse.
        go(page, routes[2])
        page.get_by_label("Có phần chung: giữ cả hai").click()
        page.get_by_label("Lý do").first.fill("Khác đối tượng: #1")
        # The value of a field in conflict, chosen and typed.
        go(page, "#/decide?kind=conflict")
        choose(page, page.locator("#list a", has_text="chỉ tiêu").first)
        value = page.locator("fieldset.value").first
        value.locator("input[type=radio]").nth(1).check()
        chosen = value.locator("label").nth(1).inner_text().split(": ", 1)[1].strip()
        go(page, "#/decide?kind=conflict")
        choose(page, page.locator("#list a", has_text="thời hạn").first)
        page.locator("fieldset.value").first.get_by_label("Giá trị khác", exact=True).check()
        page.locator("fieldset.value textarea").first.fill("Quý IV/2025")
        page.get_by_role("button", name="Dùng giá trị này").first.click()
        page.keyboard.type("Theo tiến độ chung")
        # A finding that may stay.
        go(page, "#/decide?kind=remark")
        choose(page, page.locator("#list a", has_text="lưu ý").first)
        page.get_by_label("Đã biết, giữ nguyên như trong kế hoạch").check()
        page.keyboard.type("Nêu trong kế hoạch chi tiết")

        text = save(page)
        workspace.take(text)
        summary = workspace.merge()
        self.assertEqual(summary["decisions"], {"applied": 6, "stale": 0, "unmatched": 0}, text.decode())
        settled = {one["decision"]["why"] for one in workspace.findings()["settled"]}
        self.assertLessEqual({"Khác địa bàn: thực hiện “riêng”", "Khác đối tượng: #1", "Theo tiến độ chung", "Nêu trong kế hoạch chi tiết"}, settled)
        annual = (workspace.folder / "build/annual.yaml").read_text(encoding="utf8")
        for words in (chosen, "Văn phòng UBND tỉnh quyết định ngày 25/3/2025: Theo tiến độ chung"):
            self.assertTrue(words in annual, words)

        again = self.open(workspace.page())
        self.assertEqual(again.locator(".notice.warning").count(), 0)
        again.get_by_role("link", name="Quyết định", exact=True).click()
        again.get_by_label("Trạng thái").select_option("decided")
        shown = again.locator("#list").inner_text()
        for words in ("cùng một việc", "không liên quan", "giữ cả hai", "đã chọn giá trị", "giữ nguyên"):
            self.assertIn("✓ " + words, shown)
        # Nothing was changed, so that nothing changes in the file.
        self.assertEqual(save(again), text)

    def test_changing_one_decision_leaves_the_lines_of_all_others(self):
        workspace = self.workspace()
        pairs = [one for one in workspace.findings()["findings"] if one["code"] == "overlap/duplicate"][:3]
        for index, finding in enumerate(pairs):
            workspace.run("decide", finding["id"], "plans/2025", "--same", "--by", "Sở Nội vụ", "--why", f"Lý do {index}", "--on", "2025-03-25")
        file = workspace.plans / "decisions.yaml"
        file.write_text("# Họp ngày 25/3\n" + file.read_text(encoding="utf8").replace("  - finding: " + pairs[2]["id"], "  # cuộc họp thứ hai\n  - finding: " + pairs[2]["id"]) + "# hết\n", encoding="utf8")
        before = file.read_text(encoding="utf8")
        page = self.open(workspace.page())
        page.get_by_role("link", name="Quyết định", exact=True).click()
        page.get_by_label("Trạng thái").select_option("decided")
        self.assertEqual(page.locator("#list li").count(), 3)
        search(page, pairs[1]["id"])
        choose(page, page.locator("#list a").first)
        page.get_by_label("Có phần chung: giữ cả hai").click()
        page.get_by_label("Lý do").first.fill("Nghĩ lại")
        after = save(page).decode()
        entries = lambda text: re.split(r"(?m)^(?=  - )", text)
        old, new = entries(before), entries(after)
        self.assertEqual([old[0], old[1], old[3]], [new[0], new[1], new[3]])
        self.assertIn("verdict: apart", new[2])
        workspace.take(after.encode())
        self.assertEqual(workspace.merge()["decisions"], {"applied": 3, "stale": 0, "unmatched": 0})

        # Taking a decision back takes its lines out.
        page.get_by_label("Chưa quyết định").first.click()
        without = save(page).decode()
        # The comment above the next entry is nobody's to remove.
        self.assertEqual(entries(without), [old[0], old[1] + "  # cuộc họp thứ hai\n", old[3]])
        page.keyboard.press("u")
        self.assertEqual(save(page).decode(), after)

    def test_what_decide_writes_is_opened_whatever_it_says(self):
        workspace = self.workspace()
        reasons = ["có: dấu hai chấm", "#mở đầu", "'nháy' và \"nháy kép\"", "- gạch", "dòng một\ndòng hai", "true", "007", "\\ngược \\", "hết:", "{a: b}", "\u202eđảo", "  thụt  "]
        pairs = [one for one in workspace.findings()["findings"] if one["code"] == "overlap/duplicate"]
        for finding, why in zip(pairs, reasons):
            workspace.run("decide", finding["id"], "plans/2025", "--apart", f"--by={why}", f"--why={why}", "--on", "2025-03-25")
        path = workspace.plans / "decisions.yaml"
        fresh = Workspace()
        self.addCleanup(fresh.remove)
        page = self.open(fresh.page())
        page.get_by_role("button", name="Mở…").click()
        page.locator("dialog input[type=file]").set_input_files(path)
        page.get_by_text(f"Đã mở: {len(reasons)} quyết định, trong đó 0 không còn khớp").wait_for()
        self.assertEqual(save(page), path.read_bytes())
        go(page, "#/decide")
        page.get_by_label("Trạng thái").select_option("decided")
        for finding, why in zip(pairs, reasons):
            search(page, finding["id"])
            choose(page, page.locator("#list a").first)
            self.assertEqual(page.get_by_label("Lý do").first.input_value(), why)

    def test_words_being_typed_are_searched_for_although_another_question_is_opened_at_once(self):
        page = self.open(self.workspace().page(), route="#/decide")
        every = page.locator("#list-count").inner_text()
        with another_view(page):
            page.evaluate("""() => {
              const field = document.getElementById('search-field');
              field.value = 'to roi';
              field.dispatchEvent(new Event('input'));
              document.querySelector('#list a').click();
            }""")
        self.assertEqual(page.get_by_label("Tìm kiếm").input_value(), "to roi")
        self.assertNotEqual(page.locator("#list-count").inner_text(), every)

    def test_what_the_page_writes_is_read_by_the_tool_whatever_it_says(self):
        workspace = self.workspace()
        reasons = ["a: b", "#x", "'q' \"w\" \\e", "- r", "một\n  hai\n\nba\n", "yes", "1_000", "2025-01-01", "~", "[a, b", "*a", "&b !c", "x #y", "k:", "x\u2028\u0085\ufeff\u202ey", "| >", "%", "@", "`", "...", "---", "😀\U000e0041"]
        page = self.open(workspace.page())
        routes = self.first_pairs(page)
        self.assertGreaterEqual(len(routes), len(reasons))
        for route, why in zip(routes, reasons):
            go(page, route)
            page.get_by_label("Không liên quan").first.check()
            page.get_by_label("Lý do").first.fill(why)
        text = save(page, by="Sở: “Nội vụ” #1")
        workspace.take(text)
        self.assertEqual(workspace.merge()["decisions"], {"applied": len(reasons), "stale": 0, "unmatched": 0})
        settled = [one["decision"] for one in workspace.findings()["settled"]]
        self.assertLessEqual({why.strip() for why in reasons}, {one["why"] for one in settled})
        self.assertEqual({one["by"] for one in settled}, {"Sở: “Nội vụ” #1"})
        self.assertEqual(save(self.open(workspace.page())), text)

    def test_a_member_is_taken_out_of_a_group_of_three(self):
        workspace = self.workspace()
        page = self.open(workspace.page())
        go(page, "#/decide?kind=pair")
        choose(page, page.locator("#list a", has_text="nhóm 3").first)
        name = page.locator("section.card button", has_text="Đưa ra khỏi nhóm").first.get_attribute("aria-label").split(" ")[1]
        page.locator("section.card button", has_text="Đưa ra khỏi nhóm").first.click()
        while page.locator("a", has_text="").count() and progress(page):
            page.get_by_role("button", name="Lưu…").click()
            missing = page.locator("dialog .notice a")
            if missing.count() == 0:
                page.keyboard.press("Escape")
                break
            choose(page, missing.first)
            page.get_by_label("Lý do").first.fill("Việc khác")
        text = save(page)
        self.assertEqual(text.decode().count("verdict: apart"), 2)
        workspace.take(text)
        self.assertEqual(workspace.merge()["decisions"]["applied"], 2)
        annual = (workspace.folder / "build/annual.yaml").read_text(encoding="utf8")
        plan, item = name.split("/")
        origins = [block for block in re.split(r"(?m)^\s+- id: ", annual) if f"plan: {plan}" in block and re.search(rf"item: {item}\b", block)]
        self.assertEqual(len(origins), 1)
        self.assertEqual(len(re.findall(r"(?m)^\s+- plan: ", origins[0].split("related:")[0])), 1, origins[0])

    def test_a_decision_that_contradicts_another_is_not_recorded(self):
        workspace = self.workspace()
        page = self.open(workspace.page())
        go(page, "#/decide?kind=pair")
        group = page.locator("#list a", has_text="nhóm 3")
        routes = group.evaluate_all("links => links.map(link => link.getAttribute('href'))")
        go(page, routes[0])
        page.get_by_role("button", name=re.compile("Xác nhận cả nhóm")).click()
        done = progress(page)[0]
        page.keyboard.press("2")
        page.get_by_text("Không ghi được: trái với quyết định").wait_for()
        self.assertEqual(progress(page)[0], done)
        self.assertTrue(page.get_by_label("Cùng một việc: gộp làm một").is_checked())
        page.keyboard.press("u")
        self.assertEqual(progress(page)[0], 0)

    def test_stale_decisions_are_warned_of_kept_and_decided_again(self):
        workspace = self.workspace()
        page = self.open(workspace.page())
        route = self.first_pairs(page)[0]
        go(page, route)
        page.keyboard.press("1")
        text = save(page)
        workspace.take(text)
        title = re.search(r"(?m)^\s+title: (.*)$", text.decode())[1].strip('"')
        for plan in workspace.plans.glob("*.yaml"):
            words = plan.read_text(encoding="utf8")
            if plan.name != "decisions.yaml":
                plan.write_text(words.replace(title, title + " và kiểm tra"), encoding="utf8")
        self.assertEqual(workspace.merge()["decisions"]["stale"], 1)
        page = self.open(workspace.page())
        self.assertIn("1 quyết định cũ không còn áp dụng", page.locator("main").inner_text())
        self.assertIn("và kiểm tra", page.locator(".notice.warning").inner_text())
        self.assertEqual(save(page), text)
        page.get_by_role("link", name="Quyết định lại").first.click()
        page.get_by_label("Cùng một việc: gộp làm một").wait_for()
        page.keyboard.press("1")
        workspace.take(save(page))
        self.assertEqual(workspace.merge()["decisions"], {"applied": 1, "stale": 0, "unmatched": 0})

    def test_a_file_that_the_page_cannot_read_is_refused_with_its_line(self):
        workspace = self.workspace()
        page = self.open(workspace.page())
        page.get_by_role("button", name="Mở…").click()
        for text, words in [
            ("format: decisions/1\ndecisions:\n  - &a\n    verdict: same\n", "Dòng 3: trang này không đọc neo"),
            ("format: decisions/1\ndecisions:\n  - finding: a\n    why: >\n      b\n", "Dòng 4: trang này không đọc văn bản gập dòng"),
            ("format: plan/1\n", "Dòng 1: đây không phải tệp quyết định"),
            ("format: decisions/1\ndecisions:\n  - finding: a\n    veredict: same\n", "Dòng 4: không có khóa “veredict”"),
            ("format: decisions/1\ndecisions:\n  - finding: a\n\tby: b\n", "Dòng 4: dùng dấu cách"),
            ("format: decisions/1\ndecisions: [{finding: a, verdict: same, by: b, why: c}]\n", "Dòng 2: danh sách quyết định viết trong ngoặc vuông"),
            ("format: decisions/1\ndecisions:\n  - finding: a\n    finding: b\n", "Dòng 4: khóa “finding” được ghi hai lần"),
        ]:
            path = workspace.folder / "other.yaml"
            path.write_text(text, encoding="utf8")
            page.locator("dialog input[type=file]").set_input_files(path)
            page.locator("dialog .notice.bad", has_text=words).wait_for()
        path.write_bytes(b"format: decisions/1\n# \xff\n")
        page.locator("dialog input[type=file]").set_input_files(path)
        page.locator("dialog .notice.bad", has_text="Tệp không phải UTF-8").wait_for()

    def test_what_is_not_saved_is_there_after_closing_the_page(self):
        workspace = self.workspace()
        path = workspace.page()
        page = self.open(path)
        go(page, self.first_pairs(page)[0])
        page.keyboard.press("1")
        page.reload()
        page.get_by_text("Đã lấy lại 1 thay đổi chưa lưu từ lần trước").wait_for()
        self.assertEqual(progress(page)[0], 1)
