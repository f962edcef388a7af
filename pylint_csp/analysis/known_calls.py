"""The callables that the tables know: what each takes, and what it returns or changes."""

from __future__ import annotations

import builtins
from abc import abstractmethod
from collections.abc import Callable
from dataclasses import replace
from importlib.util import resolve_name

from astroid import nodes

from pylint_csp.analysis import settings
from pylint_csp.analysis.builtin_calls import BuiltinCalls, first_argument
from pylint_csp.analysis.conditions import NONE_TYPE
from pylint_csp.analysis.machine import Outcomes
from pylint_csp.analysis.standard import canonical
from pylint_csp.analysis.values import (
    ABSENT,
    NONE,
    Absent,
    Arguments,
    ClassValue,
    Const,
    Frame,
    FunctionValue,
    Known,
    ModuleValue,
    Partial,
    Super,
    Unknown,
    Value,
    bare,
    text_of,
)
from pylint_csp.analysis.world import Fact, Kind, Object, World
from pylint_csp.tables.names import (
    DESCRIPTORS,
    DO_OPEN,
    HTTPS_CONNECTION,
    NEVER_RETURNS,
    PYTHON_2_CONTEXT_POSITION,
    PYTHON_2_MODULES,
    PYTHON_3_POSITIONAL,
    SELF_NAMED_INSTANCES,
)
from pylint_csp.tables.ssl_contexts import CREATORS, DEFAULT_HOOK, INSECURE_CREATOR
from pylint_csp.verdict import Cause


class KnownCalls(BuiltinCalls):
    """Calls what is known by name."""

    @abstractmethod
    def construct(
        self, world: World, context: Value, check_hostname: Value, frame: Frame, node: nodes.NodeNG
    ) -> list[World]:
        """Note that an ``HTTPSConnection`` is constructed."""

    def call_known(self, world: World, name: str, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if name in SELF_NAMED_INSTANCES:
            return [(world, Known(name))]
        if name in NEVER_RETURNS:
            self.raise_in(world, Known("builtins.SystemExit"))
            return []
        creator = CREATORS.get(name)
        if creator is not None:
            return self._create(world, name, arguments, frame, node)
        module, _, member = name.removesuffix(".__init__").rpartition(".")
        if f"{canonical(module)}.{member}" == HTTPS_CONNECTION:
            if name.endswith(".__init__"):
                arguments = replace(arguments, positional=arguments.positional[1:])
            return self._construct(world, module, arguments, frame, node)
        handler = _KNOWN_CALLS.get(name)
        if handler is not None:
            return handler(self, world, arguments, frame, node)
        if name in DESCRIPTORS:
            return [(world, Partial(Known(name), arguments))]
        result = self.fresh_result(world, frame, node)
        made = getattr(builtins, name.removeprefix("builtins."), None) if name.startswith("builtins.") else None
        if isinstance(made, type) and isinstance(result, Unknown):
            world.learn(result.symbol, Fact(is_none=False, is_true=issubclass(made, BaseException) or None))
        return [(world, result)]

    def _construct(self, world: World, module: str, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        context = arguments.keyword("context")
        if module not in PYTHON_2_MODULES and len(arguments.positional) > PYTHON_3_POSITIONAL:
            self.raise_in(world, Known("builtins.TypeError"))
            return []
        if isinstance(context, Absent) and module in PYTHON_2_MODULES:
            if len(arguments.positional) > PYTHON_2_CONTEXT_POSITION:
                context = arguments.positional[PYTHON_2_CONTEXT_POSITION]
            elif arguments.star:
                context = Unknown(("star", node))
        results: Outcomes = []
        for half, settled in self.settle(world, context):
            for ready, check in self.settle(half, arguments.named("check_hostname") or ABSENT):
                for after in self.construct(ready, settled, check, frame, node):
                    results.append((after, after.fresh(("connection", node, frame.key))))
        return results

    def _create(self, world: World, name: str, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if name == f"ssl.{DEFAULT_HOOK}" and self.replaced_default(node.root()) is not None:
            name = INSECURE_CREATOR
        creator = CREATORS[name]
        wanted = {*creator.positional, *creator.defaults}
        given: dict[str, Value] = dict(zip(creator.positional, arguments.positional, strict=False))
        for parameter in wanted - given.keys():
            value = arguments.keyword(parameter)
            if not isinstance(bare(value), Absent):
                given[parameter] = value
        if arguments.star:
            given.update((one, Unknown(("star", node))) for one in creator.positional if one not in given)
        settled: list[tuple[World, dict[str, Value]]] = [(world, {})]
        for parameter, value in given.items():
            settled = [
                (after, {**done, parameter: one})
                for before, done in settled
                for after, one in self.settle(before, value)
            ]
        results: Outcomes = []
        for after, values in settled:
            before = after.fork() if self.handlers else after
            context = after.make(("made", node, frame.key), Object(Kind.CONTEXT, {}))
            try:
                settings.create(after, creator, values, context, name, node)
            except settings.Refused:
                self.raise_in(before, Known("builtins.ValueError"))
                continue
            results.append((after, context))
        return results

    @abstractmethod
    def replaced_default(self, module: nodes.Module) -> Cause | None:
        """Return where a module replaces the default context's creator by an insecure one, if it does."""

    def _import_module(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        results: Outcomes = []
        for after, value in self.settle(world, first_argument(arguments, "name")):
            package = arguments.positional[1] if len(arguments.positional) > 1 else arguments.keyword("package")
            module = text_of(value)
            if module is not None and module.startswith("."):
                base = text_of(package)
                module = _resolved(module, base) if base is not None else None
            results.append((after, ModuleValue(canonical(module)) if module else Unknown(("call", node))))
        return results

    def _dunder_import(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        has_names = len(arguments.positional) > 3 or not isinstance(bare(arguments.keyword("fromlist")), Absent)
        results = self._import_module(world, arguments, frame, node)
        if has_names:
            return results
        return [
            (after, ModuleValue(value.name.partition(".")[0]) if isinstance(value, ModuleValue) else value)
            for after, value in self._import_raw(world, arguments, node, results)
        ]

    def _import_raw(self, world: World, arguments: Arguments, node: nodes.NodeNG, results: Outcomes) -> Outcomes:
        first = bare(first_argument(arguments, "name"))
        if isinstance(first, Const) and "." not in str(first.value):
            return results
        return [
            (after, ModuleValue(str(first.value)) if isinstance(first, Const) else value) for after, value in results
        ]

    def _getattr(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if len(arguments.positional) < 2:
            return [(world, self.fresh_result(world, frame, node))]
        owner, name = arguments.positional[:2]
        results: Outcomes = []
        for after, settled in self.settle(world, name):
            wanted = bare(settled)
            if isinstance(wanted, Const) and isinstance(wanted.value, str):
                if len(arguments.positional) > 2 and isinstance(bare(owner), ModuleValue):
                    # The rule speaks of all versions of a module: it may have the name or not.
                    results.append((after.fork(), arguments.positional[2]))
                results.extend(self.attribute_of(after, owner, wanted.value, node))
            else:
                results.append((after, self.fresh_result(after, frame, node)))
        return results

    def _setattr(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if len(arguments.positional) != 3:
            return [(world, NONE)]
        owner, name, value = arguments.positional
        results: Outcomes = []
        for after, settled in self.settle(world, name):
            wanted = bare(settled)
            if isinstance(wanted, Const):
                stored = self.store_attribute(after, owner, str(wanted.value), value, node)
                results.extend((one, NONE) for one in stored)
            else:
                results.append((after, NONE))
        return results

    def _partial(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if not arguments.positional:
            return [(world, self.fresh_result(world, frame, node))]
        callee, *others = arguments.positional
        return [
            (after, Partial(bare(settled), replace(arguments, positional=tuple(others))))
            for after, settled in self.settle(world, callee)
        ]

    def _second(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``typing.cast(kind, value)`` is the value."""
        value = arguments.positional[1] if len(arguments.positional) > 1 else arguments.keyword("val")
        return [(world, value)]

    def _same(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """Return the first argument: decorators and wrappers that hand the value on."""
        return [(world, first_argument(arguments, "thing"))]

    def _super(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if len(arguments.positional) == 2:
            after_class, receiver = (bare(value) for value in arguments.positional)
            if isinstance(after_class, ClassValue):
                return [(world, Super(after_class.node, receiver))]
            return [(world, self.fresh_result(world, frame, node))]
        method = node.scope()
        while isinstance(method, (nodes.Lambda, nodes.ComprehensionScope)) and method.parent is not None:
            method = method.parent.scope()
        if not isinstance(method, nodes.FunctionDef) or method.parent is None:
            return [(world, self.fresh_result(world, frame, node))]
        owner = method.parent.scope()
        if not isinstance(owner, nodes.ClassDef) or not method.args.args:
            return [(world, self.fresh_result(world, frame, node))]
        name = nodes.Name(
            method.args.args[0].name,
            node.lineno or 0,
            node.col_offset or 0,
            node,
            end_lineno=node.end_lineno,
            end_col_offset=node.end_col_offset,
        )
        return [(after, Super(owner, bare(value))) for after, value in self.evaluate(name, frame, world)]

    def _type(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if len(arguments.positional) == 3:
            return self._new_class(world, arguments, frame, node)
        cls = self.class_of(world, arguments.positional[0]) if len(arguments.positional) == 1 else None
        value = bare(arguments.positional[0]) if arguments.positional else None
        if value == NONE:
            return [(world, NONE_TYPE)]
        if isinstance(value, Unknown) and value.symbol[0] == "connection":
            return [(world, Known(HTTPS_CONNECTION))]
        return [(world, ClassValue(cls) if cls is not None else self.fresh_result(world, frame, node))]

    def _new_class(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``type(name, bases, namespace)``: a class that adds no initialiser is as its first base that is known."""
        results: Outcomes = []
        for after, bases in self.settle(world, arguments.positional[1]):
            known = [one for one in self.items_of(after, bases) or [] if isinstance(bare(one), (Known, ClassValue))]
            held, rest = self.entries(after, arguments.positional[2]) if len(arguments.positional) > 2 else ([], ABSENT)
            if known and isinstance(bare(rest), Absent) and all(key != "__init__" for key, _ in held):
                results.append((after, known[0]))
            else:
                results.append((after, self.fresh_result(after, frame, node)))
        return results

    def _do_open(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``handler.do_open(http_class, req, **arguments)``: the class is called with a host and a timeout."""
        keywords = tuple(pair for pair in arguments.keywords if pair[0] not in ("http_class", "req"))
        handed = Arguments(
            (Unknown(("host", node)),), (("timeout", Unknown(("timeout", node))), *keywords), arguments.rest
        )
        results: Outcomes = []
        named = arguments.named("http_class")
        for before, first in self.settle(world, first_argument(arguments, "http_class")):
            # Through the class, or a method bound to an instance, the instance comes first.
            is_callable = isinstance(bare(first), _CALLABLE) and bare(first) not in _HANDLER_INSTANCES
            second = arguments.positional[1] if len(arguments.positional) > 1 else first
            http_class = named or (first if is_callable else second)
            called = self.call(before.fork(), http_class, handed, frame, node)
            results.extend((after, self.fresh_result(after, frame, node)) for after, _ in called)
        return results or [(world, Unknown(("call", node)))]

    def _field(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``dataclasses.field(default=…)`` or ``default_factory=…``."""
        default = arguments.keyword("default")
        if not isinstance(bare(default), Absent):
            return [(world, default)]
        factory = arguments.keyword("default_factory")
        if isinstance(bare(factory), Absent):
            return [(world, ABSENT)]
        return self.call(world, factory, Arguments(), frame, node)


def _resolved(name: str, package: str) -> str | None:
    """Return the absolute name of a module, or None where a relative one leads out of all packages."""
    try:
        return resolve_name(name, package)
    except ImportError:
        return None


_HANDLER_INSTANCES = frozenset(map(Known, SELF_NAMED_INSTANCES))
_CALLABLE = (Known, ClassValue, FunctionValue, Partial)

_KNOWN_CALLS: dict[str, Callable[[KnownCalls, World, Arguments, Frame, nodes.NodeNG], Outcomes]] = {
    "importlib.import_module": KnownCalls._import_module,
    "builtins.__import__": KnownCalls._dunder_import,
    "sys.modules.get": KnownCalls._import_module,
    "builtins.getattr": KnownCalls._getattr,
    "builtins.setattr": KnownCalls._setattr,
    "builtins.object.__setattr__": KnownCalls._setattr,
    "builtins.dict": KnownCalls._dict_call,
    "builtins.dict.fromkeys": KnownCalls._from_keys,
    "collections.OrderedDict": KnownCalls._dict_call,
    "types.MappingProxyType": KnownCalls._dict_call,
    "types.SimpleNamespace": KnownCalls._namespace,
    "types.new_class": KnownCalls._new_class,
    "builtins.list": KnownCalls._list_call,
    "builtins.tuple": KnownCalls._list_call,
    "builtins.set": KnownCalls._list_call,
    "builtins.frozenset": KnownCalls._list_call,
    "builtins.iter": KnownCalls._list_call,
    "builtins.sorted": KnownCalls._list_call,
    "builtins.reversed": KnownCalls._reversed,
    "builtins.next": KnownCalls._next,
    "builtins.enumerate": KnownCalls._enumerate,
    "builtins.zip": KnownCalls._zip,
    "builtins.range": KnownCalls._range,
    "builtins.super": KnownCalls._super,
    "builtins.type": KnownCalls._type,
    "functools.partial": KnownCalls._partial,
    "typing.cast": KnownCalls._second,
    "typing_extensions.cast": KnownCalls._second,
    "contextlib.closing": KnownCalls._same,
    "contextlib.nullcontext": KnownCalls._same,
    "contextlib.ExitStack.enter_context": KnownCalls._same,
    "builtins.staticmethod": KnownCalls._same,
    "functools.lru_cache": KnownCalls._same,
    "functools.cache": KnownCalls._same,
    "copy.copy": KnownCalls._shallow_copy,
    "copy.deepcopy": KnownCalls._shallow_copy,
    "dataclasses.field": KnownCalls._field,
    DO_OPEN: KnownCalls._do_open,
}
