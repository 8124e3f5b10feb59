#!/usr/bin/env bash
# Make a disk image for macOS. NOT BUILT HERE: written from the tools' documentation and never run.
#
#     packaging/macos/build.sh                          unsigned: Gatekeeper asks at the first start
#     IDENTITY="Developer ID Application: …" PROFILE=notary packaging/macos/build.sh     signed and notarised
#
# PROFILE is the name of credentials kept with `xcrun notarytool store-credentials`. Run it on a Mac of the kind that shall run the
# program (Apple silicon or Intel): Python and Qt come in one or both, PyInstaller takes the one it runs with.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."

python3 run.py package
app="dist/Billing Desktop.app"
version=$("$app/Contents/MacOS/billing-desktop" --version | awk '{print $NF}')
image="dist/Billing-Desktop-$version-$(uname -m).dmg"

if [ -n "${IDENTITY:-}" ]; then
    # From the inside out: every library first, the bundle last; --deep would sign them with the wrong rights.
    find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
        xargs -0 codesign --force --options runtime --timestamp --sign "$IDENTITY"
    codesign --force --options runtime --timestamp --entitlements packaging/macos/entitlements.plist --sign "$IDENTITY" "$app"
    codesign --verify --strict "$app"
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp -R "$app" "$work/"
ln -s /Applications "$work/Applications"
rm -f "$image"
hdiutil create -volname "Billing Desktop" -srcfolder "$work" -format UDZO -fs HFS+ "$image"

if [ -n "${IDENTITY:-}" ]; then
    codesign --sign "$IDENTITY" --timestamp "$image"
    [ -z "${PROFILE:-}" ] || xcrun notarytool submit "$image" --keychain-profile "$PROFILE" --wait
    [ -z "${PROFILE:-}" ] || xcrun stapler staple "$image"
fi
echo "$image"
