"""What source texts tell by their spelling, without parsing: what they import, and whether they lead to the class."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

CLASS = "HTTPSConnection"
STAR = "*"
_DO_OPEN = "do_open"
_SEEDS = re.compile(r"\.[\s\\]*HTTPSConnection\b|[\"']HTTPSConnection[\"']|\bdo_open\b")
_HOMES = ("http.client", "httplib", "http_client")
_NAMING_HOME = (*_HOMES, "from http import")
_IMPORT = "import"
_GAP = r"(?:[ \t]|\\\r?\n)*"
_STATEMENT = re.compile(
    rf"[ \t]*(?:from\b{_GAP}(?P<base>\.*[\w.]*){_GAP}\bimport\b"
    rf"{_GAP}(?P<names>\((?:[^()#]|#[^\n]*\n)*\)|(?:[^\n#;\\]|\\\r?\n)*)"
    rf"|import\b{_GAP}(?P<plain>(?:[^\n#;\\]|\\\r?\n)+))"
)
_CALL = re.compile(r"\bimport_module\((?:\s|#[^\n]*\n)*[\"'](?P<called>\.*[\w.]+)[\"']")
_COMMENT = re.compile(r"#[^\n]*")
_BY_NAME = ("import_module", "__import__", "sys.modules")
"""What imports a module whose name is a value."""
_MODULE_NAMED = re.compile(r"[\"']([A-Za-z_]\w*(?:\.\w+)*)(?::\w+)?[\"']")
"""A string that may name a module, or what is in one."""
_PART = re.compile(r"[\"'](?P<first>HTTPS?)?(?P<filled>%\w|\{[^{}\n]*\})?(?P<last>S?Connection)?[\"']")
"""A string that may be a part of the class's name, or be filled so that it is the name."""
_NAME = re.compile(r"[\w.]+|\*")
_CLASS_STATEMENT = re.compile(r"^[ \t]*class[ \t]+(\w+)(?:[ \t]*\(([^()]*))?", re.MULTILINE)
_WORD = re.compile(r"\w+")


class Imported(NamedTuple):
    """What one statement, or one call of ``import_module`` with a literal, imports."""

    base: str | None
    """The module; None where a statement lists modules alone."""
    names: tuple[str, ...] = ()
    """What is taken from it, or the modules that are listed."""


def imports_in(text: str) -> Iterator[Imported]:
    """Yield what a text imports."""
    place = text.find(_IMPORT)
    while place >= 0:
        line = text.rfind("\n", 0, place) + 1
        while text.endswith(("\\\n", "\\\r\n"), 0, line):
            line = text.rfind("\n", 0, line - 1) + 1
        start = max(line, text.rfind(";", line, place) + 1, text.rfind(":", line, place) + 1)
        match = _STATEMENT.match(text, start)
        called = _CALL.match(text, place) if match is None else None
        if match is not None:
            listed = match["plain"] or _COMMENT.sub("", match["names"]).strip("()")
            names = (name for part in listed.split(",") for name in _NAME.findall(part)[:1])
            yield Imported(match["base"], tuple(names))
        elif called is not None:
            yield Imported(called["called"])
        end = match or called
        place = text.find(_IMPORT, max(place + 1, end.end() if end is not None else 0))


def classes_in(text: str) -> Iterator[tuple[str, list[str]]]:
    """Yield the names of the classes that a text defines, each with the words of its bases."""
    yield from ((name, _WORD.findall(bases)) for name, bases in _CLASS_STATEMENT.findall(text))


def modules_named(text: str) -> list[str]:
    """Return what the strings of a text may name that may import a module by a value: modules, or what these have."""
    if not any(one in text for one in _BY_NAME):
        return []
    return list(dict.fromkeys(_MODULE_NAMED.findall(text)))


def is_seed(text: str, imported: list[Imported]) -> bool:
    """Tell whether a text names the class other than by what it imports from modules of the project."""
    if (CLASS in text or _DO_OPEN in text) and _SEEDS.search(text):
        return True
    if "getattr" in text and any(one in text for one in _NAMING_HOME) and _holds_parts(text):
        return True
    return any(
        one.base is not None and (CLASS in one.names or (one.base.endswith(_HOMES) and STAR in one.names))
        for one in imported
    )


def _holds_parts(text: str) -> bool:
    """Tell whether the strings of a text may be put together to the class's name."""
    parts = [*_PART.finditer(text)]
    return any(one["filled"] and one["last"] for one in parts) or all(
        any(one[name] for one in parts) for name in ("first", "last")
    )


def absolute(base: str, module: str, is_package: bool) -> str | None:
    """Return the absolute name of what a module imports; None where that leads out of the package."""
    level = len(base) - len(base.lstrip("."))
    if not level:
        return base
    parts = module.split(".")
    parts = parts[: len(parts) - level + is_package]
    return ".".join([*parts, base[level:]]).strip(".") or None
