"""What `--help` says: every command has an example that is taken as it stands, and every argument a word on what it is."""

from __future__ import annotations

import argparse
import shlex

import pytest

from billing_desktop.cli.examples import BEGIN, EXAMPLES
from billing_desktop.cli.parser import make_parser

COMMANDS = next(one for one in make_parser()._actions if isinstance(one, argparse._SubParsersAction)).choices


@pytest.mark.parametrize("name", EXAMPLES)
def test_an_example_is_taken_as_it_stands(name):
    words = shlex.split(EXAMPLES[name].replace("\\\n", " "))
    assert words[0] == name
    assert f"example:\n  billing-desktop {EXAMPLES[name]}" in COMMANDS[name].format_help()
    assert make_parser().parse_args(words).do is COMMANDS[name].get_default("do")


def test_every_command_has_an_example_and_every_argument_its_words():
    first_names = {sub: name for name, sub in reversed(COMMANDS.items())}
    assert sorted(first_names.values()) == sorted(EXAMPLES)
    silent = [f"{name} {one.dest}" for sub, name in first_names.items() for one in sub._actions if not one.help]
    assert silent == []


def test_the_help_of_the_program_says_how_to_begin():
    shown = make_parser().format_help()
    assert BEGIN in shown
    for line in BEGIN.splitlines():
        if line.startswith("  billing-desktop "):
            make_parser().parse_args(shlex.split(line)[1:])
