"""Expressions: what each may evaluate to, and what evaluating it changes."""

from __future__ import annotations

from dataclasses import replace
from typing import cast

from astroid import nodes

from pylint_csp.analysis.evaluation.containers import Containers
from pylint_csp.analysis.evaluation.generators import taking_first
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.operators import METHODS, computed, prefixed
from pylint_csp.analysis.evaluation.outcomes import Evaluator, Outcomes, as_values, merged
from pylint_csp.analysis.evaluation.sequences import make_sequence
from pylint_csp.analysis.evaluation.strings import Strings, concatenated, has_text, part_of
from pylint_csp.analysis.evaluation.tested import is_asked_for_class
from pylint_csp.analysis.program.program import is_type_checking_only
from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.fillings import is_unseen, made_of
from pylint_csp.analysis.state.iterators import use_up
from pylint_csp.analysis.state.objects import Kind, Object, item
from pylint_csp.analysis.state.values import (
    ABSENT,
    Absent,
    Arguments,
    ClassValue,
    Const,
    Frame,
    FunctionValue,
    Known,
    Unknown,
    Value,
    bare,
    derived,
    marked_like,
    module_name,
    text_of,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import definitions, is_bound_before

_TESTS = (nodes.Compare, nodes.BoolOp, nodes.UnaryOp)
"""What a caller may hand on of what a path has told."""


class Expressions:
    """Evaluates expressions, left to right, in every world that they split into."""

    def __init__(self, machine: Machine, containers: Containers, strings: Strings) -> None:
        self._machine = machine
        self._containers = containers
        self._strings = strings
        self.evaluators: dict[str, Evaluator] = {
            "Const": self._const,
            "JoinedStr": self._text,
            "Name": self._name,
            "Attribute": self._attribute,
            "FormattedValue": self._formatted,
            "Slice": self._slice,
            "Subscript": self._subscript,
            "Call": self.evaluate_call,
            "List": self._sequence,
            "Tuple": self._sequence,
            "Set": self._sequence,
            "Dict": self._dict,
            "Lambda": self._lambda,
            "IfExp": self._ifexp,
            "BoolOp": self._boolop,
            "Compare": self._test,
            "UnaryOp": self._unaryop,
            "BinOp": self._binop,
            "NamedExpr": self._namedexpr,
            "Await": self._await,
        }
        """What evaluates an expression, by the kind of its node; those of comprehensions and generators are added."""

    def evaluate(self, node: nodes.NodeNG, frame: Frame, world: World) -> Outcomes:
        self._machine.spend()
        method = self.evaluators.get(type(node).__name__)
        if method is not None:
            return method(node, frame, world)
        return self._opaque(node, frame, world)

    def _opaque(self, node: nodes.NodeNG, frame: Frame, world: World) -> Outcomes:
        """Evaluate an operation of which only its operands are known."""
        detail = getattr(node, "op", "")
        return [
            (after, Unknown(_operation(type(node).__name__, detail, values)))
            for after, values in self._machine.evaluate_all(list(node.get_children()), frame, world)
        ]

    def _text(self, node: nodes.JoinedStr, frame: Frame, world: World) -> Outcomes:
        """Evaluate an f-string; what it says may not be known, but it is never None."""
        has_text = any(isinstance(part, nodes.Const) and part.value for part in node.values)
        results: Outcomes = []
        for after, values in self._machine.evaluate_all(node.values, frame, world):
            texts = [inner.value for inner in map(bare, values) if isinstance(inner, Const)]
            known = concatenated(texts) if len(texts) == len(values) else None
            if known is not None:
                results.append((after, known))
                continue
            result = Unknown(_operation("JoinedStr", "", values))
            after.learn(result.symbol, Fact(is_none=False, is_true=has_text or None))
            results.append((after, result))
        return results

    def _formatted(self, node: nodes.FormattedValue, frame: Frame, world: World) -> Outcomes:
        """Evaluate what stands in an f-string's braces."""
        parts = [node.value, *([node.format_spec] if node.format_spec is not None else [])]
        results: Outcomes = []
        for after, values in self._machine.evaluate_all(parts, frame, world):
            text = self._strings.formatted(values[0], node.conversion, values[1] if len(values) > 1 else None)
            results.append((after, Const.of(text) if text is not None else Unknown(_operation("Text", "", values))))
        return results

    def _const(self, node: nodes.Const, frame: Frame, world: World) -> Outcomes:
        return [(world, Const.of(node.value))]

    def _name(self, node: nodes.Name, frame: Frame, world: World) -> Outcomes:
        holder = self._machine.program.holder(frame, node.name)
        if holder is not None and isinstance(holder.scope, nodes.ClassDef) and _is_unbound_yet(world, holder, node):
            # A class's body reads the global name then, even inside a function: that is what LOAD_NAME does.
            frame = self._machine.program.module_frame(holder)
            holder = self._machine.program.holder(frame, node.name)
        if holder is None:
            around = _class_around(node) if node.name == "__class__" else None
            return self._machine.name_outside(world, frame, node.name) if around is None else [(world, around)]
        value = world.names.get((holder.key, node.name))
        if value is not None:
            return [(world, value)]
        if holder.static:
            return self._machine.name_outside(world, holder, node.name)
        if node.name not in holder.relevant:
            if isinstance(holder.scope, nodes.Module):
                return self._machine.name_outside(world, self._machine.program.static_frame(holder.scope), node.name)
            return [(world, Unknown(("irrelevant", holder.key, node.name)))]
        bindings = definitions(holder.scope, node.name)
        if bindings and all(is_type_checking_only(binding) for binding in bindings):
            return self._machine.name_outside(world, self._machine.program.static_frame(holder.scope), node.name)
        self._machine.raise_in(world, Known("builtins.NameError"))
        return []

    def _attribute(self, node: nodes.Attribute, frame: Frame, world: World) -> Outcomes:
        return [
            outcome
            for after, value in self.evaluate(node.expr, frame, world)
            for outcome in self._machine.attribute_of(after, value, node.attrname, node)
        ]

    def _subscript(self, node: nodes.Subscript, frame: Frame, world: World) -> Outcomes:
        results: Outcomes = []
        for after, (container, key) in self._machine.evaluate_all([node.value, node.slice], frame, world):
            inner, part = bare(container), bare(key)
            text = part_of(inner, part) if isinstance(inner, Const) and isinstance(part, Const) else None
            if text is not None:
                results.append((after, text))
            elif isinstance(node.slice, nodes.Slice):
                results.extend(
                    (ready, self._containers.sliced(ready, settled, part, node, frame))
                    for ready, settled in self._machine.settle(after, container)
                )
            else:
                results.extend(self._machine.item_in(after, container, key, node))
        return results

    def _slice(self, node: nodes.Slice, frame: Frame, world: World) -> Outcomes:
        """Evaluate what selects a part of a sequence: as a constant, if all bounds are."""
        bounds = [one or nodes.Const(None) for one in (node.lower, node.upper, node.step)]
        results: Outcomes = []
        for after, values in self._machine.evaluate_all(bounds, frame, world):
            constants = tuple(inner.value for inner in map(bare, values) if isinstance(inner, Const))
            is_constant = len(constants) == len(values)
            key: Value = Const(constants, slice) if is_constant else Unknown(derived("slice", tuple(map(bare, values))))
            results.append((after, key))
        return results

    def evaluate_call(self, node: nodes.Call, frame: Frame, world: World) -> Outcomes:
        results: Outcomes = []
        if node in self._machine.arrivals:
            self._machine.arrivals[node].append(world.fork())
        for after, callee in self.evaluate(node.func, frame, world):
            if is_asked_for_class(node, callee):
                results.extend(self._test(node, frame, after))
                continue
            deciding = self._machine.deciding_arguments(node, callee, frame)
            if bare(callee) == Known("builtins.next") and node.args:
                first = taking_first(self._machine, self._containers, node, frame, results, True)
                with self._machine.consumed(frame, node.args[0], first):
                    called = self._arguments(node, frame, after, deciding)
            else:
                called = self._arguments(node, frame, after, deciding)
            for ready, arguments in called:
                results.extend(self._machine.call(ready, callee, arguments, frame, node))
        return merged(results)

    def _arguments(
        self, node: nodes.Call, frame: Frame, world: World, deciding: frozenset[nodes.NodeNG] | None
    ) -> list[tuple[World, Arguments]]:
        results = [(world, Arguments())]
        for argument in node.args:
            starred = isinstance(argument, nodes.Starred)
            expression = argument.value if isinstance(argument, nodes.Starred) else argument
            results = [
                (ready, self._with_positional(ready, arguments, value, starred))
                for before, arguments in results
                for after, raw in self._argument(deciding, expression, frame, before)
                for ready, value in (self._machine.settle(after, raw) if starred else [(after, raw)])
            ]
        for keyword in node.keywords:
            results = [
                (ready, more)
                for before, arguments in results
                for after, raw in self._argument(deciding, keyword.value, frame, before)
                for ready, value in (self._machine.settle(after, raw) if keyword.arg is None else [(after, raw)])
                if (more := self._with_keyword(ready, arguments, keyword.arg, value)) is not None
            ]
        return results

    def _argument(
        self, deciding: frozenset[nodes.NodeNG] | None, expression: nodes.NodeNG, frame: Frame, world: World
    ) -> Outcomes:
        """Evaluate an argument, unless it can't decide about anything that is asked for."""
        is_deciding = deciding is None or expression in deciding or expression.parent in deciding
        if is_deciding or self._machine.holds_target(expression) or isinstance(expression, (nodes.Const, nodes.Name)):
            return self.evaluate(expression, frame, world)
        is_telling = isinstance(expression, _TESTS) or self._machine.later.holds_call(expression)
        names = self._machine.relevance.keys.of(expression, frame.receiver) if is_telling else frozenset()
        if not names.isdisjoint(frame.relevant):
            return self.evaluate(expression, frame, world)
        return [(world, Unknown(("irrelevant", expression)))]

    def _with_positional(self, world: World, arguments: Arguments, value: Value, starred: bool) -> Arguments:
        if not starred:
            return arguments.with_positional((value,))
        items, rest = self._containers.first_items(world, value)
        use_up(world, value)
        behind = arguments.with_positional(tuple(items))
        return behind if isinstance(rest, Absent) else replace(behind, star=rest)

    def _with_keyword(self, world: World, arguments: Arguments, name: str | None, value: Value) -> Arguments | None:
        """Add a keyword argument, or those of a mapping; None where one is given twice, which raises ``TypeError``."""
        if name is not None:
            named: list[tuple[str, Value]] = [(name, value)]
            rest: Value = ABSENT
        else:
            keywords, rest = self._containers.entries(world, value)
            named = [(key, entry) for key, entry in keywords if isinstance(key, str)]
            if is_unseen(rest):
                # Code that is not seen puts no context in.
                rest = marked_like(rest, ABSENT)
            if not isinstance(bare(rest), (Absent, Unknown)):
                # Some keyword holds that; which one is not known.
                rest = Unknown(("some", bare(value)))
        state = world.find(value) if name is None else None
        given = {key: bare(held) for key, held in arguments.keywords}
        more = []
        for key, entry in named:
            slot = state.slots.get(item(key)) if state is not None else None
            is_open = isinstance(bare(entry), (Absent, Unknown)) or (slot is not None and slot.perhaps)
            if isinstance(given.get(key, ABSENT), (Absent, Unknown)):
                more.append((key, entry))
            elif not is_open:
                self._machine.raise_in(world, Known("builtins.TypeError"))
                return None
            # Else it is not there, for the call would raise.
        return arguments.with_keywords(more, rest)

    def _sequence(self, node: nodes.List | nodes.Tuple | nodes.Set, frame: Frame, world: World) -> Outcomes:
        results: Outcomes = []
        elements = cast("list[nodes.NodeNG]", node.elts)
        starred = any(isinstance(element, nodes.Starred) for element in elements)
        parts = [element.value if isinstance(element, nodes.Starred) else element for element in elements]
        for after, values in self._machine.evaluate_all(parts, frame, world):
            sequence = make_sequence(after, [] if starred else list(values), node, frame)
            sure = set()
            for element, value in zip(elements, values, strict=True) if starred else ():
                is_starred = isinstance(element, nodes.Starred)
                items = self._containers.items_of(after, value) if is_starred else [value]
                told = self._containers.items_of(after, sequence)
                sure.update([] if is_starred or told is None else [item(len(told))])
                for one in items or ():
                    self._containers.append(after, sequence, one, node)
                if items is None:
                    self._containers.append_unknown(after, sequence, value)
                if is_starred:
                    use_up(after, value)
            unpacked = [value for element, value in zip(elements, values, strict=True) if element not in parts]
            results.append((after, made_of(after, sequence, *unpacked, sure=sure)))
        return results

    def _dict(self, node: nodes.Dict, frame: Frame, world: World) -> Outcomes:
        entries = cast("list[tuple[nodes.NodeNG, nodes.NodeNG]]", node.items)
        parts = [part for entry in entries for part in entry if not isinstance(part, nodes.DictUnpack)]
        results: Outcomes = []
        for after, flat in self._machine.evaluate_all(parts, frame, world):
            values = iter(flat)
            ready = [after]
            mapping = after.make(("made", node, frame.key), Object(Kind.MAPPING, {}))
            for key, _ in entries:
                if isinstance(key, nodes.DictUnpack):
                    source = next(values)
                    ready = [more for one in ready for more in self._containers.update(one, mapping, source, node)]
                else:
                    name, value = next(values), next(values)
                    ready = [
                        more for one in ready for more in self._containers.store_item(one, mapping, name, value, node)
                    ]
            results.extend((one, mapping) for one in ready)
        return results

    def _lambda(self, node: nodes.Lambda, frame: Frame, world: World) -> Outcomes:
        outer = frame
        while isinstance(outer.scope, nodes.ClassDef) and outer.parent is not None:
            outer = outer.parent
        return [(world, FunctionValue(node, outer))]

    def _ifexp(self, node: nodes.IfExp, frame: Frame, world: World) -> Outcomes:
        return [
            outcome
            for after, answer in self._machine.truth(node.test, frame, world)
            for outcome in self.evaluate(node.body if answer else node.orelse, frame, after)
        ]

    def _boolop(self, node: nodes.BoolOp, frame: Frame, world: World) -> Outcomes:
        """Evaluate to the first of some expressions that is true, or false, else to the last."""
        wanted = node.op == "or"
        *heads, last = node.values
        results: Outcomes = []
        pending = [world]
        for part in heads:
            going_on = []
            for before in pending:
                for after, value in self.evaluate(part, frame, before):
                    names = self._machine.relevance.keys.of(part, frame.receiver)
                    answers = self._machine.truth_of(after, value, names, False)
                    if any(answer for _, answer in answers) and self._is_left_with_context(value):
                        answers = [one for one in answers if one[1]]
                    for decided, answer in answers:
                        if answer == wanted:
                            results.append((decided, value))
                        else:
                            going_on.append(decided)
            pending = going_on
        for before in pending:
            results.extend(self.evaluate(last, frame, before))
        return results

    def _is_left_with_context(self, value: Value) -> bool:
        """Tell whether a name or attribute of elsewhere is left with nothing but contexts, which are true."""
        inner = bare(value)
        finals = (self._machine.finals_of(inner.symbol) if isinstance(inner, Unknown) else None) or []
        states = [dict(one.objects).get(getattr(bare(one.value), "identity", ())) for one in finals]
        return bool(states) and all(one is not None and one.kind is Kind.CONTEXT for one in states)

    def _test(self, node: nodes.NodeNG, frame: Frame, world: World) -> Outcomes:
        """Evaluate a comparison or negation: the answer decides the path that uses it later."""
        operand = node
        while isinstance(operand, nodes.UnaryOp) and operand.op == "not":
            operand = operand.operand
        answers = self._machine.truth(node, frame, world)
        named = self._name(operand, frame, world) if answers and isinstance(operand, nodes.Name) else []
        return as_values(answers, node, next((value for _, value in named), None))

    def _unaryop(self, node: nodes.UnaryOp, frame: Frame, world: World) -> Outcomes:
        if node.op == "not":
            return self._test(node, frame, world)
        results: Outcomes = []
        for after, value in self.evaluate(node.operand, frame, world):
            try:
                result = prefixed(node.op, value)
            except TypeError:
                self._machine.raise_in(after, Known("builtins.TypeError"))
                continue
            results.append((after, result or Unknown(_operation("UnaryOp", node.op, (value,)))))
        return results

    def _binop(self, node: nodes.BinOp, frame: Frame, world: World) -> Outcomes:
        return [
            outcome
            for before, (raw_left, raw_right) in self._machine.evaluate_all([node.left, node.right], frame, world)
            for after, left in self._machine.settle(before, raw_left)
            for ready, right in self._machine.settle(after, raw_right)
            for outcome in self._combined(node, left, right, frame, ready)
        ]

    def _combined(self, node: nodes.BinOp, left: Value, right: Value, frame: Frame, world: World) -> Outcomes:
        first, second = bare(left), bare(right)
        if node.op == "%" and isinstance(first, Const):
            text = self._strings.filled(world, first, right, isinstance(node.right, nodes.Tuple))
            if text is not None:
                return [(world, text)]
        if isinstance(first, Const) and isinstance(second, Const):
            return self.operated(world, node.op, first, second)
        package = text_of(first) if node.op == "+" and isinstance(second, Const) else None
        if package is not None:
            return [(world, module_name(package + str(cast("Const", second).value)))]
        joined = self._containers.joined_sequence(world, node, first, second, frame) if node.op == "+" else None
        if joined is not None:
            return [(world, joined)]
        own = self._machine.special(world, first, f"__{METHODS[node.op]}__", Arguments((right,)), node)
        if own is not None:
            return own
        state = world.find(first)
        if node.op == "|" and state is not None and state.kind is Kind.MAPPING:
            both = world.make(("made", node, frame.key), Object(Kind.MAPPING, {}))
            halves = self._containers.update(world, both, left, node)
            return [(done, both) for half in halves for done in self._containers.update(half, both, right, node)]
        return self.operated(world, node.op, left, right)

    def operated(self, world: World, symbol: str, left: Value, right: Value) -> Outcomes:
        """Apply a binary operator to what may be numbers and strings; an exception ends the path."""
        try:
            known_result = computed(symbol, left, right)
        except (ArithmeticError, TypeError) as error:
            self._machine.raise_in(world, Known(f"builtins.{type(error).__name__}"))
            return []
        if known_result is not None:
            return [(world, known_result)]
        result = Unknown(_operation("BinOp", symbol, (left, right)))
        is_text = has_text(symbol, left) or (symbol == "+" and has_text(symbol, right))
        if is_text or isinstance(bare(left), Const):
            # Whatever a literal is added to or filled with, the result is no None.
            world.learn(result.symbol, Fact(is_none=False, is_true=is_text or None))
        return [(world, result)]

    def _namedexpr(self, node: nodes.NamedExpr, frame: Frame, world: World) -> Outcomes:
        return [
            (bound, value)
            for after, value in self.evaluate(node.value, frame, world)
            for bound in self._machine.assign(node.target, value, frame, after)
        ]

    def _await(self, node: nodes.Await, frame: Frame, world: World) -> Outcomes:
        return [
            outcome
            for after, value in self.evaluate(node.value, frame, world)
            for outcome in self._machine.finish(after, value, frame)
        ]


def _class_around(node: nodes.NodeNG) -> Value | None:
    """Return what ``__class__`` is in a method: the class whose body holds it."""
    return next((ClassValue(one) for one in node.node_ancestors() if isinstance(one, nodes.ClassDef)), None)


def _is_unbound_yet(world: World, holder: Frame, node: nodes.Name) -> bool:
    """Tell whether a class's body has not bound a name yet where it reads it."""
    if (holder.key, node.name) in world.names:
        return False
    if not holder.static and node.name in holder.relevant:
        return True
    return not is_bound_before(holder.scope, node)


def _operation(kind: str, detail: object, operands: tuple[Value, ...]) -> tuple[object, ...]:
    symbols = tuple(value.symbol if isinstance(value, Unknown) else value for value in map(bare, operands))
    return derived("operation", (kind, str(detail)), *symbols)
