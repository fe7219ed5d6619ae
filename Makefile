# `make` alone prints the commands. PYTHON is the interpreter for the environment in .venv.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready
BENCH := .venv-bench
PEER := .venv-peer
LOWEST := .venv-lowest
# make bench CASES="history stream" runs some cases and prints only their table.
CASES ?=
ROUNDS ?= 5
# make llmock SCRIPTS=2000 runs more scripts.
SCRIPTS ?= 200
# make bench BEFORE=COMMIT measures gemkit at that commit too.
BEFORE ?=
STEADY := .cache/stdy/node_modules/.bin/steady
STEADY_VERSION := 0.22.2
FORMER_MCP := .cache/mcp
FORMER_MCP_VERSION := 1.30.0

.DEFAULT_GOAL := help
.PHONY: help setup demo test cover check outside llmock mcp fuzz random lowest lint types contracts picture sloc gen specs update overlay edits current bench build clean

help: ## print this list
	@awk -F ':.*## ' '/^[a-z]+:.*## /{printf "  make %-10s %s\n", $$1, $$2}' $(MAKEFILE_LIST)

$(READY): requirements-dev.txt pyproject.toml
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements-dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	touch $@

setup: $(READY) ## create the environment in .venv

demo: $(READY) current ## run real requests on both backends against the emulator
	$(BIN)/python examples/demo.py

test: $(READY) ## run the tests
	$(BIN)/python -m pytest -n auto

cover: $(READY) ## run the tests and measure coverage
	$(BIN)/python -m pytest -n auto --cov --cov-report=term

check: lint types contracts picture current ## static checks: linters, types, contracts, generated code

outside: $(READY) $(STEADY) ## send every request to a server that validates it with OpenAPI (needs Node)
	PYTHONPATH=src:. $(BIN)/python -W error -m tests.outside.stdy --steady $(STEADY)

$(STEADY):
	npm install --silent --no-save --no-package-lock --no-audit --no-fund --prefix .cache/stdy @stdy/cli@$(STEADY_VERSION)

llmock: $(READY) ## run random scripts of function calls against llmock
	GEMKIT_TEST_SCRIPTS=$(SCRIPTS) $(BIN)/python -m pytest tests/outside/test_tool_loops.py tests/outside/test_random_loops.py

mcp: $(READY) $(FORMER_MCP)/.ready ## run the tests of MCP tools with the previous major version of mcp
	PYTHONPATH=$(FORMER_MCP) GEMKIT_TEST_MCP=$(FORMER_MCP_VERSION) $(BIN)/python -m pytest tests/mcp

$(FORMER_MCP)/.ready:
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --target $(FORMER_MCP) \
		mcp==$(FORMER_MCP_VERSION) httpx-sse==0.4.3 pydantic-settings==2.16.3 python-dotenv==1.2.4
	touch $@

fuzz: $(READY) ## parse a million invalid streams and errors, and 100,000 messages of live sessions
	PYTHONPATH=src:. $(BIN)/python -W error -m tests.fuzz.run
	PYTHONPATH=src:. $(BIN)/python -W error -m tests.fuzz.live

random: $(READY) ## run the property tests with new random values
	$(BIN)/python -m pytest -n auto -m hypothesis --hypothesis-profile=random

lowest: $(LOWEST)/.ready ## run the tests of the core with the lowest versions of its dependencies
	$(LOWEST)/bin/python -m pytest -n auto -o filterwarnings=default tests/core tests/surface tests/conformance \
		--ignore tests/core/test_imports.py

$(LOWEST)/.ready: requirements-lowest.txt pyproject.toml
	test -x $(LOWEST)/bin/python || $(PYTHON) -m venv $(LOWEST)
	$(LOWEST)/bin/python -m pip install --quiet --disable-pip-version-check -r requirements-lowest.txt
	$(LOWEST)/bin/python -m pip install --quiet --disable-pip-version-check --no-build-isolation --no-deps --editable .
	touch $@

lint: $(READY) ## ruff, and linters for the workflows
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/zizmor --offline --quiet .github/workflows
	$(BIN)/check-jsonschema --builtin-schema vendor.github-workflows .github/workflows/*.yml

types: $(READY) ## mypy and pyright, both strict
	$(BIN)/mypy
	$(BIN)/pyright --pythonpath $(BIN)/python

contracts: $(READY) ## check the contracts for imports
	PYTHONPATH=src:. $(BIN)/lint-imports

picture: $(READY) ## check the picture in docs/architecture.md; WRITE=1 redraws it
	PYTHONPATH=src:. $(BIN)/python -m tests.structure.picture $(if $(WRITE),--write)

sloc: $(READY) ## count the lines of code per layer
	PYTHONPATH=src:. $(BIN)/python -m tests.structure.sloc

current: $(READY) ## check that the generated code is current
	$(BIN)/python -m codegen check

gen: $(READY) ## generate src/gemkit/_generated
	$(BIN)/python -m codegen build

specs: $(READY) ## fetch the documents in specs/
	$(BIN)/python -m codegen fetch

update: $(READY) ## update to the newest documents of the services
	$(BIN)/python -m codegen update

overlay: $(READY) ## check that every entry of the overlay has an effect (takes minutes)
	$(BIN)/python -m codegen prove

edits: $(READY) ## random edits of the documents: is each refused, told, or built rightly? (takes an hour)
	PYTHONPATH=src:. $(BIN)/python -m tests.codegen.edits 0 300 gemini
	PYTHONPATH=src:. $(BIN)/python -m tests.codegen.edits 0 100 vertex
	PYTHONPATH=src:. $(BIN)/python -m tests.codegen.edits_openapi 0 200

$(BENCH)/.ready: benchmarks/requirements.txt
	test -x $(BENCH)/bin/python || $(PYTHON) -m venv $(BENCH)
	$(BENCH)/bin/python -m pip install --quiet --disable-pip-version-check -r benchmarks/requirements.txt
	touch $@

$(PEER)/.ready: benchmarks/requirements-peer.txt
	test -x $(PEER)/bin/python || $(PYTHON) -m venv $(PEER)
	$(PEER)/bin/python -m pip install --quiet --disable-pip-version-check -r benchmarks/requirements-peer.txt
	touch $@

bench: $(BENCH)/.ready $(PEER)/.ready ## measure, and compare with other libraries
	$(BENCH)/bin/python -m benchmarks --rounds $(ROUNDS) --before "$(BEFORE)" --peer $(PEER)/bin/python $(CASES)

build: $(READY) ## build the package into dist/
	$(BIN)/python -m pip wheel --quiet --no-deps --no-build-isolation --wheel-dir dist .

clean: ## remove the files of the other commands
	rm -rf $(VENV) $(BENCH) $(PEER) $(LOWEST) .cache build dist .coverage* .pytest_cache .mypy_cache .ruff_cache .hypothesis
