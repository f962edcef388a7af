"""Names and attributes that hold a context whenever they are read: a test of whether it is there has one answer."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import reduce
from typing import cast

from astroid import nodes

from pylint_csp.analysis.changers.handed_out import is_handed_out
from pylint_csp.analysis.changers.owners import Owners
from pylint_csp.analysis.changers.sharing import methods_of
from pylint_csp.analysis.changers.together import Together
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.finals.finals import is_never_false
from pylint_csp.analysis.finals.held import Holding
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.program.program import functions_around
from pylint_csp.analysis.scopes.keeping import Keeping
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.slices.mentions import FUNCTIONS, STAR
from pylint_csp.analysis.slices.stores import Store, class_of_receiver
from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.symbols import EXHAUSTED, HELD, Symbol, is_of_receiver
from pylint_csp.analysis.state.told import WHEN_SET
from pylint_csp.analysis.state.values import (
    NONE,
    ClassValue,
    FunctionValue,
    Known,
    Partial,
    Unknown,
    Value,
    bare,
    kind_of,
)
from pylint_csp.analysis.tree.bindings import (
    DIRECT,
    are_imports,
    are_parameters,
    assigned_value,
    definitions,
    lookup,
    value_or_source,
)
from pylint_csp.analysis.tree.functions import is_cached_property, values_returned
from pylint_csp.analysis.tree.memo import memoized, memoized_meanwhile
from pylint_csp.analysis.tree.spelling import begun_with, choices_of, given_anew, is_call_of, is_none, last_name
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.tables.names import HANDING_ON
from pylint_csp.tables.ssl_contexts import CONTEXT_CLASSES, CREATORS

_UNTOLD = Fact()
_THERE = Fact(is_none=False, is_true=True)
_LONGEST_CHAIN = 4
"""Through how many names an assigned value is looked for."""
_WITHOUT_STATE = ("builtins.object", "abc.ABC", "typing.Generic", "typing.Protocol")
"""The standard library's classes that set no attributes of their instances."""
_BY_CODE = ("__getattr__", "__getattribute__", "__setattr__")


@dataclass(eq=False)
class Lasting:
    """Tells which names and attributes always hold a context, by the form of what is assigned, then by final states.

    While a final state is worked out nothing is decided: what is assigned may depend on the very test.
    """

    _machine: Machine
    _modules: Modules
    _classes: Classes
    _keeping: Keeping
    _owners: Owners
    _roots: Roots
    _together: Together
    _lasting: dict[Symbol, Fact] = field(default_factory=dict, init=False)

    def standing_fact(self, symbol: Symbol) -> Fact:
        if symbol[0] == WHEN_SET:
            # What always holds did so when something was set.
            symbol = cast("Symbol", symbol[2])
        if symbol[0] == HELD and isinstance(symbol[1], Holding):
            # What always holds of all instances does so of the one that another scope has.
            symbol = ("attribute", ("self", symbol[1].cls), symbol[1].name)
        if self._keeping.is_at_work or not self._is_only_assigned(symbol, self._is_asked_later(symbol)):
            return _UNTOLD
        if symbol in self._lasting:
            return self._lasting[symbol]
        finals = self._machine.finals_of(symbol) or []
        # Where the answer leads back to itself, nothing is told.
        self._lasting[symbol] = _UNTOLD
        # How functions change an object there may be no fuel to tell: it is there all the same.
        told = [one for one in finals if kind_of(one.value) != EXHAUSTED]
        answer = self._joined([one for one in told if self._is_possible(one)], symbol)
        del self._lasting[symbol]
        # That may be told another time.
        if told and len(told) == len(finals):
            self._lasting[symbol] = answer
        return answer

    def is_true_if_there(self, symbol: Symbol) -> bool:
        if self._is_module_or_none(symbol):
            return True
        if self._keeping.is_at_work:
            return False
        finals = self._machine.finals_of(symbol) or []
        kept = [replace(one, beside=()) for one in finals if one.value != NONE]
        return bool(kept) and self._joined(kept, symbol) == _THERE

    @memoized
    def _is_module_or_none(self, symbol: Symbol) -> bool:
        """Tell whether a name stands for a module, or for ``None`` where that can't be imported."""
        scope, name = (symbol[1], str(symbol[2])) if symbol[0] == "place" else (None, "")
        bindings = definitions(scope, name) if isinstance(scope, nodes.Module) else []
        imports = [one for one in bindings if isinstance(one, nodes.Import)]
        return bool(imports) and all(one in imports or is_none(assigned_value(one)) for one in bindings)

    def _is_possible(self, left: Final) -> bool:
        """Tell whether what tests have told beside a value agrees with what always holds."""
        return not any(self.standing_fact(symbol).conflicts(fact) for symbol, fact in left.facts)

    def _joined(self, finals: list[Final], symbol: Symbol) -> Fact:
        """Return what holds of all finals of a name or attribute.

        If one of them is a context, and none may be ``None``, all are taken for contexts.
        """
        facts = [self._told_of(one, symbol) for one in finals] or [_UNTOLD]
        holds_context = any(map(is_never_false, finals)) and all(one.is_none is False for one in facts)
        return _THERE if holds_context else reduce(Fact.common, facts)

    def _told_of(self, left: Final, symbol: Symbol) -> Fact:
        """Return whether a value that a name or attribute is left with is surely there: a context, or tested to be."""
        told = _UNTOLD
        if is_never_false(left):
            told = _THERE
        elif isinstance(left.value, Unknown):
            facts = dict(left.facts)
            told = facts.get(left.value.symbol) or facts.get(symbol) or self.standing_fact(left.value.symbol)
        is_there = told.is_none is False and not left.beside
        return Fact(is_none=False, is_true=told.is_true or None) if is_there else _UNTOLD

    def _is_asked_later(self, symbol: Symbol) -> bool:
        """Tell whether what is run finds an attribute as initialisers leave it, not as it is in the midst of one."""
        if not is_of_receiver(symbol):
            return False
        meanwhile = self._run_meanwhile(cast("nodes.ClassDef", cast("Symbol", symbol[1])[1]))
        around = (function for frame in self._machine.active for function in functions_around(frame.scope))
        return meanwhile is not None and meanwhile.isdisjoint(around)

    @memoized
    def _run_meanwhile(self, cls: nodes.ClassDef) -> set[nodes.FunctionDef] | None:
        """Return the initialisers of a class and what they may call; None if other code may get the instance there."""
        initializers = methods_of(self._classes.lineage(cls), INITIALIZERS)
        found = set().union(*(self._together.methods_called(one, cls) for one in initializers))
        return None if any(is_handed_out(self._roots.receiver_in(one), one) for one in found) else found

    @memoized_meanwhile(False)
    def _is_only_assigned(self, symbol: Symbol, is_later: bool) -> bool:
        """Tell whether a name or attribute is set by assignments alone, each of what may be a context by its form.

        Where it is asked for when an instance is there (``is_later``), a ``None`` with which that began is not looked
        at: the final states tell whether it is left.
        """
        assigned = self._assigned(symbol, is_later)
        first = next(assigned, None)
        return bool(self._may_be_context(first)) and all(map(self._may_be_context, assigned))

    def _assigned(self, symbol: Symbol, is_later: bool) -> Iterator[nodes.NodeNG | None]:
        """Yield what is assigned to a name or attribute; None where it may be set otherwise.

        If ``is_later``, a literal ``None`` in a class's body or an initialiser is left out.
        """
        scopes: list[nodes.LocalsDictNodeNG] = []
        family: list[nodes.ClassDef] = []
        is_of_instances = is_of_receiver(symbol)
        if symbol[0] == "class" or is_of_instances:
            cls = cast("nodes.ClassDef", cast("tuple[object, ...]", symbol[1])[1] if is_of_instances else symbol[1])
            family = self._classes.lineage(cls)
            order = self._classes.mro(cls)
            # Of class bodies, the nearest counts, and what subclasses put before it.
            hidden = [one for one in family if one in order and definitions(one, str(symbol[2]))][1:]
            scopes = [one for one in family if one not in hidden]
        elif symbol[0] == "place":
            scopes = [cast("nodes.LocalsDictNodeNG", symbol[1])]
        if not scopes or (is_of_instances and any(map(self._inherits_state, family))):
            yield None
            return
        name = str(symbol[2])
        is_made_again = False
        for scope in scopes:
            if self._machine.program.is_nonlocal_inside(scope, name):
                yield None
            for binding in definitions(scope, name):
                if is_cached_property(binding):
                    is_made_again = True
                    yield from values_returned(cast("nodes.FunctionDef", binding))
                    yield from (None for one in nodes_in(binding, nodes.Return, FUNCTIONS) if one.value is None)
                elif not (isinstance(binding.parent, nodes.AnnAssign) and binding.parent.value is None):
                    value = value_or_source(binding)
                    if not (is_later and is_none(value)):
                        yield from [None] if value is None else given_anew(binding, value)
        if isinstance(scopes[0], (nodes.Module, nodes.ClassDef)):
            for module in dict.fromkeys(one.root() for one in family or scopes):
                for store in self._put_in(module, name, family):
                    is_deletion = store.owner is not None and isinstance(store.owner.parent, nodes.DelAttr)
                    if not ((is_deletion and is_made_again) or (is_later and _is_beginning(store))):
                        yield store.value

    def _put_in(self, module: nodes.Module, name: str, family: list[nodes.ClassDef]) -> Iterator[Store]:
        """Yield where a module sets attributes of a name, of classes or their instances as far as that is told."""
        stores = self._owners.stores_in(module)
        yield from (one for one in stores.get(name, ()) if not family or self._counts(one, family))
        yield from (
            one for one in stores.get(STAR, ()) if (self._counts(one, family) if family else _is_of_module(one))
        )

    def _counts(self, store: Store, family: list[nodes.ClassDef]) -> bool:
        """Tell whether a store may be on some classes or their instances; on an unknown owner, only one of ``None``."""
        if store.owner is None:
            return False
        if class_of_receiver(store.owner) is None:
            # Else it is its own class's affair.
            family = [*dict.fromkeys(other for one in family for other in self._classes.family(one))]
        is_of = self._owners.are_of(store.owner, family)
        return is_none(store.value) if is_of is None else is_of

    def _inherits_state(self, cls: nodes.ClassDef) -> bool:
        """Tell whether something else than assignments that are seen may say what attributes of instances hold."""
        if any(definitions(cls, special) for special in _BY_CODE):
            return True
        known = [one for one in self._classes.mro(cls) if isinstance(one, Known)]
        return any(one.name not in _WITHOUT_STATE for one in known) or self._classes.has_unresolved_base(cls)

    def _may_be_context(self, value: nodes.NodeNG | None, length: int = 0) -> bool | None:
        """Tell by its form whether an expression may make a context, or hand one on.

        None, for neither yes nor no, of what callers choose, and of a ``None`` beside something else, as in
        ``context or None``: it may be gone in the end.
        """
        if length > _LONGEST_CHAIN:
            return False
        if is_none(value):
            return None if length else False
        values: list[nodes.NodeNG | None] = []
        if isinstance(value, nodes.Call):
            if is_call_of(value, "dict") and value.keywords:
                return any(self._may_be_context(one.value, length + 1) for one in value.keywords)
            if last_name(value.func) in HANDING_ON:
                handed = [value.func.expr, *value.args] if isinstance(value.func, nodes.Attribute) else value.args
                values = [one for one in handed if not isinstance(one, nodes.Const)]
            else:
                return self._has_sure_root(value.func) and self._makes_context(value.func)
        elif isinstance(value, (nodes.Attribute, nodes.Subscript)) and self._has_sure_root(value):
            return True
        elif isinstance(value, nodes.Subscript):
            values = [value.value]
        elif isinstance(value, (nodes.Tuple, nodes.List, nodes.Dict)):
            # Which of them is taken out, if any, the final states tell.
            held = [one for _, one in value.items] if isinstance(value, nodes.Dict) else value.elts
            return any(self._may_be_context(cast("nodes.NodeNG", one), length + 1) for one in held)
        elif isinstance(value, (nodes.ListComp, nodes.GeneratorExp)):
            values = [value.elt]
        elif isinstance(value, nodes.Name):
            bindings = lookup(value)[1]
            if any(isinstance(one, nodes.ImportFrom) for one in bindings):
                return True
            if are_parameters(bindings) or are_imports(bindings):
                return None
            values = [value_or_source(one) for one in bindings if not isinstance(one.parent, nodes.Arguments)]
        elif isinstance(value, nodes.NamedExpr):
            values = [value.value]
        else:
            values = [*choices_of(value)]
        answers = {self._may_be_context(one, length + 1) for one in values}
        return True in answers and False not in answers

    def _has_sure_root(self, expression: nodes.NodeNG) -> bool:
        """Tell whether an expression begins with a name that is defined, imported or a module's, or with a receiver."""
        root = begun_with(expression)
        scope, bindings = lookup(root) if isinstance(root, nodes.Name) else (None, [])
        is_sure = isinstance(scope, nodes.Module) or class_of_receiver(root) is not None
        return bool(bindings) and (is_sure or all(isinstance(one, DIRECT) for one in bindings))

    def _makes_context(self, callee: nodes.NodeNG) -> bool:
        frame = self._machine.program.static_frame(callee.statement().scope())
        values = [bare(one) for one in self._modules.values_apart(callee, frame)]
        return bool(values) and all(map(self._may_return_context, values))

    def _may_return_context(self, callee: Value) -> bool:
        if isinstance(callee, ClassValue):
            return any(isinstance(one, Known) and one.name in CONTEXT_CLASSES for one in self._classes.mro(callee.node))
        if isinstance(callee, Partial):
            return self._may_return_context(bare(callee.callee))
        return isinstance(callee, FunctionValue) or (isinstance(callee, Known) and callee.name in CREATORS)


def _is_of_module(store: Store) -> bool:
    """Tell whether a store sets a name of the module: ``globals()[name]``, ``setattr(sys.modules[…], name, …)``."""
    return store.owner is None or isinstance(store.owner, (nodes.Subscript, nodes.Call))


def _is_beginning(store: Store) -> bool:
    """Tell whether an initialiser puts a literal ``None`` into an attribute of its receiver."""
    if store.owner is None or not is_none(store.value) or class_of_receiver(store.owner) is None:
        return False
    return getattr(store.owner.scope(), "name", "") in INITIALIZERS
