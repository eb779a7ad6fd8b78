#!/usr/bin/env bash
# Runs one step of the build or the tests: `tools/step.sh NAME COMMAND…` says its name, runs it, and says how
# it ended and how long it took. The exit status is the command's.
set -uo pipefail
name=$1
shift
printf '\n── %s\n' "$name"
started=$SECONDS
"$@"
status=$?
if [ "$status" -eq 0 ]; then result='ok'; else result="FAILED (exit $status)"; fi
printf '── %s: %s, %d s\n' "$name" "$result" "$((SECONDS - started))"
exit "$status"
