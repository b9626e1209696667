#!/usr/bin/env bash
# Restarts the processes of Fakta behind nginx one after the other, so that no request fails:
#   rolling-restart.sh 3001 3002 3003
# nginx sends a process nothing more, the process answers what is under way and ends, a new one says that it is ready, nginx sends to it again.
# bench/cluster does the same under load.
set -euo pipefail
upstream=${UPSTREAM:-/etc/nginx/conf.d/fakta-upstream.conf}
[ $# -gt 0 ] || { echo "Expected the ports of the processes, got none. Use: $0 3001 3002 3003" >&2; exit 2; }

reload() {
  nginx -t -q && nginx -s reload
  sleep 1
}

for port in "$@"; do
  grep -q "server 127.0.0.1:$port;" "$upstream" || { echo "Expected \"server 127.0.0.1:$port;\" in $upstream, found none." >&2; exit 1; }
  sed -i "s/server 127.0.0.1:$port;/server 127.0.0.1:$port down;/" "$upstream"
  reload
  systemctl restart "fakta@$port"
  for try in $(seq 1 120); do
    curl -fs -m 5 -o /dev/null "http://127.0.0.1:$port/api/health/ready" && break
    # It stays left out, and the others go on: look at its log before anything else is restarted.
    [ "$try" -lt 120 ] || { echo "fakta@$port is not ready after a minute: journalctl -u fakta@$port" >&2; exit 1; }
    sleep 0.5
  done
  sed -i "s/server 127.0.0.1:$port down;/server 127.0.0.1:$port;/" "$upstream"
  reload
  echo "fakta@$port restarted"
done
