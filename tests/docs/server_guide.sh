#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs the commands of docs/server.md as they stand, in their order, each block on the machine its first line names:
# two servers and a computer, which are folders made anew, with a network of their own between them. Needs root,
# debootstrap, the network for packages, some 2 GB and a quarter of an hour.
#   tests/docs/server_guide.sh FOLDER BINARY     (a smarketingctl for Debian 12)
set -euo pipefail
guide=$(dirname "$0")/../../docs/server.md
folder=$(realpath -m "$1") binary=$(realpath "$2")
declare -A address=([db1]=192.168.10.1 [db2]=192.168.10.2 [pc]=192.168.10.3)

make_machine() {
  local root=$folder/$1
  [ -d "$root" ] || debootstrap --variant=minbase bookworm "$root"
  mkdir -p "$root/mnt" && mount -t proc proc "$root/proc" && mount --bind "$folder/stick" "$root/mnt"
  # services are started by the guide's commands only
  printf '#!/bin/sh\nexit 101\n' > "$root/usr/sbin/policy-rc.d" && chmod +x "$root/usr/sbin/policy-rc.d"
  for other in "${!address[@]}"; do echo "${address[$other]} $other.example.com"; done > "$root/etc/hosts"
  echo "127.0.0.1 localhost" >> "$root/etc/hosts"
  # the network between the machines reaches nowhere else: packages come before
  DEBIAN_FRONTEND=noninteractive chroot "$root" sh -c 'apt-get update -q && apt-get install -q -y postgresql openssl \
    nftables libqt6sql6-psql libqt6sql6-sqlite libqt6core6 libqt6network6 libsodium23 libical3 libpq5' > /dev/null
  install -m 755 "$binary" "$root/usr/local/bin/smarketingctl"
  ip netns add "guide-$1"
  ip link add "guide-$1" type veth peer name eth0 netns "guide-$1"
  ip link set "guide-$1" master guide up
  ip -n "guide-$1" address add "${address[$1]}/24" dev eth0
  ip -n "guide-$1" link set eth0 up
  ip -n "guide-$1" link set lo up
}

take_down() {
  for machine in "${!address[@]}"; do
    [ "$machine" = pc ] || on "$machine" <<< "pg_ctlcluster 15 main stop -m immediate" || true
    umount "$folder/$machine/mnt" "$folder/$machine/proc" || true
    ip netns delete "guide-$machine" || true
  done
  ip link delete guide
}

on() { ip netns exec "guide-$1" chroot "$folder/$1" env -i PATH="$PATH" HOME=/root LC_ALL=C.UTF-8 \
  bash -euo pipefail -c "$(cat)" < /dev/null; }

mkdir -p "$folder/stick"
ip link add guide type bridge && ip link set guide up
trap take_down EXIT
for machine in "${!address[@]}"; do make_machine "$machine"; done
for machine in db1 db2; do on "$machine" <<< "pg_ctlcluster 15 main start"; done

machine="" block=""
while IFS= read -r line; do
  if [[ -z $machine && $line =~ ^\`\`\`sh\ (db1|db2|pc)$ ]]; then
    machine=${BASH_REMATCH[1]} block=""
  elif [[ -n $machine && $line == '```' ]]; then
    printf '\n== %s\n%s' "$machine" "$block"
    printf '%s' "$block" > "$folder/block"
    on "$machine" < "$folder/block"
    machine=""
  elif [[ -n $machine ]]; then
    block+=$line$'\n'
  fi
done < "$guide"
echo "The whole guide was run."
