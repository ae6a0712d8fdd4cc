#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Commits a second by clients with and without NOTIFY, for docs/scale.md. Starts a PostgreSQL in a temporary folder (TMPDIR
# says where) and stops it. SECONDS_EACH may be given.
set -euo pipefail
each=${SECONDS_EACH:-6}
bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)
folder=$(mktemp -d) && chmod 755 "$folder"
as_server() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --init-groups "$@"; else "$@"; fi; }
[ "$(id -u)" = 0 ] && chown postgres "$folder"
stop() {
  as_server "$bin/pg_ctl" -D "$folder/primary" -m fast -w stop >/dev/null 2>&1 || true
  rm -rf "$folder"
}
trap stop EXIT
cd "$folder"
as_server "$bin/initdb" -D "$folder/primary" -U postgres -A trust --locale=C -E UTF8 >/dev/null
as_server "$bin/pg_ctl" -D "$folder/primary" -w -l "$folder/primary.log" \
  -o "-k $folder -p 5501 -c listen_addresses= -c max_connections=120 -c shared_buffers=512MB -c max_wal_size=4GB" start >/dev/null
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
