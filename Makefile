# make demo and make test each work alone on a fresh clone.

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
CORE := $(wildcard hatch_build.py core/Cargo.* core/src/*.rs)
CARGO := $(shell command -v cargo)
RUSTFMT := $(shell cargo fmt --version 2>/dev/null)
CLIPPY := $(shell cargo clippy --version 2>/dev/null)
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: help setup demo test outside check docs bench mutants clean
.DELETE_ON_ERROR:

help:
	@echo "make setup   install sicut into $(VENV); then run $(BIN)/sicut"
	@echo "make demo    install, and check the shipped example"
	@echo "make test    install what the tests need, and run them all"
	@echo "make outside install what reads the outputs from outside (npm, a browser's driver), for make test"
	@echo "make check   formatting, lint, types, layers, generated docs"
	@echo "make docs    write the generated docs anew"
	@echo "make bench   measure speed and accuracy (data: SICUT_DATA)"
	@echo "make mutants find code that no test holds (hours)"
	@echo "make clean   remove $(VENV), caches and builds"

setup: $(VENV)/.installed
	@echo "sicut is installed: $(BIN)/sicut"

$(VENV)/.python:
	@command -v $(PYTHON) >/dev/null || { \
	  echo "make: $(PYTHON) was not found; install Python 3.11 or newer, or name one: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 2; }
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { \
	  echo "make: sicut needs Python 3.11 or newer, $(PYTHON) is $$($(PYTHON) --version 2>&1); name another: make $(MAKECMDGOALS) PYTHON=python3.12" >&2; exit 2; }
	@$(PYTHON) -m venv $(VENV) || { \
	  echo "make: $(PYTHON) could not make a virtual environment; install its venv package (python3-venv on Debian)" >&2; exit 2; }
	@touch $@

$(VENV)/.installed: $(VENV)/.python pyproject.toml $(CORE)
	@echo "Installing sicut into $(VENV) ..."
	@$(PIP) --editable .
	@touch $@

$(VENV)/.dev: $(VENV)/.python pyproject.toml $(CORE)
	@echo "Installing sicut and what its tests need into $(VENV) ..."
	@$(PIP) --editable '.[dev]'
	@touch $@ $(VENV)/.installed

demo: $(VENV)/.installed
	@$(BIN)/sicut demo --exit-zero

test: $(VENV)/.dev
ifneq ($(CARGO),)
	$(CARGO) test --quiet --offline --manifest-path core/Cargo.toml
endif
	$(BIN)/pytest --quiet --numprocesses auto --dist loadfile

outside: $(VENV)/.outside .outside/.installed
	@echo "The tests in tests/outside run now in make test; SICUT_OUTSIDE=1 makes a missing program a failure."

$(VENV)/.outside: $(VENV)/.dev
	@echo "Installing the browser's driver into $(VENV) ..."
	@PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1 $(PIP) --editable '.[dev,outside]'
	@touch $@

.outside/.installed: tests/outside/package.json
	@command -v npm >/dev/null || { echo "make: npm was not found; install node 20 or newer with npm" >&2; exit 2; }
	@echo "Installing readers from npm into .outside ..."
	@mkdir -p .outside && cp tests/outside/package.json .outside/
	@cd .outside && npm install --silent --no-package-lock --no-audit --no-fund --ignore-scripts
	@chmod +x .outside/node_modules/@microsoft/sarif-multitool-*/Sarif.Multitool 2>/dev/null || true
	@touch $@

check: $(VENV)/.dev
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-cache
	$(BIN)/python scripts/rule_pages.py --check
	$(BIN)/python scripts/readme_output.py --check
	$(BIN)/python scripts/core_tables.py --check
	$(BIN)/python scripts/lexicon_tables.py --check
	$(BIN)/python scripts/cldr_units.py --check
	$(BIN)/python scripts/cldr_dates.py --check
ifneq ($(RUSTFMT),)
	$(CARGO) fmt --manifest-path core/Cargo.toml --check
endif
ifneq ($(CLIPPY),)
	$(CARGO) clippy --quiet --offline --manifest-path core/Cargo.toml -- -D warnings
endif

docs: $(VENV)/.dev
	$(BIN)/python scripts/rule_pages.py
	$(BIN)/python scripts/readme_output.py

bench: $(VENV)/.installed
	$(BIN)/python bench/startup.py
	$(BIN)/python bench/speed.py
	$(BIN)/python bench/engines.py
	$(BIN)/python bench/middlemarch.py

mutants: $(VENV)/.dev
	$(PIP) 'mutmut>=3.8'
	$(BIN)/mutmut run
	$(BIN)/mutmut results

clean:
	rm -rf $(VENV) .outside core/target src/sicut/collate/_core mutants build dist .mypy_cache .pytest_cache .ruff_cache .import_linter_cache .hypothesis
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
