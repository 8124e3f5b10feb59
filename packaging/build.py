"""Builds what can be built on this computer; `python3 run.py package` starts it in an environment of its own.

    dist/billing-desktop/               the program in one folder, for any Linux, Windows or macOS like this one
    dist/billing-desktop_*.deb          the package for Debian and its kin (on Linux with dpkg-deb)

Each step says what it made; one that this computer has no tool for is named as left out. Ends with the smoke test.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

import icons
import notices
import runpath
import trimming

ROOT = Path(__file__).resolve().parent.parent
BUILD, DIST = ROOT / "build", ROOT / "dist"
FROZEN = DIST / "billing-desktop"
PROGRAM = FROZEN / ("billing-desktop-cli.exe" if os.name == "nt" else "billing-desktop")
LINUX = ROOT / "packaging" / "linux"
STRIPPED = ("libpython*", "*.cpython-*.so", "_rust.abi3.so")
"""What holds names for debuggers that nobody loads; Qt's own libraries are built without."""


def say(text: str) -> None:
    """Say what is being done."""
    print(f"-- {text}", flush=True)


def call(command: Sequence[str | Path]) -> None:
    """Run a command, or end with it."""
    code = subprocess.run([str(part) for part in command], cwd=ROOT, check=False).returncode
    if code:
        sys.exit(f"{Path(command[0]).name} ended with {code}; the lines above say why.")


def megabytes(place: Path) -> str:
    """Return the size of a file or of everything in a folder."""
    files = [place] if place.is_file() else [file for file in place.rglob("*") if file.is_file() and not file.is_symlink()]
    return f"{sum(file.stat().st_size for file in files) / 1e6:,.1f} MB"


def freeze() -> None:
    """Make the one folder."""
    icons.main(BUILD / "icons")
    notices.main([str(BUILD / "notices" / "third-party.txt")])
    for name in ("PYTHONPATH", "PYTHONHOME"):
        os.environ.pop(name, None)
    how: list[str | Path] = ["--noconfirm", "--log-level", "ERROR", "--distpath", DIST, "--workpath", BUILD / "work"]
    call([sys.executable, "-m", "PyInstaller", *how, ROOT / "packaging" / "billing-desktop.spec"])
    strangers = notices.strangers(FROZEN)
    if strangers:
        sys.exit(f"packaging/notices.py does not say whose these are: {', '.join(strangers)}.")
    if sys.platform == "linux":
        say(f"{runpath.clean(FROZEN)} libraries looked where this computer keeps its own")
    if sys.platform == "linux" and shutil.which("strip"):
        for pattern in STRIPPED:
            for file in FROZEN.rglob(pattern):
                if not file.is_symlink():
                    call(["strip", "--strip-unneeded", file])
    say(f"{FROZEN.relative_to(ROOT)}: {megabytes(FROZEN)}")


def package() -> None:
    """Make what this system installs, and hold it against its rules."""
    if sys.platform != "linux" or not shutil.which("dpkg-deb"):
        say("no Debian package: there is no dpkg-deb here. Other recipes: packaging/README.md")
        return
    import make_deb

    file = make_deb.make(FROZEN, BUILD / "icons", DIST)
    say(f"{file.relative_to(ROOT)}: {megabytes(file)}")
    check("desktop-file-validate", LINUX / "billing-desktop.desktop")
    check("appstreamcli", "validate", "--no-net", LINUX / "billing-desktop.metainfo.xml")
    as_root = ["--allow-root"] if hasattr(os, "geteuid") and os.geteuid() == 0 else []
    check("lintian", *as_root, "--fail-on", "error", "--tag-display-limit", "0", file)


def check(*command: str | Path) -> None:
    """Run one of Debian's checks where it is installed."""
    if not shutil.which(str(command[0])):
        say(f"{command[0]} is not here: not checked")
        return
    say(" ".join(Path(part).name if isinstance(part, Path) else part for part in command))
    call(command)


def main(arguments: Sequence[str]) -> None:
    """Build, package, try; `--no-build` takes the folder that stands."""
    say(f"Billing Desktop {trimming.version(ROOT)}, Python {sys.version.split()[0]}, {sys.platform}")
    if "--no-build" not in arguments:
        freeze()
    package()
    call([sys.executable, ROOT / "packaging" / "smoke_test.py", PROGRAM])


if __name__ == "__main__":
    main(sys.argv[1:])
