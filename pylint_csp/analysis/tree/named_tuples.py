"""Named tuples that a call makes: what fields the call names, and the class statement that makes the same.

Source: https://docs.python.org/3/library/collections.html#collections.namedtuple.
"""

from __future__ import annotations

from keyword import iskeyword
from typing import cast

from astroid import nodes, parse

from pylint_csp.analysis.tree.spelling import string_in
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
    defaults = cast("list[nodes.NodeNG]", given.elts) if isinstance(given, (nodes.List, nodes.Tuple)) else []
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


def _value(default: nodes.NodeNG, fields: list[str]) -> str:
    """Return how a field gets a default; nothing for one that reads or binds names which the class's body binds."""
    parts = nodes_in(default, (nodes.Name, nodes.NamedExpr))
    is_same = all(isinstance(one, nodes.Name) and one.name not in fields for one in parts)
    return f" = ({default.as_string()})" if is_same else ""


def _is_name(text: str) -> bool:
    """Tell whether a class or a field may have a name."""
    return text.isidentifier() and not iskeyword(text)
