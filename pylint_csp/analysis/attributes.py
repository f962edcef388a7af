"""What a name or attribute holds that the path has not set: what modules, classes and other methods bind to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from astroid import nodes

from pylint_csp.analysis.arguments import parameters
from pylint_csp.analysis.callees import imported, imported_by_star, resolution_order, to_values
from pylint_csp.analysis.calls import Calls, global_names
from pylint_csp.analysis.expressions import OutOfSteps
from pylint_csp.analysis.memory import Held, Memory, held, without_placeholders
from pylint_csp.analysis.narrowing import Frame, Pairs
from pylint_csp.analysis.slicing import Dependencies
from pylint_csp.analysis.state import Fact, Name, State
from pylint_csp.analysis.values import (
    CALLER,
    Absent,
    Arguments,
    Class,
    Constant,
    Entries,
    Function,
    FunctionNode,
    Known,
    Module,
    Reference,
    Super,
    Unknown,
    Value,
    describe,
)
from pylint_csp.names import HTTPS_CONNECTION
from pylint_csp.verdict import Action

_STEPS = 20_000
_STEPS_FOR_ANSWER = 4_000
_MOST_METHODS = 40

_IMPORTS = (nodes.Import, nodes.ImportFrom)
_DEFINITIONS = (*_IMPORTS, nodes.FunctionDef, nodes.ClassDef)
_PROPERTIES = frozenset({"builtins.property", "functools.cached_property"})


class Interpreter(Calls):
    """Runs one scope from its beginning; what it asks of others is run by another one."""

    def __init__(self, memory: Memory, makers: frozenset[str], steps: int = _STEPS) -> None:
        super().__init__(makers)
        self.steps = steps
        self._memory = memory
        self._resolving: list[Name] = []
        """The imported names that are being looked up, so that imports in a circle end."""

    def dependencies(self, scope: nodes.LocalsDictNodeNG) -> Dependencies:
        """Return what the statements of a scope read and change."""
        return self._memory.candidates.dependencies(scope)

    def matters(self, function: Function) -> bool:
        """Return whether what a function does may matter."""
        return self._memory.candidates.matters(function.node)

    def construct(self, arguments: Arguments, state: State, frame: Frame) -> None:
        """Take no note: what a name holds is asked here."""

    def start(self, scope: nodes.LocalsDictNodeNG) -> tuple[Frame, State]:
        """Return the frame of a scope that is run by itself, and the state in which nobody knows its arguments."""
        frame = Frame(scope, 0, global_names(scope))
        self.frames = [frame]
        state = State.empty()
        for argument in scope.args.arguments if isinstance(scope, FunctionNode) else ():
            cause = replace(self.cause(Action.PASSES, scope), line=argument.lineno or scope.fromlineno, function="")
            value: Value = Unknown(f"{argument.name}@0", owner=CALLER, cause=cause)
            if argument.name == scope.args.kwarg:
                state, value = state.create(f"{argument.name}@0", Entries(default=value), CALLER)
            state = state.bind((0, argument.name), value)
        if receiver := receiver_of(scope):
            owner = scope.parent.frame()
            value = Class(owner)
            if scope.type != "classmethod":
                state, value = state.create(f"{receiver}@0", Entries(node=owner), 0)
            state = state.bind((0, receiver), value)
        return frame, state

    def free_name(self, node: nodes.Name, state: State, frame: Frame) -> Pairs:
        """Return what a name may be that no statement on the path has bound."""
        scope, statements = node.lookup(node.name)
        unknown = Unknown(f"{node.name}@{frame.depth}", owner=frame.depth)
        if isinstance(scope, nodes.Module) and scope.name == "builtins" and statements:
            return [(state, Known(f"builtins.{node.name}", owner=frame.depth))]
        if not statements or scope is frame.node or _is_defined_once(statements):
            return self._defined(statements or [node.root()], node.name, state, frame) or [(state, unknown)]
        if isinstance(scope, nodes.Module):
            return self.module_name(Module(scope), node.name, state, frame)
        outer = next((one for one in reversed(self.frames) if one.node is scope), None)
        if outer is not None and (value := state.names.get(self.key(node.name, outer))) is not None:
            return [(state, replace(value, owner=frame.depth))]
        inner = next(one for one in node.node_ancestors() if one.parent.frame() is scope and one.frame() is one)
        pairs = self._adopted(self._held_by(scope, node.name, inner), unknown, state, frame)
        return [(after.bind((scope.qname(), node.name), value), value) for after, value in pairs]

    def module_name(self, module: Module, name: str, state: State, frame: Frame) -> Pairs:
        """Return what a module's name may be: what the module, or a ``global`` statement, binds to it last."""
        key, root = (module.node.name, name), module.node
        unknown = Unknown(f"{name}@m", owner=frame.depth)
        if key in state.names:
            return [(state, state.names[key])]
        statements = root.locals.get(name, [])
        if _is_defined_once(statements):
            if key in self._resolving:
                return [(state, unknown)]
            self._resolving.append(key)
            found = self._defined(statements or [root], name, state, frame)
            self._resolving.pop()
            return found or [(state, unknown)]
        if root is frame.node.root() and not self.is_followed(name, frame):
            return [(state, unknown)]
        pairs = self._adopted(self._held_by(root, name), unknown, state, frame)
        return [(after.bind(key, value), value) for after, value in pairs]

    def _defined(self, statements: Iterable[nodes.NodeNG], name: str, state: State, frame: Frame) -> Pairs:
        """Return what imports and definitions bind to a name; a module stands for its star imports."""
        found: Pairs = []
        for one in statements:
            if isinstance(one, nodes.Module) or (isinstance(one, _IMPORTS) and one.names[0][0] == "*"):
                values = [imported_by_star(one.root(), name)]
            else:
                values = [imported(one, name)] if isinstance(one, _IMPORTS) else [*to_values([one])]
            for value in values:
                if isinstance(value, tuple):
                    found += self.module_name(*value, state, frame)
                elif value is not None:
                    found.append((state, replace(value, owner=frame.depth)))
        return found

    def class_attribute(self, owner: Class, name: str, receiver: Value | None, state: State, frame: Frame) -> Pairs:
        """Return what an attribute of a class may be, bound to a receiver if it is read from one."""
        unknown = Unknown(f"class.{name}", owner=frame.depth)
        return self._first_of(resolution_order(owner.node), name, receiver or owner, unknown, state, frame)

    def super_attribute(self, owner: Super, name: str, state: State, frame: Frame) -> Pairs:
        """Return what an attribute of ``super()`` may be."""
        content = state.object_of(owner.receiver)
        node = content.node if isinstance(content, Entries) else getattr(owner.receiver, "node", None)
        order, after = resolution_order(node) if isinstance(node, nodes.ClassDef) else [], Class(owner.after)
        order = order if after in order else resolution_order(owner.after)
        unknown = Unknown(f"class.{name}", owner=frame.depth)
        return self._first_of(order[order.index(after) + 1 :], name, owner.receiver, unknown, state, frame)

    def _first_of(
        self, order: list[Value], name: str, receiver: Value, unknown: Unknown, state: State, frame: Frame
    ) -> Pairs:
        """Return the attribute of the first class that has it; base initialisers are called like the class."""
        for one in order:
            if one == Known(HTTPS_CONNECTION) and name == "__init__":
                return [(state, replace(one, owner=frame.depth))]
            definition = one.node.locals.get(name, [None])[-1] if isinstance(one, Class) else None
            if isinstance(definition, nodes.ClassDef):
                return [(state, Class(definition, owner=frame.depth))]
            if isinstance(definition, nodes.FunctionDef):
                function = Function(definition, _bound_to(definition, receiver, one.node), owner=frame.depth)
                if _PROPERTIES.isdisjoint(definition.decoratornames()) or isinstance(receiver, Class):
                    return [(state, function)]
                return self.enter(function, Arguments(), definition, state, frame)
            if definition is not None:
                own = Unknown(f"{one.node.name}.{name}", owner=frame.depth)
                return self._adopted(self._held_by(one.node, name), own, state, frame)
        standard = next((Known(f"{one.name}.{name}") for one in order if isinstance(one, Known)), None)
        return [(state, standard or unknown)]

    def super_call(self, arguments: Arguments, state: State, frame: Frame) -> Pairs:
        """Return what ``super()`` is."""
        if len(arguments.positional) == 2:
            after, receiver = arguments.positional
            return [(state, Super(after.node, receiver) if isinstance(after, Class) else Unknown("super"))]
        own = state.names.get((frame.depth, receiver_of(frame.node)))
        return [(state, Unknown("super") if own is None else Super(frame.node.parent.frame(), own))]

    def instance_attribute(self, owner: Reference, name: str, state: State, frame: Frame) -> Pairs:
        """Return what an attribute of an instance may be that the path has not set."""
        content = state.object_of(owner)
        if not isinstance(content, Entries) or content.node is None:
            return []
        node, (base, _, at) = content.node, owner.target.rpartition("@")
        unknown = Unknown(f"{base}.{name}@{at}", owner=frame.depth)
        order, overriding = resolution_order(node), [] if content.is_exact else _overriding(node, name)
        definition = next((one.locals[name][-1] for one in _classes(order) if name in one.locals), None)
        is_method = isinstance(definition, nodes.FunctionDef)
        if not is_method and not self.is_followed(f"{base}.{name}", frame):
            return [(state, unknown)]
        question = ("attribute", node, name)
        answers = [] if is_method else self._memory.recall(question, lambda: self._held_by_instance(node, name))
        if not answers:
            orders = [*([order] if definition or not overriding else []), *([Class(one)] for one in overriding)]
            return [pair for one in orders for pair in self._first_of(one, name, owner, unknown, state, frame)]
        return [
            (after.put(owner.target, content.set(name, value)), value)
            for one in answers
            if (agreed := _agreeing(one, state, base, at)) is not None
            for after, value in self._adopted([one], unknown, agreed, frame)
        ]

    def _adopted(self, answers: list[Held], unknown: Unknown, state: State, frame: Frame) -> Pairs:
        """Return what was held elsewhere as values in this state, chosen where they are read."""
        found: Pairs = []
        for one in answers:
            new = {name: content.chosen_at(frame.depth) for name, content in one.objects.items()}
            value = one.value if one.value.owner == CALLER else replace(one.value, owner=frame.depth)
            if isinstance(value, Unknown | Constant):
                constant = value if isinstance(value, Constant) else value.held
                value = replace(unknown, owner=value.owner, cause=value.cause, held=constant)
            found.append((replace(state, objects={**new, **state.objects}), value))
        return found or [(state, unknown)]

    def _held_by(self, scope: nodes.LocalsDictNodeNG, name: str, inner: nodes.NodeNG | None = None) -> list[Held]:
        """Return what a scope binds to a name, and what a ``global`` statement or a subclass in its module does."""
        return self._memory.recall(
            (scope, name, inner),
            lambda: without_placeholders([*self._run_for_name(one, name, inner)] for one in _binding(scope, name)),
        )

    def _held_by_instance(self, node: nodes.ClassDef, name: str) -> list[Held]:
        """Return what the methods of a class and its bases assign to an attribute, and its class attribute."""
        classes = _classes(resolution_order(node))
        frames = {place.frame(): None for one in classes for place in one.instance_attrs.get(name, ())}
        methods = [one for one in frames if receiver_of(one) and one.parent.frame() in classes]
        if not methods:
            return []
        groups = [[*self._run_for_attribute(one, node, name, None)] for one in methods[:_MOST_METHODS]]
        definer = next((one for one in classes if name in one.locals), None)
        answers = without_placeholders([*groups, self._held_by(definer, name) if definer else []])
        for method in [one for each in classes for one in each.mymethods() if one not in methods][:_MOST_METHODS]:
            is_changing = self.dependencies(method).is_affected(f"{receiver_of(method)}.{name}")
            for before in [one for one in answers if one.objects and is_changing and self.matters(Function(method))]:
                answers += [one for one in self._run_for_attribute(method, node, name, before) if one not in answers]
        return answers

    def _run_for_name(
        self, scope: nodes.LocalsDictNodeNG, name: str, inner: nodes.NodeNG | None = None
    ) -> Iterator[Held]:
        """Yield what a name holds at the end of a scope; if there is an inner scope, on the paths that define it."""
        another = Interpreter(self._memory, self._makers, _STEPS_FOR_ANSWER)
        frame, state = another.start(scope)
        key, marker = another.key(name, frame), another.key(_marker(inner), frame) if inner else None
        states = another._final_states(frame, state, name, [inner.statement()] if inner else [])
        for one in [one for one in states if marker in one.names] or states:
            if key in one.names:
                yield held(one, one.names[key])
            elif scope is scope.root():
                imports = [each for each in scope.locals[name] if isinstance(each, _IMPORTS)]
                yield from (held(after, value) for after, value in another._defined(imports, name, one, frame))

    def _run_for_attribute(
        self, method: nodes.FunctionDef, node: nodes.ClassDef, name: str, before: Held | None
    ) -> Iterator[Held]:
        """Yield what an attribute of the receiver holds at the end of a method, by what it held before."""
        another = Interpreter(self._memory, self._makers, _STEPS_FOR_ANSWER)
        frame, state = another.start(method)
        receiver, instance = receiver_of(method), Entries(node=node)
        if before is not None:
            instance = instance.set(name, before.value)
            state = replace(state, objects={**state.objects, **before.objects})
        state = state.put(f"{receiver}@0", instance)
        kept = [one for one in method.body if isinstance(one, nodes.Assign) and isinstance(one.value, nodes.Name)]
        for one in another._final_states(frame, state, f"{receiver}.{name}", kept):
            content = one.objects.get(f"{receiver}@0")
            if isinstance(content, Entries) and not isinstance(value := content.get(name), Absent):
                facts = {key: one.facts.get(describe(other), Fact()) for key, other in content.entries}
                yield held(one, value, {key: fact.truth for key, fact in facts.items() if fact.truth is not None})

    def _final_states(self, frame: Frame, state: State, name: str, kept: list[nodes.NodeNG]) -> list[State]:
        """Return the states at the end of a scope, as far as a name needs it; none if that takes too long."""
        self.steps = steps = min(self.steps, self._memory.steps)
        try:
            flow = self.run_slice(frame, state, {one: [one] for one in kept}, [name])
        except (OutOfSteps, RecursionError):
            return []
        finally:
            self._memory.steps -= steps - max(self.steps, 0)
        return [*flow.states, *(after for after, _ in flow.returned)]


def _marker(inner: nodes.NodeNG) -> str:
    """Return the name that tells in a state whether its path has defined a function or lambda."""
    return f"lambda:{inner.lineno}.{inner.col_offset}" if isinstance(inner, nodes.Lambda) else str(inner.name)


def receiver_of(scope: nodes.LocalsDictNodeNG) -> str:
    """Return the name of a method's first parameter; of anything else, nothing."""
    if not isinstance(scope, nodes.FunctionDef) or not isinstance(scope.parent.frame(), nodes.ClassDef):
        return ""
    return "" if scope.type == "staticmethod" else next((name for name, _ in parameters(scope)), "")


def _is_defined_once(statements: list[nodes.NodeNG]) -> bool:
    """Return whether a name is bound by one definition, or by nothing but imports."""
    return all(isinstance(one, _IMPORTS if len(statements) > 1 else _DEFINITIONS) for one in statements)


def _agreeing(answer: Held, state: State, base: str, at: str) -> State | None:
    """Return the state with what an answer tells of other attributes, or None if tests have found them otherwise."""
    for name, truth in answer.truths.items():
        symbol = f"{base}.{name}@{at}"
        fact = state.facts.get(symbol, Fact())
        if fact.truth is (not truth):
            return None
        state = state.learn(symbol, replace(fact, truth=truth))
    return state


def _bound_to(function: nodes.FunctionDef, receiver: Value, owner: nodes.ClassDef) -> Value | None:
    if function.type == "classmethod":
        return receiver if isinstance(receiver, Class) else Class(owner)
    return None if function.type == "staticmethod" or isinstance(receiver, Class) else receiver


def _classes(order: list[Value]) -> list[nodes.ClassDef]:
    return [one.node for one in order if isinstance(one, Class)]


def _binding(scope: nodes.LocalsDictNodeNG, name: str) -> list[nodes.LocalsDictNodeNG]:
    """Return a scope, and the functions or subclasses that bind its name, too; not what only defines or imports it."""
    if isinstance(scope, nodes.ClassDef):
        classes = [scope, *_overriding(scope, name)]
        return [one for one in classes if not isinstance(one.locals[name][-1], _DEFINITIONS)]
    declared = scope.nodes_of_class(nodes.Global) if isinstance(scope, nodes.Module) else ()
    functions = [one.frame() for one in declared if name in one.names]
    return [scope, *(one for one in functions if isinstance(one, nodes.FunctionDef))]


def _overriding(node: nodes.ClassDef, name: str) -> list[nodes.ClassDef]:
    """Return the subclasses in the same module that bind a name of their base anew."""
    classes = [one for one in node.root().nodes_of_class(nodes.ClassDef) if name in one.locals and one is not node]
    return [one for one in classes if Class(node) in resolution_order(one)]
