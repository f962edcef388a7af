"""Expressions: what each may evaluate to, in which worlds."""

from __future__ import annotations

from astroid import nodes

from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.evaluation.functions import made
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.operations import operation
from pylint_csp.analysis.evaluation.operators import literal, prefixed
from pylint_csp.analysis.evaluation.outcomes import Evaluator, Outcomes, as_values, visitors
from pylint_csp.analysis.evaluation.strings import Strings, concatenated, part_of
from pylint_csp.analysis.evaluation.truths import Truths
from pylint_csp.analysis.program.program import is_type_checking_only
from pylint_csp.analysis.state.facts import Fact
from pylint_csp.analysis.state.findings import Final
from pylint_csp.analysis.state.objects import Kind
from pylint_csp.analysis.state.symbols import MEMBER_OF, derived
from pylint_csp.analysis.state.values import (
    NONE,
    ClassValue,
    Const,
    Frame,
    FunctionValue,
    Known,
    Unknown,
    Value,
    bare,
    kind_of,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.analysis.tree.bindings import definitions, is_bound_before
from pylint_csp.analysis.tree.walks import class_around
from pylint_csp.tables.methods import ASKING_FOR_KEY


class Expressions:
    """Evaluates expressions, left to right, in every world that they split into."""

    def __init__(self, machine: Machine, containers: Containers, strings: Strings, truths: Truths) -> None:
        self._machine = machine
        self._containers = containers
        self._strings = strings
        self._truths = truths
        self.evaluators: dict[str, Evaluator] = visitors(self)
        """What evaluates an expression, by the name of its node's class; other modules' evaluators are added."""

    def evaluate(self, node: nodes.NodeNG, frame: Frame, world: World) -> Outcomes:
        """Evaluate an expression, and pay for it with fuel."""
        self._machine.spend()
        method = self.evaluators.get(type(node).__name__.lower())
        if method is not None:
            return method(node, frame, world)
        return self._opaque(node, frame, world)

    def _opaque(self, node: nodes.NodeNG, frame: Frame, world: World) -> Outcomes:
        """Evaluate an expression of any other kind: equal operands give the same unknown value."""
        detail = getattr(node, "op", "")
        return [
            (after, Unknown(operation(type(node).__name__, detail, values)))
            for after, values in self._machine.evaluate_all(list(node.get_children()), frame, world)
        ]

    @staticmethod
    def visit_const(node: nodes.Const, _: Frame, world: World) -> Outcomes:
        return [(world, literal(node))]

    def visit_joinedstr(self, node: nodes.JoinedStr, frame: Frame, world: World) -> Outcomes:
        """Evaluate an f-string: its text may be unknown, but it is never ``None``."""
        has_text = any(isinstance(part, nodes.Const) and part.value for part in node.values)
        results: Outcomes = []
        for after, values in self._machine.evaluate_all(node.values, frame, world):
            texts = [inner.value for inner in map(bare, values) if isinstance(inner, Const)]
            known = concatenated(texts) if len(texts) == len(values) else None
            if known is not None:
                results.append((after, known))
                continue
            result = Unknown(operation("JoinedStr", "", values))
            after.learn(result.symbol, Fact(is_none=False, is_true=has_text or None))
            results.append((after, result))
        return results

    def visit_formattedvalue(self, node: nodes.FormattedValue, frame: Frame, world: World) -> Outcomes:
        """Evaluate what stands in an f-string's braces."""
        results: Outcomes = []
        parts = [node.value] if node.format_spec is None else [node.value, node.format_spec]
        for before, (raw, *specified) in self._machine.evaluate_all(parts, frame, world):
            for after, value in self._machine.settle(before, raw):
                text = None if specified else self._strings.formatted(value, node.conversion)
                results.append((after, text or Unknown(operation("Text", "", (value, *specified)))))
        return results

    def visit_name(self, node: nodes.Name, frame: Frame, world: World) -> Outcomes:
        """Read a name: on this path if its scope is being evaluated, else from the scope's final state."""
        holder = self._machine.program.holder(frame, node.name)
        if holder is not None and isinstance(holder.scope, nodes.ClassDef) and _is_unbound_yet(world, holder, node):
            # A class's body reads a name that it has not bound yet as a global one, even inside a function (LOAD_NAME).
            frame = self._machine.program.module_frame(holder)
            holder = self._machine.program.holder(frame, node.name)
        if holder is None:
            around = class_around(node) if node.name == "__class__" else None
            if around is not None:
                return [(world, ClassValue(around))]
            return self._machine.name_outside(world, frame, node.name)
        value = world.names.get((holder.key, node.name))
        if value is not None:
            return self._machine.settle(world, value) if kind_of(value) == MEMBER_OF else [(world, value)]
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

    def visit_attribute(self, node: nodes.Attribute, frame: Frame, world: World) -> Outcomes:
        return [
            (end, self._truths.open_flag(node, frame, end, found))
            for after, value in self.evaluate(node.expr, frame, world)
            for end, found in self._machine.attribute_of(after, value, node.attrname, node)
        ]

    def visit_subscript(self, node: nodes.Subscript, frame: Frame, world: World) -> Outcomes:
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

    def visit_slice(self, node: nodes.Slice, frame: Frame, world: World) -> Outcomes:
        """Evaluate a slice, ``start:stop:step``: it is a constant if all bounds are."""
        bounds = [one or nodes.Const(None) for one in (node.lower, node.upper, node.step)]
        results: Outcomes = []
        for after, values in self._machine.evaluate_all(bounds, frame, world):
            constants = tuple(inner.value for inner in map(bare, values) if isinstance(inner, Const))
            is_constant = len(constants) == len(values)
            key: Value = Const(constants, slice) if is_constant else Unknown(derived("slice", tuple(map(bare, values))))
            results.append((after, key))
        return results

    def visit_lambda(self, node: nodes.Lambda, frame: Frame, world: World) -> Outcomes:
        outer = frame
        while isinstance(outer.scope, nodes.ClassDef) and outer.parent is not None:
            outer = outer.parent
        return [*made(self._machine, FunctionValue(node, outer), frame, world)]

    def visit_ifexp(self, node: nodes.IfExp, frame: Frame, world: World) -> Outcomes:
        return [
            outcome
            for after, answer in self._machine.truth(node.test, frame, world)
            for outcome in self.evaluate(node.body if answer else node.orelse, frame, after)
        ]

    def visit_boolop(self, node: nodes.BoolOp, frame: Frame, world: World) -> Outcomes:
        """Evaluate ``a or b`` to the first part that is true, ``a and b`` to the first false one, else to the last."""
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
                    is_filled = any(answer for _, answer in answers) and self._is_left_with_context(value)
                    # Who gives a default for a placeholder expects to find it, but not who gives ``None``.
                    has_placeholder = is_filled and any(one.beside for one in self._finals_of(value))
                    if is_filled and (not has_placeholder or self._is_nothing(last, frame, after)):
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

    def _is_nothing(self, node: nodes.NodeNG, frame: Frame, world: World) -> bool:
        """Tell whether an expression is ``None``, whatever the path."""
        return all(
            bare(settled) == NONE
            for after, value in self.evaluate(node, frame, world.fork())
            for _, settled in self._machine.settle(after, value)
        )

    def _finals_of(self, value: Value) -> list[Final]:
        """Return what a name or attribute of elsewhere is left with; nothing for other values."""
        inner = bare(value)
        return (self._machine.finals_of(inner.symbol) if isinstance(inner, Unknown) else None) or []

    def _is_left_with_context(self, value: Value) -> bool:
        """Tell whether a value stands for a name or attribute of elsewhere that is left with nothing but contexts."""
        finals = self._finals_of(value)
        states = [dict(one.objects).get(getattr(bare(one.value), "identity", ())) for one in finals]
        return bool(states) and all(one is not None and one.kind is Kind.CONTEXT for one in states)

    def _test(self, node: nodes.NodeNG, frame: Frame, world: World) -> Outcomes:
        """Evaluate a comparison or negation: each path remembers the answer, for a later test of the value.

        The negation of what is read (``not verify``) is as much a caller's choice as that.
        """
        operand = node
        while isinstance(operand, nodes.UnaryOp) and operand.op == "not":
            operand = operand.operand
        # What it takes out of a mapping, it takes out only once.
        read = self.evaluate(operand, frame, world.fork()) if _is_read(operand) else []
        answers = self._machine.truth(node, frame, world)
        return as_values(answers, node, next((value for _, value in read), None))

    visit_compare = _test

    def visit_unaryop(self, node: nodes.UnaryOp, frame: Frame, world: World) -> Outcomes:
        if node.op == "not":
            return self._test(node, frame, world)
        results: Outcomes = []
        for after, value in self.evaluate(node.operand, frame, world):
            try:
                result = prefixed(node.op, value)
            except TypeError:
                self._machine.raise_in(after, Known("builtins.TypeError"))
                continue
            results.append((after, result or Unknown(operation("UnaryOp", node.op, (value,)))))
        return results

    def visit_namedexpr(self, node: nodes.NamedExpr, frame: Frame, world: World) -> Outcomes:
        return [
            (bound, value)
            for after, value in self.evaluate(node.value, frame, world)
            for bound in self._machine.assign(node.target, value, frame, after)
        ]

    def visit_await(self, node: nodes.Await, frame: Frame, world: World) -> Outcomes:
        return [
            outcome
            for after, value in self.evaluate(node.value, frame, world)
            for outcome in self._machine.finish(after, value, frame)
        ]


def _is_read(node: nodes.NodeNG) -> bool:
    """Tell whether an expression only reads a name or an item, or takes an item out of a mapping."""
    if isinstance(node, nodes.Call):
        return isinstance(node.func, nodes.Attribute) and node.func.attrname in ASKING_FOR_KEY
    return isinstance(node, (nodes.Name, nodes.Subscript))


def _is_unbound_yet(world: World, holder: Frame, node: nodes.Name) -> bool:
    """Tell whether a class's body, the scope of ``holder``, has not bound a name yet where it reads it."""
    if (holder.key, node.name) in world.names:
        return False
    if not holder.static and node.name in holder.relevant:
        return True
    return not is_bound_before(holder.scope, node)
