#!/usr/bin/env bash
# Measures acquis against what a person would compare it with, in one run: medians of five, and the ratio.
# bench.sh BUILD [--full]
set -euo pipefail
build=$1
acquis=$build/bin/acquis
sizes='1 10'
[ "${2:-}" = --full ] && sizes='1 10 50 100'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

median() { # milliseconds of the third of five runs
  local i start
  for i in 1 2 3 4 5; do
    start=$(date +%s%N)
    "$@" >/dev/null 2>&1 || true
    echo $((($(date +%s%N) - start) / 10000))
  done | sort -n | sed -n 3p
}
row() { awk -v n="$1" -v ours="$2" -v w="$3" -v ref="$4" 'BEGIN { printf "%-34s %9.1f ms   %-24s %9.1f ms   ratio %6.2f\n", n, ours / 100, w, ref / 100, ours / (ref > 0 ? ref : 1) }'; }

for size in $sizes; do
  content=$work/$size
  perl tests/bench/generate.pl content "$content" "$size"
  (cd "$content" && git init -q && git add -A && git -c user.name=bench -c user.email=bench@acquis.invalid commit -qm bench)
  files=$(find "$content" -name '*.yaml' | wc -l)
  bytes=$(find "$content" -name '*.yaml' -print0 | xargs -0 cat | wc -c)
  echo "content × $size: $files YAML files, $((bytes / 1024)) KiB"
  read_all=$(median sh -c "find '$content' -name '*.yaml' -print0 | xargs -0 cat")
  status=$(median git -C "$content" status)
  row "read and check everything" "$(median "$acquis" check "$content")" 'git status' "$status"
  row "read and count" "$(median "$acquis" stats "$content")" 'cat of the same files' "$read_all"
  row "read a revision and count" "$(median "$acquis" stats "$content" --at HEAD)" 'git archive' "$(median git -C "$content" archive HEAD)"
  row "check and release" "$(median "$acquis" export release "$content" --out "$work/release.json" --time 2026-01-01 --gate none)" 'git status' "$status"
done
