"""Named tuples that a call makes: what fields the call names, and the class statement that makes the same.

Source: https://docs.python.org/3/library/collections.html#collections.namedtuple.
"""

from __future__ import annotations

from keyword import iskeyword
from typing import cast

from astroid import nodes, parse

from pylint_csp.analysis.tree.positions import block_of
from pylint_csp.analysis.tree.spelling import held_in, last_name, spelled, string_in, targets_of
from pylint_csp.analysis.tree.walks import nodes_in


def fields_written(call: nodes.Call) -> list[str]:
    """Return the fields of ``namedtuple("N", "host context")``, or of ``NamedTuple("N", [("host", str)])``.

    There are none where they are not written out, or are no names that Python allows there.
    """
    given = [*call.args[1:2], *(one.value for one in call.keywords if one.arg in ("field_names", "fields"))]
    if len(given) != 1:
        return []
    written = given[0]
    if isinstance(written, (nodes.List, nodes.Tuple)):
        parts = [one.elts[0] if isinstance(one, nodes.Tuple) and one.elts else one for one in written.elts]
        fields = [string_in(cast("nodes.NodeNG", one)) for one in parts]
    else:
        fields = string_in(written).replace(",", " ").split()
    are_names = all(_is_name(one) and not one.startswith("_") for one in fields)
    return fields if are_names and len({*fields}) == len(fields) else []


def class_of_fields(call: nodes.Call) -> nodes.ClassDef | None:
    """Return the statement that makes the same class, as if it stood there; None where that is not written out.

    Of the defaults, it has those that mean there what they mean in the call: the fields are names of the class's body.
    """
    fields = fields_written(call)
    given = next((one.value for one in call.keywords if one.arg == "defaults"), None)
    defaults = _items_of(_defaults_set_later(call) or given, len(fields))
    if not fields or len(defaults) > len(fields):
        return None
    is_counted = not any(isinstance(one, nodes.Starred) for one in defaults)
    written = [_value(one, fields) if is_counted else "" for one in defaults]
    values = [""] * (len(fields) - len(defaults)) + written
    body = "; ".join(f"{name}: object{value}" for name, value in zip(fields, values, strict=True))
    name = string_in(call.args[0]) if call.args else ""
    made = f"class {name if _is_name(name) else 'NamedTuple'}(__import__('typing').NamedTuple): {body}"
    (cls,) = parse("\n" * ((call.lineno or 1) - 1) + made, apply_transforms=False).body
    # It is found, and asked about, where the call stands.
    cls.parent = call.statement().parent
    return cast("nodes.ClassDef", cls)


def _defaults_set_later(call: nodes.Call) -> nodes.NodeNG | None:
    """Return what a statement behind the class's, in the same block, sets as the defaults: ``N.__new__.__defaults__``.

    That is how they were given before Python 3.7. A class with the call as its base has the same ``__new__``.
    """
    statement = call.statement()
    bound = statement if isinstance(statement, nodes.ClassDef) else next(iter(targets_of(statement)), None)
    place = f"{last_name(bound)}.__new__.__defaults__"
    for later in reversed(block_of(statement)):
        if later is statement:
            break
        targets = targets_of(later) if isinstance(later, nodes.Assign) else []
        if any(last_name(one) == "__defaults__" and spelled(one) == place for one in targets):
            return cast("nodes.Assign", later).value
    return None


def _items_of(written: nodes.NodeNG | None, count: int) -> list[nodes.NodeNG]:
    """Return the items of a display, or of ``(None,) * len(N._fields)`` where there are ``count`` fields."""
    times = 1
    if isinstance(written, nodes.BinOp) and written.op == "*":
        repeated = count if spelled(written.right).endswith("._fields)") else getattr(written.right, "value", 0)
        written, times = written.left, repeated if repeated in range(count + 1) else 0
    return held_in(written) * times if isinstance(written, (nodes.List, nodes.Tuple)) else []


def _value(default: nodes.NodeNG, fields: list[str]) -> str:
    """Return how a field gets a default; nothing for one that reads or binds names which the class's body binds."""
    parts = nodes_in(default, (nodes.Name, nodes.NamedExpr))
    is_same = all(isinstance(one, nodes.Name) and one.name not in fields for one in parts)
    return f" = ({default.as_string()})" if is_same else ""


def _is_name(text: str) -> bool:
    """Tell whether a class or a field may have a name."""
    return text.isidentifier() and not iskeyword(text)
