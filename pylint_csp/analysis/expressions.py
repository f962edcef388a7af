"""Expressions: what each may evaluate to, and what evaluating it changes."""

from __future__ import annotations

from collections.abc import Callable, Hashable
from typing import Any, cast

from astroid import nodes

from pylint_csp.analysis.machine import Machine, Outcomes
from pylint_csp.analysis.program import definitions, is_type_checking_only
from pylint_csp.analysis.values import (
    ABSENT,
    Absent,
    Arguments,
    Const,
    Frame,
    FunctionValue,
    Known,
    Passed,
    Reference,
    Symbol,
    Unknown,
    Value,
    bare,
    derived,
    marked_like,
)
from pylint_csp.analysis.world import Fact, Kind, Object, Slot, UnknownKey, World, item

Laps = list[tuple[Value, ...]]
"""What the parts of a comprehension evaluate to, lap by lap."""

Comprehension = nodes.ListComp | nodes.SetComp | nodes.DictComp | nodes.GeneratorExp

YIELDED = "yield"
"""The name, which no variable can have, of what a running generator has handed out."""

LONGEST_STRING = 200
LONGEST_UNROLLED_LOOP = 64


class Expressions(Machine):
    """Evaluates expressions, left to right, in every world that they split into."""

    def evaluate(self, node: nodes.NodeNG, frame: Frame, world: World) -> Outcomes:
        self.spend()
        method = _EVALUATORS.get(type(node).__name__)
        if method is not None:
            return method(self, node, frame, world)
        return self._opaque(node, frame, world)

    def evaluate_all(
        self, parts: list[nodes.NodeNG], frame: Frame, world: World
    ) -> list[tuple[World, tuple[Value, ...]]]:
        """Evaluate several expressions, one after the other."""
        results: list[tuple[World, tuple[Value, ...]]] = [(world, ())]
        for part in parts:
            results = [
                (after, (*values, value))
                for before, values in results
                for after, value in self.evaluate(part, frame, before)
            ]
        return results

    def _opaque(self, node: nodes.NodeNG, frame: Frame, world: World) -> Outcomes:
        """Evaluate an operation of which only its operands are known."""
        detail = getattr(node, "op", "")
        return [
            (after, Unknown(_operation(type(node).__name__, detail, values)))
            for after, values in self.evaluate_all(list(node.get_children()), frame, world)
        ]

    def _const(self, node: nodes.Const, frame: Frame, world: World) -> Outcomes:
        return [(world, Const.of(node.value))]

    def _name(self, node: nodes.Name, frame: Frame, world: World) -> Outcomes:
        holder = self.program.holder(frame, node.name)
        if holder is None:
            return self.name_outside(world, frame, node.name)
        value = world.names.get((holder.key, node.name))
        if value is not None:
            return [(world, value)]
        if holder.static:
            return self.name_outside(world, holder, node.name)
        if node.name not in holder.relevant:
            if isinstance(holder.scope, nodes.Module):
                return self.name_outside(world, self.program.static_frame(holder.scope), node.name)
            return [(world, Unknown(("irrelevant", holder.key, node.name)))]
        bindings = definitions(holder.scope, node.name)
        if bindings and all(is_type_checking_only(binding) for binding in bindings):
            return self.name_outside(world, self.program.static_frame(holder.scope), node.name)
        self.raise_in(world, Known("builtins.NameError"))
        return []

    def _attribute(self, node: nodes.Attribute, frame: Frame, world: World) -> Outcomes:
        return [
            outcome
            for after, value in self.evaluate(node.expr, frame, world)
            for outcome in self.attribute_of(after, value, node.attrname, node)
        ]

    def _subscript(self, node: nodes.Subscript, frame: Frame, world: World) -> Outcomes:
        return [
            outcome
            for after, (container, key) in self.evaluate_all([node.value, node.slice], frame, world)
            for outcome in self.item_in(after, container, key, node)
        ]

    def _call(self, node: nodes.Call, frame: Frame, world: World) -> Outcomes:
        results: Outcomes = []
        for after, callee in self.evaluate(node.func, frame, world):
            for ready, arguments in self._arguments(node, frame, after):
                results.extend(self.call(ready, callee, arguments, frame, node))
        return self.merged(results)

    def _arguments(self, node: nodes.Call, frame: Frame, world: World) -> list[tuple[World, Arguments]]:
        results = [(world, Arguments())]
        for argument in node.args:
            starred = isinstance(argument, nodes.Starred)
            expression = argument.value if isinstance(argument, nodes.Starred) else argument
            results = [
                (ready, self._with_positional(ready, arguments, value, starred))
                for before, arguments in results
                for after, raw in self._argument(node, expression, frame, before)
                for ready, value in (self.settle(after, raw) if starred else [(after, raw)])
            ]
        for keyword in node.keywords:
            results = [
                (ready, self._with_keyword(ready, arguments, keyword.arg, value))
                for before, arguments in results
                for after, raw in self._argument(node, keyword.value, frame, before)
                for ready, value in (self.settle(after, raw) if keyword.arg is None else [(after, raw)])
            ]
        return results

    def _argument(self, call: nodes.Call, expression: nodes.NodeNG, frame: Frame, world: World) -> Outcomes:
        """Evaluate an argument, unless it can't decide about anything that is asked for."""
        deciding = self.deciding_arguments(call)
        if deciding is None or expression in deciding or expression.parent in deciding or self.holds_target(expression):
            return self.evaluate(expression, frame, world)
        if self.later.holds_call(expression) and not self.relevance.keys.of(expression, frame.receiver).isdisjoint(
            frame.relevant
        ):
            return self.evaluate(expression, frame, world)
        return [(world, Unknown(("irrelevant", expression)))]

    def _with_positional(self, world: World, arguments: Arguments, value: Value, starred: bool) -> Arguments:
        if not starred:
            return Arguments((*arguments.positional, value), arguments.keywords, arguments.rest, arguments.star)
        items = self.items_of(world, value)
        if items is None or arguments.star:
            return Arguments(arguments.positional, arguments.keywords, arguments.rest, True)
        return Arguments(arguments.positional + tuple(items), arguments.keywords, arguments.rest, arguments.star)

    def _with_keyword(self, world: World, arguments: Arguments, name: str | None, value: Value) -> Arguments:
        if name is not None:
            return Arguments(arguments.positional, (*arguments.keywords, (name, value)), arguments.rest, arguments.star)
        keywords, rest = self.entries(world, value)
        named = tuple((key, entry) for key, entry in keywords if isinstance(key, str))
        if not isinstance(bare(rest), (Absent, Unknown)):
            # Some keyword holds that; which one is not known.
            rest = Unknown(("some", bare(value)))
        if isinstance(bare(rest), Absent) and not isinstance(bare(arguments.rest), Absent):
            rest = arguments.rest
        return Arguments(arguments.positional, arguments.keywords + named, rest, arguments.star)

    def entries(self, world: World, mapping: Value) -> tuple[list[tuple[object, Value]], Value]:
        """Return what a mapping is known to hold, and what any other key holds."""
        inner = bare(mapping)
        state = world.find(inner)
        if isinstance(inner, Reference) and state is not None and state.kind is Kind.MAPPING:
            held = [
                (key[1], self.handed_on(mapping, slot))
                for key, slot in state.slots.items()
                if key[0] == "item" and not isinstance(key[1], UnknownKey)
            ]
            return held, self.handed_on(mapping, Slot(state.rest))
        if isinstance(inner, Const) and inner.value is None:
            return [], ABSENT
        held = [(key[1], slot.value) for key, slot in state.slots.items() if key[0] == "item"] if state else []
        symbol = inner.symbol if isinstance(inner, Unknown) else ("object", inner)
        rest: Value = Unknown(symbol)
        return held, marked_like(mapping, rest)

    @staticmethod
    def handed_on(container: Value, slot: Slot) -> Value:
        """Return an item as read from its container: what a caller's container held before is the caller's choice."""
        value = slot.value
        marks = []
        while isinstance(container, Passed):
            marks.append(container.frame)
            container = container.value
        for frame in reversed(marks):
            if slot.clock < frame.entered:
                value = Passed(value, frame)
        return value

    def items_of(self, world: World, value: Value) -> list[Value] | None:
        """Return the items that iterating over a value gives, in order, or None where they are not known."""
        inner = bare(value)
        if isinstance(inner, Const) and isinstance(inner.value, str) and len(inner.value) <= LONGEST_UNROLLED_LOOP:
            return [Const.of(character) for character in inner.value]
        state = world.find(inner)
        if state is None or not isinstance(bare(state.rest), Absent) or len(state.slots) > LONGEST_UNROLLED_LOOP:
            return None
        held = [(key[1], slot) for key, slot in state.slots.items() if key[0] == "item"]
        if state.kind is Kind.SEQUENCE:
            in_order = all(isinstance(key, int) for key, _ in held)
            return [self.handed_on(value, slot) for _, slot in held] if in_order else None
        if state.kind is Kind.MAPPING and not any(
            isinstance(bare(slot.value), Absent) or isinstance(key, UnknownKey) for key, slot in held
        ):
            return [Const.of(key) for key, _ in held]
        return None

    def any_item(self, world: World, iterable: Value, symbol: Symbol) -> Outcomes:
        """Return each item that iterating over a value may give; one that is not known goes by a symbol."""
        state = world.find(iterable)
        if state is None or state.kind is not Kind.SEQUENCE:
            return [(world, world.fresh(symbol))]
        values = [self.handed_on(iterable, slot) for key, slot in state.slots.items() if key[0] == "item"]
        rest = bare(state.rest)
        if isinstance(rest, Unknown):
            values.append(world.fresh(symbol))
        elif not isinstance(rest, Absent):
            values.append(state.rest)
        return [(world.fork(), value) for value in dict.fromkeys(values)]

    def _sequence(self, node: nodes.List | nodes.Tuple | nodes.Set, frame: Frame, world: World) -> Outcomes:
        results: Outcomes = []
        elements = cast("list[nodes.NodeNG]", node.elts)
        starred = any(isinstance(element, nodes.Starred) for element in elements)
        parts = [element.value if isinstance(element, nodes.Starred) else element for element in elements]
        for after, values in self.evaluate_all(parts, frame, world):
            items: list[Value] | None = []
            for element, value in zip(elements, values, strict=True):
                more = self.items_of(after, value) if starred and isinstance(element, nodes.Starred) else [value]
                items = None if items is None or more is None else items + more
            results.append((after, self.make_sequence(after, items, node, frame)))
        return results

    @staticmethod
    def make_sequence(world: World, items: list[Value] | None, node: nodes.NodeNG, frame: Frame) -> Value:
        """Make a list or tuple; without items it is one that nothing is known about."""
        slots = {item(index): Slot(value, node, world.clock) for index, value in enumerate(items or ())}
        rest: Value = ABSENT if items is not None else Unknown(("items", node))
        return world.make(("made", node, frame.key), Object(Kind.SEQUENCE, slots, rest))

    def _dict(self, node: nodes.Dict, frame: Frame, world: World) -> Outcomes:
        entries = cast("list[tuple[nodes.NodeNG, nodes.NodeNG]]", node.items)
        parts = [part for entry in entries for part in entry if not isinstance(part, nodes.DictUnpack)]
        results: Outcomes = []
        for after, flat in self.evaluate_all(parts, frame, world):
            values = iter(flat)
            ready = [after]
            mapping = after.make(("made", node, frame.key), Object(Kind.MAPPING, {}))
            for key, _ in entries:
                if isinstance(key, nodes.DictUnpack):
                    source = next(values)
                    ready = [more for one in ready for more in self.update(one, mapping, source, node)]
                else:
                    name, value = next(values), next(values)
                    ready = [more for one in ready for more in self.store_item(one, mapping, name, value, node)]
            results.extend((one, mapping) for one in ready)
        return results

    def update(self, world: World, mapping: Value, source: Value, node: nodes.NodeNG) -> list[World]:
        """``mapping.update(source)``."""
        worlds = []
        for after, settled in self.settle(world, source):
            pairs = self._pairs(after, settled)
            if pairs is not None:
                written = [after]
                for name, value in pairs:
                    written = [end for one in written for end in self.store_item(one, mapping, name, value, node)]
                worlds.extend(written)
                continue
            held, rest = self.entries(after, settled)
            self._blur(after, mapping, rest)
            state = after.find(mapping)
            for key, value in held:
                if not isinstance(bare(value), Absent) or state is None or item(key) not in state.slots:
                    after.set_slot(mapping, item(key), value, node)
            worlds.append(after)
        return worlds

    def _pairs(self, world: World, source: Value) -> list[tuple[Value, Value]] | None:
        """Return the keys and values of a sequence of pairs."""
        state = world.find(source)
        if state is None or state.kind is not Kind.SEQUENCE:
            return None
        rows = [self.items_of(world, one) for one in self.items_of(world, source) or [ABSENT]]
        pairs = [(row[0], row[1]) for row in rows if row is not None and len(row) == 2]
        return pairs if len(pairs) == len(rows) else None

    def store_item(self, world: World, container: Value, key: Value, value: Value, node: nodes.NodeNG) -> list[World]:
        """``container[key] = value``; an unknown key leaves entries as they are and makes absent ones unknown."""
        worlds = []
        for after, settled in self.settle(world, key):
            name = bare(settled)
            if isinstance(name, Const):
                after.set_slot(container, item(name.value), value, node)
            else:
                self._blur(after, container, Unknown(("key", node)))
                state = after.find(container)
                if state is not None and state.kind is Kind.MAPPING:
                    after.set_slot(container, item(UnknownKey(name)), value, node)
            worlds.append(after)
        return worlds

    @staticmethod
    def _blur(world: World, mapping: Value, rest: Value) -> None:
        """Let keys that are not known hold what ``rest`` says, entries that are known to be absent too."""
        state = world.find(mapping)
        inner = bare(mapping)
        if state is None or not isinstance(inner, Reference):
            return
        if isinstance(rest, Absent):
            return
        slots = {key: slot for key, slot in state.slots.items() if not isinstance(bare(slot.value), Absent)}
        if isinstance(bare(rest), Absent) and not isinstance(bare(state.rest), Absent):
            rest = state.rest
        world.objects[inner.identity] = Object(state.kind, slots, rest, state.of_class, state.exact, state.maker)

    def _lambda(self, node: nodes.Lambda, frame: Frame, world: World) -> Outcomes:
        outer = frame
        while isinstance(outer.scope, nodes.ClassDef) and outer.parent is not None:
            outer = outer.parent
        return [(world, FunctionValue(node, outer))]

    def _ifexp(self, node: nodes.IfExp, frame: Frame, world: World) -> Outcomes:
        return [
            outcome
            for after, answer in self.truth(node.test, frame, world)
            for outcome in self.evaluate(node.body if answer else node.orelse, frame, after)
        ]

    def _boolop(self, node: nodes.BoolOp, frame: Frame, world: World) -> Outcomes:
        *heads, last = node.values
        results: Outcomes = []
        pending = [world]
        for part in heads:
            going_on = []
            for before in pending:
                for after, value in self.evaluate(part, frame, before):
                    for decided, answer in self.truth_of(after, value, self.relevance.keys.of(part, frame.receiver)):
                        if answer == (node.op == "or"):
                            results.append((decided, value))
                        else:
                            going_on.append(decided)
            pending = going_on
        for before in pending:
            results.extend(self.evaluate(last, frame, before))
        return results

    def _test(self, node: nodes.NodeNG, frame: Frame, world: World) -> Outcomes:
        """Evaluate a comparison or negation: the answer decides the path that uses it later."""
        answers = self.truth(node, frame, world)
        if len({answer for _, answer in answers}) < 2:
            return [(after, Const.of(answer)) for after, answer in answers]
        results: Outcomes = []
        for after, answer in answers:
            # A path on which it is true, and yet not a value that is known.
            symbol = ("decided", node, answer)
            after.facts[symbol] = Fact(is_none=False, is_true=answer)
            results.append((after, Unknown(symbol)))
        return results

    def _unaryop(self, node: nodes.UnaryOp, frame: Frame, world: World) -> Outcomes:
        if node.op == "not":
            return self._test(node, frame, world)
        results: Outcomes = []
        for after, value in self.evaluate(node.operand, frame, world):
            inner = bare(value)
            if node.op == "-" and isinstance(inner, Const) and isinstance(inner.value, (int, float)):
                results.append((after, Const.of(-inner.value)))
            else:
                results.append((after, Unknown(_operation("UnaryOp", node.op, (value,)))))
        return results

    def _binop(self, node: nodes.BinOp, frame: Frame, world: World) -> Outcomes:
        results: Outcomes = []
        operands = [
            (ready, left, right)
            for before, (raw_left, raw_right) in self.evaluate_all([node.left, node.right], frame, world)
            for after, left in self.settle(before, raw_left)
            for ready, right in self.settle(after, raw_right)
        ]
        for after, left, right in operands:
            first, second = bare(left), bare(right)
            text = _concatenated(first, second) if node.op == "+" else None
            if text is not None:
                results.append((after, text))
                continue
            joined = self._joined_sequence(after, node, first, second, frame) if node.op == "+" else None
            if joined is not None:
                results.append((after, joined))
                continue
            state = after.find(first)
            if node.op == "|" and state is not None and state.kind is Kind.MAPPING:
                merged = after.make(("made", node, frame.key), Object(Kind.MAPPING, {}))
                results.extend(
                    (done, merged)
                    for half in self.update(after, merged, left, node)
                    for done in self.update(half, merged, right, node)
                )
                continue
            results.append((after, Unknown(_operation("BinOp", node.op, (left, right)))))
        return results

    def _joined_sequence(
        self, world: World, node: nodes.NodeNG, left: Value, right: Value, frame: Frame
    ) -> Value | None:
        """Return the list or tuple that two make together."""
        states = [world.find(left), world.find(right)]
        if any(state is None or state.kind is not Kind.SEQUENCE for state in states):
            return None
        head, tail = self.items_of(world, left), self.items_of(world, right)
        return self.make_sequence(world, head + tail if head is not None and tail is not None else None, node, frame)

    def _namedexpr(self, node: nodes.NamedExpr, frame: Frame, world: World) -> Outcomes:
        return [
            (bound, value)
            for after, value in self.evaluate(node.value, frame, world)
            for bound in self.assign(node.target, value, frame, after)
        ]

    def _await(self, node: nodes.Await, frame: Frame, world: World) -> Outcomes:
        return self.evaluate(node.value, frame, world)

    def _yield(self, node: nodes.Yield, frame: Frame, world: World) -> Outcomes:
        if node.value is None:
            return [(world, Unknown(("sent", node)))]
        results: Outcomes = []
        for after, value in self.evaluate(node.value, frame, world):
            self.hand_out(after, value, node, frame)
            results.append((after, Unknown(("sent", node))))
        return results

    def _yield_from(self, node: nodes.YieldFrom, frame: Frame, world: World) -> Outcomes:
        results: Outcomes = []
        for before, raw in self.evaluate(cast("nodes.NodeNG", node.value), frame, world):
            for after, iterable in self.settle(before, raw):
                items = self.items_of(after, iterable)
                for value in items or ():
                    self.hand_out(after, value, node, frame)
                if items is None:
                    for one, value in self.any_item(after, iterable, ("lap", node, frame.key)):
                        self.hand_out(one, value, node, frame)
                        results.append((one, Unknown(("sent", node))))
                else:
                    results.append((after, Unknown(("sent", node))))
        return results

    def hand_out(self, world: World, value: Value, node: nodes.NodeNG, frame: Frame) -> None:
        """Add a value to what a generator hands out: in order, but for what is handed out in a loop."""
        sequence = world.names.get((frame.key, YIELDED))
        state = world.find(sequence) if sequence is not None else None
        if sequence is None or state is None:
            return
        around = node.statement().node_ancestors()
        if any(isinstance(one, (nodes.For, nodes.While)) for one in around if one.scope() is frame.scope):
            world.set_slot(sequence, item((node, value)), value, node)
        else:
            world.set_slot(sequence, item(len(state.slots)), value, node)
        self.interrupted.setdefault(frame.key, []).append(world.fork())

    def _comprehension(self, node: Comprehension, frame: Frame, world: World) -> Outcomes:
        """Run a comprehension: exactly over what is known, else with and without a lap."""
        call = node.parent
        func = call.func if isinstance(call, nodes.Call) and not self.holds_target(node) else None
        if isinstance(func, nodes.Attribute) and isinstance(func.expr, nodes.Const):
            # ``", ".join(…)``: a string's method makes no context.
            return [(world, Unknown(("comprehension", node)))]
        inner = Frame(
            (frame.key, node),
            node,
            frame,
            frame.caller,
            frame.call,
            frame.relevant.union(*(self.relevance.keys.of(part.target, "") for part in node.generators)),
            frame.entered,
            depth=frame.depth,
            receiver=frame.receiver,
        )
        parts = [node.key, node.value] if isinstance(node, nodes.DictComp) else [node.elt]
        results: Outcomes = []
        for after, laps, is_whole in self._laps(node.generators, parts, inner, world):
            for name in [name for name in after.names if isinstance(name, tuple) and name[0] == inner.key]:
                del after.names[name]
            results.append((after, self._collected(after, node, laps, is_whole, frame)))
        return self.merged(results)

    def _collected(self, world: World, node: Comprehension, laps: Laps, is_whole: bool, frame: Frame) -> Value:
        """Make what a comprehension's laps give; where there may be other laps, all items are like these."""
        if is_whole and not isinstance(node, nodes.DictComp):
            return self.make_sequence(world, [value for (value,) in laps], node, frame)
        slots: dict[tuple[str, Hashable], Slot] = {}
        rest: Value = ABSENT if is_whole else Unknown(("comprehension", node))
        for values in laps:
            value: Value = values[-1]
            key = bare(values[0]) if len(values) > 1 else None
            if isinstance(key, Const):
                slots[item(key.value)] = Slot(value, node, world.clock)
            elif not isinstance(bare(value), (Const, Unknown)):
                rest = value
        kind = Kind.MAPPING if isinstance(node, nodes.DictComp) else Kind.SEQUENCE
        return world.make(("made", node, frame.key), Object(kind, slots, rest))

    def _laps(
        self, generators: list[nodes.Comprehension], parts: list[nodes.NodeNG], frame: Frame, world: World
    ) -> list[tuple[World, Laps, bool]]:
        """Return what the laps of a comprehension evaluate to, and whether these are all laps."""
        if not generators:
            return [(after, [values], True) for after, values in self.evaluate_all(parts, frame, world)]
        first, *others = generators
        done: list[tuple[World, Laps, bool]] = []
        for before, raw in self.evaluate(first.iter, frame, world):
            for after, iterable in self.settle(before, raw):
                items = self.items_of(after, iterable)
                if items is not None:
                    going: list[tuple[World, Laps, bool]] = [(after, [], True)]
                    for value in items:
                        going = [
                            (end, laps + more, is_whole and is_all)
                            for one, laps, is_whole in going
                            for end, more, is_all in self._lap(first, value, others, parts, frame, one)
                        ]
                    done.extend(going)
                    continue
                done.append((after.fork(), [], True))
                done.extend(
                    (end, laps, False)
                    for one, value in self.any_item(after, iterable, ("lap", first, frame.key))
                    for end, laps, _ in self._lap(first, value, others, parts, frame, one)
                )
        return done

    def _lap(
        self,
        generator: nodes.Comprehension,
        value: Value,
        others: list[nodes.Comprehension],
        parts: list[nodes.NodeNG],
        frame: Frame,
        world: World,
    ) -> list[tuple[World, Laps, bool]]:
        lap = self.assign(generator.target, value, frame, world)
        done: list[tuple[World, Laps, bool]] = []
        for test in generator.ifs:
            answers = [answer for one in lap for answer in self.truth(test, frame, one)]
            done.extend((one, [], True) for one, answer in answers if not answer)
            lap = [one for one, answer in answers if answer]
        return done + [end for one in lap for end in self._laps(others, parts, frame, one)]


def _concatenated(left: Value, right: Value) -> Const | None:
    """Return the string that two known ones make, unless it is too long."""
    if not isinstance(left, Const) or not isinstance(right, Const):
        return None
    head, tail = left.value, right.value
    if not isinstance(head, str) or not isinstance(tail, str) or len(head) + len(tail) > LONGEST_STRING:
        return None
    return Const.of(head + tail)


def _operation(kind: str, detail: object, operands: tuple[Value, ...]) -> tuple[object, ...]:
    symbols = tuple(value.symbol if isinstance(value, Unknown) else value for value in map(bare, operands))
    return derived("operation", (kind, str(detail)), *symbols)


_EVALUATORS: dict[str, Callable[[Expressions, Any, Frame, World], Outcomes]] = {
    "Const": Expressions._const,
    "Name": Expressions._name,
    "Attribute": Expressions._attribute,
    "Subscript": Expressions._subscript,
    "Call": Expressions._call,
    "List": Expressions._sequence,
    "Tuple": Expressions._sequence,
    "Set": Expressions._sequence,
    "Dict": Expressions._dict,
    "Lambda": Expressions._lambda,
    "IfExp": Expressions._ifexp,
    "BoolOp": Expressions._boolop,
    "Compare": Expressions._test,
    "UnaryOp": Expressions._unaryop,
    "BinOp": Expressions._binop,
    "NamedExpr": Expressions._namedexpr,
    "Await": Expressions._await,
    "Yield": Expressions._yield,
    "YieldFrom": Expressions._yield_from,
    "ListComp": Expressions._comprehension,
    "SetComp": Expressions._comprehension,
    "DictComp": Expressions._comprehension,
    "GeneratorExp": Expressions._comprehension,
}
