"""The door to the analysis: which calls of a module construct with which context, and how safe that is."""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING

from pylint_csp.analysis.program.sources import Sources

if TYPE_CHECKING:
    from astroid import nodes

    from pylint_csp.analysis.candidates.filter import Candidates
    from pylint_csp.analysis.joining import Joining
    from pylint_csp.verdict import Judgement


class Judge:
    """Judges the calls of modules; what it learns about one module serves the next."""

    def __init__(self, candidates: type[Candidates] | None = None) -> None:
        """Take what finds the calls that are worth evaluating, which a test may replace."""
        self._sources = Sources()
        self._candidates = candidates
        self._joining: Joining | None = None

    def judgements(self, module: nodes.Module) -> Iterable[tuple[nodes.Call, Judgement]]:
        """Return each call whose context is not proved to verify, with the judgement on it, in source order.

        Nothing is raised: what cannot be worked out is unknown, and a call that is not known to construct is left out.
        """
        self._sources.add(module)
        if self._candidates is None and not self._sources.is_bearing(module.name):
            return ()
        if self._joining is None:
            # To import what evaluates takes longer than a look at the texts, after which most runs need nothing else.
            from pylint_csp.analysis import joining  # noqa: PLC0415  # pylint: disable=import-outside-toplevel

            self._joining = joining.Joining(self._sources, self._candidates)
        return self._joining.judgements(module)
