# What CONTRIBUTING.md tells to call. `make check` is what must hold before a change lands.

PYTHON ?= python3
BIN := .venv/bin
PYTEST := QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -q
NAME ?= throughput

.PHONY: setup lint types imports test test-core test-ui app translate benchmark check

setup:  ## the package and its tools, into .venv
	$(PYTHON) -m venv .venv
	$(BIN)/pip install -e ".[dev]"

lint:
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types:
	$(BIN)/mypy

imports:
	$(BIN)/lint-imports
	$(PYTEST) tests/test_house.py

test:
	$(PYTEST) -n auto

test-core:  ## with Qt blocked
	AEVIZ_BLOCK_QT=1 $(PYTEST) -c /dev/null --rootdir . -p no:pytest-qt \
	    -p no:cacheprovider -n auto tests/core tests/cli

test-ui:
	$(PYTEST) -n auto tests/ui tests/journeys

app:  ## as at the first start: with a home that is gone afterwards
	home=$$(mktemp -d) && trap 'rm -rf "$$home"' EXIT && AEVIZ_HOME="$$home" $(BIN)/aeviz

translate:  ## bring the catalogues up to date, compile them, and say what is to be translated
	$(BIN)/python resources/translations/update.py

benchmark:  ## NAME=throughput, smoothness, latency, scrub, startup, map, memory or scale
	$(BIN)/aeviz benchmark $(NAME)

check:
	.ci/run
