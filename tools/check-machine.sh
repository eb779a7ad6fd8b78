#!/usr/bin/env bash
# Says what the machine lacks before anything is installed: `tools/check-machine.sh [PYTHON_MINOR]`.
# Node.js 20 or newer and Python 3.9 or newer (3.PYTHON_MINOR where given) as `python3`.
set -uo pipefail
minor=${1:-9}
fail() {
  echo "error: $*" >&2
  exit 1
}
command -v node >/dev/null || fail 'Node.js is not installed; version 20 or newer is needed (https://nodejs.org).'
command -v npm >/dev/null || fail 'npm is not installed; it comes with Node.js 20 or newer (https://nodejs.org).'
node -e 'process.exit(Number(process.versions.node.split(".")[0]) < 20 ? 1 : 0)' ||
  fail "Node.js $(node --version) is too old; version 20 or newer is needed (https://nodejs.org)."
command -v python3 >/dev/null || fail "Python is not installed as python3; version 3.$minor or newer is needed."
python3 -c "import sys; sys.exit(sys.version_info < (3, $minor))" ||
  fail "$(python3 --version) is too old; version 3.$minor or newer is needed as python3."
python3 -c 'import ensurepip, venv' 2>/dev/null ||
  fail "$(python3 --version) lacks the module venv; install it (on Debian and Ubuntu: apt-get install python3-venv)."
