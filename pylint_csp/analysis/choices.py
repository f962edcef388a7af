"""Whose choice a context is: that of the call that constructs, or of one that hands it in."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from astroid import nodes

from pylint_csp.analysis.causes.arguments import keyword_of_parameter, takes_keyword
from pylint_csp.analysis.evaluation import settings
from pylint_csp.analysis.evaluation.comparisons import is_lasting
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.program.program import owner_around
from pylint_csp.analysis.slices.mentions import FUNCTIONS
from pylint_csp.analysis.state.findings import Construction, of_its_own
from pylint_csp.analysis.state.symbols import Symbol
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Absent,
    ClassValue,
    Const,
    Frame,
    Known,
    Member,
    Passed,
    Reference,
    Unknown,
    Value,
    bare,
    is_absent,
    marked_like,
    passed,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.functions import all_parameter_names
from pylint_csp.tables.names import CONTEXT, HTTPS_CONNECTION
from pylint_csp.verdict import Verdict

_OFF = Const.of(value=False)


def open_parameters(constructions: Iterable[Construction]) -> frozenset[Symbol]:
    """Return the parameters that some path constructs with, be they hardened there: they stay the caller's choice."""
    return frozenset(
        one.parameter
        for one in constructions
        if one.verdict < Verdict.WITHOUT and one.parameter is not None and not one.is_setting
    )


def worst_of(constructions: list[Construction]) -> Verdict:
    """Return the verdict on a call by the ways in which it constructs, without those that are a caller's choice."""
    counted = of_its_own(constructions, open_parameters(constructions))
    return max((one.verdict for one in counted), default=Verdict.VERIFIED)


def _is_of_program(value: Value) -> bool:
    """Tell whether a value is a class of the program, or a member of an enumeration: neither is a context."""
    return isinstance(value, (ClassValue, Member))


def _entered_from_closure(closed_over: Frame, inner: Frame) -> Frame | None:
    """Return the frame of a closure that runs after the call that made it, with frame ``closed_over``, has ended.

    One caller has made both calls: in ``make(context)()`` the first one got the value that the second one constructs
    with. Of a closure that is kept elsewhere, in a name or an attribute, who calls it has chosen it. None if ``inner``
    runs in no such closure.
    """
    if not inner.runs_within(closed_over):
        return None
    entered = [one for one in inner.chain() if one.caller is not None]
    same = (one for one in entered if one.caller == closed_over.caller)
    return next(same, None) or next((one for one in reversed(entered) if one.runs_within(closed_over)), None)


class Choice(NamedTuple):
    """Whose choice a value is."""

    judged: nodes.NodeNG
    """The call that is judged."""
    holder: Frame
    """The frame in which that call stands."""
    below: Frame | None
    """The frame that it entered, if a call inside that one is judged for what is set there; else None."""
    parameter: Symbol | None
    """The parameter of the root that the value is; None if it is none."""


class Choices:
    """Finds the call that is judged for what another one constructs with."""

    def __init__(self, machine: Machine, modules: Modules, classes: Classes) -> None:
        self._machine = machine
        self._modules = modules
        self._classes = classes

    def judged(
        self, world: World, context: Value, check_hostname: Value, frame: Frame, node: nodes.NodeNG
    ) -> tuple[Choice, Value] | None:
        """Return whose choice a context is, and which value that is; None where another call is judged for it."""
        judged, holder, below, parameter = self._chooser(context, frame, node)
        made_of = bare(context)
        while isinstance(bare(context), (Absent, Const)) and not isinstance(bare(check_hostname), Const):
            left_out = self._left_out(world, holder, judged)
            if left_out is None:
                break
            context, chosen_in = left_out, holder
            judged, holder, below, parameter = self._chooser(left_out, holder, judged)
            if holder is chosen_in:
                break
        # For an argument that is false, but not ``None``, the function has put in a context of its own.
        choice = bare(context) if bare(context) in (NONE, ABSENT) else made_of
        switch = self._switch(world, choice, check_hostname)
        if parameter is None and isinstance(switch, Passed):
            # The context is made here, but the setting that makes it insecure was handed in by a call around.
            judged, holder, entered, parameter = self._chooser(switch, holder, judged)
            below = entered or below
        if self._is_in_mixin_of_others(world, holder):
            # The mixin's file doesn't know what it is mixed into: the call that leads there from this file is judged.
            below = None
            here = self._machine.active[0].scope.root()
            while holder.scope.root() is not here and holder.call is not None and holder.caller is not None:
                judged, holder = holder.call, holder.caller.activation
        while holder.caller is not None and holder.call is not None and self._is_call_of_handed(judged, holder):
            # A decorator's wrapper calls the function that it was handed: the call of the wrapper is judged instead.
            judged, holder = holder.call, holder.caller.activation
        if holder.caller is not None:
            return None
        if below is not None:
            inner = next(
                (one for one in frame.chain() if one.caller is not None and one.caller.activation is below), None
            )
            if inner is not None and inner.call is not None and self._is_call_of_handed(inner.call, below):
                # Nor is what a wrapper has changed said of its own call.
                below = inner
        if not isinstance(choice, Reference) and self._is_said_inside(world, check_hostname, frame, node, judged):
            return None
        return Choice(judged, holder, below, parameter), choice

    def are_verified(self, world: World, frame: Frame, found: Iterable[Construction]) -> bool:
        """Tell whether all contexts that a function leaves to its caller verify, as ``frame`` got them.

        What it constructs of its own accord is said of its own calls.
        """
        left = [one.parameter for one in found if one.verdict is Verdict.UNKNOWN]
        given = [self._given(world, frame, symbol) if symbol is not None else None for symbol in left]
        return all(one is not None and settings.verifies(world, one) for one in given)

    def _left_out(self, world: World, frame: Frame, node: nodes.NodeNG) -> Value | None:
        """Return the ``None`` or absent argument because of which the function of ``frame`` leaves the context out.

        None where there is no such argument.
        """
        if frame.caller is None or not isinstance(frame.scope, FUNCTIONS):
            return None
        found = self._machine.constructions_of(frame.scope, self.class_of_receiver(world, frame)).get(node, [])
        choices = open_parameters(found)
        if any(one.verdict is Verdict.WITHOUT for one in of_its_own(found, choices)):
            # The function leaves it out of its own accord, too, and that is said of its own call.
            return None
        for symbol in dict.fromkeys(one.parameter for one in found if one.parameter in choices):
            value = self._given(world, frame, symbol)
            nothing = self._left_as_nothing(world, value, symbol) if isinstance(value, Passed) else None
            if nothing is not None:
                return nothing
        return None

    def _left_as_nothing(self, world: World, value: Value, symbol: Symbol | None) -> Value | None:
        """Return the ``None`` that an argument is, or may be left as where it comes from, as far as the path agrees.

        An object that is the default of the parameter stands for ``None``.
        """
        inner, untested = bare(value), world.fork()
        # The test has told nothing but the answer for this path: which values it may have had is asked without that.
        fact = untested.facts.pop(inner.symbol, None) if isinstance(inner, Unknown) else None
        if fact is not None and fact.is_true is not False:
            # On this path it is something.
            return None
        settled = self._machine.settle(untested, value)
        nothing = (left for _, left in settled if isinstance(bare(left), (Absent, Const)))
        objects = [left for after, left in settled if is_lasting(after, bare(left)) or _is_of_program(bare(left))]
        left_out = (left for left in objects if symbol and self._modules.is_default(symbol, bare(left)))
        return next(nothing, None) or next(left_out, None)

    def _given(self, world: World, frame: Frame, symbol: Symbol) -> Value | None:
        """Return what a frame got for a parameter, or for an item of one, by its symbol."""
        owner, key = symbol[1:3] if symbol[0] == "item" and len(symbol) > 2 else (symbol, None)
        if isinstance(key, tuple):
            # The key was given, too.
            given = self._given(world, frame, key)
            key = bare(given) if given is not None else None
        if not isinstance(owner, tuple):
            return None
        if not isinstance(key, Const) and owner is not symbol:
            return self._given(world, frame, owner)
        # A function inside another one may leave out what that one got.
        holder = next((one for one in frame.around() if one.scope in owner[1:2]), frame)
        if not isinstance(key, Const):
            return holder.given.get(str(owner[-1]))
        if isinstance(holder.scope, FUNCTIONS) and holder.keywords is not None and owner[-1] == holder.scope.args.kwarg:
            found = holder.keywords.keyword(str(key.value))
            return passed(found, holder) if is_absent(found) and not isinstance(found, Passed) else found
        value = self._given(world, frame, owner)
        if value is None or bare(value) == NONE:
            # Who hands in no mapping leaves out what it may hold.
            return value
        found = self._machine.handed_item(world, value, key)
        # What the function has taken out of the mapping, its caller has left out as well.
        return marked_like(value, found) if is_absent(found) and not isinstance(found, Passed) else found

    def keyword_into(self, world: World, frame: Frame, node: nodes.NodeNG) -> str:
        """Return the keyword by which the root's call can hand a context in to ``node``; empty where there is none.

        That is ``tls`` where it calls ``def connect(host, tls=None): HTTPSConnection(host, context=tls)``.
        """
        way = [(one.scope, self.class_of_receiver(world, one)) for one in frame.chain()]
        inner = [node, *(one.call for one in frame.chain())]
        passed_by: list[nodes.Lambda | nodes.FunctionDef] = []
        for (scope, cls), call in reversed([*zip(way[:-1], inner, strict=False)]):
            if isinstance(scope, FUNCTIONS):
                found = self._machine.constructions_of(scope, cls).get(call, []) if call is not None else []
                symbol = next(iter(one.parameter for one in found if one.parameter is not None), None)
                if symbol is not None:
                    keyword = keyword_of_parameter(symbol, scope)
                    return keyword if all(takes_keyword(one, keyword) for one in passed_by) else ""
                passed_by.append(scope)
        return CONTEXT if all(takes_keyword(one, CONTEXT) for one in passed_by) else ""

    def _is_said_inside(
        self, world: World, check_hostname: Value, frame: Frame, node: nodes.NodeNG, judged: nodes.NodeNG
    ) -> bool:
        """Tell whether a called function switches ``check_hostname`` off of its own accord: its own call is judged."""
        if bare(check_hostname) != _OFF:
            return False
        chosen_at, holder, _, _ = self._chooser(check_hostname, frame, node)
        if chosen_at is judged or not isinstance(holder.scope, FUNCTIONS):
            return False
        inside = self._machine.constructions_of(holder.scope, self.class_of_receiver(world, holder))
        return any(one.verdict is Verdict.INSECURE for one in inside.get(chosen_at, []))

    def class_of_receiver(self, world: World, frame: Frame) -> nodes.ClassDef | None:
        """Return the class of the instance whose method a frame runs; None for a function."""
        instance = world.names.get((frame.key, frame.receiver))
        return self._classes.class_of(world, instance) if instance is not None else None

    def _is_call_of_handed(self, judged: nodes.NodeNG, holder: Frame) -> bool:
        """Tell whether a call in ``holder`` calls a parameter of the function around, and constructs nothing by itself.

        That is what a decorator's wrapper does.
        """
        callee = judged.func if isinstance(judged, nodes.Call) else None
        outer = holder.parent.scope if holder.parent is not None else None
        return (
            isinstance(callee, nodes.Name)
            and isinstance(outer, FUNCTIONS)
            and callee.lookup(callee.name)[0] is outer
            and callee.name in all_parameter_names(outer)
            and not self._machine.constructions_of(holder.scope, None).get(judged)
        )

    def _is_in_mixin_of_others(self, world: World, frame: Frame) -> bool:
        """Tell whether a frame runs a method of another file's mixin, for a subclass of ``HTTPSConnection``."""
        owner = owner_around(frame.scope)
        if owner is None or frame.caller is None or frame.scope.root() is self._machine.active[0].scope.root():
            return False
        cls = self.class_of_receiver(world, frame)
        connection = Known(HTTPS_CONNECTION)
        return cls is not None and connection in self._classes.mro(cls) and connection not in self._classes.mro(owner)

    @staticmethod
    def _switch(world: World, choice: Value, check_hostname: Value) -> Value | None:
        """Return the setting that decides whether a context verifies: one that is off, else one that is not known.

        None if there is neither. Without a context, ``check_hostname`` decides if it is off.
        """
        if isinstance(choice, (Absent, Const)):
            return check_hostname if bare(check_hostname) == _OFF else None
        state = world.find(choice)
        slots = state.slots if state is not None else {}
        keys = (settings.VERIFY_MODE, settings.CHECK_HOSTNAME)
        values = [(slots[key].value, bare(slots[key].value)) for key in keys if key in slots]
        off = [value for value, inner in values if isinstance(inner, Const) and not inner.value]
        unknown = [value for value, inner in values if isinstance(inner, Unknown)]
        return next(iter(off + unknown), None)

    @staticmethod
    def _chooser(value: Value, frame: Frame, node: nodes.NodeNG) -> Choice:
        """Return whose choice a value is: follow its marks from ``node``, a call in ``frame``, to who chose it."""
        judged, holder, below = node, frame.activation, None
        while isinstance(value, Passed):
            owner = next((one for one in holder.chain() if one == value.frame), None)
            if owner is None:
                owner = _entered_from_closure(value.frame, holder)
            value = value.value
            if owner is None:
                continue
            if owner.caller is None or owner.call is None:
                while holder is not owner and holder.caller is not None and holder.call is not None:
                    judged, below, holder = holder.call, holder, holder.caller.activation
                inner = bare(value)
                return Choice(judged, holder, below, inner.symbol if isinstance(inner, Unknown) else ("parameter",))
            judged, below, holder = owner.call, owner, owner.caller.activation
        return Choice(judged, holder, below, None)
