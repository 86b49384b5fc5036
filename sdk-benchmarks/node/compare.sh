#!/usr/bin/env bash
# Compares whole processes on one document, psc validate and ajv with the SDK's schema: five runs each, the medians, with
# the time of an almost empty file subtracted, which is that of starting up.
#
#   mvn -Pbenchmarks package -DskipTests
#   java -cp sdk-benchmarks/target/benchmarks.jar io.github.pscsdk.benchmarks.GenerateSample \
#       --records 30000 --layout document hundred-megabytes.json
#   (cd sdk-benchmarks/node && npm install)
#   sdk-benchmarks/node/compare.sh hundred-megabytes.json
set -euo pipefail

file=${1:?usage: compare.sh FILE}
here=$(cd "$(dirname "$0")" && pwd)
jar=$here/../../sdk-cli/target/psc.jar
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

java -jar "$jar" schema > "$work/schema.json"
echo '{"format": "psc-exchange", "version": "1.0"}' > "$work/empty.json"

# Prints the median time of a command, in milliseconds. What it finds does not matter; that it could not run does (2).
median() {
  for _ in 1 2 3 4 5; do
    local start=${EPOCHREALTIME/[.,]/} status=0
    "$@" > "$work/output" || status=$?
    if ((status > 1)); then
      cat "$work/output" >&2
      return "$status"
    fi
    echo $(((${EPOCHREALTIME/[.,]/} - start) / 1000))
  done | sort -n | sed -n 3p
}

# Prints a line of the table: a name, and a command that the file is added to.
compare() {
  local name=$1 whole empty
  shift
  empty=$(median "$@" "$work/empty.json")
  whole=$(median "$@" "$file")
  awk -v name="$name" -v whole="$whole" -v empty="$empty" -v bytes="$(wc -c < "$file")" 'BEGIN {
    spent = whole - empty
    printf "| %s | %d | %d | %d | %.1f |\n", name, whole, empty, spent, bytes / 1000 / (spent > 0 ? spent : 1)
  }'
}

echo "| command | whole ms | start-up ms | difference ms | MB/s |"
echo "|---|--:|--:|--:|--:|"
compare "psc validate" java -jar "$jar" validate
compare "psc validate --threads 1" java -jar "$jar" validate --threads 1
compare "launcher/psc validate" "$here/../../sdk-cli/launcher/psc" validate
compare "node and ajv" node "$here/validate.mjs" "$work/schema.json"
