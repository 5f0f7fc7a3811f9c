"""What the browser tests share: a workspace in a temporary folder, the tool, and a browser that watches the page.

Every page that a test opens is watched: a request for anything but the page itself, a message on the console, an error or
a dialog of a script fails the test.
"""
import contextlib
import functools
import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import tempfile
import unittest

from playwright.sync_api import sync_playwright

PAGES = {}
ROOT = pathlib.Path(__file__).resolve().parent.parent.parent


@functools.cache
def tool_path():
    given = os.environ.get("MERGE_TOOL")
    if given:
        return str(pathlib.Path(given).resolve())
    command = ["swift", "build", "--show-bin-path"]
    folder = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout.strip()
    return folder + "/merge-tool"


def chromium_path():
    for name in ("chromium", "chromium-browser", "google-chrome"):
        found = shutil.which(name)
        if found:
            return found
    raise unittest.SkipTest("SKIPPED: there is no chromium; scripts/setup --browser installs it")


class Workspace:
    """A copy of the sample plans, or other files, in which the tool runs."""

    def __init__(self, files=None):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="merge-tool-browser-"))
        self.plans = self.folder / "plans/2025"
        if files is None:
            shutil.copytree(ROOT / "plans", self.folder / "plans")
        else:
            self.plans.mkdir(parents=True)
            for name, text in files.items():
                (self.plans / name).write_text(text, encoding="utf8")

    def run(self, *arguments, may_fail=False):
        run = subprocess.run([tool_path(), *arguments], cwd=self.folder, capture_output=True, text=True, timeout=600)
        if run.returncode == 2 and not may_fail:
            raise AssertionError(f"{arguments}: {run.stderr}")
        return run

    def page(self):
        """Makes the page and gives its path; the page of the untouched sample plans is made once for all tests."""
        path = self.folder / "review.html"
        digest = hashlib.sha256(b"".join(file.read_bytes() for file in sorted(self.folder.glob("plans/**/*.yaml")))).digest()
        if digest not in PAGES:
            self.run("render", "plans/2025", "--to", "html", "-o", "review.html", "--lang", "vi")
            PAGES[digest] = path.read_bytes()
        path.write_bytes(PAGES[digest])
        return path

    def merge(self):
        """The summary of a merge, as data."""
        return json.loads(self.run("merge", "plans/2025", "-o", "build", "--format", "json").stdout)

    def findings(self):
        return json.loads(self.run("check", "plans/2025", "--format", "json", "--lang", "vi").stdout)

    def take(self, text):
        """Puts a file of decisions into the workspace, as the page tells a person to do."""
        (self.plans / "decisions.yaml").write_bytes(text)
        manifest = self.plans / "merge.yaml"
        words = manifest.read_text(encoding="utf8")
        if "decisions:" not in words:
            manifest.write_text(words + "\ndecisions: decisions.yaml\n", encoding="utf8")

    def remove(self):
        shutil.rmtree(self.folder)


class BrowserTest(unittest.TestCase):
    """A test with a browser; `open` gives a watched page."""

    @classmethod
    def setUpClass(cls):
        cls.driver = sync_playwright().start()
        arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
        cls.browser = cls.driver.chromium.launch(executable_path=chromium_path(), args=arguments)

    @classmethod
    def tearDownClass(cls):
        cls.browser.close()
        cls.driver.stop()

    def setUp(self):
        self.seen = []
        self.contexts = []

    def tearDown(self):
        for context in self.contexts:
            context.close()
        self.assertEqual(self.seen, [], "the page asked for something, or said something on the console")

    def workspace(self, files=None):
        workspace = Workspace(files)
        self.addCleanup(workspace.remove)
        return workspace

    def open(self, path, route="", **options):
        context = self.browser.new_context(**{"viewport": {"width": 1280, "height": 900}, "accept_downloads": True, **options})
        context.set_default_timeout(10000)
        self.contexts.append(context)
        page = context.new_page()
        address = path.as_uri()

        def request(one):
            if one.url.split("#")[0] != address and not one.url.startswith("blob:"):
                self.seen.append(("request", one.url[:200]))

        page.on("request", request)
        page.on("console", lambda message: self.seen.append(("console", message.text[:500])))
        page.on("pageerror", lambda error: self.seen.append(("error", str(error)[:500])))
        page.on("dialog", lambda dialog: (self.seen.append(("dialog", dialog.message)), dialog.dismiss()))
        page.goto(address + route)
        page.wait_for_selector("main h1")
        return page


@contextlib.contextmanager
def another_view(page):
    """Around what leads to another address: goes on when its view has been drawn, however slow the machine is."""
    # Playwright's own waiting for a condition evaluates text again and again, which the page's policy refuses.
    page.evaluate("""() => {
      window.arrival = new Promise((resolve, reject) => {
        addEventListener('hashchange', resolve, { once: true });
        setTimeout(() => reject(new Error('the address has not changed')), 10000);
      }).then(() => null);
    }""")
    yield
    page.evaluate("() => window.arrival")


@contextlib.contextmanager
def another_list(page):
    """Around what filters the list: goes on when the list has been drawn anew."""
    page.evaluate("() => { document.getElementById('list-count').dataset.seen = '' }")
    yield
    page.wait_for_selector("#list-count:not([data-seen])")


def go(page, route):
    if page.evaluate("location.hash") != route:
        with another_view(page):
            page.evaluate("route => { location.hash = route }", route)


def search(page, words):
    with another_list(page):
        page.get_by_label("Tìm kiếm").fill(words)


def choose(page, link):
    """Follows a link to its question, which may be the one that is shown."""
    is_shown = page.evaluate("location.hash") == link.get_attribute("href")
    with contextlib.nullcontext() if is_shown else another_view(page):
        link.click()


def save(page, by="Văn phòng UBND tỉnh", when="2025-03-25"):
    """Saves as a person does, and gives the bytes of the file."""
    page.keyboard.press("Escape")
    page.get_by_role("button", name="Lưu…").click()
    page.get_by_label("Người (cơ quan) quyết định").fill(by)
    page.get_by_label("Ngày quyết định").fill(when)
    with page.expect_download() as download:
        page.get_by_role("button", name="Tải decisions.yaml").click()
    return pathlib.Path(download.value.path()).read_bytes()


def progress(page):
    """How many are decided, of how many."""
    done, all_ = page.locator("#saving").inner_text().split(" ")[0].split("/")
    return int(done), int(all_)
