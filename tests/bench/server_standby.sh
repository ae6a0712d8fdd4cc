#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# What a standby takes off a server, and what it costs, for docs/scale.md:
#   BENCH=…/bench CTL=…/smarketingctl server_standby.sh PRIMARY STANDBY
# Both are a superuser's addresses (postgresql://…) of one workspace filled by server_fill.sh, on this computer. Prints the
# processor seconds of each server for what is read from it (seconds of work, whatever else the computer does), how far
# the standby is behind while people write, and whether a long export outlives cleaning up on the primary.
set -euo pipefail
primary=$1 standby=$2 ctl=${CTL:-smarketingctl} bench=${BENCH:-bench}
on() { psql -XAtq -v ON_ERROR_STOP=1 "$@"; }
as_mia() { sed 's#//[^@]*@#//mia@#' <<<"$1"; }
# seconds that a server's backends and writers have worked so far, ended ones included
worked() {
  local parent
  parent=$(on "$1" -c "SELECT pg_read_file('postmaster.pid')" | head -1)
  { cat "/proc/$parent/stat"; for child in $(pgrep -P "$parent"); do cat "/proc/$child/stat" 2>/dev/null || true; done; } |
    awk -v parent="$parent" '{ sub(/.*\) /, ""); sum += $12 + $13; if (NR == 1) sum += $14 + $15 } END { print sum / 100 }'
}
difference() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", b - a }'; }

echo "processor seconds for 48 dashboards and one export of all leads, by where they are read"
for where in "$primary" "$standby"; do
  before_p=$(worked "$primary") before_s=$(worked "$standby")
  for _ in 1 2 3 4 5 6 7 8; do "$bench" grow "$where" read dashboard >/dev/null; done
  "$ctl" -w "$(as_mia "$where")" export leads --format csv >/dev/null
  echo "  read from ${where##*port=}: primary $(difference "$before_p" "$(worked "$primary")"), standby $(difference "$before_s" "$(worked "$standby")")"
done

echo "behind the primary while people write, milliseconds: middle and most of 60 looks"
before_p=$(worked "$primary") before_s=$(worked "$standby")
for _ in 1 2; do "$bench" grow "$primary" write >/dev/null & done
for _ in $(seq 60); do
  on "$primary" -c "SELECT coalesce(round(extract(epoch FROM max(replay_lag)) * 1000, 1), 0) FROM pg_stat_replication"
  sleep 0.1
done | sort -n | awk '{ all[NR] = $1 } END { print "  " all[int(NR / 2)], all[NR] }'
wait
echo "  writing took: primary $(difference "$before_p" "$(worked "$primary")") s, standby $(difference "$before_s" "$(worked "$standby")") s of processor"

# a long export on the standby, in one transaction as the program's are, while the primary removes what others have changed
log=$(mktemp)
trap 'rm -f "$log"; on "$primary" -c "DROP TABLE IF EXISTS removed"' EXIT
on "$primary" -c "CREATE TABLE removed AS SELECT n FROM generate_series(1, 100000) n"
export_under() {
  on "$standby" -c "ALTER SYSTEM SET hot_standby_feedback = $1" -c "ALTER SYSTEM SET max_standby_streaming_delay = '$2'" \
    -c "SELECT pg_reload_conf()" >/dev/null
  sleep 2
  (on "$(as_mia "$standby")" -c "BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT count(*) FROM lead" -c "SELECT pg_sleep(10)" \
    -c "SELECT count(*) FROM lead_search; COMMIT" >/dev/null 2>"$log" && echo "  went through" ||
    echo "  broken off: $(grep -m1 -o 'ERROR:.*' "$log")") &
  sleep 2
  on "$primary" -c "UPDATE removed SET n = n + 1"
  on "$primary" -c "VACUUM (VERBOSE) removed" 2>&1 | sed -n 's/^tuples: /  on the primary: /p'
  for _ in $(seq 45); do
    on "$standby" -c "SELECT CASE WHEN pg_last_wal_receive_lsn() = pg_last_wal_replay_lsn() THEN 0
      ELSE round(extract(epoch FROM now() - pg_last_xact_replay_timestamp())::numeric, 1) END"
    sleep 0.2
  done | sort -n | tail -1 | sed 's/^/  seconds behind at most: /'
  wait
}
for way in "off 3s" "off 30s" "on 3s"; do
  echo "an export of 10 s, hot_standby_feedback and max_standby_streaming_delay: $way"
  export_under $way
done
on "$standby" -c "ALTER SYSTEM RESET hot_standby_feedback" -c "ALTER SYSTEM RESET max_standby_streaming_delay"
