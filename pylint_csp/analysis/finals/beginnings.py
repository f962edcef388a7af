"""What instances begin with in an attribute: what initialisers, or the bodies of classes, leave there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field, replace

from astroid import nodes

from pylint_csp.analysis.changers.handing import Handed, Handing
from pylint_csp.analysis.changers.sharing import methods_of
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.finals.attribute_runs import AttributeRuns, Left
from pylint_csp.analysis.finals.finals import Kept, unique
from pylint_csp.analysis.finals.flags import Flags
from pylint_csp.analysis.finals.placeholders import Body
from pylint_csp.analysis.finals.told_setters import ToldSetters
from pylint_csp.analysis.members.decorators import Decorators
from pylint_csp.analysis.members.fields import Fields
from pylint_csp.analysis.members.members import set_from_outside
from pylint_csp.analysis.slices.forms import INITIALIZERS, leads_to_base
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import attribute
from pylint_csp.analysis.state.values import NONE, Unknown
from pylint_csp.analysis.tree.bindings import definitions
from pylint_csp.analysis.tree.functions import parameter_names


@dataclass
class Start:
    """What a method, most often an initialiser, leaves in an attribute."""

    body: Body
    is_sure: bool
    """Whether it assigns on every path."""
    called: Body
    """What was assigned by methods that the initialiser calls, and that other code may call later, too."""
    kept: list[Kept] = field(default_factory=list)
    """The paths on which a method leaves what it has found there, if it sets that with others."""


@dataclass
class Parts:
    """What the methods of a class and of its bases do to an attribute, put together bit by bit."""

    cls: nodes.ClassDef
    name: str
    classes: tuple[nodes.ClassDef, ...]
    """The class with those of its bases that are the program's, in the order in which they are searched."""
    shared: frozenset[str]
    """The attribute, and those that may lead to the same object."""
    handed: Handed = field(default_factory=Handed)
    bodies: list[Body] = field(default_factory=list)
    """What methods that are no initialisers leave, and what is left in instances other than the receiver."""
    starts: dict[nodes.NodeNG, Start] = field(default_factory=dict)
    """What initialisers leave."""
    changing: dict[nodes.FunctionDef, bool] = field(default_factory=dict)
    """The methods that change what they find in it, each with whether it is told beside what they set it to."""
    kept: list[Kept] = field(default_factory=list)
    """The paths on which methods leave what others have set."""


@dataclass(eq=False)
class Beginnings:
    """Tells what instances find in an attribute before any other method runs."""

    _machine: Machine
    _decorators: Decorators
    _fields: Fields
    _handing: Handing
    _told_setters: ToldSetters
    _flags: Flags
    _runs: AttributeRuns

    def start_by(self, method: nodes.FunctionDef, parts: Parts) -> Start:
        """Return what a method leaves in an attribute where it is called on its own."""
        left = self._runs.left_by(method, parts.cls, parts.name, self._flags.of(method, parts.classes))
        if method.name in INITIALIZERS:
            return self._parted(left, parts)
        return Start(Body(unique(left.finals), False), left.is_sure, Body([], False), left.kept)

    def _parted(self, left: Left, parts: Parts) -> Start:
        """Return what an initialiser leaves, apart from what was set by methods that others may call later, too."""
        own: list[Final] = []
        by_others: list[Final] = []
        is_to_come = True
        for one, state in zip(left.finals, left.states, strict=True):
            others = self._handing.others_called(state)
            # Of what a private method sets by what it is handed, its callers count as the setters.
            others -= {method for method in parts.handed.private if others.isdisjoint(self._handing.callers(method))}
            setter = state.slots[attribute(parts.name)].node
            is_own = setter is None or setter.scope() not in others
            (own if is_own else by_others).append(one)
            # Where such a method was called and has set nothing, a ``None`` holds no place for what it will set.
            is_to_come &= not (is_own and others)
        return Start(Body(unique(own), is_to_come or not by_others), left.is_sure, Body(unique(by_others), False))

    def first_values(self, parts: Parts) -> Iterator[Body]:
        """Yield what instances of a class begin with in the attribute, by the initialiser or class body that sets it.

        The nearest initialiser is run, and calls those behind it. Where it assigns on every path, what these and the
        class bodies leave is gone; else it may change what it finds there. A cached property in a class's body gives
        what its getter returns, never itself.
        """
        name, order = parts.name, parts.classes
        is_set = False
        changing = self._changing_when_made(parts)
        is_field_set = False
        for method in methods_of(order, INITIALIZERS):
            # One that astroid writes for a dataclass sets its own fields alone, and leads to ``__post_init__``.
            is_written = method.lineno is not None
            if is_field_set and not is_written:
                continue
            start = parts.starts.get(method)
            then = () if is_written else changing
            for body in (start.body, start.called) if start is not None else ():
                yield replace(body, finals=self._passed_through(then, body.finals, parts))
            is_sure = start is not None and start.is_sure
            is_set = is_set or is_sure
            is_field_set = is_field_set or (is_sure and not is_written)
            is_last = is_sure or (method.name == "__init__" and not leads_to_base(method))
            if is_last and is_written:
                break
        defining = (base for base in order if definitions(base, name))
        # What no class defines a decorator of another module may give it.
        decorated = (base for base in order if base.decorators is not None)
        nearest = set_from_outside(self._machine, order, name) or next(defining, None) or next(decorated, None)
        if not is_set and nearest is not None and not any(map(self._decorators.caches, definitions(nearest, name))):
            taking = next(methods_of(order, ("__init__",)), None)
            if taking is not None and taking.lineno is None and name in parameter_names(taking):
                # What astroid writes for a dataclass takes its bases' fields, too, and sets only its own.
                held = [Final(Unknown(("parameter", taking, name)))]
            else:
                left = self.left_by_body(nearest, name)
                held = [self._told_setters.found_in_class(one, parts.cls) for one in left]
            yield Body(self._passed_through(changing, held, parts), True)

    def _changing_when_made(self, parts: Parts) -> tuple[nodes.FunctionDef, ...]:
        """Return the initialisers that may change what instances find in a class's body, in the order they are run in.

        One stands for those behind it, which it calls if they are run at all. ``__post_init__`` counts unless the
        nearest ``__init__`` is written out: the one that a dataclass gets calls it.
        """
        found: list[nodes.FunctionDef] = []
        for kind in reversed(INITIALIZERS):
            for method in methods_of(parts.classes, (kind,)):
                start = parts.starts.get(method)
                if method in parts.changing or (start is not None and not start.is_sure):
                    found.append(method)
                    break
                if not leads_to_base(method):
                    break
        nearest = next(methods_of(parts.classes, ("__init__",)), None)
        is_written = nearest is not None and nearest.lineno is not None
        return tuple(one for one in found if one.name == "__init__" or not is_written)

    def _passed_through(
        self, initializers: Iterable[nodes.FunctionDef], finals: list[Final], parts: Parts
    ) -> list[Final]:
        """Return what the ``finals`` of an attribute become when some initialisers run, one after the other.

        Where one puts something else in the place of a ``None`` on every path, that is what it starts with. Else the
        ``None`` is a placeholder.
        """
        for method in initializers:
            flags = self._flags.of(method, parts.classes)
            left: list[Final] = []
            for one in finals:
                changed = self._runs.changed(method, parts.cls, parts.name, [one], flags) or [one]
                is_place = one.value == NONE and any(after.value == NONE for after in changed)
                left.extend([one] if is_place else changed)
            finals = left
        return unique(finals)

    def left_by_body(self, cls: nodes.ClassDef, name: str) -> list[Final]:
        """Return what instances find in a class's body; a dataclass's field is the choice of who makes an instance."""
        if self._fields.is_field(cls, name):
            return [Final(Unknown(("parameter", cls, name)))]
        return self._machine.finals_of(("class", cls, name)) or []
