"""Which line a message blames: where the code says what decides about a call."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator
from functools import lru_cache

from astroid import nodes

from pylint_csp.analysis.state.objects import Kind, Object, item
from pylint_csp.analysis.state.values import (
    NONE,
    Absent,
    Const,
    Frame,
    Passed,
    Reference,
    Value,
    bare,
    default_of,
    parameter_names,
    positional_names,
)
from pylint_csp.analysis.state.world import SETTLED, World
from pylint_csp.analysis.tree.bindings import assigned, definitions, lookup
from pylint_csp.analysis.tree.walks import nodes_in
from pylint_csp.verdict import Action

Blamed = tuple[Action, nodes.NodeNG]
"""What the code does, and the node that does it."""

CONTEXT = "context"
CHECK_HOSTNAME = "check_hostname"

_SCOPES = (nodes.FunctionDef, nodes.Lambda, nodes.ClassDef)
_LEAVING = (nodes.Return, nodes.Raise, nodes.Continue, nodes.Break)


def place_of(node: nodes.NodeNG) -> nodes.NodeNG:
    """Return what the file shows of a node: of an initialiser that astroid writes for a dataclass, the field."""
    for one in node.node_ancestors():
        if isinstance(one, nodes.FunctionDef) and one.lineno is None and isinstance(one.parent, nodes.ClassDef):
            return _field(one.parent, _name_of_field(node, one))
    return node


def _name_of_field(node: nodes.NodeNG, initializer: nodes.FunctionDef) -> str:
    statement = node.statement()
    targets = statement.targets if isinstance(statement, nodes.Assign) else [getattr(statement, "target", None)]
    if isinstance(targets[0], nodes.AssignAttr):
        return str(targets[0].attrname)
    around = {node, *node.node_ancestors()}
    return next((name for name in _names(initializer) if default_of(initializer, name) in around), "")


def _field(cls: nodes.ClassDef, name: str) -> nodes.NodeNG:
    """Return the field of a dataclass, or of the base that has it in the same module."""
    lineage = [cls]
    for one in lineage:
        if own := definitions(one, name):
            return own[0]
        named = [base.name for base in one.bases if isinstance(base, nodes.Name)]
        bases = [other for base in named for other in definitions(one.root(), base)]
        lineage += [other for other in bases if isinstance(other, nodes.ClassDef) and other not in lineage]
    return cls


# Arguments


def argument(world: World, call: nodes.NodeNG, name: str, value: Value) -> nodes.NodeNG | None:
    """Return what gives a call an argument, behind the functions that hand it on: no call itself."""
    if not isinstance(call, nodes.Call):
        return None
    found = _given(world, call, name, value) or _given_to_partial(call, name)
    while isinstance(value, Passed):
        frame, value = value.frame, value.value
        handed = _expression(found) if found is not None else None
        parameter = handed.name if isinstance(handed, nodes.Name) else name
        if found is not None and not _hands_on(found, frame):
            break
        # Nothing is found where a function unpacks what it was called with.
        found = _bound(world, frame, parameter, value) or found
    return found


def argument_inside(world: World, frame: Frame, name: str, value: Value) -> nodes.NodeNG | None:
    """Return what gives an argument to a call that a function holds, or behind it, the function's own call."""
    for keyword in _keywords(frame, name):
        found: nodes.NodeNG = keyword
        inner: Frame | None = frame
        while inner is not None and inner.call is not None and _hands_on(found, inner):
            outer = _bound(world, inner, _expression(found).as_string(), value)
            if outer is None:
                break
            found, inner = outer, inner.caller
        return found
    return None


def _keywords(frame: Frame, name: str) -> Iterator[nodes.Keyword]:
    """Yield the keyword arguments of that name in a function that was called."""
    keywords = nodes_in(frame.scope, nodes.Keyword, _SCOPES) if frame.caller is not None else ()
    return (keyword for keyword in keywords if keyword.arg == name)


def _hands_on(found: nodes.NodeNG, frame: Frame) -> bool:
    """Tell whether an argument is a parameter of the function that is run in a frame."""
    expression = _expression(found)
    return isinstance(expression, nodes.Name) and expression.name in _names(frame.scope)


def _expression(argument: nodes.NodeNG) -> nodes.NodeNG:
    return argument.value if isinstance(argument, nodes.Keyword) else argument


def _given(world: World, call: nodes.Call, name: str, value: Value) -> nodes.NodeNG | None:
    return _keyword(call, name) or entry(world, call, name, bare(value))


def _given_to_partial(call: nodes.Call, name: str) -> nodes.Keyword | None:
    """Return the keyword that a ``functools.partial`` binds, which a name holds."""
    if not isinstance(call.func, nodes.Name):
        return None
    made = [getattr(binding.statement(), "value", None) for binding in lookup(call.func)[1]]
    return next(filter(None, (_keyword(one, name) for one in made if isinstance(one, nodes.Call))), None)


def _keyword(call: nodes.Call, name: str) -> nodes.Keyword | None:
    return next((one for one in call.keywords if one.arg == name), None)


def _bound(world: World, frame: Frame, parameter: str, value: Value) -> nodes.NodeNG | None:
    """Return what gives a parameter its value in the call that entered a frame, or its default."""
    call, scope = frame.call, frame.scope
    if call is None or not isinstance(scope, (nodes.FunctionDef, nodes.Lambda)):
        return None
    found = _given(world, call, parameter, value)
    if found is not None:
        return found
    names = positional_names(scope)
    if frame.receiver and names[:1] == [frame.receiver]:
        del names[0]
    position = names.index(parameter) if parameter in names else len(call.args)
    before = call.args[: position + 1]
    if position < len(call.args) and not any(isinstance(one, nodes.Starred) for one in before):
        return call.args[position]
    is_whole = all(keyword.arg for keyword in call.keywords) and not any(
        isinstance(one, nodes.Starred) for one in call.args
    )
    return default_of(scope, parameter) if is_whole else None


def _names(scope: nodes.NodeNG) -> list[str]:
    if not isinstance(scope, (nodes.FunctionDef, nodes.Lambda)):
        return []
    return parameter_names(scope)


# Mappings


def entry(world: World, call: nodes.Call, name: str, value: Value) -> nodes.NodeNG | None:
    """Return where a mapping that a call unpacks got its entry, or lost it: no call itself."""
    for keyword in call.keywords:
        if keyword.arg is None:
            shown = _written(keyword.value, name, is_absent=isinstance(value, Absent))
            written = shown or _latest(_named(world, keyword.value), name, value)
            # A copy's entries were written elsewhere.
            mappings = (state for state in world.objects.values() if state.kind is Kind.MAPPING)
            written = written or _latest(mappings, name, value)
            if written is not None:
                return written
    return None


def _latest(mappings: Iterable[Object], name: str, value: Value) -> nodes.NodeNG | None:
    """Return where mappings got, or lost, an entry at last; nothing where more than one did then."""
    slots = [state.slots.get(item(name)) for state in mappings]
    found: dict[nodes.NodeNG, int] = {}
    for slot in slots:
        if slot is not None and slot.node is not None and bare(slot.value) == value:
            written = _written(slot.node, name, is_absent=isinstance(value, Absent))
            if written is not None:
                found[written] = slot.clock
    newest = max(found.values(), default=0)
    last = [node for node, clock in found.items() if clock == newest]
    return last[0] if len(last) == 1 else None


def _named(world: World, expression: nodes.NodeNG) -> Iterator[Object]:
    """Yield the mappings that a name holds: one of its own scope, or of another, which has been run."""
    scope = expression.scope()
    named = expression.name if isinstance(expression, nodes.Name) else None
    for key, value in world.names.items():
        if named is None or not isinstance(key, tuple):
            continue
        inner = bare(value)
        is_here = key[1] == named and (key[0] is scope or (isinstance(key[0], tuple) and key[0][-1] is scope))
        is_outside = key[0] == SETTLED and key[1][0] == "place" and key[1][2] == named
        if (is_here or is_outside) and isinstance(inner, Reference) and inner.identity in world.objects:
            yield world.objects[inner.identity]


def _written(node: nodes.NodeNG, name: str, is_absent: bool) -> nodes.NodeNG | None:
    """Return the part of a node that writes or removes an entry; None of one that copies it."""
    if isinstance(node, nodes.Dict):
        found = [key for key, _ in node.items if isinstance(key, nodes.Const) and key.value == name]
        return found[-1] if found and not is_absent else None
    if isinstance(node, nodes.Subscript):
        return node if isinstance(node.parent, nodes.Delete) is is_absent else None
    if not isinstance(node, nodes.Call):
        return None
    keyword = _keyword(node, name)
    if keyword is not None:
        return None if is_absent else keyword
    if (getattr(node.func, "attrname", "") == "pop") is not is_absent:
        return None
    for part in node.args:
        if isinstance(part, nodes.Dict):
            written = _written(part, name, is_absent)
            if written is not None:
                return written
    is_told = any(isinstance(part, nodes.Const) and part.value == name for part in node.args[:1])
    return node.func if is_told else None


# No context


def handed_on_as(scope: nodes.NodeNG) -> str:
    """Return the parameter that a function hands on as the context, if it has another name there."""
    names = _names(scope)
    if CONTEXT not in names:
        for keyword in nodes_in(scope, nodes.Keyword):
            if keyword.arg == CONTEXT and isinstance(keyword.value, nodes.Name) and keyword.value.name in names:
                return keyword.value.name
    return CONTEXT


def absence(world: World, frame: Frame, call: nodes.Call) -> Blamed | None:
    """Return why a call is without a context: the entry was removed, or is written under a condition."""
    removed = entry(world, call, CONTEXT, Absent())
    if removed is not None:
        return Action.REMOVES, removed
    if frame.caller is None and all(keyword.arg for keyword in call.keywords):
        return None
    for test in _tests_of_entries(frame.scope):
        if not _is_decided(world, frame, test):
            return Action.SKIPS, test
    return None


def _tests_of_entries(scope: nodes.NodeNG) -> Iterator[nodes.NodeNG]:
    """Yield the tests under which a scope writes the ``context`` of a mapping that it unpacks into a call."""
    unpacked = {
        keyword.value.name
        for keyword in nodes_in(scope, nodes.Keyword, _SCOPES)
        if keyword.arg is None and isinstance(keyword.value, nodes.Name)
    }
    for target in nodes_in(scope, nodes.Subscript, _SCOPES):
        owner, key = target.value, target.slice
        is_assigned = isinstance(target.parent, nodes.Assign) and target in target.parent.targets
        is_context = isinstance(key, nodes.Const) and key.value == CONTEXT
        if is_assigned and is_context and isinstance(owner, nodes.Name) and owner.name in unpacked:
            branch = target.statement().parent
            if isinstance(branch, nodes.If) and not any(isinstance(one, _LEAVING) for one in branch.body):
                yield branch.test


def _is_decided(world: World, frame: Frame, test: nodes.NodeNG) -> bool:
    """Tell whether the call at hand leaves no choice to a test: its names hold literals."""
    names = list(nodes_in(test, nodes.Name))
    return bool(names) and all(_is_literal(world, frame, one.name) for one in names)


def _is_literal(world: World, frame: Frame, name: str) -> bool:
    holder: Frame | None = frame
    while holder is not None:
        value = world.names.get((holder.key, name))
        if value is not None:
            return isinstance(bare(value), (Const, Absent))
        if name in _names(holder.scope):
            # The name was forgotten: nothing mentions it after its test.
            given = _bound(world, holder, name, NONE)
            return given is not None and isinstance(_expression(given), nodes.Const)
        holder = holder.parent
    return False


def none(world: World, call: nodes.Call, given: list[nodes.NodeNG]) -> Blamed | None:
    """Return what assigns the ``None`` that a call gets in one of its arguments."""
    written = entry(world, call, CONTEXT, NONE)
    if written is not None:
        return Action.ASSIGNS, written
    assigned = [one for one in map(assigning_none, given) if one is not None]
    return (Action.ASSIGNS, assigned[0]) if assigned else None


def given_context(world: World, call: nodes.Call, frame: Frame) -> list[nodes.NodeNG]:
    """Return the arguments that may be the ``None`` that a call gets: none where it leaves the context out."""
    named = _keyword(call, CONTEXT) or _given_to_partial(call, CONTEXT)
    if named is not None:
        return [_expression(named)]
    inside = next(_keywords(frame, CONTEXT), None)
    behind = _arguments_behind(world, call, frame, inside.value) if inside is not None else None
    if behind is not None:
        return behind
    values = [*call.args, *(one.value for one in call.keywords)]
    return [one for one in values if not isinstance(one, nodes.Const) or one.value is None]


def _arguments_behind(
    world: World, call: nodes.Call, frame: Frame, expression: nodes.NodeNG
) -> list[nodes.NodeNG] | None:
    """Return the arguments of a call that what stands in a function is made of; None where that is not told."""
    found: list[nodes.NodeNG] = []
    for name in sorted(_made_of(expression, _names(frame.scope)) - {frame.receiver}):
        given = _bound(world, frame, name, NONE)
        if given is not None and isinstance(given.parent, nodes.Arguments):
            # It is a default.
            continue
        if given is None or given.parent is not frame.call or frame.caller is None:
            return None
        value = _expression(given)
        outer = [value] if frame.call is call else _arguments_behind(world, call, frame.caller, value)
        if outer is None:
            return None
        found.extend(outer)
    return found


def _made_of(expression: nodes.NodeNG, parameters: Container[str]) -> set[str]:
    """Return the parameters that an expression mentions, itself or by names that the function gives to what does."""
    found: set[str] = set()
    seen: set[nodes.NodeNG] = set()
    pending = [expression]
    while pending:
        one = pending.pop()
        if one not in seen:
            seen.add(one)
            for name in nodes_in(one, nodes.Name):
                if name.name in parameters:
                    found.add(name.name)
                else:
                    pending.extend(value for _, value in assignments(name))
    return found


def assigning_none(expression: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the last statement that gives a name or an attribute of the class at hand a ``None``."""
    assigned = list(assignments(expression))
    nones = [one for one, value in assigned if any(literal.value is None for literal in nodes_in(value, nodes.Const))]
    if not nones and len(assigned) == 1 and isinstance(expression, nodes.Name):
        # Nothing else gives the name a value.
        nones = [one for one, _ in assigned]
    return max(nones, key=lambda one: one.lineno or 0, default=None)


def assignments(expression: nodes.NodeNG) -> Iterator[tuple[nodes.NodeNG, nodes.NodeNG]]:
    """Yield what may give a name or an attribute of the class at hand its value, with that value."""
    for binding in _bindings(expression):
        inner = binding.parent
        statement = inner if isinstance(inner, nodes.NamedExpr) else binding.statement()
        value = getattr(statement, "iter" if isinstance(statement, nodes.For) else "value", None)
        if isinstance(statement, (nodes.Assign, nodes.AnnAssign, nodes.NamedExpr, nodes.For)) and value is not None:
            yield statement, value


def _bindings(expression: nodes.NodeNG) -> list[nodes.NodeNG]:
    if isinstance(expression, nodes.Name):
        scope, found = lookup(expression)
        return [*found, *_bindings_inside(scope, expression.name)]
    if isinstance(expression, nodes.Attribute) and isinstance(expression.expr, nodes.Name):
        method = expression.frame()
        cls = method.parent.frame() if isinstance(method, nodes.FunctionDef) and method.parent is not None else None
        if isinstance(cls, nodes.ClassDef) and _names(method)[:1] == [expression.expr.name]:
            return [*definitions(cls, expression.attrname), *assigned(cls, expression.attrname)]
    return []


def _bindings_inside(scope: nodes.NodeNG, name: str) -> Iterator[nodes.NodeNG]:
    """Yield what binds a scope's name in the functions that declare it ``global`` or ``nonlocal``."""
    for declaration in _declarations(scope):
        if name in declaration.names:
            inside = nodes_in(declaration.frame(), nodes.AssignName, _SCOPES)
            yield from (one for one in inside if one.name == name)


@lru_cache(maxsize=1)
def _declarations(scope: nodes.NodeNG) -> list[nodes.Global | nodes.Nonlocal]:
    """Return the declarations in a scope: it is asked again and again for its many calls."""
    return list(nodes_in(scope, (nodes.Global, nodes.Nonlocal)))


def parameter_of(expression: nodes.NodeNG) -> nodes.NodeNG | None:
    """Return the parameter that a name is, and nothing else."""
    bindings = _bindings(expression) if isinstance(expression, nodes.Name) else []
    is_parameter = len(bindings) == 1 and isinstance(bindings[0].parent, nodes.Arguments)
    return bindings[0] if is_parameter else None
