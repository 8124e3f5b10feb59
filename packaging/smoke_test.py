"""Tries the frozen program from a new book to a verified one: `python packaging/smoke_test.py PROGRAM [--pictures FOLDER]`.

What a shopkeeper does in the first week: a book, lists of customers and bills, a payment, a statement, a notification, the
window, the program closed and started again, the book held against its rules. Without a screen always; on a virtual one with the
keyboard too where xvfb-run and xdotool are installed. Standard library only, and nothing of the program is imported.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

SECRET = "whsec_c21va2UtdGVzdC1zbW9rZS10ZXN0LXNtb2tl"
CUSTOMERS = (
    "external_reference,name,email,phone,country\nK-1,Bäckerei Özgür,info@example.com,030 5550 0123,Deutschland\n"
    "K-2,Ann Smith,,,\n"
)
BILLS = (
    "external_reference,customer,amount_due,bill_date,due_date\nR-1,K-1,120.00,2026-01-05,2026-02-05\n"
    "R-2,K-1,80.50,2026-02-01,2026-03-01\nR-3,K-2,10.00,2026-02-01,2026-03-01\n"
)
PATIENCE_S = 60


class Failed(Exception):
    """Something was not as it has to be."""


def expect(right: bool, text: str) -> None:
    """Go on only where something is as it has to be."""
    if not right:
        raise Failed(text)


def wait_for(what: Callable[[], Any], text: str, patience_s: float = PATIENCE_S) -> Any:
    """Wait until something is there, and return it."""
    end = time.monotonic() + patience_s
    while time.monotonic() < end:
        found = what()
        if found:
            return found
        time.sleep(0.2)
    raise Failed(f"waited {patience_s:.0f} s in vain: {text}")


class Program:
    """The frozen program, with data of its own and nothing of this machine's Python."""

    def __init__(self, file: Path, work: Path) -> None:
        self.file, self.work, self.data = file.resolve(), work, work / "data"
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "QT_", "VIRTUAL_ENV"))}
        self.env = kept | {"XDG_DATA_HOME": str(work / "xdg"), "HOME": str(work), "LC_ALL": "C.UTF-8"}

    def words(self, *words: object) -> list[str]:
        """Return a command line of the program."""
        return [str(self.file), "--data-dir", str(self.data), *map(str, words)]

    def run(self, *words: object) -> str:
        """Carry out a command and return what it said."""
        done = subprocess.run(
            self.words(*words), env=self.env, cwd=self.work, capture_output=True, encoding="utf-8", timeout=300, check=False
        )
        expect(done.returncode == 0, f"{words} ended with {done.returncode}: {done.stdout}{done.stderr}")
        return done.stdout

    def start(self, *words: object, **env: str) -> subprocess.Popen[str]:
        """Start the program and leave it running."""
        told, both = self.env | env, subprocess.PIPE
        return subprocess.Popen(
            self.words(*words), env=told, cwd=self.work, stdout=both, stderr=subprocess.STDOUT, encoding="utf-8"
        )


def first_week(program: Program, book: Path) -> None:
    """Make a book, fill it, record a payment and write a statement."""
    program.run("new", book, "--name", "Smoke Test Shop", "--currency", "EUR", "--model", "bill", "--time-zone", "Europe/Berlin")
    for kind, text in (("customers", CUSTOMERS), ("bills", BILLS)):
        file = program.work / f"{kind}.csv"
        file.write_text(text, "utf-8")
        report = json.loads(program.run("import", book, kind, file, "--json"))
        expect(report["added"] == text.count("\n") - 1, f"{kind}: {report}")
    customers = json.loads(program.run("export", book, "customers", "--format", "json"))
    expect(any(row.get("phone") == "+493055500123" for row in customers), f"the country was not understood: {customers}")
    program.run("pay", book, "--customer", "K-1", "--amount", "150.00", "--reference", "R-1")
    for name in ("statement.pdf", "statement.xlsx", "statement.csv"):
        out = program.work / name
        program.run("statement", book, "--customer", "K-1", "--out", out)
        expect(out.stat().st_size > 100, f"{name} is empty")
    expect((program.work / "statement.pdf").read_bytes()[:5] == b"%PDF-", "the statement is no PDF")
    program.run("statement", book, "--customer", "K-1", "--issue", "--out", program.work / "issued.pdf")
    expect("S-0001" in program.run("statements", book), "the statement was not kept")
    ageing = json.loads(program.run("ageing", book, "--format", "json"))
    expect(bool(ageing), "no ageing")


def free_port() -> int:
    """Return a port of this computer where nobody listens."""
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return int(free.getsockname()[1])


def notification(program: Program, book: Path) -> None:
    """Let another payment be told to the receiver that the program brings."""
    port, saved = free_port(), program.work / "received.jsonl"
    (program.work / "port").write_text(str(port), "utf-8")
    receiver = listen(program, saved)
    try:
        program.run("endpoint", book, "add", f"http://127.0.0.1:{port}/hooks", "--secret", SECRET, "--allow-private")
        program.run("pay", book, "--customer", "K-2", "--amount", "10.00")
        delivered = "1 delivered, 0 waiting"  # not at once: what was just recorded is held, so that it can be undone unsent
        wait_for(lambda: program.run("deliver", book, "--once").startswith(delivered), "the event is delivered")
        wait_for(lambda: amounts(saved) == [1000], "the event arrives, and what was recorded before the endpoint does not", 10)
    finally:
        stop(receiver)


def listen(program: Program, saved: Path) -> subprocess.Popen[str]:
    """Start the receiver that the program brings, at the port that the book knows."""
    port = int((program.work / "port").read_text("utf-8"))
    receiver = program.start("listen", "--port", port, "--secret", SECRET, "--save", saved)
    wait_for(lambda: _answers(port), "the receiver listens")
    return receiver


def amounts(saved: Path) -> list[int]:
    """Return the amounts that the receiver was told."""
    lines = saved.read_text("utf-8").splitlines() if saved.exists() else []
    return [json.loads(json.loads(line)["body"])["data"]["amount"] for line in lines if line.endswith("}")]


def _answers(port: int) -> bool:
    with socket.socket() as caller:
        return caller.connect_ex(("127.0.0.1", port)) == 0


def stop(process: subprocess.Popen[str]) -> None:
    """End a process that we started."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(20)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


def window_without_a_screen(program: Program, book: Path) -> None:
    """Open the book in the window where there is no screen: it stays, and its log tells of nothing."""
    window = program.start("open", book, QT_QPA_PLATFORM="offscreen")
    try:
        wait_for(lambda: any(program.data.glob("*.log")) or window.poll() is not None, "the window starts")
        time.sleep(3)
        if window.poll() is not None:
            raise Failed(f"the window ended with {window.returncode}: {window.communicate()[0]}")
    finally:
        stop(window)
    look_at_log(program)


def look_at_log(program: Program) -> None:
    """Read the log of the window: a warning means that something the program wants was left out."""
    for file in program.data.glob("*.log"):
        lines = [line for line in file.read_text("utf-8").splitlines() if "This plugin does not support" not in line]  # offscreen
        bad = [line for line in lines if any(f" {level} " in line for level in ("WARNING", "ERROR", "CRITICAL"))]
        expect(not bad, f"{file.name}: {bad}")


def window_by_keyboard(program: Program, book: Path, pictures: Path | None) -> None:
    """Record a payment with the keyboard alone, in a real window on this screen, let the window tell the receiver of it, and
    close the program with its own key."""
    before = len(json.loads(program.run("export", book, "payments", "--format", "json")))
    told = program.work / "told.jsonl"
    receiver = listen(program, told)
    window = program.start("open", book)
    try:
        keys("search", "--sync", "--onlyvisible", "--name", "Smoke Test Shop")
        time.sleep(2)
        picture(pictures, "window")
        keys("key", "ctrl+r")
        time.sleep(2)
        keys("type", "--delay", "80", "12.50")
        time.sleep(1)
        picture(pictures, "payment")
        keys("key", "Return")
        time.sleep(2)
        picture(pictures, "recorded")
        keys("search", "--onlyvisible", "--name", "Smoke Test Shop", "windowfocus")  # here no window manager gives it back
        keys("key", "F1")
        keys("search", "--sync", "--onlyvisible", "--name", "Guide – Billing Desktop")
        time.sleep(1)
        picture(pictures, "guide")
        wait_for(lambda: 1250 in amounts(told), "the window tells the receiver of it")
        keys("search", "--onlyvisible", "--name", "Smoke Test Shop", "windowfocus")
        keys("key", "ctrl+q")
        wait_for(lambda: window.poll() is not None, "the window closes with Ctrl+Q", 20)
        expect(window.returncode == 0, f"the window ended with {window.returncode}")
    finally:
        stop(window)
        stop(receiver)
    payments = json.loads(program.run("export", book, "payments", "--format", "json"))
    expect(len(payments) == before + 1, f"the payment typed was not recorded: {len(payments)} of {before + 1}")
    look_at_log(program)


def keys(*words: str) -> None:
    """Press keys as a person would."""
    done = subprocess.run(["xdotool", *words], capture_output=True, text=True, timeout=PATIENCE_S, check=False)
    expect(done.returncode == 0, f"xdotool {' '.join(words)}: {done.stderr}")


def picture(folder: Path | None, name: str) -> None:
    """Keep a picture of the screen where that is wanted and ImageMagick is there."""
    if folder is not None and shutil.which("import"):
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["import", "-window", "root", str(folder / f"{name}.png")], check=False)


def portable(program: Program) -> None:
    """Keep the data beside the program where a file says so, in a copy of the folder."""
    copy = program.work / "stick"
    shutil.copytree(program.file.parent, copy, symlinks=True)
    (copy / "portable").touch()
    book = program.work / "portable.book"
    for act in ("demo", "backup"):
        words = [str(copy / program.file.name), act, str(book)]
        done = subprocess.run(words, env=program.env, capture_output=True, check=False, timeout=300)
        expect(done.returncode == 0, f"the copy did not {act}: {done.stderr!r}")
    expect(any((copy / "data" / "backups").rglob("*.book")), "no backup beside the copy")
    shutil.rmtree(copy)


def steps(program: Program, pictures: Path | None, on_screen: bool) -> list[tuple[str, Callable[[], object]]]:
    """Return what is tried, in order."""
    book = program.work / "smoke.book"
    if on_screen:
        return [
            ("a payment by keyboard, told by the window, closed with Ctrl+Q", lambda: window_by_keyboard(program, book, pictures))
        ]
    return [
        ("its version", lambda: program.run("--version")),
        ("new book, import, payment, statement", lambda: first_week(program, book)),
        ("a notification arrives at the local receiver", lambda: notification(program, book)),
        ("the window without a screen", lambda: window_without_a_screen(program, book)),
        ("the sample shop", lambda: program.run("demo", program.work / "sample.book")),
        ("a portable copy", lambda: portable(program)),
        ("the book holds against its rules", lambda: program.run("check", book)),
    ]


def carry_out(what: list[tuple[str, Callable[[], object]]]) -> None:
    """Try one after the other, and say how long each took."""
    for name, act in what:
        began = time.monotonic()
        act()
        print(f"   {time.monotonic() - began:5.1f} s  {name}", flush=True)


def on_a_screen(arguments: argparse.Namespace, work: Path, program: Program) -> None:
    """Do the same on a virtual screen, where this computer has one."""
    if not (shutil.which("xvfb-run") and shutil.which("xdotool")):
        print("   not tried: a real window (needs xvfb-run and xdotool)")
        return
    again = ["xvfb-run", "-a", "-s", "-screen 0 1440x900x24", sys.executable, __file__, str(arguments.program)]
    again += ["--on-screen", str(work), *(["--pictures", str(arguments.pictures)] if arguments.pictures else [])]
    done = subprocess.run(again, check=False)
    expect(done.returncode == 0, "on a virtual screen: see above")
    carry_out([("started again, the book holds", lambda: program.run("check", program.work / "smoke.book"))])


def main() -> int:
    """Try the program that is named."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("program", type=Path)
    parser.add_argument("--pictures", type=Path)
    parser.add_argument("--on-screen", type=Path, help=argparse.SUPPRESS)
    arguments = parser.parse_args()
    try:
        if arguments.on_screen:
            carry_out(steps(Program(arguments.program, arguments.on_screen), arguments.pictures, True))
            return 0
        with tempfile.TemporaryDirectory() as folder:
            program = Program(arguments.program, Path(folder))
            carry_out(steps(program, arguments.pictures, False))
            on_a_screen(arguments, Path(folder), program)
    except Failed as failed:
        print(f"FAILED: {failed}", flush=True)
        return 1
    print("The frozen program does what it has to.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
