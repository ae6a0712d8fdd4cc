#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Many sites, for docs/scale.md: CTL=…/smarketingctl server_sites.sh
# First what one more workspace costs a server (COUNT of them, 50), then one view over three servers with a workspace each
# of LEADS leads (20000): what goes to one server alone, how many rows the others send, and whether anything can be
# written past a site's rules. Servers of its own on this computer, in TMPDIR, stopped at the end.
set -euo pipefail
count=${COUNT:-50} leads=${LEADS:-20000} ctl=${CTL:-smarketingctl} here=$(cd "$(dirname "$0")" && pwd)
bin=$(printf '%s\n' /usr/lib/postgresql/*/bin | sort -V | tail -1)
folder=$(mktemp -d) && chmod 755 "$folder"
as_server() { if [ "$(id -u)" = 0 ]; then setpriv --reuid=postgres --regid=postgres --init-groups "$@"; else "$@"; fi; }
[ "$(id -u)" = 0 ] && chown postgres "$folder"
stop() {
  for n in 0 1 2 3; do as_server "$bin/pg_ctl" -D "$folder/$n" -m fast -w stop >/dev/null 2>&1 || true; done
  rm -rf "$folder"
}
trap stop EXIT
cd "$folder"
on() { local n=$1 && shift && psql -XAtq -v ON_ERROR_STOP=1 -h "$folder" -p "554$n" -U postgres "$@"; }
for n in 0 1 2 3; do
  as_server "$bin/initdb" -D "$folder/$n" -U postgres -A trust --locale=C -E UTF8 --no-sync >/dev/null
  as_server "$bin/pg_ctl" -D "$folder/$n" -w -l "$folder/$n.log" -o "-k $folder -p 554$n -c listen_addresses= -c fsync=off" start >/dev/null
done
workspace() { # of server $1, called $2
  on "$1" -c "CREATE DATABASE $2 TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C' STRATEGY wal_log"
  echo "a long word" | "$ctl" server init "postgresql://postgres@/$2?host=$folder&port=554$1" --company "$2" \
    --time-zone Europe/Warsaw --currency PLN --login "boss_$2" --name "The manager" --password-file - >/dev/null
}
megabytes() { du -sm --exclude=pg_wal "$folder/0" | cut -f1; }

echo "workspaces on one server: megabytes of disk, roles, seconds to make the last"
before=$(megabytes)
for n in $(seq "$count"); do
  began=$(date +%s%N)
  workspace 0 "site$n"
  case $n in 1 | 10 | "$count") on 0 -c CHECKPOINT
    echo "  $n: $(($(megabytes) - before)) MB, $(on 0 -c "SELECT count(*) FROM pg_roles WHERE rolname ~ 'site'") roles, $(($(($(date +%s%N) - began)) / 1000000)) ms" ;;
  esac
done

on 0 -c "CREATE DATABASE sites"
on 0 -d sites -c "CREATE EXTENSION postgres_fdw" -c "CREATE TABLE lead (site integer, id bigint, last_name text, company text,
    email_key text, stage text, created_at bigint) PARTITION BY LIST (site)" -c "CREATE TABLE measure_day (site integer,
    dimension text, day bigint, key_id bigint, measure text, n bigint) PARTITION BY LIST (site)"
for n in 1 2 3; do
  workspace "$n" shop
  "$here/server_fill.sh" "host=$folder port=554$n user=postgres dbname=shop" "$leads" >/dev/null
  # whoever looks from outside is a guest of each site, and sees it by views that say which site it is
  on "$n" -d shop -c "CREATE ROLE viewer LOGIN IN ROLE shop_guest" -c "CREATE SCHEMA shown" -c "GRANT USAGE ON SCHEMA shown TO viewer" \
    -c "CREATE VIEW shown.lead WITH (security_invoker = true) AS SELECT $n AS site, id, last_name, company, email_key, stage, created_at FROM lead" \
    -c "CREATE VIEW shown.measure_day WITH (security_invoker = true) AS SELECT $n AS site, dimension, day, key_id, measure, n FROM measure_day" \
    -c "GRANT SELECT ON shown.lead, shown.measure_day TO viewer"
  on 0 -d sites -c "CREATE SERVER site$n FOREIGN DATA WRAPPER postgres_fdw OPTIONS (host '$folder', port '554$n', dbname 'shop')" \
    -c "CREATE USER MAPPING FOR postgres SERVER site$n OPTIONS (user 'viewer', password_required 'false')"
  for table in lead measure_day; do
    on 0 -d sites -c "CREATE FOREIGN TABLE ${table}_$n PARTITION OF $table FOR VALUES IN ($n) SERVER site$n
      OPTIONS (schema_name 'shown', table_name '$table', use_remote_estimate 'true')"
  done
done

asked() { # what a statement asks of the sites
  echo "  $1"
  on 0 -d sites -c "SET enable_partitionwise_aggregate = on" -c "EXPLAIN (ANALYZE, VERBOSE, COSTS OFF, TIMING OFF) $2" |
    awk '/Foreign Scan/ { match($0, /rows=[0-9]+/); rows += substr($0, RSTART + 5, RLENGTH - 5); ++sites } END { print "    sites asked: " sites ", rows sent: " rows }'
}
echo "one view over three sites"
asked "a lead of one site" "SELECT * FROM lead WHERE site = 2 AND id = 77"
asked "an e-mail address at any site" "SELECT * FROM lead WHERE email_key = '$(on 2 -d shop -c "SELECT email_key FROM lead WHERE id = 77")'"
asked "the newest fifty of all" "SELECT * FROM lead ORDER BY id DESC LIMIT 50"
asked "figures of a year by campaign, a sum over all" "SELECT key_id, measure, sum(n) FROM measure_day WHERE dimension = 'campaign' AND day > 20000 GROUP BY 1, 2"
asked "the same, summed by each site first" "SELECT key_id, measure, sum(n) FROM (SELECT site, key_id, measure, sum(n) AS n
  FROM measure_day WHERE dimension = 'campaign' AND day > 20000 GROUP BY 1, 2, 3) s GROUP BY 1, 2"
echo "written past a site's rules, from the server that shows all"
on 0 -d sites -c "CREATE FOREIGN TABLE lead_itself (id bigint, stage text) SERVER site1 OPTIONS (schema_name 'smarketing', table_name 'lead')" \
  -c "CREATE FOREIGN TABLE command (uuid text, person_id bigint, at bigint, name text) SERVER site1 OPTIONS (schema_name 'smarketing')"
for who in viewer mia; do
  on 0 -d sites -c "ALTER USER MAPPING FOR postgres SERVER site1 OPTIONS (SET user '$who')"
  echo "  a lead's stage as $who: $(on 0 -d sites -c "UPDATE lead_itself SET stage = 'customer' WHERE id = 1" 2>&1 | head -1)"
  echo "  a command as $who: $(on 0 -d sites -c "INSERT INTO command VALUES ('x', 2, 1, 'x')" 2>&1 | head -1)"
done
