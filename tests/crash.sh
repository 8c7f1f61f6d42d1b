#!/usr/bin/env bash
# Ends the service in the middle of its work, again and again, and proves that nothing acknowledged was lost.
#   tests/crash.sh [N]     N rounds of kill -9 under load (default 5), then a full disk and a failing fsync
# kill -9 leaves what the system has cached, so only the failing fsync at the end hints at what a power cut would do. Needs the built program, curl and jq. $TLOGCHECK names an independent verifier of the log; it is run where given.
set -euo pipefail
cd "$(dirname "$0")/.."
rounds=${1:-5}
work=$(mktemp -d)
port=$((20000 + RANDOM % 20000))
base=http://127.0.0.1:$port
key=crash-test-key-0123456789-0123456789-abcdef
dll=${EXPORTSCREEN_DLL:-artifacts/bin/ExportScreen.Api/debug/ExportScreen.Api.dll}
auth="Authorization: Bearer $key"
pid=
failed=0

[ -f "$dll" ] || { echo "crash.sh: build first: $dll is missing" >&2; exit 2; }
for tool in curl jq; do
  command -v $tool >/dev/null || { echo "crash.sh: $tool is missing" >&2; exit 2; }
done
echo "crash.sh: kill -9 alone does not prove fsync: what the system has cached outlives the process"
[ -n "${TLOGCHECK:-}" ] || echo "crash.sh: TLOGCHECK is not set: the independent verifier does NOT run"

cleanup() {
  [ -n "$pid" ] && kill -9 "$pid" 2>/dev/null || true
  mountpoint -q "$work/small" 2>/dev/null && umount "$work/small" || true
  rm -rf "$work"
}
trap cleanup EXIT

fail() { echo "FAIL: $*" >&2; failed=$((failed + 1)); }

launch() { # data folder, then extra environment
  local data=$1; shift
  env EXPORTSCREEN_DATA="$data" EXPORTSCREEN_BOOTSTRAP_KEY=$key EXPORTSCREEN_ORIGIN=crash.test \
    ASPNETCORE_URLS=$base "$@" dotnet "$dll" >>"$work/server.log" 2>&1 &
  pid=$!
}

stop() { # in the middle of whatever it does
  kill -9 "$pid" 2>/dev/null || { fail "the service had ended by itself"; tail -5 "$work/server.log" >&2; }
  wait 2>/dev/null || true
}

start() { # the same, until it is ready
  launch "$@"
  for _ in $(seq 1 300); do
    [ "$(curl -s -o /dev/null -w '%{http_code}' "$base/health/ready")" = 200 ] && return 0
    kill -0 "$pid" 2>/dev/null || { tail -20 "$work/server.log" >&2; return 1; }
    sleep 0.1
  done
  tail -20 "$work/server.log" >&2
  return 1
}

sale() { # reference
  cat <<JSON
{"reference":"$1","exporter":{"country":"DE"},
 "items":[{"kind":"equipment","category":"imsi-content","description":"IMSI catcher"}],
 "parties":[{"ref":"C-1","roles":["end_user"],"names":[{"value":"Давлат хавфсизлик хизмати"}],"country":"UZ"}],
 "destination":{"country":"UZ"}}
JSON
}

post() { # reference, answer file; the status is printed
  sale "$1" | curl -s -m 20 -o "$2" -w '%{http_code}' -X POST "$base/v1/screenings" -H "$auth" \
    -H 'Content-Type: application/json' -H "Idempotency-Key: $1" --data-binary @- || true
}

load() { # round, worker: posts until the service is gone
  local n=0
  while kill -0 "$pid" 2>/dev/null; do
    n=$((n + 1))
    local ref="r$1-w$2-$n" out="$work/answers/r$1-w$2-$n.json"
    if [ "$(post "$ref" "$out.part")" = 201 ] && jq -e .audit.index "$out.part" >/dev/null 2>&1; then
      mv "$out.part" "$out"
    else
      rm -f "$out.part"
      echo "$ref" >>"$work/unanswered/r$1"
    fi
  done
}

answers() { # round: how many were acknowledged
  find "$work/answers" -name "r$1-*.json" | wc -l
}

retry() { # round: what got no answer is posted again with its key, and must be in the log once
  local ref count
  while read -r ref; do
    [ "$(post "$ref" "$work/retried.json")" = 201 ] || { fail "round $1: $ref was refused when posted again"; continue; }
    count=$(curl -s "$base/v1/screenings?reference=$ref" -H "$auth" | jq '.screenings | length')
    [ "$count" = 1 ] || fail "round $1: $ref is in the log ${count:-?} times"
    retried=$((retried + 1))
  done < <(cat "$work/unanswered/r$1" 2>/dev/null)
}

receipt() { # answer: what it says of its place, as a c2sp.org/tlog-proof
  local hash
  printf 'c2sp.org/tlog-proof@v1\nindex %s\n' "$(jq .audit.index "$1")"
  for hash in $(jq -r '.audit.inclusionProof[]' "$1"); do
    echo "${hash^^}" | basenc --base16 -d | base64
  done
  echo
  jq -j .audit.checkpoint "$1"
}

verify() { # every saved checkpoint is extended by the log of today
  [ -n "${TLOGCHECK:-}" ] || return 0
  local log vkey from=()
  log=$(curl -s "$base/v1/audit/log" -H "$auth" | jq -r '.logs[0].log')
  vkey=$(curl -s "$base/v1/audit/log/$log/vkey" -H "$auth")
  for checkpoint in "$work"/checkpoints/*; do
    [ -f "$checkpoint" ] && from+=(-from "$checkpoint")
  done
  "$TLOGCHECK" -url "$base/v1/audit/log/$log" -vkey "$vkey" -strict -header "$auth" "${from[@]}" -q \
    >"$work/tlogcheck.out" 2>&1 || { fail "tlogcheck: $(tail -3 "$work/tlogcheck.out")"; return 0; }
}

mkdir -p "$work/answers" "$work/unanswered" "$work/checkpoints" "$work/data"
for round in $(seq 1 "$rounds"); do
  launch "$work/data"
  sleep "$((RANDOM % 3)).$((RANDOM % 10))"
  stop
  start "$work/data" || { fail "round $round: the service did not start"; break; }
  for worker in 1 2 3 4 5 6 7 8; do load "$round" $worker & done
  for _ in $(seq 1 300); do
    [ "$(answers "$round")" -ge 3 ] && break
    sleep 0.1
  done
  sleep "$((RANDOM % 2)).$((RANDOM % 10))"
  stop

  start "$work/data" || { fail "round $round: the service did not start again"; break; }
  lost=0 retried=0 proven=
  for answer in "$work"/answers/r"$round"-*.json; do
    [ -f "$answer" ] || continue
    id=$(jq -r .id "$answer")
    curl -s "$base/v1/screenings/$id" -H "$auth" | jq -S . >"$work/now.json"
    jq -S . "$answer" | cmp -s - "$work/now.json" || { lost=$((lost + 1)); fail "round $round: $id is lost or changed"; }
    jq -j .audit.checkpoint "$answer" >"$work/checkpoints/r$round-$(jq -r .audit.index "$answer")"
    proven=$answer
  done
  [ -z "$proven" ] || receipt "$proven" >"$work/checkpoints/r$round.tlog-proof"
  retry "$round"
  log=$(curl -s "$base/v1/audit/log" -H "$auth" | jq -r '.logs[0].log')
  size=$(curl -s "$base/v1/audit/log/$log/checkpoint" -H "$auth" | sed -n 2p)
  indexes=$(jq -r .audit.index "$work"/answers/*.json 2>/dev/null | sort -n | uniq -d | wc -l)
  [ "$indexes" = 0 ] || fail "round $round: two answers share an index"
  curl -s "$base/v1/audit/log/$log/entries/$((size - 1))" -H "$auth" | jq -e ".leaf.seq == $((size - 1))" >/dev/null \
    || fail "round $round: the last entry's seq is not $((size - 1))"
  verify
  acknowledged=$(answers "$round")
  [ "$acknowledged" -gt 0 ] || fail "round $round: nothing was acknowledged, so nothing was tried"
  echo "round $round: $acknowledged acknowledged, $lost lost, $retried posted again, log size $size"
  stop
done

if [ "$(id -u)" = 0 ] && mkdir -p "$work/small" && mount -t tmpfs -o size=64m none "$work/small" 2>/dev/null; then
  start "$work/small/data" || fail "full disk: the service did not start"
  [ "$(post full-1 "$work/full-1.json")" = 201 ] || fail "full disk: no decision before it was full"
  dd if=/dev/zero of="$work/small/filler" bs=1M 2>/dev/null || true
  acknowledged=0 refused=0
  for n in $(seq 1 40); do
    status=$(post "full-2-$n" "$work/full-2-$n.json")
    case $status in 201) acknowledged=$((acknowledged + 1)) ;; 503) refused=$((refused + 1)) ;; *) fail "full disk: status $status" ;; esac
  done
  [ "$refused" -gt 0 ] || fail "full disk: nothing was refused"
  sleep 12
  [ "$(curl -s -o /dev/null -w '%{http_code}' "$base/health/ready")" = 503 ] || fail "full disk: ready does not say 503 any more"
  rm "$work/small/filler"
  for _ in $(seq 1 100); do
    [ "$(curl -s -o /dev/null -w '%{http_code}' "$base/health/ready")" = 200 ] && break
    sleep 0.2
  done
  [ "$(post full-3 "$work/full-3.json")" = 201 ] || fail "full disk: it did not recover once there was room"
  for answer in "$work"/full-*.json; do
    id=$(jq -r '.id // empty' "$answer" 2>/dev/null) || id=
    [ -n "$id" ] || continue
    curl -s "$base/v1/screenings/$id" -H "$auth" | jq -S . >"$work/now.json"
    jq -S . "$answer" | cmp -s - "$work/now.json" || fail "full disk: $id is lost or changed"
  done
  rm -f "$work"/checkpoints/*
  receipt "$work/full-1.json" >"$work/checkpoints/full.tlog-proof"
  verify
  echo "full disk: $acknowledged acknowledged while filling up, $refused refused, recovered without a restart"
  stop
else
  echo "crash.sh: no tmpfs can be mounted here: the full disk is NOT tried"
fi

if command -v cc >/dev/null; then
  cat >"$work/failing-fsync.c" <<'C'
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <stdlib.h>
#include <unistd.h>
static int broken(void) { const char *f = getenv("FAIL_FSYNC"); return f && access(f, F_OK) == 0; }
static int call(const char *name, int fd) {
  if (broken()) { errno = EIO; return -1; }
  int (*real)(int) = (int (*)(int))dlsym(RTLD_NEXT, name);
  return real(fd);
}
int fsync(int fd) { return call("fsync", fd); }
int fdatasync(int fd) { return call("fdatasync", fd); }
C
  cc -shared -fPIC -o "$work/failing-fsync.so" "$work/failing-fsync.c" -ldl
  start "$work/data" LD_PRELOAD="$work/failing-fsync.so" FAIL_FSYNC="$work/broken" || fail "fsync: the service did not start"
  [ "$(post fsync-1 "$work/fsync-1.json")" = 201 ] || fail "fsync: no decision while the disk was well"
  touch "$work/broken"
  [ "$(post fsync-2 "$work/fsync-2.json")" != 201 ] || fail "fsync: a decision was acknowledged that the disk refused"
  for _ in $(seq 1 50); do kill -0 "$pid" 2>/dev/null || break; sleep 0.1; done
  kill -0 "$pid" 2>/dev/null && fail "fsync: the process goes on after an fsync error" || echo "fsync: the process ended, as it must"
  wait 2>/dev/null || true
else
  echo "crash.sh: no C compiler: the failing fsync is NOT tried"
fi
pid=

echo "crash.sh: $rounds rounds, $failed failures"
[ "$failed" = 0 ]
