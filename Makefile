# Verbatim's own commands. `make run` and `make test` need Python 3.11 or newer, git and make, and nothing else.

VENV := .venv
BIN := $(VENV)/bin
INSTALL := $(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --no-deps --only-binary :all:
UV ?= uv

# Started once to see whether it answers: a name on the PATH may be a shim without a Python behind it.
FIT := import ensurepip, sys, venv; sys.exit(sys.version_info < (3, 11))
PYTHON ?= $(shell for p in python3.13 python3.12 python3.11 python3; do \
	if $$p -c '$(FIT)' >/dev/null 2>&1; then echo $$p; break; fi; done)

.PHONY: help run test playground lint lock bench train clean

help: ## Say what can be done here
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' Makefile

run: $(VENV)/.runtime ## Start Verbatim (without credentials: the sandbox in your browser)
	@$(BIN)/python app.py run

test: $(VENV)/.dev ## Run every test (a file's tests stay together, files run side by side)
	@$(BIN)/pytest -q -n logical --maxprocesses 4 --dist loadfile

playground: $(VENV)/.dev ## Walk through a decision in Microsoft's own stand-in for Teams (needs npm, node and unshare)
	@$(BIN)/pytest -q -rs tests/teams/test_playground.py

lint: $(VENV)/.dev ## Check style, types and who imports whom
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

bench: $(VENV)/.dev ## Measure the numbers that the documentation states
	@for b in $(wildcard benchmarks/[a-z]*.py); do echo "== $$b"; $(BIN)/python -m "$$(echo "$${b%.py}" | tr / .)" || exit 1; done

train: $(VENV)/.dev ## Learn the reader's weights anew from the examples in tests/reading
	@$(INSTALL) -r requirements-train.lock
	$(BIN)/python -m prompts.reading.training $(addprefix tests/reading/,examples.jsonl other_hands.jsonl voices.jsonl ordinary.jsonl)

LOCK := $(UV) pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-header $(LOCK_OPTIONS)

lock: ## Pin every dependency anew (needs uv; LOCK_OPTIONS=--upgrade takes newer versions)
	@command -v $(UV) >/dev/null || { echo "make lock needs uv, a Python package resolver; install it and try again."; exit 1; }
	$(LOCK) pyproject.toml --output-file requirements.lock
	$(LOCK) pyproject.toml --group dev --constraint requirements.lock --output-file requirements-dev.lock
	$(LOCK) --group train --constraint requirements.lock --output-file requirements-train.lock

clean: ## Remove what the other commands made, but no database
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache .import_linter_cache .hypothesis

$(VENV)/.made:
	@test -n "$(PYTHON)" && $(PYTHON) -c '$(FIT)' >/dev/null 2>&1 || { \
		echo "Verbatim needs Python 3.11 or newer with its venv module (Debian: python3-venv); install one, or name it with PYTHON=…"; \
		exit 1; }
	@rm -rf $(VENV)
	@$(PYTHON) -m venv $(VENV)
	@touch $@

$(VENV)/.runtime: $(VENV)/.made requirements.lock
	@echo "Installing what Verbatim needs (once)…"
	@$(INSTALL) -r requirements.lock
	@touch $@

$(VENV)/.dev: $(VENV)/.made requirements-dev.lock
	@echo "Installing what Verbatim and its tests need (once)…"
	@$(INSTALL) -r requirements-dev.lock
	@touch $(VENV)/.runtime $@
