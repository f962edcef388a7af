"""How safe the context of a construction is, and which place is to blame: noted for the call that is judged."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import replace

from astroid import nodes

from pylint_csp.analysis.causes import absences
from pylint_csp.analysis.causes.arguments import argument, argument_inside
from pylint_csp.analysis.choices import Choice, Choices
from pylint_csp.analysis.evaluation import settings
from pylint_csp.analysis.evaluation.machine import Machine, swapped
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.finals.replacements import Replacements
from pylint_csp.analysis.program.program import scope_of
from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.fillings import found_empty
from pylint_csp.analysis.state.findings import Construction
from pylint_csp.analysis.state.objects import Kind, Slot
from pylint_csp.analysis.state.symbols import EXHAUSTED, Symbol, derived, is_of_parameter, parts_of_kinds
from pylint_csp.analysis.state.values import (
    Absent,
    Const,
    Frame,
    Known,
    Passed,
    Reference,
    Unknown,
    Value,
    bare,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.functions import default_of, parameter_names
from pylint_csp.analysis.tree.memo import memoized_meanwhile
from pylint_csp.analysis.tree.spelling import targets_of
from pylint_csp.tables.names import CHECK_HOSTNAME, CONTEXT
from pylint_csp.tables.ssl_contexts import CERT_NONE, DEFAULT_HOOK, INSECURE_CREATOR
from pylint_csp.verdict import Action, Cause, Reason, Verdict

_NOT_FOUND = frozenset({"place", "set"})
"""The kinds of unknown values that are in the program, but were not found in time: tests of them count for nothing.

So do those of what is made of a value that there was no fuel to tell.
"""


def cause_at(node: nodes.NodeNG, maker: str, judged: nodes.NodeNG, action: Action | None = None) -> Cause:
    """Return the cause at a node, as a message about ``judged`` names it; a call with a ``maker`` makes the context."""
    is_made = action is None and isinstance(node, nodes.Call) and bool(maker)
    node = place_of(node)
    scope = node.frame()
    function = scope.qname().removeprefix(f"{scope.root().name}.") if isinstance(scope, nodes.FunctionDef) else ""
    return Cause(
        action or (Action.MAKES if is_made else Action.SETS),
        node.lineno or 0,
        node.root().file or "",
        function if scope is not judged.frame() else "",
        maker if is_made else "",
    )


def _is_passed_into(value: Value, below: Frame) -> bool:
    """Tell whether the frame ``below`` got a value from its caller."""
    while isinstance(value, Passed):
        if value.frame == below:
            return True
        value = value.value
    return False


class Verdicts:
    """Notes what each call constructs, and how safe it is."""

    def __init__(self, machine: Machine, modules: Modules, replacements: Replacements, choices: Choices) -> None:
        self._machine = machine
        self._modules = modules
        self._replacements = replacements
        self._choices = choices
        self.recorded: dict[nodes.NodeNG, list[Construction]] | None = None

    @contextmanager
    def recording(self) -> Iterator[dict[nodes.NodeNG, list[Construction]]]:
        """Note the constructions of what is run inside, by the call whose choice they are."""
        found: dict[nodes.NodeNG, list[Construction]] = {}
        with swapped(self, recorded=found):
            yield found

    def not_recording(self) -> AbstractContextManager[None]:
        return swapped(self, recorded=None)

    @contextmanager
    def recording_for_callers(self, call: nodes.NodeNG) -> Iterator[None]:
        """Note what is run inside by ``call``, but for what it constructs with no parameter of the scope around."""
        with self.recording() as found:
            yield
        for judged, constructions in found.items():
            counted = [one for one in constructions if judged is not call or one.parameter is not None]
            if counted and self.recorded is not None:
                self.recorded.setdefault(judged, []).extend(counted)

    def construct(
        self, world: World, context: Value, check_hostname: Value, frame: Frame, node: nodes.NodeNG
    ) -> list[World]:
        check = bare(check_hostname)
        is_given = not isinstance(check, Absent) and check != Const.of(None)
        if is_given and isinstance(bare(context), (Reference, Unknown)):
            is_off = settings.mode_in(world, context) == CERT_NONE
            if is_off and isinstance(check, Const) and check.value:
                self._machine.raise_in(world, Known("builtins.ValueError"))
                return []
            # With ``CERT_NONE``, an unknown ``check_hostname`` changes nothing: if it were true, it would raise.
            if not is_off or isinstance(check, Const):
                settings.assign(world, context, "check_hostname", check_hostname, node)
        if self.recorded is not None:
            self._record(world, context, check_hostname, frame, node)
        return [world]

    def _record(self, world: World, context: Value, check_hostname: Value, frame: Frame, node: nodes.NodeNG) -> None:
        found = self._choices.judged(world, context, check_hostname, frame, node)
        if found is None or self.recorded is None:
            return
        choice, chosen = found
        construction = self._of(world, chosen, bare(check_hostname), choice)
        if construction is not None and self._machine.is_possible(world):
            if construction.verdict is Verdict.WITHOUT:
                construction = replace(construction, argument=self._choices.keyword_into(world, frame, node))
            self.recorded.setdefault(choice.judged, []).append(construction)

    def _of(self, world: World, context: Value, check: Value, choice: Choice) -> Construction | None:
        """Return what the call whose choice a context is constructs; None where a call inside is judged for it."""
        if isinstance(context, Absent) or (isinstance(context, Const) and context.value is None):
            return self._without(world, context, check, choice.judged)
        if choice.parameter is None and isinstance(context, Unknown) and is_of_parameter(context.symbol):
            # A parameter of a function around stays the choice of that function's caller, though it is tested here.
            choice = choice._replace(parameter=context.symbol)
        symbol = context.symbol if isinstance(context, Unknown) else ()
        is_found = bool(symbol) and symbol[0] not in _NOT_FOUND and not parts_of_kinds(symbol, (EXHAUSTED,))
        fact = world.facts.get(symbol) if is_found else None
        if fact is not None and _tells_none(fact):
            found = self._without(world, context, check, choice.judged)
            return replace(found, parameter=choice.parameter, none_parameters=frozenset())
        return self._of_object(world, context, choice)

    def _without(self, world: World, context: Value, check: Value, judged: nodes.NodeNG) -> Construction:
        """Return what a call without a context constructs: insecure if its check is off, or the default is replaced."""
        replaced = self.replaced_default(judged.root())
        if isinstance(check, Const) and check.value is not None and not check.value:
            switch = argument(world, judged, CHECK_HOSTNAME, check) or argument_inside(
                world, self._machine.active[-1], CHECK_HOSTNAME, check
            )
            cause = cause_at(switch, "", judged) if switch is not None else None
            return Construction(Verdict.INSECURE, Reason.HOST_NAME, cause)
        if replaced is not None:
            return Construction(Verdict.INSECURE, Reason.DEFAULT_REPLACED, replaced)
        frame = self._machine.active[-1]
        is_missing = absences.is_left_out(context, frame)
        blamed = absences.absence(world, frame, judged) if is_missing else absences.origin(context, judged)
        place = cause_at(blamed[1], "", judged, blamed[0]) if blamed is not None else None
        reason = Reason.ABSENT if is_missing else Reason.NONE
        return Construction(Verdict.WITHOUT, reason, place, none_parameters=self._none_parameters(world, is_missing))

    def _none_parameters(self, world: World, is_missing: bool = True) -> frozenset[Symbol]:
        """Return the parameters, and the items of parameters, that tests on a path have found to be ``None``, or false.

        With a mapping that is a parameter of what runs, its context is left out.

        A default that stands for what is left out, whatever it is, is as good as that where the context is missing: to
        put ``None`` in its place is a choice.
        """
        found = {
            symbol
            for symbol, fact in world.facts.items()
            if symbol[0] in ("parameter", "item")
            and (
                fact.is_none
                or fact.is_true is False
                or (is_missing and fact.equals is not None and self._modules.is_default(symbol, fact.equals))
            )
        }
        running = {one.scope for one in self._machine.active}
        empty = filter(None, (found_empty(symbol, fact) for symbol, fact in world.facts.items()))
        mappings = [one for one in (*found, *empty) if one[0] == "parameter" and one[1] in running]
        return frozenset(found.union(derived("item", one, Const.of(CONTEXT)) for one in mappings))

    def _of_object(self, world: World, context: Value, choice: Choice) -> Construction | None:
        """Return how safe a context is by its settings; None where the frame below has itself switched one off."""
        judged, _, below, parameter = choice
        state = world.find(context)
        slots = state.slots if state is not None else {}
        mode, host = slots.get(settings.VERIFY_MODE), slots.get(settings.CHECK_HOSTNAME)
        if isinstance(context, Reference) and state is not None and state.kind not in (Kind.CONTEXT, Kind.OPAQUE):
            mode = host = None
        known_mode, known_host = settings.mode_in(world, context), settings.truth_in(world, context)
        # A parameter stays the caller's choice whatever the function does with it: it may be left out, or worse.
        handed_on = parameter if isinstance(context, Unknown) else None
        for slot, reason, is_off in (
            (mode, Reason.CERTIFICATE, known_mode == CERT_NONE),
            (host, Reason.HOST_NAME, known_host is False),
        ):
            if slot is not None and is_off:
                if below is not None and slot.clock >= below.entered and not _is_passed_into(slot.value, below):
                    return None
                cause = self._cause(slot, state.maker if state else "", judged)
                return Construction(
                    Verdict.INSECURE, reason, cause, handed_on, none_parameters=self._none_parameters(world)
                )
        if None in (mode, host, known_mode, known_host):
            undecided = (one.node for one in (mode, host) if one is not None and isinstance(bare(one.value), Unknown))
            node = next(undecided, None)
            cause = cause_at(node, "", judged) if node is not None else None
            return Construction(Verdict.UNKNOWN, Reason.UNPROVED, cause, parameter, isinstance(context, Reference))
        return Construction(
            Verdict.VERIFIED, Reason.PROVED, parameter=handed_on, none_parameters=self._none_parameters(world)
        )

    def _cause(self, slot: Slot, maker: str, judged: nodes.NodeNG) -> Cause | None:
        if slot.node is None:
            return None
        replaced = self.replaced_default(slot.node.root()) if maker == INSECURE_CREATOR else None
        if replaced is not None and isinstance(slot.node, nodes.Call) and self._is_replaced(slot.node.func):
            return replace(replaced, action=Action.REPLACES)
        return cause_at(slot.node, maker, judged)

    def _is_replaced(self, func: nodes.NodeNG) -> bool:
        """Tell whether a callee is the creator of default contexts, which a module may replace."""
        frame = self._machine.program.static_frame(scope_of(func))
        return Known(f"ssl.{DEFAULT_HOOK}") in (bare(one) for one in self._modules.values_apart(func, frame))

    @memoized_meanwhile(None)
    def replaced_default(self, module: nodes.Module) -> Cause | None:
        """Return where a module replaces the default context's creator by an insecure one, if it does."""
        with self.not_recording():
            node = self._replacements.insecure_in(module)
        return cause_at(node, "", node) if node is not None else None


def _tells_none(fact: Fact) -> bool:
    """Tell whether tests have told that a value is ``None``: what is false, and may be ``None``, is taken for it."""
    return bool(fact.is_none) or (fact.is_true is False and fact.is_none is None)


def place_of(node: nodes.NodeNG) -> nodes.NodeNG:
    """Return what the file shows of a node: of an initialiser that astroid writes for a dataclass, the field."""
    for one in node.node_ancestors():
        if isinstance(one, nodes.FunctionDef) and one.lineno is None and isinstance(one.parent, nodes.ClassDef):
            return _field(one.parent, _name_of_field(node, one))
    return node


def _name_of_field(node: nodes.NodeNG, initializer: nodes.FunctionDef) -> str:
    if isinstance(node, nodes.AssignName):
        return node.name
    statement = node.statement()
    target = next(iter(targets_of(statement)), None)
    if isinstance(target, nodes.AssignAttr):
        return str(target.attrname)
    around = {node, *node.node_ancestors()}
    return next((name for name in parameter_names(initializer) if default_of(initializer, name) in around), "")


def _field(cls: nodes.ClassDef, name: str) -> nodes.NodeNG:
    """Return the field of a dataclass, or of the base that has it in the same module."""
    lineage = [cls]
    for one in lineage:
        if own := definitions(one, name):
            return own[0]
        named = [base.name for base in one.bases if isinstance(base, nodes.Name)]
        bases = [other for base in named for other in definitions(one.root(), base)]
        lineage += [other for other in bases if isinstance(other, nodes.ClassDef) and other not in lineage]
    return cls
