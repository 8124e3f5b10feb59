"""Makes the Debian package of a frozen program: `python packaging/make_deb.py FROZEN ICONS TARGET`.

dpkg-deb alone is needed. What lies where stands in `files`; what is asked for is read from the program (linux_libraries.py).
"""

from __future__ import annotations

import gzip
import os
import re
import shutil
import subprocess
import sys
import tempfile
import textwrap
from datetime import datetime
from email.utils import parsedate_to_datetime
from pathlib import Path

import linux_libraries
import man_page
import trimming

ROOT = Path(__file__).resolve().parent.parent
LINUX = ROOT / "packaging" / "linux"
NAME, MAINTAINER = "billing-desktop", "Billing Desktop contributors <maintainers@billing-desktop.example>"
HOME = "https://billing-desktop.example/"
SUMMARY = "who owes you, what came in, and statements that add up"
DESCRIPTION = """\
A receivables desk for people who run a small business: customers, accounts,
bills and payments in one file on your own computer.
.
A payment is laid out over what is open before it is recorded, corrections
take one step and lose nothing, statements and reminders come as PDF, XLSX,
CSV and JSON, and other systems can be told of every payment by signed
notifications.
.
The package brings its own Python and Qt."""
RECOMMENDS = "fonts-noto-core, fonts-noto-cjk, gnome-keyring | libsecret-service | kwalletmanager, xdg-utils"
COPYRIGHT = """\
Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: Billing Desktop
Source: {home}
Comment: The parts of others that the package brings, with their versions and the whole text of their terms, are listed in
 /usr/lib/billing-desktop/_internal/resources/licences/third-party.txt

Files: *
Copyright: 2026 Billing Desktop contributors
License: Expat

Files: usr/lib/billing-desktop/_internal/PySide6/* usr/lib/billing-desktop/_internal/shiboken6/*
Copyright: The Qt Company Ltd. and other contributors
License: LGPL-3

Files: usr/lib/billing-desktop/_internal/python3*/* usr/lib/billing-desktop/_internal/libpython3*
Copyright: 2001-2026 Python Software Foundation
License: PSF-2
 See the text under "Python" in
 /usr/lib/billing-desktop/_internal/resources/licences/third-party.txt

Files: usr/lib/billing-desktop/_internal/resources/fonts/*
Copyright: 2016-2022 The Inter Project Authors, 2010 Google Corporation, 2012 Red Hat, Inc.
License: OFL-1.1
 See /usr/lib/billing-desktop/_internal/resources/fonts/LICENSE.txt

License: LGPL-3
 On Debian systems the text of version 3 of the GNU Lesser General Public
 License is in /usr/share/common-licenses/LGPL-3.

License: Expat
{mit}
"""
_MODE_PROGRAM, _MODE_FILE = 0o755, 0o644


def changed_at() -> datetime:
    """Return when the newest entry of the changelog was written: the time of every file we write."""
    found = re.search(r"^ -- .+>  (.+)$", (LINUX / "changelog").read_text("utf-8"), re.MULTILINE)
    if found is None:
        sys.exit("packaging/linux/changelog has no entry.")
    return parsedate_to_datetime(found[1])


def put(tree: Path, place: str, content: bytes | Path) -> Path:
    """Put a file into the tree of the package."""
    target = tree / place
    target.parent.mkdir(parents=True, exist_ok=True)
    if isinstance(content, Path):
        shutil.copyfile(content, target)
    else:
        target.write_bytes(content)
    target.chmod(_MODE_FILE)
    return target


def packed(text: str | bytes) -> bytes:
    """Compress what Debian wants compressed, the same bytes each time."""
    return gzip.compress(text.encode() if isinstance(text, str) else text, 9, mtime=0)


def install(tree: Path, frozen: Path, icons: Path) -> None:
    """Lay out everything that is installed."""
    home = tree / "usr" / "lib" / NAME
    shutil.copytree(frozen, home, symlinks=True)
    for file in home.rglob("*"):
        if not file.is_symlink():
            file.chmod(_MODE_PROGRAM if file.is_dir() or file == home / NAME else _MODE_FILE)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / NAME).symlink_to(f"../lib/{NAME}/{NAME}")
    for file in icons.glob("*.png"):
        size = file.stem.rsplit("-", 1)[1]
        put(tree, f"usr/share/icons/hicolor/{size}x{size}/apps/{NAME}.png", file)
    put(tree, f"usr/share/icons/hicolor/scalable/apps/{NAME}.svg", ROOT / "resources" / "icons" / "app.svg")
    put(tree, f"usr/share/applications/{NAME}.desktop", LINUX / f"{NAME}.desktop")
    put(tree, f"usr/share/metainfo/{NAME}.metainfo.xml", LINUX / f"{NAME}.metainfo.xml")
    put(tree, f"usr/share/mime/packages/{NAME}.xml", LINUX / f"{NAME}.xml")
    put(tree, f"usr/share/man/man1/{NAME}.1.gz", packed(man_page.page(changed_at())))
    put(tree, f"usr/share/doc/{NAME}/changelog.gz", packed((LINUX / "changelog").read_text("utf-8")))
    put(tree, f"usr/share/lintian/overrides/{NAME}", LINUX / "lintian-overrides")
    mit = (ROOT / "LICENSE").read_text("utf-8").split("\n\n", 2)[2].strip()
    text = textwrap.indent("\n".join(line or "." for line in mit.splitlines()), " ")
    put(tree, f"usr/share/doc/{NAME}/copyright", COPYRIGHT.format(home=HOME, mit=text).encode())


def control(tree: Path, frozen: Path) -> str:
    """Return what the package says of itself."""
    size = sum(file.lstat().st_size for file in tree.rglob("*") if not file.is_dir()) // 1024
    machine = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout.strip()
    words = textwrap.indent(DESCRIPTION, " ")
    return (
        f"Package: {NAME}\nVersion: {trimming.version(ROOT)}\nArchitecture: {machine}\nMaintainer: {MAINTAINER}\n"
        f"Installed-Size: {size}\nDepends: {', '.join(linux_libraries.depends(frozen))}\nRecommends: {RECOMMENDS}\n"
        f"Section: misc\nPriority: optional\nHomepage: {HOME}\nDescription: {SUMMARY}\n{words}\n"
    )


def sums(tree: Path) -> str:
    """Return the MD5 sums of what is installed, which dpkg --verify holds files against."""
    files = sorted(file for file in tree.rglob("*") if file.is_file() and not file.is_symlink() and "DEBIAN" not in file.parts)
    from hashlib import md5

    return "".join(f"{md5(file.read_bytes()).hexdigest()}  {file.relative_to(tree)}\n" for file in files)


def make(frozen: Path, icons: Path, target: Path) -> Path:
    """Make the package and return its file."""
    target.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target) as folder:
        tree = Path(folder) / "tree"
        tree.mkdir(mode=0o755)
        install(tree, frozen, icons)
        about = control(tree, frozen)
        put(tree, "DEBIAN/md5sums", sums(tree).encode())
        put(tree, "DEBIAN/control", about.encode())
        for folder_ in [tree, *(path for path in tree.rglob("*") if path.is_dir())]:
            folder_.chmod(0o755)
        machine = re.search(r"^Architecture: (.+)$", about, re.MULTILINE)
        assert machine is not None
        file = target / f"{NAME}_{trimming.version(ROOT)}_{machine[1]}.deb"
        told = os.environ | {"SOURCE_DATE_EPOCH": str(int(changed_at().timestamp()))}
        subprocess.run(["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(file)], check=True, env=told)
    return file


if __name__ == "__main__":
    print(make(*(Path(argument) for argument in sys.argv[1:4])))
