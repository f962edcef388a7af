"""The markers of the functional cases are what happens when Python runs them.

A construction that is not safe belongs to one marked line among the calls in progress, the outermost: that is where the
choice is made, which may be in a caller of the function that constructs. A marked line says the worst that happened there.
The cases of limits are run, too: what they say the rule misses, Python does.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from functional_cases import case_name, case_paths, read_expectation
from recording import Construction, run_case

from pylint_csp.verdict import Verdict

SYMBOLS = {Verdict.WITHOUT: "missing-ssl-context", Verdict.INSECURE: "insecure-ssl-context"}
RUN_FOLDERS = ("callees", "subclasses", "contexts", "paths")


def disagreements(path: Path, constructions: list[Construction]) -> Iterator[str]:
    """Tell where the markers of a case and what it constructed differ."""
    expectation = read_expectation(path)
    markers = {line: symbol for line, symbol in expectation.markers.items() if symbol in SYMBOLS.values()}
    unproved = {line for line, symbol in expectation.markers.items() if symbol == "unknown-ssl-context"}
    worst: dict[int, Verdict] = {}
    for construction in constructions:
        lines = list(dict.fromkeys(line for file, line in construction.calls if Path(file) == path))
        marked = [line for line in lines if line in markers]
        if marked:
            worst[marked[-1]] = max(worst.get(marked[-1], Verdict.VERIFIED), construction.verdict)
        elif construction.verdict in SYMBOLS and not unproved.intersection(lines):
            yield f"line {lines[0] if lines else '?'} constructs, unmarked: {SYMBOLS[construction.verdict]}"
    for line, symbol in markers.items():
        if line in expectation.exempt_lines:
            continue
        happened = SYMBOLS.get(worst.get(line, Verdict.VERIFIED), "nothing of the kind")
        if happened != symbol:
            yield f"line {line} is marked {symbol}; what happens: {happened}"


@pytest.mark.parametrize("path", [path for path in case_paths() if path.parent.name in RUN_FOLDERS], ids=case_name)
def test_markers_are_what_happens(path: Path) -> None:
    reason = read_expectation(path).reason_not_run
    if reason:
        pytest.skip(reason)
    assert list(dict.fromkeys(disagreements(path, run_case(path)))) == []


@pytest.mark.parametrize("path", [path for path in case_paths() if path.parent.name == "limits"], ids=case_name)
def test_misses_happen(path: Path) -> None:
    """A line that is said to be missed constructs what is not safe; no other line of a case of limits does, unmarked."""
    expected = {f"line {line} constructs, unmarked" for line in read_expectation(path).misses}
    assert {text.partition(":")[0] for text in disagreements(path, run_case(path))} == expected


def test_a_wrong_marker_is_seen(tmp_path: Path) -> None:
    case = tmp_path / "wrong_markers.py"
    case.write_text(
        "import ssl\n"
        "from http.client import HTTPSConnection\n"
        "def _connect(context=None):\n"
        "    HTTPSConnection('h', context=context)  # [missing-ssl-context]\n"
        "HTTPSConnection('h')\n"
        "HTTPSConnection('h', context=ssl.create_default_context())  # [insecure-ssl-context]\n"
        "HTTPSConnection('h')  # [insecure-ssl-context]\n"
        "_connect()  # [missing-ssl-context]\n"
    )
    assert set(disagreements(case, run_case(case))) == {
        "line 5 constructs, unmarked: missing-ssl-context",
        "line 6 is marked insecure-ssl-context; what happens: nothing of the kind",
        "line 7 is marked insecure-ssl-context; what happens: missing-ssl-context",
        "line 4 is marked missing-ssl-context; what happens: nothing of the kind",
    }
