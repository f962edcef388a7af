"""Whole programs that construct connections, written at random.

A program is a module of helpers and of functions named ``scenario_…``. Running every scenario with every combination of
its flags shows each path, so the rule has to say of each call exactly what happened there. For that the programs keep
off the few things where the rule speaks of more than one run can show (see the comments at each of them).
``program_runs.py`` runs them.
"""

from __future__ import annotations

from hypothesis import strategies
from program_forms import WiderProgram


@strategies.composite
def programs(draw: strategies.DrawFn) -> str:
    """Write a program."""
    program = WiderProgram(draw)
    program.head()
    for number in range(program.number(0, 2)):
        program.maker(number)
    for number in range(program.number(1, 2)):
        draw(strategies.sampled_from(program.parts()))(number)
    return program.text()
