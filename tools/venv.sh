#!/usr/bin/env bash
# Makes a Python virtual environment with exactly the pinned packages of a list: `tools/venv.sh FOLDER LIST`.
# Does nothing where FOLDER already holds that very list, made with a Python that still runs.
set -euo pipefail
folder=$1 list=$2 stamp=$1/installed.txt
if cmp -s "$list" "$stamp" && "$folder/bin/python" -c '' 2>/dev/null; then
  touch "$stamp"
  exit
fi
echo "Installing the Python packages of $list …"
rm -rf "$folder"
python3 -m venv "$folder"
"$folder/bin/python" -m pip install --quiet --disable-pip-version-check -r "$list"
cp "$list" "$stamp"
