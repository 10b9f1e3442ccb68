# What a user needs:  make generate   make test
# What a developer needs besides:  make lint   make test-all   make bench
# What a distributor needs:  make release   make deb
SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:

RELEASE := .build/release/demarche
STATIC := .build/dist/demarche
SCHEMA := .build/akn/akomantoso30.xsd
LIBRARIES := libxml2-dev libyaml-dev libcmark-gfm-dev libcmark-gfm-extensions-dev pkg-config
SECONDS ?= 60
TEST_FLAGS := --build-tests --explicit-target-dependency-import-check error

.PHONY: help generate build release deb test test-all fuzz lint schema bench libraries clean

help: ## List what can be made
	@grep -E '^[a-z-]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

generate: build ## Install what is missing, build, and make Output/ from Dossiers/
	@$(RELEASE) generate

build: libraries ## Build the command in release
	@echo "Building demarche (release)"
	@swift build -c release --product demarche

release: libraries ## Build the command for other machines: Swift inside, stripped, in .build/dist
	@echo "Building demarche (static)"
	@swift build -c release --static-swift-stdlib --product demarche --scratch-path .build/static
	@mkdir -p $(dir $(STATIC))
	@strip -o $(STATIC) .build/static/release/demarche

deb: release ## Pack it as a Debian package, in .build/dist
	@.ci/install dpkg-dev
	@.ci/package $(STATIC) $(dir $(STATIC))

test: libraries schema ## Install what the tests need, build, and run them
	@echo "Building the tests"
	@swift build $(TEST_FLAGS)
	@swift test --skip-build --disable-xctest

test-all: test ## The tests, and the slow ones: other checkers, faults, environments, sanitizers
	@.ci/test-all

fuzz: libraries ## Fuzz each reader for SECONDS=60 seconds
	@.ci/fuzz $(SECONDS)

lint: ## Check the format of the code, and who imports whom
	@swift format lint --strict --recursive Package.swift Sources Tests Benchmarks/Package.swift Benchmarks/Sources Benchmarks/Tests
	@.ci/lint-imports
	@.ci/embed --check

schema: $(SCHEMA) ## Fetch the official schema of Akoma Ntoso, checked by its digest

$(SCHEMA): .ci/schema
	@.ci/schema $(dir $@)

bench: build schema ## Measure the release beside its peers, as ratios within one run: BENCH="--variants b1 --full"
	@.ci/bench $(BENCH)

libraries: ## Install the system libraries that are missing
	@.ci/install $(LIBRARIES)

clean: ## Delete what was built, Output/ excepted
	@rm -rf .build .build-fuzz .build-sanitizer .build-threads Benchmarks/.build
