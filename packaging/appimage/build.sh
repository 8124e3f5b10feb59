#!/usr/bin/env bash
# Make an AppImage of the frozen program. NOT BUILT HERE: written from the formats' documentation and never run.
#
#     APPIMAGETOOL=/path/to/appimagetool packaging/appimage/build.sh
#
# Build it on the oldest distribution that shall run it: glibc is the one library that an AppImage takes from its host.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
tool=${APPIMAGETOOL:?where appimagetool is}
name=billing-desktop
folder=build/appimage/$name.AppDir

# With the libraries of X, Wayland and fonts in it, since nothing says what the host has; graphics drivers stay the host's.
BUNDLE_SYSTEM_LIBRARIES=1 python3 run.py package
rm -rf "$folder"
mkdir -p "$folder/usr/bin" "$folder/usr/lib" "$folder/usr/share/metainfo"
cp -a "dist/$name" "$folder/usr/lib/$name"
rm -f "$folder/usr/lib/$name/_internal/"lib{EGL,GL,GLX,GLdispatch,drm}.so* # must fit the driver of the host
ln -s "../lib/$name/$name" "$folder/usr/bin/$name"
cp "packaging/linux/$name.desktop" "$folder/"
cp "packaging/linux/$name.metainfo.xml" "$folder/usr/share/metainfo/"
cp "build/icons/$name-256.png" "$folder/$name.png"
ln -sf "$name.png" "$folder/.DirIcon"
cat >"$folder/AppRun" <<'END'
#!/bin/sh
exec "$(dirname "$(readlink -f "$0")")/usr/lib/billing-desktop/billing-desktop" "$@"
END
chmod +x "$folder/AppRun"
version=$(dist/$name/$name --version | awk '{print $NF}')
ARCH=$(uname -m) "$tool" "$folder" "dist/Billing_Desktop-$version-$(uname -m).AppImage"
# Portable: an AppImage runs from a place of its own, so a file `portable` beside it is not seen; use --data-dir.
