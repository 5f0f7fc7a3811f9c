# The two commands of the README: `make plan` and `make test`.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
PLANS ?= plans/2025
OUT ?= build/2025
JUDGED ?= ../shared/eval

.PHONY: help plan test test-browser lint format bench bench-large soak soak-everything evaluate clean

help: ## Explains the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-16s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

plan: ## Installs what is missing, builds, and merges plans/2025 into build/2025 (or PLANS=... OUT=...)
	@scripts/setup
	@swift build -c release --product merge-tool >&2
	@"$$(swift build -c release --show-bin-path)/merge-tool" merge $(PLANS) -o $(OUT) || [ $$? -eq 1 ]

test: ## Sets everything up and runs all tests
	@scripts/setup --tests
	swift build --build-tests
	swift test --skip-build

test-browser: ## Opens the review page in a browser, decides, merges again (needs chromium; installs it)
	@scripts/setup --browser
	@swift build --product merge-tool >&2
	@MERGE_TOOL="$$(swift build --show-bin-path)/merge-tool" .venv/bin/python -m unittest discover -v -s Tests/Browser

lint: ## Checks the format of the sources
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

format: ## Formats the sources
	swift format --in-place --recursive --parallel Package.swift Sources Tests

bench: ## Measures loading a plan file, comparing revisions, the search for overlaps in 10,000 and 100,000 tasks, and publishing 5,000
	@scripts/setup
	@swift run -c release --package-path Benchmarks merge-benchmarks load
	@swift run -c release --package-path Benchmarks merge-benchmarks revisions
	@swift run -c release --package-path Benchmarks merge-benchmarks scale
	@swift run -c release --package-path Benchmarks merge-benchmarks publish

bench-large: ## Measures the search for overlaps in a million tasks
	@scripts/setup
	@swift run -c release --package-path Benchmarks merge-benchmarks scale 1000000

soak: ## Merges 300,000 random versions of plans three ways and holds each result against the truth
	@scripts/setup
	@swift run -c release --package-path Benchmarks merge-benchmarks soak
	@swift run -c release --package-path Benchmarks merge-benchmarks soak --divisions --merges 50000
	@swift run -c release --package-path Benchmarks merge-benchmarks soak --doubtful --merges 50000

soak-everything: ## The same with targets, duties and paragraphs, of which a few in 100,000 still come out wrong
	@scripts/setup
	@swift run -c release --package-path Benchmarks merge-benchmarks soak --everything --merges 100000

evaluate: ## Measures the overlap model on judged pairs (JUDGED=folder with labels.tsv and plans/)
	@if [ ! -f "$(JUDGED)/labels.tsv" ]; then echo "evaluate: SKIPPED, there is no $(JUDGED)/labels.tsv" >&2; exit 0; fi; \
	scripts/setup; swift build -c release --product merge-tool >&2; mkdir -p build; \
	"$$(swift build -c release --show-bin-path)/merge-tool" evaluate "$(JUDGED)/labels.tsv" "$(JUDGED)"/plans/*.yaml \
	  --curve build/curve.svg; echo "build/curve.svg: precision against recall" >&2

clean: ## Removes what was built
	rm -rf .build build
