#!/usr/bin/env bash
# Try the Debian package where nothing is installed, no Python either: a bare Debian made by debootstrap.
#
#     packaging/try_deb.sh dist/billing-desktop_*.deb [bookworm|trixie] [MIRROR]
#
# Installs it with apt, starts it on a virtual screen, makes a book and records a payment with the keyboard alone, and removes it
# again: nothing may be left but the user's own. Some minutes, about 1 GB in the folder for temporary files; needs root,
# debootstrap and a network. KEEP=1 leaves the bare root to look at, PICTURES=FOLDER keeps pictures of the screen there.
set -euo pipefail

package=$(realpath "${1:?which package: dist/billing-desktop_*.deb}")
suite=${2:-bookworm}
mirror=${3:-}

# The work is done in a mount namespace of its own and the root is removed from outside of it (as tests/try_bare_root.sh does).
if [ -z "${BARE_ROOT:-}" ]; then
    root=$(mktemp -d "${TMPDIR:-/tmp}/bare-deb-$suite.XXXXXX")
    chmod 755 "$root"
    failed=0
    BARE_ROOT=$root unshare --mount --propagation private bash "$0" "$@" || failed=$?
    if [ -n "${KEEP:-}" ]; then echo "kept: $root"; else rm -rf "$root"; fi
    exit "$failed"
fi

root=$BARE_ROOT
user=shop
say() { printf '\n== %s (%s s)\n' "$*" "$SECONDS"; }
fail() { echo "FAILED: $*" && exit 1; }

# Run a command inside as root, or as the user.
inside() { env -i HOME=/root LANG=C.UTF-8 DEBIAN_FRONTEND=noninteractive PATH=/usr/sbin:/usr/bin:/sbin:/bin chroot "$root" sh -c "$1" </dev/null; }
as_user() {
    env -i HOME=/home/$user LANG=C.UTF-8 PATH=/usr/sbin:/usr/bin:/bin chroot --userspec=$user:$user "$root" sh -c "cd && $1" </dev/null
}

# Every file there is, but for what apt and dpkg write down of any package, caches, and what is mounted or the user's own.
everything() {
    (cd "$root" && find . -xdev \( -path ./proc -o -path ./dev -o -path ./tmp -o -path ./run -o -path ./home -o -path ./var/cache \
        -o -path ./var/lib/apt -o -path ./var/lib/dpkg -o -path ./var/log -o -path ./package.deb \) -prune -o -print | sort)
}

say "debootstrap $suite"
debootstrap --variant=minbase --include=ca-certificates "$suite" "$root" ${mirror:+"$mirror"} >"$root.log" ||
    { tail -20 "$root.log"; exit 1; }
rm -f "$root.log"
mount -t proc proc "$root/proc"
mkdir -p "$root/dev/shm" && mount -t tmpfs tmpfs "$root/dev/shm"
cp -L /etc/resolv.conf "$root/etc/resolv.conf"
apt-config dump | grep -E '^Acquire::(https?|ftp|ForceIPv|Check-|Retries)' >"$root/etc/apt/apt.conf.d/90host" || true
[ ! -s /etc/ssl/certs/ca-certificates.crt ] || cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
inside "useradd --create-home $user"
if inside 'command -v python3'; then fail "there is a Python"; fi

cp "$package" "$root/package.deb"
inside "apt-get update -qq"

install() {
    say "apt install ./$(basename "$package")"
    before=$(everything)
    before_packages=$(inside "dpkg-query -W -f '\${Package}\n'" | sort)
    inside "apt-get install -y -qq --no-install-recommends /package.deb" >"$root/tmp/log" 2>&1 || { tail -20 "$root/tmp/log"; exit 1; }
}

# Libraries that apt would keep because a package that was there before suggests them are not the package's to leave.
forget="-o APT::AutoRemove::SuggestsImportant=false -o APT::AutoRemove::RecommendsImportant=false"
purge() {
    say "apt purge"
    inside "apt-get purge -y -qq billing-desktop && apt-get autoremove --purge -y -qq $forget" >"$root/tmp/log" 2>&1 ||
        { tail -20 "$root/tmp/log"; exit 1; }
    left=$(comm -13 <(echo "$before") <(everything | grep -v -E '^\./(etc/ld\.so\.cache|usr/share/(mime|icons|applications)/.*cache.*)$'))
    [ -z "$left" ] || fail "left behind: $left"
    if inside 'dpkg-query -W billing-desktop 2>/dev/null'; then fail "dpkg still knows it"; fi
}

# First with nothing beside it, so that what it depends on is all there is.
install
brought=$(comm -13 <(echo "$before_packages") <(inside "dpkg-query -W -f '\${Package}\n'" | sort) | grep -v '^billing-desktop$' || true)
echo "brought by apt beside it ($(echo "$brought" | wc -l)):" $brought
if inside 'command -v python3'; then fail "a Python came along"; fi
inside "billing-desktop --version && du -sh --apparent-size /usr/lib/billing-desktop"
if inside "find /usr/lib/billing-desktop -name '*.so*' -exec ldd {} + 2>/dev/null | grep 'not found'"; then fail "a library is missing"; fi
purge

# Then with what the try itself needs: a screen, a keyboard, a desktop's databases.
inside "apt-get install -y -qq --no-install-recommends xvfb xauth xdotool imagemagick desktop-file-utils shared-mime-info \
    gtk-update-icon-cache hicolor-icon-theme" >"$root/tmp/log" 2>&1 || { tail -20 "$root/tmp/log"; exit 1; }
install
for file in /usr/share/applications/billing-desktop.desktop /usr/share/icons/hicolor/{16x16,512x512}/apps/billing-desktop.png \
    /usr/share/icons/hicolor/scalable/apps/billing-desktop.svg /usr/share/metainfo/billing-desktop.metainfo.xml; do
    [ -f "$root$file" ] || fail "$file is missing"
done
grep -q x-billing-desktop-book "$root/usr/share/mime/globs2" || fail "books have no MIME type"
grep -q "x-billing-desktop-book=billing-desktop.desktop" "$root/usr/share/applications/mimeinfo.cache" || fail "books open with nothing"

say "a book by the command line, a payment by the keyboard"
as_user 'mkdir Books && billing-desktop new Books/shop.book --name "Bare Shop" --currency EUR --model customer_balance'
as_user 'printf "external_reference,name\nK-1,Ann\n" >c.csv && billing-desktop import Books/shop.book customers c.csv && rm c.csv'
as_user 'billing-desktop charge Books/shop.book --customer K-1 --amount 100.00'
cat >"$root/tmp/keys.sh" <<'END'
billing-desktop open Books/shop.book &
program=$!
window() { timeout 60 xdotool search --sync --onlyvisible --name "Bare Shop" windowfocus; }
shot() { import -window root "/tmp/shot-$1.png"; }
window && sleep 2 && shot window
xdotool key ctrl+r && sleep 2 && xdotool type --delay 80 40.25 && sleep 1 && shot payment
xdotool key Return && sleep 2 && window && shot recorded && xdotool key ctrl+q
for _ in $(seq 30); do kill -0 $program 2>/dev/null || break; sleep 1; done
wait $program && echo "closed with Ctrl+Q, exit code 0"
END
as_user 'xvfb-run -a -s "-screen 0 1440x900x24" sh /tmp/keys.sh'
[ -z "${PICTURES:-}" ] || { mkdir -p "$PICTURES" && cp "$root"/tmp/shot-*.png "$PICTURES"; }
as_user 'billing-desktop export Books/shop.book payments --format csv | grep -F 40.25' || fail "the payment is not there"
as_user 'billing-desktop check Books/shop.book'

purge
if grep -q billing-desktop "$root/usr/share/mime/globs2"; then fail "the MIME type stayed"; fi
echo "in the user's home: $(cd "$root/home/$user" && find . -type f | grep -v -E '^\./\.(bash|profile|cache|Xauth)' | sort | tr '\n' ' ')"
say "all as expected on $suite"
