#!/usr/bin/env bash
# Measures acquis against what a person would compare it with, in one run: medians, and the ratio.
# bench.sh BUILD [--full]    small: S=1 (15,844 files); full: S=1, 10 and 30
set -euo pipefail
build=$1
acquis=$build/bin/acquis
sizes='1'
[ "${2:-}" = --full ] && sizes='1 10 30'
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
npm install --prefix "$work/node" --no-package-lock --no-save --no-audit --no-fund --loglevel=error ajv@8.17.1 js-yaml@4.1.0 >/dev/null

median() { # hundredths of a millisecond: the median of five runs
  local start
  for _ in 1 2 3 4 5; do
    start=$(date +%s%N)
    "$@" >/dev/null 2>&1 || true
    echo $((($(date +%s%N) - start) / 10000))
  done | sort -n | sed -n 3p
}
row() { awk -v n="$1" -v ours="$2" -v w="$3" -v ref="$4" -v must="$5" 'BEGIN { printf "%-36s %9.0f ms   %-34s %9.0f ms   ratio %6.2f   must %s\n", n, ours / 100, w, ref / 100, ours / (ref > 0 ? ref : 1), must }'; }
peak() { command -v /usr/bin/time >/dev/null && /usr/bin/time -f %M "$@" 2>&1 >/dev/null | tail -n 1; }

for size in $sizes; do
  content=$work/$size
  "$build/tests/acquis-generate" "$content" --scale "$size" | sed "s/^/S=$size: /"
  (cd "$content" && git init -q && git add -A && git -c user.name=bench -c user.email=bench@acquis.invalid commit -qm bench)
  tokens=$(median "$build/tests/acquis-libyaml-tokens" "$content")
  row 'cold open + every rule' "$(median "$acquis" check "$content")" "libyaml's tokens, 2 threads" "$tokens" '<= 1.50'
  row 'cold open' "$(median "$acquis" stats "$content")" "libyaml's tokens, 2 threads" "$tokens" '-'
  row 'cold open + every rule + release' "$(median "$acquis" export release "$content" --out "$work/release.json" --time 2026-01-01 --gate none)" \
    'Node: js-yaml, ajv, JSON' "$(median node tests/bench/reference/build_script.mjs "$content" schemas "$work/node" "$work/node.json")" '<= 0.17'
  row 'cold open' "$(median "$acquis" stats "$content")" 'git status' "$(median git -C "$content" status)" '<= 1.20'
  row 'open a commit' "$(median "$acquis" stats "$content" --at HEAD)" 'git cat-file --batch' \
    "$(median sh -c "git -C '$content' ls-tree -r HEAD | cut -d' ' -f3 | cut -f1 | git -C '$content' cat-file --batch")" '<= 1.50'
  if memory=$(peak "$acquis" export release "$content" --out "$work/release.json" --time 2026-01-01 --gate none); then
    bytes=$(find "$content" -name '*.yaml' -print0 | xargs -0 cat | wc -c)
    awk -v m="$memory" -v b="$bytes" 'BEGIN { printf "%-36s %9.0f MB   %-34s %9.0f MB   ratio %6.2f   must <= 4.00\n", "peak memory, cold open + release", m / 1024, "bytes of the files", b / 1048576, m * 1024 / b }'
  fi
done
