#!/usr/bin/env bash
# Fails where `make generate` changes a file: someone edited a generated file, or the schema without generating.
# Looks at every folder that it writes into. Compares with a copy, not with git, so that it also holds for work
# that is not committed yet.
set -euo pipefail
generated=(src docs guide resource-role.yaml)
before=$(mktemp -d)
trap 'rm -rf "$before"' EXIT
keep() {
  local path
  for path in "${generated[@]}"; do
    mkdir -p "$1/$(dirname "$path")"
    cp -R "$path" "$1/$path"
  done
}
keep "$before/before"
node tools/generate.mjs
keep "$before/after"
if ! (cd "$before" && diff -ru before after); then
  echo 'error: generated files were stale; they are fresh now: look at them and commit them.' >&2
  exit 1
fi
