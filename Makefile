# The two commands of the README: `make plan` and `make test`.
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := help
PLANS ?= plans/2025
OUT ?= build/2025

.PHONY: help plan test lint format bench clean

help: ## Explains the targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "  make %-8s %s\n", $$1, $$2 }' $(MAKEFILE_LIST)

plan: ## Installs what is missing, builds, and merges plans/2025 into build/2025 (or PLANS=... OUT=...)
	@scripts/setup
	@swift build -c release --product merge-tool >&2
	@"$$(swift build -c release --show-bin-path)/merge-tool" merge $(PLANS) -o $(OUT) || [ $$? -eq 1 ]

test: ## Sets everything up and runs all tests
	@scripts/setup --tests
	swift build --build-tests
	swift test --skip-build

lint: ## Checks the format of the sources
	swift format lint --strict --recursive --parallel Package.swift Sources Tests

format: ## Formats the sources
	swift format --in-place --recursive --parallel Package.swift Sources Tests

bench: ## Measures loading a large plan file against a bare loop over libyaml's events
	@scripts/setup
	@swift run -c release --package-path Benchmarks merge-benchmarks load

clean: ## Removes what was built
	rm -rf .build build
