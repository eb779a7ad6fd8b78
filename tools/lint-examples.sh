#!/usr/bin/env bash
# Checks every template of examples/ with cfn-lint, which knows our type by its schema, as it would a registered one.
set -euo pipefail
count=$(find examples -name '*.yml' | wc -l)
[ "$count" -gt 0 ] || { echo 'error: no templates in examples/' >&2; exit 1; }
# A folder with this one schema, since cfn-lint reads every file of the folder that it is given.
rm -rf build/cfn-lint
mkdir -p build/cfn-lint/schemas
cp schema.json build/cfn-lint/schemas/community-cognito-userpoolclient.json
lint() { .venv/bin/cfn-lint --registry-schemas build/cfn-lint/schemas -- "$@"; }

# First, that it would find something: versions of cfn-lint have looked past registry schemas, without a word.
cat >build/cfn-lint/wrong.yml <<'Y'
Resources:
  AppClient:
    Type: Community::Cognito::UserPoolClient
    Properties: { UserPoolId: us-east-1_EXAMPLE, AuthSessionValidity: 99 }
Y
if lint build/cfn-lint/wrong.yml >/dev/null; then
  echo 'error: this version of cfn-lint does not check our type against its schema' >&2
  exit 1
fi
find examples -name '*.yml' -print0 | xargs -0 .venv/bin/cfn-lint --registry-schemas build/cfn-lint/schemas --
echo "$((count)) templates checked"
