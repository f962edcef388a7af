"""Of random programs, pylint reports exactly what happens when they run."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from hypothesis import given, settings
from random_programs import disagreements, happenings, linted, programs, written

BAD = "import http.client\ndef run(a):\n    if a:\n        http.client.HTTPSConnection('h')\n"
FINE = "import http.client\ndef run(a):\n    if not a:\n        return\n"


def test_reports_are_what_happens(tmp_path: Path) -> None:
    seen: Counter[str] = Counter()

    @settings(max_examples=150)
    @given(programs())
    def check(code: str) -> None:
        path = written(code, tmp_path)
        found = disagreements(path, linted(path))
        assert not found, found
        symbols = {symbol for _, symbol in happenings(path)}
        seen.update(symbols or {"nothing"})

    check()
    # Agreement says something only if the programs show all that may happen.
    assert min(seen["missing-ssl-context"], seen["insecure-ssl-context"], seen["nothing"]) >= 10, seen


def test_a_missed_alarm_is_seen(tmp_path: Path) -> None:
    path = written(BAD, tmp_path)
    assert not disagreements(path, linted(path))
    assert disagreements(path, linted(path, groups=())).endswith("line 4: missing-ssl-context should be reported")


def test_a_false_alarm_is_seen(tmp_path: Path) -> None:
    path = written(FINE, tmp_path)
    for symbol in ("missing-ssl-context", "unknown-ssl-context"):
        assert disagreements(path, [(4, symbol)]).endswith(f"line 4: {symbol} is reported, and should not be")
