#!/usr/bin/env python3
"""Set up and start Billing Desktop; needs nothing but Python 3.11 or newer.

    python3 run.py [ARGS...]        set up what is missing, then start the program with ARGS
    python3 run.py test [ARGS...]   set up what is missing, then run the tests on every core (ARGS go to pytest instead)
    python3 run.py setup [--dev]    only set up; --dev adds the tests' and the developers' tools
    python3 run.py package [ARGS...]  build what this computer installs, into dist/ (ARGS go to packaging/build.py)

Libraries go into `.venv` beside this file, those of `package` into `build/env`; a second start finds them there and
begins at once. Our own messages, pip's and apt's go to stderr, so that what a command prints can be piped. This file
knows nothing of the program but its name: standard library only, and no import of billing_desktop.
"""

from __future__ import annotations

import ctypes
import importlib
import importlib.util
import os
import shlex
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent
VENV = ROOT / ".venv"
VENV_PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
STAMP = VENV / "set-up.txt"
PINS = ROOT / "packaging" / "pins.txt"
OLDEST_PYTHON = (3, 11)

# What the Qt wheels leave to the system: library -> Debian packages that may hold it, the first known one is taken.
QT_LIBRARIES = {
    "libEGL.so.1": ("libegl1",),
    "libGL.so.1": ("libgl1",),
    "libglib-2.0.so.0": ("libglib2.0-0t64", "libglib2.0-0"),
    "libxkbcommon.so.0": ("libxkbcommon0",),
    "libfontconfig.so.1": ("libfontconfig1",),  # brings fonts-dejavu-core, so that text is legible
    "libdbus-1.so.3": ("libdbus-1-3",),
}
WINDOW_LIBRARIES = {
    "libxcb-cursor.so.0": ("libxcb-cursor0",),
    "libxcb-icccm.so.4": ("libxcb-icccm4",),
    "libxcb-keysyms.so.1": ("libxcb-keysyms1",),
    "libxcb-shape.so.0": ("libxcb-shape0",),
    "libxkbcommon-x11.so.0": ("libxkbcommon-x11-0",),
}
VENV_PACKAGES = (f"python{sys.version_info[0]}.{sys.version_info[1]}-venv", "python3-venv")
NO_SCREEN = (
    "There is no screen here, so the window cannot open; the command line works without one: "
    "`python3 run.py --help` lists its commands."
)


def needs_screen(args: Sequence[str]) -> bool:
    """Tell whether these arguments open the window: no command at all, or `open`."""
    if {"-h", "--help", "--version"} & set(args):
        return False
    words = [arg for before, arg in zip(["", *args], args, strict=False) if not arg.startswith("-") and before != "--data-dir"]
    return not words or words[0] == "open"


def has_screen(platform: str, env: Mapping[str, str]) -> bool:
    """Tell whether Qt can open a window; who names a Qt platform knows what they do."""
    return platform != "linux" or any(env.get(n) for n in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


def missing_libraries(names: Iterable[str], load: Callable[[str], object] = ctypes.CDLL) -> list[str]:
    """Name the shared libraries that the system cannot load."""
    missing = []
    for name in names:
        try:
            load(name)
        except OSError:
            missing.append(name)
    return missing


def missing_needs(window: bool, new_venv: bool) -> dict[str, tuple[str, ...]]:
    """Name what the system lacks, each with the Debian packages that may bring it."""
    libraries = QT_LIBRARIES | WINDOW_LIBRARIES if window else QT_LIBRARIES
    needs = {name: libraries[name] for name in missing_libraries(libraries)} if sys.platform == "linux" else {}
    importlib.invalidate_caches()  # apt may just have brought it
    if new_venv and importlib.util.find_spec("ensurepip") is None:
        needs["Python's venv and ensurepip"] = VENV_PACKAGES
    return needs


def apt_knows(package: str) -> bool:
    """Ask apt's lists for a package by name."""
    return subprocess.run(["apt-cache", "show", package], capture_output=True, check=False).returncode == 0


def choose_packages(needs: Iterable[Sequence[str]], knows: Callable[[str], bool] = apt_knows) -> list[str]:
    """Take for each need the first package that this release has; names differ between releases."""
    return [next((name for name in names[:-1] if knows(name)), names[-1]) for names in needs]


def install_command(packages: Sequence[str]) -> list[str]:
    """Write the command that installs the packages and no more."""
    return ["apt-get", "install", "-y", "--no-install-recommends", *packages]


def ensure_system(window: bool, new_venv: bool) -> None:
    """Install what the system lacks, or say exactly how to and stop."""
    needs = missing_needs(window, new_venv)
    if not needs:
        return
    if not shutil.which("apt-get"):
        sys.exit(f"Billing Desktop needs these from your system: {', '.join(needs)}. Install them and start again.")
    is_root = os.geteuid() == 0
    if is_root or (sys.stdin.isatty() and shutil.which("sudo")):
        prefix, how = ([], "") if is_root else (["sudo"], " with sudo")
        say(f"Installing{how} the system packages that Billing Desktop needs (once) ...")
        call([*prefix, "apt-get", "update", "-q"])  # if it fails, the lists at hand may still do
        packages = choose_packages(needs.values())
        call([*prefix, "env", "DEBIAN_FRONTEND=noninteractive", *install_command(packages)])
        needs = missing_needs(window, new_venv)
    if needs:
        command = shlex.join(install_command(choose_packages(needs.values())))
        sys.exit(
            f"Billing Desktop needs these from your system: {', '.join(needs)}. Install them with\n\n"
            f"    sudo apt-get update && sudo {command}\n\nand start again."
        )


def requirements(groups: Iterable[str]) -> list[str]:
    """Read from pyproject.toml what the program needs, and the dependency groups named."""
    import tomllib  # here, so that an older Python still reaches the sentence in main()

    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    return [*project["project"]["dependencies"], *(r for g in groups for r in project["dependency-groups"][g])]


def stamp_lines(wanted: Iterable[str]) -> list[str]:
    """Write down what was installed for which interpreter; another interpreter makes the stamp void."""
    return [os.path.realpath(VENV_PYTHON), *wanted]


def is_set_up(wanted: Iterable[str]) -> bool:
    """Tell from the stamp alone whether everything wanted was installed: a start must not wait for pip."""
    return VENV_PYTHON.exists() and STAMP.exists() and set(stamp_lines(wanted)) <= set(STAMP.read_text().splitlines())


def has_pip() -> bool:
    """Tell whether `.venv` is whole; an interrupted set-up or a new Python leaves one without pip."""
    return VENV_PYTHON.exists() and call([str(VENV_PYTHON), "-m", "pip", "--version"], quiet=True) == 0


def use_environment(folder: Path) -> None:
    """Set up another folder than `.venv`, as for what is built from exact versions."""
    global VENV, VENV_PYTHON, STAMP
    VENV, VENV_PYTHON, STAMP = folder, folder / VENV_PYTHON.relative_to(VENV), folder / STAMP.name


def ensure_libraries(wanted: Sequence[str], new_venv: bool, held: Path | None = None) -> None:
    """Make the environment where there is no whole one and install into it what is wanted, `held` to the versions of a file."""
    if new_venv and call([sys.executable, "-m", "venv", "--clear", str(VENV)]) != 0:
        sys.exit(f"The folder {VENV.name} could not be made; the lines above say why.")
    say(f"Installing libraries into {VENV.name}{' (about 100 MB to load, once)' if new_venv else ''} ...")
    STAMP.unlink(missing_ok=True)
    pip = [str(VENV_PYTHON), "-m", "pip", "install", "--disable-pip-version-check"]
    how = [*([] if sys.stderr.isatty() else ["--quiet"]), *(["--constraint", str(held)] if held else [])]
    if call([*pip, *how, *wanted]) != 0:
        sys.exit("The libraries could not be installed; the lines above say why. With a network, start again.")
    STAMP.write_text("\n".join(stamp_lines(wanted)) + "\n")


def say(message: str) -> None:
    """Tell the person at the terminal what takes its time."""
    print(message, file=sys.stderr, flush=True)


def call(command: Sequence[str], quiet: bool = False) -> int:
    """Run a command and return its exit code; what it prints goes to stderr as it comes."""
    output = subprocess.DEVNULL if quiet else sys.stderr
    return subprocess.run(command, stdout=output, stderr=output, check=False).returncode


def start(arguments: Sequence[str], **settings: str) -> None:
    """Hand over to a module of `.venv`; -P keeps the folder the person stands in from being imported from."""
    path = os.pathsep.join(filter(None, [str(ROOT), os.environ.get("PYTHONPATH")]))
    env = os.environ | {"PYTHONPATH": path} | settings
    command = [str(VENV_PYTHON), "-P", "-m", *arguments]
    if os.name == "posix":
        os.execve(command[0], command, env)  # signals and the exit code are then the program's own
    sys.exit(subprocess.run(command, env=env, check=False).returncode)


def main(args: Sequence[str]) -> None:
    """Set up what this way of starting needs, then start it."""
    if sys.version_info < OLDEST_PYTHON:
        sys.exit(f"Billing Desktop needs Python 3.11 or newer; this is Python {sys.version.split()[0]}.")
    mode = args[0] if args and args[0] in ("test", "setup", "package") else "run"
    if mode == "package":
        use_environment(ROOT / "build" / "env")
    window = mode == "run" and needs_screen(args)
    if window and not has_screen(sys.platform, os.environ):
        sys.exit(NO_SCREEN)
    dev = mode == "setup" and "--dev" in args
    wanted = requirements(["test"] * (dev or mode == "test") + ["dev"] * dev + ["package"] * (mode == "package"))
    held = PINS if mode == "package" else None
    ready = is_set_up(wanted) and (held is None or held.stat().st_mtime <= STAMP.stat().st_mtime)
    new_venv = not ready and not has_pip()
    ensure_system(window and "DISPLAY" in os.environ, new_venv)
    if not ready:
        ensure_libraries(wanted, new_venv, held)
    if mode == "test":
        os.chdir(ROOT)
        # One more than there are cores: walks, kills and couriers wait a good part of their time.
        given = args[1:] or [f"--numprocesses={(os.cpu_count() or 1) + 1}", "--dist=worksteal"]
        # What is compiled once is kept, also where a shell forbids it: tests start the program as a process too.
        start(["pytest", *given], QT_QPA_PLATFORM="offscreen", PYTHONDONTWRITEBYTECODE="")
    elif mode == "package":
        build = [str(VENV_PYTHON), str(ROOT / "packaging" / "build.py"), *args[1:]]
        sys.exit(subprocess.run(build, check=False).returncode)
    elif mode == "run":
        start(["billing_desktop", *args])


if __name__ == "__main__":
    try:
        main(sys.argv[1:])
    except KeyboardInterrupt:
        sys.exit("\nStopped. Start again, and the set-up goes on.")
