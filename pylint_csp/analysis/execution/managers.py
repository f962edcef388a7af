"""``with``: what a context manager hands out, and what it does behind the block."""

from __future__ import annotations

from dataclasses import dataclass
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.generators import YIELDED
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Handler, Outcomes
from pylint_csp.analysis.execution.bodies import Bodies
from pylint_csp.analysis.execution.loops import Loops
from pylint_csp.analysis.execution.statements import Flow, Statements
from pylint_csp.analysis.execution.tries import Tries
from pylint_csp.analysis.program.standard import is_standard_import
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.symbols import CAUGHT
from pylint_csp.analysis.state.values import NONE, Arguments, Frame, Known, Partial, Unknown, Value, bare
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import definitions, lookup
from pylint_csp.analysis.tree.functions import values_returned
from pylint_csp.analysis.tree.spelling import begun_with, choices_of
from pylint_csp.analysis.tree.walks import nodes_in

_ENTER = ("__enter__", "__aenter__")
_EXIT = ("__exit__", "__aexit__")
_LOOPS = (nodes.For, nodes.While)


@dataclass(eq=False)
class Managers:
    """Enters and leaves context managers."""

    _machine: Machine
    _statements: Statements
    _loops: Loops
    _tries: Tries
    _bodies: Bodies

    def visit_with(self, node: nodes.With, frame: Frame, worlds: list[World]) -> Flow:
        suppressed: list[Value] = []
        for expression, target in node.items:
            entered: list[World] = []
            for world in worlds:
                asked = self._statements.evaluated_if_asked(expression, target, frame, world)
                for after, value in (one for ready, held in asked for one in self._machine.settle(ready, held)):
                    inner = bare(value)
                    if isinstance(inner, Partial) and inner.callee == Known("contextlib.suppress"):
                        suppressed.extend(inner.arguments.positional)
                    after.keep_alive(frame.key, expression, value)
                    for ready, handed in self._asked(_ENTER, after, value, Arguments(), expression):
                        entered.extend(
                            self._machine.assign(target, handed, frame, ready) if target is not None else [ready]
                        )
            worlds = entered
        if suppressed:
            return self._left(node, frame, self._tries.run_suppressing(node, suppressed, frame, worlds))
        return self._run(node, frame, worlds)

    visit_asyncwith = visit_with

    def _run(self, node: nodes.With, frame: Frame, worlds: list[World]) -> Flow:
        """Run the block of a ``with``: what stands behind one that always raises is there for who swallows that."""
        raised: list[World] = []
        if self._machine.handlers:
            escaping = Handler(self._machine.handlers[-1].frame)
            with self._machine.catching(escaping):
                flow = self._statements.run_block(node.body, frame, worlds)
            for world, exception in escaping.collected():
                for end in self._left_raising(node, frame, world):
                    raised.append(end.fork())
                    self._machine.raise_in(end, exception)
        else:
            before = len(self._machine.abandoned)
            flow = self._statements.run_block(node.body, frame, worlds)
            raised.extend(world.fork() for world in self._machine.abandoned[before:])
        flow = self._left(node, frame, flow)
        if (
            not flow.ends
            and not flow.yields
            and _is_gone_on_from(node)
            and any(_may_swallow(one) for one, _ in node.items)
        ):
            flow.normal = raised
        return flow

    def _asked(
        self, names: tuple[str, ...], world: World, manager: Value, arguments: Arguments, node: nodes.NodeNG
    ) -> Outcomes:
        """Call the one of some methods that a manager's class defines; without one, the result is the manager."""
        for name in names:
            ends = self._machine.special(world, manager, name, arguments, node)
            if ends is not None:
                return ends
        return [(world, manager)]

    def _left(self, node: nodes.With, frame: Frame, flow: Flow) -> Flow:
        """Exit the managers of a ``with``, the last first, on every path out of its block."""
        for expression, _ in reversed(node.items):
            flow.normal = [end for world in flow.normal for end in self._exited(expression, frame, world)]
            flow.breaks = [end for world in flow.breaks for end in self._exited(expression, frame, world)]
            flow.continues = [end for world in flow.continues for end in self._exited(expression, frame, world)]
            flow.returns = [
                (end, value) for world, value in flow.returns for end in self._exited(expression, frame, world)
            ]
        return flow

    def _left_raising(self, node: nodes.With, frame: Frame, world: World) -> list[World]:
        """Exit the managers of a ``with`` whose block an exception has left; a generator runs ``finally`` alone."""
        worlds = [world]
        for expression, _ in reversed(node.items):
            leaving = Handler(None)
            with self._machine.catching(leaving):
                worlds = [end for one in worlds for end in self._exited(expression, frame, one, is_raised=True)]
            worlds += [end for end, _ in leaving.collected()]
        return worlds

    def _exited(self, expression: nodes.NodeNG, frame: Frame, world: World, *, is_raised: bool = False) -> list[World]:
        manager = world.let_die(frame.key, expression) or NONE
        # In ``with first() if test else second():``, it is what one of the two has made.
        for call in (expression, *choices_of(expression)):
            for inner in self._bodies.suspended.get((frame.key, call), {}).values():
                if (inner.key, YIELDED) in world.names:
                    return self._resumed(inner, world, is_raised=is_raised)
        raised: Value = NONE
        if is_raised:
            raised = Unknown((CAUGHT, expression))
            world.facts[raised.symbol] = Fact(is_none=False, is_true=True)
        given = Arguments((raised, raised, raised))
        return [end for end, _ in self._asked(_EXIT, world, manager, given, expression)]

    def _resumed(self, inner: Frame, world: World, *, is_raised: bool) -> list[World]:
        """Run a context manager's generator from where it has handed out its value, or an exception ``is_raised``."""
        scope = cast("nodes.FunctionDef", inner.scope)
        kind, place = cast(Unknown, world.names.pop((inner.key, YIELDED))).symbol[:2]
        # If there were too many worlds, it may be forgotten at which ``yield`` each of them waits.
        places = [place] if kind == "at" else [one.statement() for one in nodes_in(scope, nodes.Yield, FUNCTIONS)]
        with self._machine.running(inner):
            flows = [
                self._resume(scope.body, cast("nodes.NodeNG", one), inner, world.fork(), is_raised=is_raised)
                for one in places
            ]
        worlds = [after for flow in flows for after in (*flow.normal, *(one for one, _ in flow.returns))]
        for after in worlds:
            self._bodies.leave(after, inner)
        return worlds

    def _resume(
        self, block: list[nodes.NodeNG], statement: nodes.NodeNG, frame: Frame, world: World, *, is_raised: bool
    ) -> Flow:
        """Execute a block from behind a statement that stands in it."""
        index, one = next(
            (index, one) for index, one in enumerate(block) if one is statement or one.parent_of(statement)
        )
        behind = block[index + 1 :]
        if one is statement and is_raised:
            self._machine.raise_in(world, None)
            return Flow([])
        if one is statement:
            return self._statements.run_block(behind, frame, [world])
        inside = _block_with(one, statement)
        escaping = Handler(None)
        with self._machine.catching(escaping):
            flow = self._resume(inside, statement, frame, world, is_raised=is_raised)
            if isinstance(one, nodes.Try) and inside is one.body:
                flow.go_on(self._statements.run_block(one.orelse, frame, flow.normal))
            elif isinstance(one, _LOOPS) and inside is one.body:
                ended, broken = [*flow.normal, *flow.continues], flow.breaks
                flow.breaks, flow.continues = [], []
                flow.go_on(self._loops.go_on(one, frame, ended))
                flow.normal += broken
        if isinstance(one, nodes.Try) and one.finalbody and inside is not one.finalbody:
            flow = self._tries.run_finally(one, frame, flow, escaping)
            escaping = Handler(None)
        elif isinstance(one, nodes.With):
            flow = self._left(one, frame, flow)
        for after, exception in escaping.collected():
            for end in self._left_raising(one, frame, after) if isinstance(one, nodes.With) else [after]:
                self._machine.raise_in(end, exception)
        flow.go_on(self._statements.run_block(behind, frame, flow.normal))
        return flow


def _is_gone_on_from(statement: nodes.NodeNG) -> bool:
    """Tell whether another statement stands right behind one, or the next lap of a loop begins there."""
    behind = statement.next_sibling()  # type: ignore[no-untyped-call]
    return behind is not None or isinstance(statement.parent, _LOOPS)


def _may_swallow(manager: nodes.NodeNG) -> bool:
    """Tell whether a manager may be made to swallow exceptions: a call, by no name of the standard library.

    Nor is a generator of the module that handles none, or one of its classes that says that it swallows none.
    """
    root = begun_with(manager)
    if not isinstance(manager, nodes.Call) or not isinstance(root, nodes.Name):
        return False
    bindings = lookup(root)[1]
    made_by = bindings[0] if manager.func is root and len(bindings) == 1 else None
    if isinstance(made_by, nodes.FunctionDef):
        return any(one.handlers for one in nodes_in(made_by, nodes.Try))
    exits = [one for name in _EXIT for one in definitions(made_by, name)] if isinstance(made_by, nodes.ClassDef) else []
    if exits:
        returned = (one for method in exits for one in values_returned(cast("nodes.FunctionDef", method)))
        return not all(isinstance(one, nodes.Const) and not one.value for one in returned)
    return bool(bindings) and not all(is_standard_import(one, root.name) for one in bindings)


def _block_with(node: nodes.NodeNG, statement: nodes.NodeNG) -> list[nodes.NodeNG]:
    """Return the block of a compound statement that a statement stands in."""
    blocks: list[list[nodes.NodeNG]] = [getattr(node, name, None) or [] for name in ("body", "orelse", "finalbody")]
    blocks.extend(part.body for name in ("handlers", "cases") for part in getattr(node, name, ()))
    return next(block for block in blocks if any(one is statement or one.parent_of(statement) for one in block))
