#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# The figures of docs/scale.md that are the server's own: commits a second by clients with and without NOTIFY, a table
# in one piece against partitions, and how far a standby is behind. Starts a PostgreSQL in a temporary folder (TMPDIR
# says where) and stops it. ROWS and SECONDS_EACH may be given.
set -euo pipefail
rows=${ROWS:-1000000} each=${SECONDS_EACH:-6}
bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)
folder=$(mktemp -d) && chmod 755 "$folder"
as_server() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --init-groups "$@"; else "$@"; fi; }
[ "$(id -u)" = 0 ] && chown postgres "$folder"
stop() {
  for part in standby primary; do as_server "$bin/pg_ctl" -D "$folder/$part" -m fast -w stop >/dev/null 2>&1 || true; done
  rm -rf "$folder"
}
trap stop EXIT
cd "$folder"
as_server "$bin/initdb" -D "$folder/primary" -U postgres -A trust --locale=C -E UTF8 >/dev/null
start() { as_server "$bin/pg_ctl" -D "$folder/$1" -w -l "$folder/$1.log" \
  -o "-k $folder -p $2 -c listen_addresses= -c max_connections=120 -c shared_buffers=512MB -c max_wal_size=4GB" start >/dev/null; }
start primary 5501
sql() { psql -XAtq -h "$folder" -p 5501 -U postgres -v ON_ERROR_STOP=1 "$@"; }
bench() { pgbench -n -h "$folder" -p 5501 -U postgres "$@" postgres 2>/dev/null; }

echo "commits a second, by clients: without NOTIFY, with"
sql -c "CREATE TABLE done (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, text text)"
echo "INSERT INTO done (text) VALUES ('x');" >plain.sql
printf "BEGIN;\nINSERT INTO done (text) VALUES ('x');\nNOTIFY smarketing, 'lead';\nCOMMIT;\n" >told.sql
for clients in 1 4 16 50; do
  for script in plain told; do
    bench -c "$clients" -j 2 -T "$each" -f "$script.sql" | awk -v c="$clients" -v s="$script" '/^tps/ {printf "  %s %s %.0f\n", c, s, $3}'
  done
done

echo "$rows rows in one table and in ten partitions by id, milliseconds on average"
columns="id bigint PRIMARY KEY, email text NOT NULL, name text NOT NULL, campaign bigint NOT NULL"
sql -c "CREATE TABLE whole ($columns)" -c "CREATE TABLE parts ($columns) PARTITION BY RANGE (id)"
size=$((rows / 10))
for part in $(seq 0 9); do
  sql -c "CREATE TABLE parts_$part PARTITION OF parts FOR VALUES FROM ($((size * part + 1))) TO ($((size * (part + 1) + 1)))"
done
for table in whole parts; do
  sql -c "CREATE INDEX ${table}_email ON $table (email)" -c "CREATE INDEX ${table}_campaign ON $table (campaign, id)"
  began=$(date +%s%N)
  sql -c "INSERT INTO $table SELECT n, md5(n::text), 'Lead ' || n, n % 40 FROM generate_series(1, $rows) n"
  echo "  $table: insert $(($(($(date +%s%N) - began)) / rows)) ns a row"
  sql -c "VACUUM ANALYZE $table"
  printf '\\set at random(51, %s)\nSELECT * FROM %s WHERE id < :at ORDER BY id DESC LIMIT 50;\n' "$rows" "$table" >page.sql
  printf '\\set at random(1, %s)\nSELECT * FROM %s WHERE email = md5(:at::text);\n' "$rows" "$table" >email.sql
  printf '\\set at random(1000, %s)\nSELECT * FROM %s WHERE campaign = 7 AND id < :at ORDER BY id DESC LIMIT 50;\n' "$rows" "$table" >campaign.sql
  for query in page email campaign; do
    bench -c 1 -T "$each" -M prepared -f $query.sql | awk -v t="$table" -v q="$query" '/^latency average/ {printf "  %s: %s %s\n", t, q, $4}'
  done
done

echo "a standby: replayed behind the primary under 4 writers, milliseconds at the most of 20 looks"
as_server "$bin/pg_basebackup" -h "$folder" -p 5501 -U postgres -D "$folder/standby" -R -c fast -X stream >/dev/null
start standby 5502
bench -c 4 -j 2 -T "$each" -f told.sql >/dev/null &
for _ in $(seq 20); do
  sql -c "SELECT coalesce(round(extract(epoch FROM max(replay_lag)) * 1000), 0) FROM pg_stat_replication"
  sleep 0.2
done | sort -n | tail -1
wait %1
