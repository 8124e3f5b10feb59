#!/usr/bin/env bash
# Try the two commands of run.py where nothing but Python is installed: a bare Debian made by debootstrap.
#
#     tests/try_bare_root.sh bookworm [MIRROR]
#     tests/try_bare_root.sh trixie [MIRROR]
#
# A long check (minutes, about 2 GB in the folder for temporary files), so neither pytest nor .ci/run starts it.
# Needs root, debootstrap and a network. pip's and apt's settings, certificates and local package folders of this
# machine are taken along, so that the bare root reaches what this machine reaches. Environment:
#     KEEP=1      leaves the bare root in its folder to look at
#     WINDOW=0    leaves out the start in a real window on a virtual screen
set -euo pipefail

suite=${1:?which Debian: bookworm or trixie}
mirror=${2:-}

# The work is done in a mount namespace of its own, and the root is removed from outside of it: out here nothing was
# ever mounted in the root, so removing it cannot reach a folder of this machine.
if [ -z "${BARE_ROOT:-}" ]; then
    root=$(mktemp -d "${TMPDIR:-/tmp}/bare-$suite.XXXXXX")
    chmod 755 "$root" # for the user without rights inside
    failed=0
    BARE_ROOT=$root unshare --mount --propagation private bash "$0" "$@" || failed=$?
    if [ -n "${KEEP:-}" ]; then echo "kept: $root"; else rm -rf "$root"; fi
    exit "$failed"
fi

root=$BARE_ROOT
checkout=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
home=$root/srv/billing/main

say() { printf '\n== %s\n' "$*"; }

# Show a folder of this machine at the same place inside, read-only.
show_inside() {
    if [ ! -d "$1" ]; then return; fi
    mkdir -p "$root$1"
    mount --bind "$1" "$root$1"
    mount -o remount,bind,ro "$root$1"
}

# Run a command inside with a clean environment and what pip and TLS were told here.
inside() {
    local told=()
    while IFS= read -r -d '' setting; do
        case ${setting%%=*} in
            PIP_* | SSL_* | *_proxy | *_PROXY | *_CA_BUNDLE) told+=("$setting") ;;
        esac
    done < <(env -0)
    env -i HOME=/root LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/sbin:/bin "${told[@]}" \
        chroot "$root" sh -c "cd /srv/billing/main && $1" </dev/null
}

# Run a command inside; it must end with this exit code and print this text.
expect() {
    local code=$1 text=$2 command=$3 began=$SECONDS got=0
    say "$command"
    inside "$command" >"$root/output" 2>&1 || got=$?
    cat "$root/output"
    echo "-- exit code $got after $((SECONDS - began)) s"
    [ "$got" -eq "$code" ] || { echo "FAILED: expected exit code $code" && exit 1; }
    grep -qF -- "$text" "$root/output" || { echo "FAILED: expected the text: $text" && exit 1; }
    ! grep -q '^Traceback' "$root/output" || { echo "FAILED: a stack trace" && exit 1; }
}

say "debootstrap $suite"
debootstrap --variant=minbase --include=python3,ca-certificates "$suite" "$root" ${mirror:+"$mirror"} >"$root.log" ||
    { tail -20 "$root.log"; exit 1; }
rm -f "$root.log"
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/shm" && mount -t tmpfs tmpfs "$root/dev/shm"

say "taking along the settings of this machine"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
apt-config dump | grep -E '^Acquire::(https?|ftp|ForceIPv|Check-|Retries)' >"$root/etc/apt/apt.conf.d/90host" || true
for settings in /etc/pip.conf /etc/xdg/pip "$HOME/.config/pip" "$HOME/.pip"; do
    [ -e "$settings" ] || continue
    inner=${settings/#"$HOME"/\/root}
    mkdir -p "$root$(dirname "$inner")" && cp -rL "$settings" "$root$inner"
done
[ ! -s /etc/ssl/certs/ca-certificates.crt ] || cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
# Folders that stand in for package indexes; an index's files often lie beside it.
while IFS= read -r folder; do
    [ "$(basename "$folder")" = simple ] && folder=$(dirname "$folder")
    show_inside "$folder"
done < <(python3 -m pip config list 2>/dev/null | grep -E "find-links|index-url" | grep -oE "(file://)?/[^' ]+" |
    sed 's,^file://,,' | grep -v '^//' | sort -u)

mkdir -p "$home"
(cd "$checkout" && git ls-files -co --exclude-standard -z | tar --null --ignore-failed-read -T - -c) | tar -x --no-same-owner -C "$home"
if [ -d "$checkout/../shared" ]; then
    mkdir -p "$root/srv/billing/shared"
    mount --bind "$checkout/../shared" "$root/srv/billing/shared"
    mount -o remount,bind,ro "$root/srv/billing/shared"
fi
inside 'cat /etc/debian_version && python3 --version && ! python3 -c "import ensurepip" 2>/dev/null'

# Who may not install is told how; nothing is left behind by that.
expect 1 "sudo apt-get update && sudo apt-get install -y" \
    "setpriv --reuid=65534 --regid=65534 --clear-groups python3 run.py --version"
expect 1 "There is no screen here" "python3 run.py"
expect 0 "" "python3 run.py --version"
expect 0 "" "python3 run.py --help"
expect 0 " passed" "python3 run.py test"
expect 0 " passed" "python3 run.py test -q" # now everything is there: the time is the tests' own

# An interrupted set-up leaves a folder without pip and without a stamp.
expect 0 "" "rm -rf .venv/set-up.txt .venv/lib/python3*/site-packages/pip && python3 run.py --version"

if [ "${WINDOW:-1}" != 0 ]; then
    inside "DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends xvfb xauth x11-utils" \
        >"$root/output" 2>&1 || { cat "$root/output"; exit 1; }
    cat >"$root/window.sh" <<'END'
timeout 90 python3 run.py &
for _ in $(seq 60); do
    sleep 1
    xwininfo -root -tree | grep -i 'billing' && echo "a window is open" && kill $! && exit 0
done
echo "no window within 60 s" && exit 1
END
    expect 0 "a window is open" "xvfb-run -a sh /window.sh"
fi
say "all as expected on $suite"
