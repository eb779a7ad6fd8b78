# Every task of the project. `make` alone lists them; the text after ## is what it shows.
# Nothing but Node.js 20+, Python 3.9+ and make has to be there: what is missing is installed into the project
# (node_modules, .venv), once, and again only when its list of pins changes.

SHELL := bash
.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
# The steps share servers' ports, build/ and generated files, and their output is read by people.
.NOTPARALLEL:

# Where `make submit` registers the type.
REGION ?= us-east-1
# Where `make local` listens.
PORT ?= 4566
LAMBDA_PORT ?= 3001

# How many histories `make soak` lives.
SOAK ?= 20000

export SAM_CLI_TELEMETRY := 0
# The SDK's word about Node.js 20, in every process that loads it: the versions here are pinned.
export AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED := true

STEP := @tools/step.sh
NPM_CI := npm ci --ignore-scripts --no-audit --no-fund --loglevel=error
PIP := -m pip install --quiet --disable-pip-version-check
SAM := .venv-sam/bin/sam

# Stamps hold a copy of the list that was installed, so a newer date alone installs nothing again.
NODE_STAMP := node_modules/.installed.json
NODES_STAMP := .ci/node-versions/node_modules/.installed.json
PYTHON_STAMP := .venv/installed.txt
SAM_STAMP := .venv-sam/installed.txt
EMULATOR_STAMP := .venv-emulator/installed.txt
BOTOCORE_STAMP := build/botocore/installed.txt
BUNDLE := build/TypeFunction/handlers.js
SOURCES := $(shell find src -name '*.ts' -o -name '*.js') tools/build.mjs tsconfig.json

.PHONY: help
help: ## List the targets
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-14s %s\n", $$1, $$2 } /^## / { printf "\n%s\n", substr($$0, 4) }' $(MAKEFILE_LIST)

## Everyday
.PHONY: build generate demo local test bench load soak clean submit
build: install $(BUNDLE) ## Install what is missing and build the bundle

generate: $(NODE_STAMP) $(PYTHON_STAMP) ## Write models, docs and role from the schema
	@node tools/generate.mjs

demo: build ## Deploy, update, drift and delete an example on the local AWS
	@npm run --silent demo

local: build ## Start the local AWS and the Lambda endpoint (PORT, LAMBDA_PORT; stop with Ctrl-C)
	@npm run --silent local -- --port $(PORT) --lambda-port $(LAMBDA_PORT)

test: install lint types bundle unit schema cfn-lint generated contract package ## Run every test
	@echo; echo 'All steps passed.'

bench: build ## Measure this provider beside the stock template, write benchmarks/
	$(STEP) 'benchmarks' npx tsx benchmarks/run.ts

soak: build ## A long run of random client histories (SOAK=20000)
	$(STEP) 'soak' env SOAK=$(SOAK) npx jest test/sequences --testTimeout 7200000

load: build ## A hundred clients at once under the real quotas, write benchmarks/load.md
	$(STEP) 'load' npx tsx benchmarks/load/run.ts

clean: ## Remove what was built and installed
	rm -rf build coverage .aws-sam .hypothesis .pytest_cache node_modules .ci/node-versions/node_modules .venv .venv-sam .venv-emulator
	rm -f community-cognito-userpoolclient.zip rpdk.log*

# `cfn submit` first makes the role of resource-role.yaml (a stack of its own) and hands it to the type; with a
# role of yours instead: `make submit SUBMIT_FLAGS="--role-arn arn:aws:iam::…"`. The version becomes the default.
submit: install ## Register the type in your account (REGION, SUBMIT_FLAGS, AWS credentials)
	@.venv/bin/cfn submit --set-default --region $(REGION) $(SUBMIT_FLAGS)

## The steps of `make test`
.PHONY: install emulator lint types bundle unit schema cfn-lint generated contract package
install: $(NODE_STAMP) $(PYTHON_STAMP) $(BOTOCORE_STAMP) ## Install the pinned npm and Python packages

emulator: $(EMULATOR_STAMP) ## Install the emulator that a test compares the local Secrets Manager with

lint: $(NODE_STAMP) ## eslint and prettier
	$(STEP) 'eslint' npx eslint --max-warnings 0 .
	$(STEP) 'prettier' npx prettier --check --log-level warn .

types: $(NODE_STAMP) ## The TypeScript compiler, without output
	$(STEP) 'types' npx tsc --noEmit -p .

bundle: $(BUNDLE) ## Build the Lambda bundle, if a source is newer

unit: install emulator $(BUNDLE) ## Unit, property and integration tests
	$(STEP) 'unit, property and integration tests' npx jest --testPathIgnorePatterns /test/package/

schema: $(PYTHON_STAMP) ## cfn validate
	$(STEP) 'cfn validate' .venv/bin/cfn validate

cfn-lint: $(PYTHON_STAMP) ## cfn-lint over the examples, with our schema
	$(STEP) 'cfn-lint' tools/lint-examples.sh

generated: $(NODE_STAMP) $(PYTHON_STAMP) ## Check that make generate changes nothing
	$(STEP) 'generated files are fresh' tools/check-generated.sh

contract: install $(BUNDLE) ## The real cfn test, for every set of inputs, against the local AWS
	$(STEP) 'contract tests' npx tsx tools/contract/main.ts

package: install $(NODES_STAMP) ## cfn submit --dry-run, then look into the package and start it
	$(STEP) 'cfn submit --dry-run' tools/package.sh
	$(STEP) 'package tests' npx jest /test/package/

## With the SAM CLI (installed here; Python 3.10+) and, for the last two, a container engine
.PHONY: sam-build sam-validate sam-local sam-test build-TypeFunction build-TestEntrypoint
sam-build: $(NODE_STAMP) $(SAM_STAMP) ## sam build, without a container
	@$(SAM) build

sam-validate: $(SAM_STAMP) ## sam validate --lint
	@$(SAM) validate --lint --region $(REGION)

sam-local: install sam-build ## The local AWS and sam local start-lambda (stop with Ctrl-C)
	@npx tsx tools/sam/main.ts serve

sam-test: install sam-build ## The contract tests and sam-tests/ against sam local start-lambda
	@npx tsx tools/sam/main.ts test

# What `sam build` calls for each function (BuildMethod: makefile), with the folder to fill.
build-TypeFunction build-TestEntrypoint: $(BUNDLE)
	cp -R build/TypeFunction/. "$(ARTIFACTS_DIR)"

# --- files

$(NODE_STAMP): package-lock.json
	@tools/check-machine.sh
	@cmp -s $< $@ || { echo 'Installing the npm packages …'; $(NPM_CI); cp $< $@; }
	@touch $@

$(NODES_STAMP): .ci/node-versions/package-lock.json
	@cmp -s $< $@ || { echo 'Installing Node.js 20, 22 and 24 …'; $(NPM_CI) --prefix .ci/node-versions; cp $< $@; }
	@touch $@

$(PYTHON_STAMP): python/requirements.txt
	@tools/check-machine.sh
	@tools/venv.sh .venv $<

# botocore's description of the API, as data for a test; a version of its own beside the CLI's.
$(BOTOCORE_STAMP): python/botocore-requirements.txt $(PYTHON_STAMP)
	@rm -rf build/botocore
	@.venv/bin/python $(PIP) --no-deps --ignore-requires-python --target build/botocore -r $<
	@cp $< $@

$(SAM_STAMP): python/sam-requirements.txt
	@tools/check-machine.sh 10
	@tools/venv.sh .venv-sam $<

$(EMULATOR_STAMP): python/emulator-requirements.txt
	@tools/check-machine.sh
	@tools/venv.sh .venv-emulator $<

$(BUNDLE): $(SOURCES) $(NODE_STAMP)
	$(STEP) 'bundle' npm run --silent bundle
