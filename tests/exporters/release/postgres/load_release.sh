#!/bin/sh
# Loads releases into a real PostgreSQL, the way the assessment engine does.
#   load_release.sh RELEASE.json...   each into fresh tables; the first that does not fit fails
#   load_release.sh --self-test       the releases of ../cases, and changes of them that must be refused
# A throw-away server is made in a temporary folder and answers on a Unix socket there. Without PostgreSQL: exit 77.
set -eu

here=$(cd "$(dirname "$0")" && pwd)

skip() {
  echo "skipped: $1" >&2
  exit 77
}

programs=
for folder in $(echo "$PATH" | tr ':' ' ') /usr/lib/postgresql/*/bin; do
  if [ -x "$folder/initdb" ] && [ -x "$folder/postgres" ] && [ -x "$folder/psql" ]; then
    programs=$folder # the last one: the newest of Debian's
  fi
done
[ -n "$programs" ] || skip "PostgreSQL (initdb, postgres, psql) is not installed"

# The server refuses to run as root.
if [ "$(id -u)" = 0 ]; then
  id postgres >/dev/null 2>&1 || skip "this is root and there is no user postgres to run the server as"
  command -v runuser >/dev/null || skip "this is root and there is no runuser"
  as_server="runuser -u postgres --"
else
  as_server=
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/acquis-postgres.XXXXXX")
stop() {
  if [ -f "$work/data/postmaster.pid" ]; then
    $as_server "$programs/pg_ctl" -D "$work/data" -m immediate -w stop >/dev/null 2>&1 || true
  fi
  rm -rf "$work"
}
trap stop EXIT
trap 'exit 1' INT TERM

[ -z "$as_server" ] || chown postgres "$work"
cd "$work"
$as_server "$programs/initdb" -D "$work/data" -U postgres -A trust -E UTF8 --locale=C -N >"$work/initdb.log" 2>&1 ||
  { cat "$work/initdb.log" >&2; exit 1; }
$as_server "$programs/pg_ctl" -D "$work/data" -w -l "$work/data/server.log" \
  -o "-c listen_addresses='' -c unix_socket_directories='$work' -c fsync=off" start >/dev/null ||
  { cat "$work/data/server.log" >&2; exit 1; }

sql() {
  $as_server "$programs/psql" -h "$work" -U postgres -X -q -t -A -v ON_ERROR_STOP=1 "$@"
}

# try FILE CHANGE: one release into fresh tables.
try() {
  cp "$1" "$work/release.json"
  cp "$here/tables.sql" "$here/load.sql" "$work/"
  chmod a+r "$work"/*.json "$work"/*.sql
  sql -d postgres -c 'DROP DATABASE IF EXISTS trial' -c 'CREATE DATABASE trial' 2>/dev/null
  sql -d trial -f "$work/tables.sql"
  sql -d trial -v file="$work/release.json" -v change="$2" -f "$work/load.sql"
}

refuse() {
  if output=$(try "$1" "$2" 2>&1); then
    echo "FAIL: accepted, with $2" >&2
    exit 1
  fi
  case $output in
  *"$3"*) echo "refused: $3" ;;
  *)
    echo "FAIL: refused for another reason than « $3 »: $output" >&2
    exit 1
    ;;
  esac
}

if [ "${1:-}" != --self-test ]; then
  [ $# -gt 0 ] || { echo "usage: $0 RELEASE.json... | --self-test" >&2; exit 2; }
  for file in "$@"; do
    try "$file" r
  done
  exit 0
fi

for case in full_2024_10 full_2026_04; do
  try "$here/../cases/$case/input.json" r
done
full="$here/../cases/full_2026_04/input.json"
refuse "$full" "jsonb_set(r, '{content,skills,0,status}', to_jsonb(repeat('x', 256)))" "value too long"
refuse "$full" "jsonb_set(r, '{content,skills,0,level}', '1.5')" "invalid input syntax for type integer"
refuse "$full" "jsonb_set(r, '{content,skills,0,pixValue}', '\"beaucoup\"')" "invalid input syntax for type real"
refuse "$full" "jsonb_set(r, '{content,challenges,0,shuffled}', '\"peut-être\"')" "invalid input syntax for type boolean"
refuse "$full" "jsonb_set(r, '{content,challenges,0,skillId}', '\"inconnu\"')" "violates foreign key constraint"
refuse "$full" "jsonb_set(r, '{content,thematics,0,tubeIds}', '[]')" "told on one side only"
refuse "$full" "jsonb_set(r, '{content,skills,0,tutorialIds}', '[\"inconnu\"]')" "unknown tutorial"
refuse "$full" "jsonb_set(r, '{content,tubes,0,id}', r #> '{content,tubes,1,id}')" "a second time"
refuse "$full" "jsonb_set(r, '{content,tubes,0}', 'null')" "must be an array of objects"
refuse "$full" "jsonb_set(r, '{content,challenges,0,competenceId}', 'null')" "not in the competence of its skill"
echo "passed"
