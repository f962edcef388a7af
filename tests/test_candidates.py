"""The look at names that comes before the evaluation loses no finding.

Three ways of asking: the same findings with the filter switched off, so that every call is evaluated, on the
functional cases and on random programs; and every call whose callee astroid infers to be the class is a candidate.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import astroid
import pytest
from astroid import nodes
from functional_cases import IS_WHOLE, case_name, case_paths, share_of, share_of_examples
from hypothesis import given
from probing import inferred
from random_programs import programs

from pylint_csp.analysis.candidates.filter import Candidates
from pylint_csp.analysis.candidates.needed import Function
from pylint_csp.analysis.evaluator import assembled
from pylint_csp.analysis.judge import Judge
from pylint_csp.analysis.program.program import Program
from pylint_csp.analysis.program.sources import Sources
from pylint_csp.verdict import Judgement, Verdict

CLASS = "http.client.HTTPSConnection"
AT_THE_BOUNDS = {
    "behind_more_than_may_be_followed",
    "clients_at_work",
    "forwarders_that_cost_much",
    "forwarding_in_loops",
    "redirects_by_scheme",
    "retries_that_cost_much_audit",
}
"""Cases whose answers, or whether these hold on every path, depend on what they cost: without the filter, that is more."""
GIVEN_TO_WHAT_CONSTRUCTS = {"options_made_by_dict"}
"""Cases in which something is given to others: without the filter, any call may construct, and keeps nothing."""


class EveryCall(Candidates):
    """A filter that lets every call through, and says of those that the real one leaves out that they may do anything."""

    def calls(self, module: nodes.Module) -> list[nodes.Call]:
        """Return all calls of a module."""
        super().calls(module)
        return list(module.nodes_of_class(nodes.Call))

    def is_left_out(self, call: nodes.Call) -> bool:
        """Tell whether the real filter leaves a call out."""
        return call not in super().calls(call.root())

    def deciding_arguments(self, call: nodes.Call) -> list[nodes.NodeNG]:
        """Return the arguments that may decide about a context: all of a call that the real filter leaves out."""
        if self.is_left_out(call):
            return [*call.args, *(keyword.value for keyword in call.keywords)]
        return super().deciding_arguments(call)

    def forwarders(self, call: nodes.Call) -> set[Function] | None:
        """Return what a call may enter by its name; nothing is known of one that the real filter leaves out."""
        return None if self.is_left_out(call) else super().forwarders(call)

    def ways_in(self, call: nodes.Call) -> set[Function] | None:  # noqa: ARG002  # whatever call it is
        """Return what a call may reach the class through: any call may do so otherwise, too."""
        return None

    def may_return(self, call: nodes.Call) -> bool:
        """Tell whether a call may return something that constructs."""
        return self.is_left_out(call) or super().may_return(call)


@contextmanager
def importable(folder: Path) -> Iterator[None]:
    """Let modules of a folder be found."""
    sys.path.insert(0, str(folder))
    try:
        yield
    finally:
        sys.path.remove(str(folder))


def findings(module: nodes.Module, candidates: type[Candidates]) -> dict[tuple[int | None, int | None], Judgement]:
    """Return the findings of a module, by place; without the audit's."""
    return {
        (call.lineno, call.col_offset): judgement
        for call, judgement in Judge(candidates).judgements(module)
        if judgement.verdict >= Verdict.WITHOUT
    }


@pytest.mark.parametrize(
    "path",
    # Each takes several times as long as to lint it.
    [
        one
        for one in share_of(case_paths()[:: 1 if IS_WHOLE else 12])
        if one.stem not in AT_THE_BOUNDS | GIVEN_TO_WHAT_CONSTRUCTS
    ],
    ids=case_name,
)
def test_cases_have_the_same_findings_without_the_filter(path: Path) -> None:
    """Nor does it matter what other checks have inferred: astroid keeps some of that in the tree."""
    with importable(path.parent):
        module = astroid.MANAGER.ast_from_file(str(path), path.stem)
        found = findings(module, Candidates)
        candidates = candidates_in(module)
        assert [call.as_string() for call in inferred_connections(module) if call not in candidates] == []
        assert found == findings(inferred(module), EveryCall)


def test_random_programs_have_the_same_findings_without_the_filter() -> None:
    @share_of_examples(100)
    @given(programs())
    def check(code: str) -> None:
        module = astroid.parse(code, "random_program")
        assert findings(module, Candidates) == findings(module, EveryCall), code

    check()


def candidates_in(module: nodes.Module) -> list[nodes.Call]:
    """Return the calls that the filter lets through."""
    sources = Sources()
    sources.add(module)
    program = Program(sources)
    return assembled(program, Candidates(program)).targets.candidates.calls(module)


def is_connection(inferred: object) -> bool:
    """Tell whether something that astroid inferred is the class, or a class made of it."""
    return isinstance(inferred, nodes.ClassDef) and any(
        one.qname() == CLASS for one in (inferred, *inferred.ancestors())
    )


def inferred_connections(module: nodes.Module) -> Iterator[nodes.Call]:
    """Yield the calls whose callee may be the class, as far as astroid infers."""
    for call in module.nodes_of_class(nodes.Call):
        try:
            if any(map(is_connection, call.func.infer())):
                yield call
        except (astroid.InferenceError, RecursionError):
            continue


def test_a_tuple_that_is_taken_apart_gives_each_name_its_own_part() -> None:
    module = astroid.parse(
        "from http.client import HTTPConnection, HTTPSConnection\n"
        "def connect(port, tls, kinds):\n"
        "    port, kind = tls and (-port, HTTPSConnection) or (port, HTTPConnection)\n"
        "    [other, [_, nested]] = [port, [port, HTTPSConnection]] if tls else (port, (port, HTTPConnection))\n"
        "    *_, last = port, HTTPSConnection\n"
        "    for first, second in (port, HTTPSConnection), (port, HTTPConnection):\n"
        "        second('h')\n"
        "    kind('h'), nested('h'), last('h'), port('h'), other('h')\n",
        "taken_apart",
    )
    candidates = candidates_in(module)
    assert [call.func.as_string() for call in candidates] == ["second", "kind", "nested", "last"]
    assert findings(module, Candidates) == findings(module, EveryCall)


def test_a_name_is_no_method_that_is_called_the_same() -> None:
    module = astroid.parse(
        "from http.client import HTTPSConnection\n"
        "def make():\n"
        "    return HTTPSConnection\n"
        "class Client:\n"
        "    def __init__(self, maker):\n"
        "        self.make = maker\n"
        "    def get(self, name, **search):\n"
        "        return HTTPSConnection(name, **search)\n"
        "    def search(self, name, **search):\n"
        "        return [self.make(one)() for one in search.items()] + [self.get(name, **search)]\n"
        "class Named(Client):\n"
        "    def update(self, search):\n"
        "        return Client.update(self, search=search)\n"
        "def read(update, **options):\n"
        "    title = options.get('title')\n"
        "    update(title), title(), make()('h'), Named('h')\n",
        "named_alike",
    )
    candidates = [call.func.as_string() for call in candidates_in(module)]
    assert candidates == ["HTTPSConnection", "self.get", "make()"]
    assert findings(module, Candidates) == findings(module, EveryCall)


def test_what_is_handed_beside_the_class_is_not_it() -> None:
    module = astroid.parse(
        "from http.client import HTTPSConnection\n"
        "class Handler:\n"
        "    def open(self, request):\n"
        "        return self.capture(request, HTTPSConnection)\n"
        "    def capture(self, request, kind):\n"
        "        request.connection = self.create(request, kind)\n"
        "        request('h')\n"
        "        return request.connection\n"
        "    def create(self, request, kind):\n"
        "        host = request.host\n"
        "        return kind(host)\n"
        "    def get(self, request, connection):\n"
        "        return connection(request.connection)\n"
        "def permutations(first, second):\n"
        "    found = [(first, second)]\n"
        "    found.append((HTTPSConnection, second))\n"
        "    return first('h'), second('h')\n",
        "beside",
    )
    assert [call.func.as_string() for call in candidates_in(module)] == ["self.capture", "self.create", "kind"]
    assert findings(module, Candidates) == findings(module, EveryCall)
