"""A stand-in for a value from elsewhere gives way to what that is: one world for each value that it may have."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from functools import lru_cache
from typing import NamedTuple, cast

from astroid import nodes

from pylint_csp.analysis.evaluation.comparisons import leaves_no_member
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.outcomes import Outcomes, as_answer
from pylint_csp.analysis.evaluation.tested import is_no_such_instance, is_ruled_out, told_of_instances
from pylint_csp.analysis.finals.finals import (
    configurable,
    is_context,
    made_earlier,
    told_apart,
    unpack,
    whatever_tests_told,
    whoever_set_them,
    without_details,
    without_idle_tests,
    without_those_between,
    world_of,
)
from pylint_csp.analysis.finals.fitting import (
    holds_otherwise,
    is_filled_container,
    is_unequal,
    may_be_equal,
    nothing_in,
    rules_out,
    told_of_literals,
)
from pylint_csp.analysis.finals.held import Holding
from pylint_csp.analysis.program.program import functions_around
from pylint_csp.analysis.scopes.keeping import Keeping
from pylint_csp.analysis.scopes.other_classes import OtherClasses
from pylint_csp.analysis.slices.forms import INITIALIZERS
from pylint_csp.analysis.state.facts import DECIDED, EQUALS, FILLED, IS_INSTANCE, TRUTH, Fact
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import Kind
from pylint_csp.analysis.state.symbols import EXHAUSTED, HELD, Symbol, is_of_receiver, parts_of_kinds
from pylint_csp.analysis.state.told import SET_BY, TOLD_WITH_TESTS, WHEN_SET, tested_in, told_by_value, where_settled
from pylint_csp.analysis.state.values import NONE, ModuleValue, Reference, Unknown, Value, bare, kind_of, marked_like
from pylint_csp.analysis.state.world import SETTLED, World
from pylint_csp.analysis.tree.memo import memoized_function

_MOST_ALTERNATIVES = 12
_MOST_TOGETHER = 3
"""Of how many tested values it is asked whether they may all be there together."""
_SEVERAL = 2
_FILLED = Fact(is_true=True)


class _Told(NamedTuple):
    """What a test has found of a value, and the finals of that which pass it."""

    test: Symbol
    fact: Fact
    finals: list[Final]


class Settling:
    """Puts what a scope was left with into the worlds that read it."""

    _opened = memoized_function(configurable)

    def __init__(self, machine: Machine, keeping: Keeping) -> None:
        self._machine = machine
        self._keeping = keeping
        self._other_classes = OtherClasses(machine)
        self._reduced: dict[Symbol, tuple[list[Final], list[Final]]] = {}
        """By the symbol, its finals where these were too many, and the fewer ones that stand for them."""

    def settle(self, world: World, value: Value) -> Outcomes:
        inner = bare(value)
        if isinstance(inner, Reference) and inner.identity in world.objects and self._machine.active:
            return self._machine.start(world, value, self._machine.active[-1], None)
        if not isinstance(inner, Unknown):
            return [(world, value)]
        symbol = inner.symbol
        before = world.names.get((SETTLED, symbol))
        if before is not None:
            settled = marked_like(value, before)
            return [(world, settled)] if bare(before) == inner else self.settle(world, settled)
        finals = self._machine.finals_of(symbol)
        if not finals:
            return [(world, value)]
        fact = world.facts.get(symbol)
        if fact is not None and (fact.is_none or (fact.is_true is False and all(map(is_context, finals)))):
            if fact.is_none is False:
                # No context is false, and ``None`` it is not: no path leads here.
                return []
            finals = nothing_in(finals)
        if len(finals) > _MOST_ALTERNATIVES:
            finals = self._fewer(symbol, finals)
        finals = [left for left in finals if self._passes_tests(world, symbol, left)]
        # Where none passes, whoever configures the program has set something else.
        if not finals or len(finals) > _MOST_ALTERNATIVES:
            return [(world, value)]
        results: Outcomes = []
        if fact is not None:
            finals = [left for left in finals if not rules_out(fact, as_answer(left.value))]
            if not finals and not self._is_own(symbol):
                # The program sets nothing that passes the test: whoever configures it has set something else.
                return [(world, value)]
            # What fills a mapping may not be seen: that all are empty ends no path.
            finals = [left for left in finals if not holds_otherwise(left, fact)] or finals
            # Nor may who puts another object there: that each is false by its class's word ends none either.
            finals = [left for left in finals if not self._answers_otherwise(world, symbol, left, fact)] or finals
        is_filled = any(map(is_filled_container, finals))
        for left in finals:
            one = world.fork() if len(finals) > 1 else world
            facts = (*left.facts, *told_by_value(world, symbol, bare(left.value)))
            if isinstance(left.value, Unknown) and kind_of(left.value) == EXHAUSTED:
                one.learn(left.value.symbol, self._machine.standing_fact(symbol))
            if self._learns(one, symbol, facts) and (not left.facts or self.is_possible(one, symbol)):
                # Beside a filled container, an empty one is only how it begins: no configuration has filled it.
                held = left if is_filled and holds_otherwise(left, _FILLED) else self._from_elsewhere(symbol, left)
                results.extend(self.settle(one, marked_like(value, self._install(one, symbol, held))))
                if fact is not None and fact.is_true is not None and held is not left:
                    one.learn((FILLED, held.value, one.find(held.value)), fact)
        return results

    def _fewer(self, symbol: Symbol, finals: list[Final]) -> list[Final]:
        """Return fewer finals, where there are too many: details are left out step by step, until it is enough."""
        before, fewer = self._reduced.get(symbol, ([], []))
        if before is not finals:
            fewer = whoever_set_them(finals)
            for reduce in (without_those_between, told_apart, without_details, without_idle_tests, whatever_tests_told):
                fewer = reduce(fewer) if len(fewer) > _MOST_ALTERNATIVES else fewer
            self._reduced[symbol] = finals, fewer
        return fewer

    def is_possible(self, world: World, settled: Symbol = ()) -> bool:
        """Tell whether what tests have found of names and attributes of other scopes can be so together.

        That of what is being ``settled`` is looked at elsewhere. While a final state is worked out, that is not asked:
        each would need all others.
        """
        if self._keeping.is_at_work:
            return True
        told: dict[Symbol, _Told] = {}
        for test, fact in [*world.facts.items()]:
            asked = cast("Symbol", test[1]) if test[0] in (EQUALS, IS_INSTANCE) else test
            if asked == settled or asked[0] not in TOLD_WITH_TESTS or (SETTLED, asked) in world.names:
                continue
            finals = self._machine.finals_of(asked) or ()
            is_told_who = any(known[0] == SET_BY for one in finals for known, _ in one.facts)
            if not is_told_who and self._machine.is_bound_elsewhere(asked):
                continue
            # The test may have met a placeholder, too.
            found = [*finals, *dict.fromkeys(place for one in finals for place in one.beside)]
            passing = [one for one in found if self._may_be(world.fork(), one, test, fact)]
            if passing:
                if asked in told:
                    # No value passes all of its tests where whoever configures the program has set another one.
                    passing = [one for one in passing if one in told[asked].finals]
                told[asked] = _Told(test, fact, passing)
                continue
            # It disagrees only if the program sets something that passes the test, be it for another class: the one
            # in which the method stands, or one that may stand in its place.
            found += [
                *(self._other_classes.of_owner(asked) if is_told_who else ()),
                *self._other_classes.of_others(world, asked),
            ]
            if any(self._may_be(World(), one, test, fact) for one in found):
                return False
        several = [one for one in told.values() if one.finals][:_MOST_TOGETHER]
        # Flags alone decide nothing: they are set by configuration. Whether a module can be imported is none.
        holds_objects = any(
            isinstance(bare(final.value), (ModuleValue, Reference))
            for one in told
            for final in self._machine.finals_of(one) or ()
        )
        return bool(settled) or not holds_objects or self._may_all_be(world, several)

    def _may_all_be(self, world: World, told: list[_Told]) -> bool:
        """Tell whether some values, each of one of those that pass a test, may be there together."""
        if len(told) < _SEVERAL:
            return True
        first, *others = told
        for one in first.finals:
            after = world.fork()
            if self._may_be(after, one, first.test, first.fact):
                left = [
                    each._replace(
                        finals=[final for final in each.finals if self._may_be(after.fork(), final, *each[:2])]
                    )
                    for each in others
                ]
                if all(each.finals for each in left) and self._may_all_be(after, left):
                    return True
        return False

    def _learns(self, world: World, asked: Symbol, facts: Iterable[tuple[Symbol, Fact]]) -> bool:
        """Add what is told beside a value, by its symbol; return whether it agrees with what was told beside others."""
        setters = [one for one in world.facts if one[0] == SET_BY]
        scope = self._machine.active[-1].scope if self._machine.active else None
        # The arguments that the scope got when it set this are not those that it has now, nor are those of the method
        # in which it stands, if the receiver holds this: only an initialiser is called once.
        around = functions_around(scope) if scope is not None and is_of_receiver(asked) else ()
        scopes = [scope, *(one for one in around if getattr(one, "name", "") not in INITIALIZERS)]
        calls = ((next((by for by in scopes if _is_of_call(one, by)), None), one, fact) for one, fact in facts)
        told = ((one if by is None else (WHEN_SET, by, one), fact) for by, one, fact in calls)
        return all(
            self._machine.may_be_set_meanwhile(symbol)
            or (
                # A final state's tests are not decided by what always holds: paths that it rules out are left here.
                not self._machine.standing_fact(symbol).conflicts(fact)
                and all(world.learn(one, fact) for one in (symbol, where_settled(world, symbol)))
                and not (symbol[0] == SET_BY and any(self._machine.are_set_together(symbol, one) for one in setters))
                and not _was_set_otherwise(world, symbol)
                and not (symbol[0] == EQUALS and leaves_no_member(self._machine, world, symbol))
                and not self._is_there_and_false(world, symbol)
            )
            for symbol, fact in told
        )

    def _is_there_and_false(self, world: World, symbol: Symbol) -> bool:
        """Tell whether a path has found that something is not ``None``, and is false, which it never is."""
        fact = world.facts.get(symbol)
        is_odd = fact is not None and fact.is_none is fact.is_true is False
        return is_odd and self._machine.is_true_if_there(symbol)

    def _may_be(self, world: World, left: Final, test: Symbol, fact: Fact) -> bool:
        """Tell whether a value may be what a test has found, in a world that knows what else was found."""
        unpack(world, left)
        value = as_answer(left.value)
        if not self._learns(world, tested_in(test), left.facts):
            return False
        if test[0] == IS_INSTANCE:
            told = [(cast("Value", test[2]), fact.is_true)]
            return not is_no_such_instance(told, world, value, self._machine.is_of_class)
        if isinstance(value, Unknown):
            if value.symbol[0] == TRUTH and test[0] != EQUALS:
                value, fact = Unknown(cast("Symbol", value.symbol[1])), Fact(is_true=fact.is_true)
            asked = (EQUALS, value.symbol, test[2]) if test[0] == EQUALS else value.symbol
            when_set = (told for one, told in world.facts.items() if one[0] == WHEN_SET and one[2] == asked)
            if any(told.conflicts(fact) for told in when_set):
                return False
            # Of what an earlier call of this code was told, nothing was found out here.
            return self._is_made_here(value.symbol) or world.learn(asked, fact)
        if test[0] == EQUALS:
            return may_be_equal(value, cast("Value", test[2]), fact)
        if fact.is_none is not None and fact.is_none is not (value == NONE):
            return False
        return fact.is_true is None or any(
            answer is fact.is_true for _, answer in self._machine.truth_of(world, value, fact.names, False)
        )

    def _passes_tests(self, world: World, symbol: Symbol, left: Final) -> bool:
        """Tell whether a value may be that of a name or attribute, by what tests told of its class and literals."""
        instances, compared = told_of_instances(world, symbol), told_of_literals(world, symbol)
        if instances and is_no_such_instance(instances, world_of(left), left.value, self._machine.is_of_class):
            return False
        held = self._held(world, symbol, left.value)
        return not (
            all(is_ruled_out(after, symbol, one, self._machine.is_subclass) for after, one in held)
            or all(any(is_unequal(one, *told) for told in compared) for _, one in held)
        )

    def _held(self, world: World, symbol: Symbol, value: Value) -> Outcomes:
        """Return what a name or attribute holds by a value of it: where that is another name, what this holds."""
        inner = bare(value)
        is_place = isinstance(inner, Unknown) and inner.symbol[0] == "place" and inner.symbol != symbol
        return self.settle(world.fork(), inner) if is_place else [(world, inner)]

    def _answers_otherwise(self, world: World, symbol: Symbol, left: Final, fact: Fact) -> bool:
        """Tell whether a value is an instance whose class says of its truth the opposite of what a test has found."""
        if fact.is_true is None:
            return False
        start = world.fork()
        unpack(start, left)
        held = self._held(start, symbol, left.value)
        return all(
            (state := after.find(one)) is not None
            and state.kind is Kind.INSTANCE
            and all(answer is not fact.is_true for _, answer in self._machine.truth_of(after, one, fact.names, False))
            for after, one in held
        )

    def _from_elsewhere(self, symbol: Symbol, left: Final) -> Final:
        """Return a value as the code that is run may find it: what is no name of its own module may be configured."""
        return self._opened(left, self._is_own(symbol)) if left.objects else left

    def _is_made_here(self, symbol: Symbol) -> bool:
        """Tell whether an unknown value is made of what code that is run gets or makes in each of its calls."""
        scopes = {one.scope for one in self._machine.active if getattr(one.scope, "name", "") not in INITIALIZERS}
        made = parts_of_kinds(symbol, ("call", "lap", "parameter"))
        return any(isinstance(part, nodes.NodeNG) and part in scopes for one in made for part in one[1:])

    def _is_own(self, symbol: Symbol) -> bool:
        """Tell whether a value is held by a name of the module that is run."""
        module = self._machine.active[-1].scope.root() if self._machine.active else None
        return symbol[0] == "place" and (module is None or cast("nodes.NodeNG", symbol[1]).root() is module)

    def _install(self, world: World, symbol: Symbol, final: Final) -> Value:
        """Put a final into a world in the place of what stands for it; return its value."""
        own = symbol[1].own if symbol[0] == HELD and isinstance(symbol[1], Holding) else None
        root = self._machine.active[0].scope if self._machine.active else None
        if own is None and isinstance(root, nodes.FunctionDef) and root.name not in INITIALIZERS:
            final = made_earlier(final, root, world)
        for identity, state in own.objects if own is not None else ():
            # What the path has not changed is as the methods leave it.
            if world.objects.get(identity) == state:
                del world.objects[identity]
        unpack(world, final)
        world.substitute({Unknown(symbol): final.value})
        world.names[SETTLED, symbol] = final.value
        return final.value


def _was_set_otherwise(world: World, symbol: Symbol) -> bool:
    """Tell whether a method, when it set something, had found in an attribute what another one than here had set."""
    found = cast("Symbol", symbol[2]) if symbol[0] == WHEN_SET else ()
    others = (cast("Symbol", one[2]) for one in world.facts if one[:2] == symbol[:2])
    return found[:1] == (SET_BY,) and any(one[:3] == found[:3] and one != found for one in others)


@lru_cache(maxsize=4096)
def _is_of_call(symbol: Hashable, scope: nodes.NodeNG | None) -> bool:
    """Tell whether a test was about an argument of a function, or about what is made of one."""
    inner = symbol.symbol if isinstance(symbol, Unknown) else symbol
    return (
        isinstance(inner, tuple)
        and bool(inner)
        and inner[0] not in (WHEN_SET, DECIDED)
        and (inner[:2] == ("parameter", scope) or any(_is_of_call(one, scope) for one in inner))
    )
