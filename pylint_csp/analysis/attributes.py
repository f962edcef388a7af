"""What a name or attribute holds that the path itself has not set: what modules, classes and other methods bind to it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from astroid import nodes

from pylint_csp.analysis.arguments import parameters
from pylint_csp.analysis.callees import defined_in, resolution_order, to_values
from pylint_csp.analysis.candidates import Candidates
from pylint_csp.analysis.calls import Calls, global_names
from pylint_csp.analysis.expressions import OutOfSteps
from pylint_csp.analysis.imports import imported, imported_by_star
from pylint_csp.analysis.narrowing import Frame, Pairs
from pylint_csp.analysis.slicing import Dependencies
from pylint_csp.analysis.state import Name, State
from pylint_csp.analysis.values import (
    CALLER,
    Absent,
    Arguments,
    Class,
    Constant,
    Entries,
    Function,
    Known,
    Module,
    Object,
    Reference,
    Sequence as Items,
    Super,
    Unknown,
    Value,
)
from pylint_csp.names import HTTPS_CONNECTION
from pylint_csp.verdict import Action

_STEPS = 20_000
_STEPS_FOR_ANSWER = 4_000
_MOST_METHODS = 40
_MOST_QUESTIONS = 8
"""As many questions may wait for each other's answers."""

_DEFINITIONS = (nodes.Import, nodes.ImportFrom, nodes.FunctionDef, nodes.ClassDef)
_PROPERTIES = frozenset({"builtins.property", "functools.cached_property"})


@dataclass(frozen=True)
class Held:
    """A value that something holds in the end, with the objects that it refers to."""

    value: Value
    objects: dict[str, Object]


class Memory:
    """What was found out in this run, but for answers that were asked for while they were being found."""

    def __init__(self, candidates: Candidates) -> None:
        self.candidates = candidates
        self._answers: dict[object, list[Held]] = {}
        self._provisional: dict[object, list[Held]] = {}
        """Answers that rest on one which was cut short: good until the question that was asked first is answered."""
        self._classes: dict[nodes.Module, list[nodes.ClassDef]] = {}
        self._asked: list[object] = []
        self._lowest = 0
        """How many of the questions that are being answered do not depend on an answer that was cut short."""

    def recall(self, question: tuple[object, ...], answer: Callable[[], list[Held]]) -> list[Held]:
        """Return the answer to a question; nothing if it is asked again before it is answered."""
        for answers in (self._answers, self._provisional):
            if question in answers:
                return answers[question]
        if question in self._asked or len(self._asked) >= _MOST_QUESTIONS:
            self._lowest = min(self._lowest, self._asked.index(question) if question in self._asked else 0)
            return []
        self._asked.append(question)
        place = len(self._asked)
        outer, self._lowest = self._lowest, place
        found = answer()
        self._asked.pop()
        if self._lowest >= place - 1:
            self._answers[question] = found
            self._lowest = outer
        else:
            self._provisional[question] = found
            self._lowest = min(self._lowest, outer)
        if not self._asked:
            self._provisional.clear()
        return found

    def classes(self, module: nodes.Module) -> list[nodes.ClassDef]:
        """Return the classes of a module."""
        if module not in self._classes:
            self._classes[module] = list(module.nodes_of_class(nodes.ClassDef))
        return self._classes[module]


class Interpreter(Calls):
    """Runs one scope from its beginning; what it asks of others is run by another one."""

    def __init__(self, memory: Memory, makers: frozenset[str]) -> None:
        super().__init__(makers)
        self._memory = memory
        self._resolving: list[Name] = []
        """The imported names that are being looked up, so that imports in a circle end."""
        self.steps = _STEPS

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
        if not isinstance(scope, nodes.FunctionDef | nodes.Lambda):
            return frame, state
        for argument in scope.args.arguments:
            cause = replace(self.cause(Action.PASSES, scope), line=argument.lineno or scope.fromlineno, function="")
            unknown = Unknown(f"{argument.name}@0", owner=CALLER, cause=cause)
            if argument.name == scope.args.kwarg:
                state, value = state.create(f"{argument.name}@0", Entries(default=unknown), CALLER)
                state = state.bind((0, argument.name), value)
            else:
                state = state.bind((0, argument.name), unknown)
        receiver, owner = receiver_of(scope), scope.parent.frame()
        if receiver and scope.type == "classmethod":
            return frame, state.bind((0, receiver), Class(owner))
        if receiver:
            state, value = state.create(f"{receiver}@0", Entries(node=owner), 0)
            state = state.bind((0, receiver), value)
        return frame, state

    def free_name(self, node: nodes.Name, state: State, frame: Frame) -> Pairs:
        """Return what a name may be that no statement on the path has bound."""
        scope, statements = node.lookup(node.name)
        unknown = Unknown(f"{node.name}@{frame.depth}", owner=frame.depth)
        if isinstance(scope, nodes.Module) and scope.name == "builtins" and statements:
            return [(state, Known(f"builtins.{node.name}", owner=frame.depth))]
        if not statements:
            found = imported_by_star(node.root(), node.name)
            if isinstance(found, tuple):
                return self.module_name(found[0], found[1], state, frame)
            return [(state, found or unknown)]
        if scope is frame.node or _is_defined_once(statements):
            return self._defined(statements, node.name, state, frame) or [(state, unknown)]
        if isinstance(scope, nodes.Module):
            return self.module_name(Module(scope), node.name, state, frame)
        outer = next((one for one in reversed(self.frames) if one.node is scope), None)
        if outer is not None and (value := state.names.get(self.key(node.name, outer))) is not None:
            return [(state, replace(value, owner=frame.depth))]
        held = self._recall(("scope", scope, node.name), lambda: self._held_by_scope(scope, node.name))
        return self._adopt_name((scope.qname(), node.name), held, unknown, state, frame)

    def module_name(self, module: Module, name: str, state: State, frame: Frame) -> Pairs:
        """Return what a module's name may be: what the module, or a ``global`` statement, binds to it last."""
        key = (module.node.name, name)
        if key in state.names:
            return [(state, state.names[key])]
        statements = module.node.locals.get(name, ())
        if _is_defined_once(statements):
            if not statements and isinstance(behind := imported_by_star(module.node, name), tuple):
                return self.module_name(*behind, state, frame)
            unknown = Unknown(f"{name}@{module.node.name}", owner=frame.depth)
            if key in self._resolving:
                return [(state, unknown)]
            self._resolving.append(key)
            found = self._defined(statements, name, state, frame)
            self._resolving.pop()
            return found or [(state, unknown)]
        unknown = Unknown(f"{name}@m", owner=frame.depth)
        if module.node is frame.node.root() and not self.is_followed(name, frame):
            return [(state, unknown)]
        held = self._recall(("module", module.node, name), lambda: self._held_by_module(module.node, name))
        return self._adopt_name(key, held, unknown, state, frame)

    def _defined(self, statements: Iterable[nodes.NodeNG], name: str, state: State, frame: Frame) -> Pairs:
        """Return what imports and definitions bind to a name."""
        found: Pairs = []
        for one in statements:
            if not isinstance(one, nodes.Import | nodes.ImportFrom):
                found += [(state, replace(value, owner=frame.depth)) for value in to_values([one])]
                continue
            is_star = any(real == "*" for real, _ in one.names)
            value = imported_by_star(one.root(), name) if is_star else imported(one, name)
            if isinstance(value, tuple):
                found += self.module_name(*value, state, frame)
            elif value is not None:
                found.append((state, replace(value, owner=frame.depth)))
        return found

    def class_attribute(self, owner: Class, name: str, receiver: Value | None, state: State, frame: Frame) -> Pairs:
        """Return what an attribute of a class may be, bound to a receiver if it is read from one."""
        order = resolution_order(owner.node)
        for one in order:
            if isinstance(one, Class) and name in one.node.locals:
                return self._local_of_class(one.node, name, receiver or owner, state, frame)
        return [(state, _of_standard_base(order, name) or Unknown(f"{owner.node.name}.{name}", owner=frame.depth))]

    def super_attribute(self, owner: Super, name: str, state: State, frame: Frame) -> Pairs:
        """Return what an attribute of ``super()`` may be."""
        content = state.object_of(owner.receiver)
        node = content.node if isinstance(content, Entries) else getattr(owner.receiver, "node", None)
        order = resolution_order(node) if isinstance(node, nodes.ClassDef) else []
        places = [place for place, one in enumerate(order) if isinstance(one, Class) and one.node is owner.after]
        order = order[places[0] + 1 :] if places else resolution_order(owner.after)[1:]
        for one in order:
            if isinstance(one, Class) and name in one.node.locals:
                return self._local_of_class(one.node, name, owner.receiver, state, frame)
            if one == Known(HTTPS_CONNECTION) and name == "__init__":
                return [(state, replace(one, owner=frame.depth))]
        return [(state, _of_standard_base(order, name) or Unknown(f"super.{name}", owner=frame.depth))]

    def super_call(self, arguments: Arguments, state: State, frame: Frame) -> Pairs:
        """Return what ``super()`` is."""
        if len(arguments.positional) == 2:
            after, receiver = arguments.positional
            return [(state, Super(after.node, receiver) if isinstance(after, Class) else Unknown("super"))]
        function = frame.node
        while isinstance(function, nodes.FunctionDef | nodes.Lambda) and not receiver_of(function):
            function = function.parent.frame()
        receiver = state.names.get((frame.depth, receiver_of(function)))
        if receiver is None:
            return [(state, Unknown("super"))]
        return [(state, Super(function.parent.frame(), receiver))]

    def instance_attribute(self, owner: Reference, name: str, state: State, frame: Frame) -> Pairs:
        """Return what an attribute of an instance may be that the path has not set."""
        content = state.object_of(owner)
        if not isinstance(content, Entries) or content.node is None:
            return []
        node = content.node
        base, _, at = owner.target.rpartition("@")
        unknown = Unknown(f"{base}.{name}@{at}", owner=frame.depth)
        order = resolution_order(node)
        definers = [one.node for one in order if isinstance(one, Class) and name in one.node.locals][:1]
        is_method = any(isinstance(one.locals[name][-1], nodes.FunctionDef) for one in definers)
        if not is_method and not self.is_followed(f"{base}.{name}", frame):
            return [(state, unknown)]
        held = [] if is_method else self._recall(("attribute", node, name), lambda: self._held_by_instance(node, name))
        if not content.is_exact:
            definers += self._overriding(node, name)
        if definers and not held:
            return [pair for one in definers for pair in self._local_of_class(one, name, owner, state, frame)]
        standard = _of_standard_base(order, name)
        if not held:
            return [(state, standard or unknown)]
        return [
            (after.put(owner.target, content.set(name, value)), value)
            for after, value in self._adopted(held, unknown, state, frame)
        ]

    def _local_of_class(self, node: nodes.ClassDef, name: str, receiver: Value, state: State, frame: Frame) -> Pairs:
        """Return what the body of a class binds to a name, as it is read from a receiver."""
        definition = node.locals[name][-1]
        if isinstance(definition, nodes.FunctionDef):
            function = Function(definition, _bound_to(definition, receiver, node), owner=frame.depth)
            decorators = definition.decoratornames()
            if _PROPERTIES.isdisjoint(decorators) or isinstance(receiver, Class):
                return [(state, function)]
            return self.enter(function, Arguments(), definition, state, frame)
        if isinstance(definition, nodes.ClassDef):
            return [(state, Class(definition, owner=frame.depth))]
        held = self._recall(("class", node, name), lambda: _without_placeholders(self._held_by_class(node, name)))
        pairs = self._adopted(held, Unknown(f"{node.name}.{name}", owner=frame.depth), state, frame)
        return pairs

    def _recall(self, question: tuple[object, ...], answer: Callable[[], list[Held]]) -> list[Held]:
        return self._memory.recall(question, answer)

    def _adopt_name(self, key: Name, held: list[Held], unknown: Unknown, state: State, frame: Frame) -> Pairs:
        return [(after.bind(key, value), value) for after, value in self._adopted(held, unknown, state, frame)]

    def _adopted(self, held: list[Held], unknown: Unknown, state: State, frame: Frame) -> Pairs:
        """Return what was held elsewhere as values in this state, chosen where they are read."""
        found: Pairs = []
        for one in held:
            after = state
            for target, content in one.objects.items():
                if target not in after.objects:
                    after = after.put(target, content.chosen_at(frame.depth))
            value = one.value if one.value.owner == CALLER else replace(one.value, owner=frame.depth)
            if isinstance(value, Unknown | Constant):
                held_constant = value if isinstance(value, Constant) else value.held
                value = replace(unknown, owner=value.owner, cause=value.cause, held=held_constant)
            found.append((after, value))
        return found or [(state, unknown)]

    def _another(self) -> Interpreter:
        another = Interpreter(self._memory, self._makers)
        another.steps = _STEPS_FOR_ANSWER
        return another

    def _held_by_module(self, module: nodes.Module, name: str) -> list[Held]:
        groups = [list(self._run_for_name(module, module, name))]
        for one in module.nodes_of_class(nodes.Global):
            if name in one.names and isinstance(one.frame(), nodes.FunctionDef):
                groups.append(list(self._run_for_name(one.frame(), module, name)))
        return _without_placeholders(groups)

    def _held_by_scope(self, scope: nodes.LocalsDictNodeNG, name: str) -> list[Held]:
        return list(self._run_for_name(scope, scope, name))

    def _run_for_name(self, scope: nodes.LocalsDictNodeNG, owner: nodes.LocalsDictNodeNG, name: str) -> Iterator[Held]:
        """Yield what a name holds at the end of a scope."""
        another = self._another()
        frame, state = another.start(scope)
        try:
            flow = another.run_slice(frame, state, names=[name])
        except (OutOfSteps, RecursionError):
            yield Held(Unknown(name), {})
            return
        key = another.key(name, frame)
        for one in (*flow.states, *(after for after, _ in flow.returned)):
            if key in one.names:
                yield _held(one, one.names[key])
            elif isinstance(owner, nodes.Module) and scope is owner:
                imports = [one for one in owner.locals[name] if isinstance(one, nodes.Import | nodes.ImportFrom)]
                yield from (_held(after, value) for after, value in another._defined(imports, name, one, frame))

    def _held_by_class(self, node: nodes.ClassDef, name: str) -> list[list[Held]]:
        """Return what the body of a class binds to a name, or that of a subclass in the same module."""
        groups = []
        for one in (node, *self._overriding(node, name)):
            if not isinstance(one.locals[name][-1], _DEFINITIONS):
                groups.append(list(self._run_for_name(one, one, name)))
        return groups

    def _overriding(self, node: nodes.ClassDef, name: str) -> list[nodes.ClassDef]:
        """Return the subclasses in the same module that bind a name of their base anew."""
        return [
            one
            for one in self._memory.classes(node.root())
            if name in one.locals and one is not node and Class(node) in resolution_order(one)
        ]

    def _held_by_instance(self, node: nodes.ClassDef, name: str) -> list[Held]:
        """Return what the methods of a class and its bases assign to an attribute, and its class attribute."""
        classes = [one.node for one in resolution_order(node) if isinstance(one, Class)]
        methods = [
            method
            for one in classes
            for method in dict.fromkeys(place.frame() for place in one.instance_attrs.get(name, ()))
            if isinstance(method, nodes.FunctionDef) and method.parent.frame() in classes and receiver_of(method)
        ]
        if not methods:
            return []
        groups = [list(self._run_for_attribute(one, node, name, None)) for one in methods[:_MOST_METHODS]]
        definer = next((one for one in classes if name in one.locals), None)
        if definer is not None:
            groups += self._held_by_class(definer, name)
        held = _without_placeholders(groups)
        changing = [
            method
            for one in classes
            for method in one.mymethods()
            if method not in methods
            and self.matters(Function(method))
            and self.dependencies(method).is_affected(f"{receiver_of(method)}.{name}")
        ]
        for method in changing[:_MOST_METHODS]:
            for before in [one for one in held if one.objects]:
                held += [one for one in self._run_for_attribute(method, node, name, before) if one not in held]
        return held

    def _run_for_attribute(
        self, method: nodes.FunctionDef, node: nodes.ClassDef, name: str, before: Held | None
    ) -> Iterator[Held]:
        """Yield what an attribute of the receiver holds at the end of a method, by what it held before."""
        another = self._another()
        frame, state = another.start(method)
        target = f"{receiver_of(method)}@0"
        instance = Entries(node=node)
        if before is not None:
            instance = instance.set(name, before.value)
            state = replace(state, objects={**state.objects, **before.objects})
        try:
            flow = another.run_slice(frame, state.put(target, instance), names=[f"{receiver_of(method)}.{name}"])
        except (OutOfSteps, RecursionError):
            yield Held(Unknown(name), {})
            return
        for one in (*flow.states, *(after for after, _ in flow.returned)):
            content = one.objects.get(target)
            if isinstance(content, Entries) and not isinstance(value := content.get(name), Absent):
                yield _held(one, value)


def _is_defined_once(statements: Sequence[nodes.NodeNG]) -> bool:
    """Return whether a name is bound by one definition, or by nothing but imports."""
    if len(statements) > 1:
        return all(isinstance(one, nodes.Import | nodes.ImportFrom) for one in statements)
    return all(isinstance(one, _DEFINITIONS) for one in statements)


def receiver_of(scope: nodes.LocalsDictNodeNG) -> str:
    """Return the name of a method's first parameter; of anything else, nothing."""
    if not isinstance(scope, nodes.FunctionDef) or not isinstance(scope.parent.frame(), nodes.ClassDef):
        return ""
    if scope.type == "staticmethod":
        return ""
    return next((name for name, _ in parameters(scope)), "")


def _held(state: State, value: Value) -> Held:
    """Return a value with the objects that it refers to, also by way of others."""
    objects: dict[str, Object] = {}
    waiting = [value]
    while waiting:
        one = waiting.pop()
        if isinstance(one, Items):
            waiting += one.items
        if isinstance(one, Reference) and one.target in state.objects and one.target not in objects:
            content = state.objects[one.target]
            objects[one.target] = content
            waiting += [value for _, value in content.entries] if isinstance(content, Entries) else []
    return Held(state.resolve(value) if value.owner != CALLER else value, objects)


def _without_placeholders(groups: Iterable[list[Held]]) -> list[Held]:
    """Return what all hold, without a ``None`` beside something else that is assigned elsewhere."""
    groups = list(groups)
    found: list[Held] = []
    for group in groups:
        others = [one for other in groups if other is not group for one in other]
        is_placeholder = all(map(_is_none, group)) and not all(map(_is_none, others))
        found += [] if is_placeholder else group
    unique: list[Held] = []
    for one in found:
        if one not in unique:
            unique.append(one)
    return unique


def _is_none(held: Held) -> bool:
    return isinstance(held.value, Constant) and held.value.literal is None


def _bound_to(function: nodes.FunctionDef, receiver: Value, owner: nodes.ClassDef) -> Value | None:
    if function.type == "staticmethod":
        return None
    if function.type == "classmethod":
        return receiver if isinstance(receiver, Class) else Class(owner)
    return None if isinstance(receiver, Class) else receiver


def _of_standard_base(order: list[Value], name: str) -> Value | None:
    """Return the attribute of the first base in the standard library."""
    return next((Known(f"{one.name}.{name}") for one in order if isinstance(one, Known)), None)
