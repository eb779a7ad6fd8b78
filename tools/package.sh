#!/usr/bin/env bash
# Makes the package that `make submit` would send, into build/package/. The CloudFormation CLI deletes build/
# before it packages, so it works in a copy of the project, where nothing else is lost.
set -euo pipefail
copy=build/package/project
rm -rf build/package
mkdir -p "$copy"
cp -R .rpdk-config package.json package-lock.json tsconfig.json schema.json resource-role.yaml template.yml src tools inputs "$copy"
ln -s schema.json "$copy/community-cognito-userpoolclient.json"
ln -s ../../../node_modules "$copy/node_modules"
cfn=$PWD/.venv/bin/cfn
(cd "$copy" && "$cfn" submit --dry-run) >build/package/submit.log 2>&1 || { cat build/package/submit.log >&2; exit 1; }
mv "$copy/community-cognito-userpoolclient.zip" build/package/
rm -rf "$copy"
python3 - <<'PY'
import zipfile
zipfile.ZipFile('build/package/community-cognito-userpoolclient.zip').extractall('build/package/unzipped')
zipfile.ZipFile('build/package/unzipped/ResourceProvider.zip').extractall('build/package/function')
PY
ls -l build/package/community-cognito-userpoolclient.zip | awk '{ print $5 " bytes in build/package/community-cognito-userpoolclient.zip" }'
