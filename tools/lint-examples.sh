#!/usr/bin/env bash
# Checks every template of examples/ with cfn-lint, which knows our type by its schema, as it would a registered one.
set -euo pipefail
count=$(find examples -name '*.yml' | wc -l)
[ "$count" -gt 0 ] || { echo 'error: no templates in examples/' >&2; exit 1; }
# A folder with this one schema, since cfn-lint reads every file of the folder that it is given.
mkdir -p build/registry-schemas
cp schema.json build/registry-schemas/community-cognito-userpoolclient.json
find examples -name '*.yml' -print0 | xargs -0 .venv/bin/cfn-lint --registry-schemas build/registry-schemas --
echo "$((count)) templates checked"
