"""run.py: what it finds missing, what it tells the person, and what it leaves alone."""

import importlib.util
import io
import os
import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).resolve().parent.parent
SCREEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


@pytest.fixture
def run() -> ModuleType:
    spec = importlib.util.spec_from_file_location("run", ROOT / "run.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def start(*args: str, **env: str) -> subprocess.CompletedProcess[str]:
    """Run run.py where there is no screen."""
    without = {name: value for name, value in os.environ.items() if name not in SCREEN}
    return subprocess.run(
        [sys.executable, str(ROOT / "run.py"), *args], env=without | env, capture_output=True, text=True, check=False
    )


@pytest.mark.parametrize("args", [[], ["open"], ["open", "books.billing"], ["--verbose"], ["--data-dir", "x", "open"]])
def test_a_window_needs_a_screen(run, args):
    assert run.needs_screen(args)


@pytest.mark.parametrize(
    "args", [["--help"], ["-h"], ["--version"], ["open", "--help"], ["pay", "B-1"], ["demo"], ["--data-dir", "x", "pay"]]
)
def test_a_command_needs_none(run, args):
    assert not run.needs_screen(args)


@pytest.mark.parametrize(
    ("platform", "env", "there"),
    [
        ("linux", {}, False),
        ("linux", {"DISPLAY": ""}, False),
        ("linux", {"DISPLAY": ":0"}, True),
        ("linux", {"WAYLAND_DISPLAY": "wayland-0"}, True),
        ("linux", {"QT_QPA_PLATFORM": "offscreen"}, True),
        ("win32", {}, True),
        ("darwin", {}, True),
    ],
)
def test_where_a_screen_is(run, platform, env, there):
    assert run.has_screen(platform, env) is there


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux may lack a screen")
@pytest.mark.parametrize("args", [[], ["open"]])
def test_without_a_screen_one_sentence_and_no_trace(run, args):
    done = start(*args)
    assert (done.returncode, done.stdout, done.stderr) == (1, "", run.NO_SCREEN + "\n")


def test_missing_libraries_are_those_that_do_not_load(run):
    def load(name: str) -> None:
        if name != "libGL.so.1":
            raise OSError(name)

    assert run.missing_libraries(["libEGL.so.1", "libGL.so.1", "libdbus-1.so.3"], load) == [
        "libEGL.so.1",
        "libdbus-1.so.3",
    ]


@pytest.mark.parametrize("release_has", ["libglib2.0-0", "libglib2.0-0t64"])
def test_the_package_name_is_the_one_of_this_release(run, release_has):
    needs = [run.QT_LIBRARIES["libglib-2.0.so.0"], run.QT_LIBRARIES["libEGL.so.1"]]
    assert run.choose_packages(needs, lambda name: name == release_has) == [release_has, "libegl1"]


def test_who_may_not_install_is_told_the_exact_command(run, monkeypatch):
    needs = {"libEGL.so.1": ("libegl1",), "libxcb-cursor.so.0": ("libxcb-cursor0",)}
    monkeypatch.setattr(run, "missing_needs", lambda window, new_venv: needs)
    monkeypatch.setattr(run.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(run.os, "geteuid", lambda: 1000, raising=False)
    monkeypatch.setattr(run.sys, "stdin", io.StringIO())  # no terminal to ask for a password on
    monkeypatch.setattr(run, "call", lambda *a, **k: pytest.fail("installed without asking"))

    with pytest.raises(SystemExit) as stop:
        run.ensure_system(window=True, new_venv=False)

    told = str(stop.value.code)
    assert "libEGL.so.1, libxcb-cursor.so.0" in told
    assert "\n    sudo apt-get update && sudo apt-get install -y" in told
    assert " --no-install-recommends libegl1 libxcb-cursor0\n" in told


def test_root_installs_just_what_is_missing(run, monkeypatch):
    answers: list[dict[str, tuple[str, ...]]] = [{"libEGL.so.1": ("libegl1",)}, {}]
    called: list[list[str]] = []
    monkeypatch.setattr(run, "missing_needs", lambda window, new_venv: answers.pop(0))
    monkeypatch.setattr(run.shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(run.os, "geteuid", lambda: 0, raising=False)
    monkeypatch.setattr(run, "call", called.append)

    run.ensure_system(window=False, new_venv=False)

    assert called[0] == ["apt-get", "update", "-q"]
    assert called[1][2:] == ["apt-get", "install", "-y", "--no-install-recommends", "libegl1"]


def test_without_apt_the_libraries_are_named(run, monkeypatch):
    monkeypatch.setattr(run, "missing_needs", lambda window, new_venv: {"libEGL.so.1": ("libegl1",)})
    monkeypatch.setattr(run.shutil, "which", lambda name: None)
    with pytest.raises(SystemExit, match=r"needs these from your system: libEGL\.so\.1\."):
        run.ensure_system(window=False, new_venv=False)


def test_an_old_python_gets_one_clear_sentence(run, monkeypatch):
    monkeypatch.setattr(run.sys, "version_info", (3, 9, 2))
    monkeypatch.setattr(run.sys, "version", "3.9.2 (main)")
    with pytest.raises(SystemExit, match=r"^Billing Desktop needs Python 3\.11 or newer; this is Python 3\.9\.2\.$"):
        run.main(["--help"])


def test_requirements_are_those_of_pyproject(run):
    alone = run.requirements([])
    assert any(line.startswith("peewee") for line in alone)
    assert not any(line.startswith("pytest") for line in alone)
    with_tests = run.requirements(["test"])
    assert with_tests[: len(alone)] == alone
    assert any(line.startswith("pytest-qt") for line in with_tests)


@pytest.fixture
def venv(run, tmp_path, monkeypatch) -> Path:
    """Stand in for a finished `.venv`: the stamp looks at no more than this."""
    python = tmp_path / "python"
    python.write_text("")
    monkeypatch.setattr(run, "VENV_PYTHON", python)
    monkeypatch.setattr(run, "STAMP", tmp_path / "set-up.txt")
    run.STAMP.write_text("\n".join(run.stamp_lines(["a>=1", "b>=2"])) + "\n")
    return tmp_path


@pytest.mark.parametrize(("wanted", "ready"), [(["a>=1", "b>=2"], True), (["a>=1"], True), (["a>=3", "b>=2"], False)])
def test_the_stamp_answers_for_what_was_installed(run, venv, wanted, ready):
    assert run.is_set_up(wanted) is ready


def test_another_interpreter_voids_the_stamp(run, venv, monkeypatch):
    other = venv / "other"
    other.write_text("")
    monkeypatch.setattr(run, "VENV_PYTHON", other)
    assert not run.is_set_up(["a>=1"])


def test_a_failing_pip_leaves_no_stamp_and_hides_nothing(run, venv, monkeypatch, capfd):
    pytest.importorskip("pip")
    monkeypatch.setattr(run, "VENV_PYTHON", Path(sys.executable))
    with pytest.raises(SystemExit, match="could not be installed"):
        run.ensure_libraries(["--no-index", "a-library-that-is-nowhere"], new_venv=False)
    assert not run.STAMP.exists()
    assert "No matching distribution found for a-library-that-is-nowhere" in capfd.readouterr().err


def test_what_commands_print_leaves_stdout_alone(run, capfd):
    assert run.call([sys.executable, "-c", "print('from pip'); raise SystemExit(3)"]) == 3
    captured = capfd.readouterr()
    assert (captured.out, captured.err) == ("", "from pip\n")
