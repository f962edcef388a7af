"""The callables that the tables know: what each takes, and what it returns or changes."""

from __future__ import annotations

import builtins
from dataclasses import dataclass, replace
from functools import partial
from importlib.util import resolve_name

from astroid import nodes

from pylint_csp.analysis.calls.applied import Applied
from pylint_csp.analysis.calls.unseen import Unseen
from pylint_csp.analysis.evaluation import settings
from pylint_csp.analysis.evaluation.machine import KnownCall, Machine
from pylint_csp.analysis.evaluation.operators import folded
from pylint_csp.analysis.evaluation.outcomes import Outcomes, fresh_result, learn_text, result_kept
from pylint_csp.analysis.evaluation.strings import begins_always, scheme_of
from pylint_csp.analysis.program.program import imports_in
from pylint_csp.analysis.program.standard import canonical, is_standard
from pylint_csp.analysis.state.facts import ANSWERED, Fact
from pylint_csp.analysis.state.literals import text_of
from pylint_csp.analysis.state.objects import Kind, Object
from pylint_csp.analysis.state.symbols import derived
from pylint_csp.analysis.state.values import (
    ABSENT,
    NONE,
    Absent,
    Arguments,
    ClassValue,
    Const,
    Frame,
    FunctionValue,
    Known,
    Method,
    ModuleValue,
    Partial,
    Reference,
    Unknown,
    Value,
    bare,
    is_absent,
    marked_like,
)
from pylint_csp.analysis.state.world import World
from pylint_csp.tables.names import (
    ANSWERING_ALIKE,
    CACHED,
    DO_OPEN,
    HTTPS_CONNECTION,
    KEEPING_ARGUMENTS,
    MADE_INSTANCES,
    MAPPINGS,
    NEVER_NONE,
    NEVER_RETURNS,
    PYTHON_2_CONTEXT_POSITION,
    PYTHON_2_MODULES,
    PYTHON_3_POSITIONAL,
    TEXT_OR_DEFAULT,
)
from pylint_csp.tables.ssl_contexts import CREATORS, DEFAULT_HOOK, INSECURE_CREATOR

_SPLITTING_URLS = frozenset({"urllib.parse.urlparse", "urllib.parse.urlsplit"})
"""What takes URLs apart."""
_WHERE_AWAITED = frozenset({"asyncio.gather", "asyncio.shield", "asyncio.wait_for"})
"""What runs the coroutines that it is handed where its result is awaited."""
_CONTAINERS = MAPPINGS | {"builtins.list"}
_TASKS = ("asyncio.create_task", "asyncio.ensure_future", "asyncio.AbstractEventLoop.create_task")
"""What makes a task of a coroutine: to await the one gives what the other returns."""


@dataclass(eq=False)
class KnownCalls:
    """Calls what the tables know by its dotted name."""

    _machine: Machine
    _applied: Applied
    _unseen: Unseen
    _handlers: dict[str, KnownCall]
    """The methods that run calls, by the callable's dotted name; those of other rooms are given."""

    def __post_init__(self) -> None:
        self._handlers |= {
            "builtins.map": self._applied.map,
            "builtins.filter": self._applied.filter,
            "asyncio.run": self._applied.awaited,
            **dict.fromkeys(_WHERE_AWAITED, self._applied.awaited),
            "asyncio.gather": self._applied.gathered,
            "asyncio.AbstractEventLoop.run_until_complete": self._applied.awaited,
            **dict.fromkeys(_TASKS, partial(self._handed_on, "coro", 0)),
            "importlib.import_module": self._import_module,
            "builtins.__import__": self._dunder_import,
            "sys.modules.get": self._import_module,
            "functools.partial": self._partial,
            "typing.cast": partial(self._handed_on, "val", 1),
            "typing_extensions.cast": partial(self._handed_on, "val", 1),
            "typing.NewType": self._new_type,
            "typing_extensions.NewType": self._new_type,
            "contextlib.closing": partial(self._handed_on, "thing", 0),
            "contextlib.nullcontext": partial(self._handed_on, "enter_result", 0),
            "contextlib.ExitStack.enter_context": partial(self._entered, "__enter__"),
            "contextlib.AsyncExitStack.enter_context": partial(self._entered, "__enter__"),
            "contextlib.AsyncExitStack.enter_async_context": partial(self._entered, "__aenter__"),
            "builtins.staticmethod": partial(self._handed_on, "", 0),
            "functools.lru_cache": self._lru_cache,
            "functools.cache": self._lru_cache,
            CACHED: self._cached,
            "functools.update_wrapper": partial(self._handed_on, "wrapper", 0),
            DO_OPEN: self._do_open,
        }

    def call_known(self, world: World, name: str, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        return [
            outcome
            for after in self._applied.ahead(world, name, arguments, frame, node)
            for outcome in self._called(after, name, arguments, frame, node)
        ]

    def _called(self, world: World, name: str, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if name in MADE_INSTANCES:
            return [(world, Known(MADE_INSTANCES[name]))]
        if name in NEVER_RETURNS:
            self._machine.raise_in(world, Known("builtins.SystemExit"))
            return []
        creator = CREATORS.get(name)
        if creator is not None:
            return self._create(world, name, arguments, frame, node)
        module, _, member = name.removesuffix(".__init__").rpartition(".")
        if f"{canonical(module)}.{member}" == HTTPS_CONNECTION:
            if name.endswith(".__init__"):
                arguments = replace(arguments, positional=arguments.positional[1:])
            return self._construct(world, module, arguments, frame, node)
        literal = folded(name, arguments.positional) if arguments == Arguments(arguments.positional) else None
        if literal is not None:
            return [(world, marked_like(arguments.positional[0], literal))]
        handler = self._handlers.get(name)
        is_kept = name in _WHERE_AWAITED and (arguments.may_follow or not isinstance(node.parent, nodes.Await))
        if handler is not None and not is_kept:
            return handler(world, arguments, frame, node)
        if module in _CONTAINERS and arguments.positional:
            return self._called_on_first(world, name, arguments, frame, node)
        if name in KEEPING_ARGUMENTS:
            return [(world, Partial(Known(name), arguments))]
        return self._called_unseen(world, name, arguments, frame, node)

    def _called_on_first(
        self, world: World, name: str, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        """Call a container's method through its class: ``dict.update(self, …)``."""
        receiver, *others = arguments.positional
        given = replace(arguments, positional=tuple(others))
        results: Outcomes = []
        for after, settled in self._machine.settle(world, receiver):
            if isinstance(bare(settled), Reference):
                method = Method(settled, name.rpartition(".")[2])
                results.extend(self._machine.call(after, method, given, frame, node))
            else:
                results.extend(self._called_unseen(after, name, arguments, frame, node))
        return results

    def _called_unseen(
        self, world: World, name: str, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        """Call what does nothing that matters; what it returns may be known to be no ``None``, or always the same."""
        results = self._unseen.call(world, arguments, frame, node, name)
        if name in ANSWERING_ALIKE:
            results = [(after, self._answered(name, arguments, result, frame, node)) for after, result in results]
        if name in _SPLITTING_URLS:
            results = [one for after, result in results for one in self._with_scheme(after, arguments.at(0), result)]
        made = getattr(builtins, name.removeprefix("builtins."), None) if name.startswith("builtins.") else None
        is_exception = isinstance(made, type) and issubclass(made, BaseException)
        _learn_texts(name, arguments, results)
        if _is_never_none(name, arguments):
            for after, result in results:
                if isinstance(result, Unknown):
                    after.learn(result.symbol, Fact(is_none=False, is_true=is_exception or None))
        return results

    def _answered(self, name: str, arguments: Arguments, result: Value, frame: Frame, node: nodes.NodeNG) -> Value:
        """Return what stands for every answer of a function that is asked the same; else its result.

        That concerns arguments that stay what they are: neither objects nor what may be set meanwhile. Of what is not
        known, a function or property may be asked again; what a scope itself has made of it, this holds under a name.
        """
        values = [bare(one) for one in (*arguments.positional, *(value for _, value in arguments.keywords))]
        asked = derived(ANSWERED, ("known", ANSWERING_ALIKE[name]), *values)
        is_made_again = isinstance(node, nodes.Call) and self._machine.later.questions.is_made_again(node)
        is_asked_again = frame.caller is not None or is_made_again or not _is_assigned(node)
        stays = all(isinstance(one, Const) or (isinstance(one, Unknown) and is_asked_again) for one in values)
        return Unknown(asked) if stays and not self._machine.may_be_set_meanwhile(asked) else result

    def _with_scheme(self, world: World, url: Value, parts: Value) -> Outcomes:
        """Return the parts of a URL, on paths that tell which scheme it has that an operation has put together."""
        if not isinstance(parts, Unknown) or begins_always(self._machine, url):
            return [(world, parts)]
        found = [(after, scheme_of(settled)) for after, settled in self._machine.settle(world.fork(), url)]
        if not any(scheme for _, scheme in found):
            return [(world, parts)]
        asked = derived("attribute", parts.symbol, "scheme")
        return [
            (after, parts)
            for after, scheme in found
            if not scheme or after.learn(asked, Fact(False, True, Const.of(scheme)))
        ]

    def _construct(self, world: World, module: str, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        context = arguments.keyword("context")
        is_too_many = len(arguments.positional) > PYTHON_3_POSITIONAL
        is_python_2 = module in PYTHON_2_MODULES or (is_too_many and _imports_python_2(node.root()))
        if is_too_many and not is_python_2:
            self._machine.raise_in(world, Known("builtins.TypeError"))
            return []
        if is_absent(context) and is_python_2:
            context = arguments.at(PYTHON_2_CONTEXT_POSITION)
        results: Outcomes = []
        for half, settled in self._machine.settle(world, context):
            for ready, check in self._machine.settle(half, arguments.named("check_hostname") or ABSENT):
                for after in self._machine.construct(ready, settled, check, frame, node):
                    results.append((after, after.fresh(("connection", node, frame.key))))
        return results

    def _create(self, world: World, name: str, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        if name == f"ssl.{DEFAULT_HOOK}" and self._machine.replaced_default(node.root()) is not None:
            name = INSECURE_CREATOR
        creator = CREATORS[name]
        given = {one: arguments.at(position) for position, one in enumerate(creator.positional)}
        for parameter in creator.defaults:
            if is_absent(given.get(parameter, ABSENT)):
                given[parameter] = arguments.keyword(parameter)
        given = {one: value for one, value in given.items() if not is_absent(value)}
        results: Outcomes = []
        for after, settled in self._machine.in_turn(world, given.values(), self._machine.settle):
            values = dict(zip(given, settled, strict=True))
            before = after.fork() if self._machine.handlers else after
            context = after.make(("made", node, frame.key), Object(Kind.CONTEXT, {}))
            try:
                settings.create(after, creator, values, context, name, node)
            except settings.Refused:
                self._machine.raise_in(before, Known("builtins.ValueError"))
                continue
            results.append((after, context))
        return results

    def _import_module(
        self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG, is_whole: bool = True
    ) -> Outcomes:
        """Return the module that a call names, or unless ``is_whole`` the package that the name begins with."""
        results: Outcomes = []
        for after, value in self._machine.settle(world, arguments.first("name")):
            package = arguments.positional[1] if len(arguments.positional) > 1 else arguments.keyword("package")
            module = text_of(value)
            if module is not None and module.startswith("."):
                base = text_of(package)
                module = _resolved(module, base) if base is not None else None
            if module is not None and not is_whole:
                module = module.partition(".")[0]
            results.append((after, ModuleValue(canonical(module)) if module else Unknown(("call", node))))
        return results

    def _dunder_import(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``__import__("a.b")`` is ``a``, unless names are taken from the module."""
        has_names = len(arguments.positional) > 3 or not is_absent(arguments.keyword("fromlist"))
        return self._import_module(world, arguments, frame, node, is_whole=has_names)

    def _partial(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        given = replace(arguments, positional=arguments.positional[1:])
        return [(after, Partial(bare(callee), given)) for after, callee in self._machine.settle(world, arguments.at(0))]

    @staticmethod
    def _new_type(world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``NewType("Name", kind)`` makes a function that hands its argument on, as ``cast`` does."""
        return [(world, Partial(Known("typing.cast"), Arguments((NONE,))))]

    @staticmethod
    def _handed_on(
        name: str, place: int, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG
    ) -> Outcomes:
        """Return one argument, by its place or name, as the result: ``typing.cast(kind, value)`` is the value."""
        is_positional = len(arguments.positional) > place
        return [(world, arguments.positional[place] if is_positional else arguments.keyword(name))]

    def _entered(self, method: str, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``stack.enter_context(manager)`` gives what entering the manager does."""
        results: Outcomes = []
        for after, manager in self._machine.settle(world, arguments.first("cm")):
            ends = self._machine.special(after, manager, method, Arguments(), node)
            results.extend([(after, manager)] if ends is None else ends)
        return results

    def _lru_cache(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``lru_cache(function)`` caches the function, ``lru_cache(size)`` makes a decorator that does."""
        results: Outcomes = []
        for after, first in self._machine.settle(world, arguments.first("maxsize")):
            if not arguments.positional or isinstance(bare(first), Const):
                results.append((after, Known("functools.cache")))
            else:
                results.append((after, Partial(Known(CACHED), Arguments((first,)))))
        return results

    def _cached(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """Call a cached function: the same arguments give the same result."""
        function, *given = arguments.positional or (ABSENT,)
        handed = replace(arguments, positional=tuple(given))
        return result_kept(
            world, bare(function), handed, lambda: self._machine.call(world, function, handed, frame, node)
        )

    def _do_open(self, world: World, arguments: Arguments, frame: Frame, node: nodes.NodeNG) -> Outcomes:
        """``handler.do_open(http_class, req, **arguments)``: the class is called with a host and a timeout."""
        keywords = tuple(pair for pair in arguments.keywords if pair[0] not in ("http_class", "req"))
        handed = Arguments(
            (Unknown(("host", node)),), (("timeout", Unknown(("timeout", node))), *keywords), arguments.rest
        )
        results: Outcomes = []
        named = arguments.named("http_class")
        for before, first in self._machine.settle(world, arguments.first("http_class")):
            # Through the class, or a method bound to an instance, the instance comes first.
            is_callable = isinstance(bare(first), _CALLABLE) and bare(first) not in _HANDLER_INSTANCES
            second = arguments.positional[1] if len(arguments.positional) > 1 else first
            http_class = named or (first if is_callable else second)
            called = self._machine.call(before.fork(), http_class, handed, frame, node)
            results.extend((after, fresh_result(after, frame, node)) for after, _ in called)
        return results or [(world, Unknown(("call", node)))]


def _resolved(name: str, package: str) -> str | None:
    """Return the absolute name of a module, or None where a relative one leads out of all packages."""
    try:
        return resolve_name(name, package)
    except ImportError:
        return None


_HANDLER_INSTANCES = frozenset(map(Known, MADE_INSTANCES.values()))
_CALLABLE = (Known, ClassValue, FunctionValue, Partial)


def _is_assigned(call: nodes.NodeNG) -> bool:
    """Tell whether what a call returns, or an attribute or item of that, is what a target is bound to."""
    whole = call
    while isinstance(whole.parent, (nodes.Attribute, nodes.Subscript)):
        whole = whole.parent
    return isinstance(whole.parent, (nodes.Assign, nodes.AnnAssign, nodes.NamedExpr))


def _learn_texts(name: str, arguments: Arguments, results: Outcomes) -> None:
    """Note which results of a callable of the standard library are text, or a default that is known."""
    if name not in TEXT_OR_DEFAULT | NEVER_NONE:
        return
    defaults = (arguments.at(1), arguments.keyword("default"), NONE) if name in TEXT_OR_DEFAULT else ()
    default = bare(next((one for one in defaults if not is_absent(one)), ABSENT))
    for after, result in results if isinstance(default, (Const, Absent)) else ():
        learn_text(after, result, default)


def _is_never_none(name: str, arguments: Arguments) -> bool:
    """Tell whether what a callable of the standard library returns is surely not ``None``, as no instance is."""
    module, _, member = name.rpartition(".")
    if module == "builtins":
        return isinstance(getattr(builtins, member, None), type)
    if name in TEXT_OR_DEFAULT:
        default = bare(arguments.at(1))
        return isinstance(default, Const) and default != NONE
    return name in NEVER_NONE or (is_standard(module) and member[:1].isupper())


def _imports_python_2(module: nodes.Module) -> bool:
    """Tell whether a module names Python 2's module of connections, if only where that is to be found."""
    return any(name in PYTHON_2_MODULES for _, name in imports_in(module))
