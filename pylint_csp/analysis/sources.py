"""The source of modules, as text: whether it speaks of the class, and what it imports."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from astroid import modutils, nodes
from astroid.exceptions import AstroidError

from pylint_csp.analysis.imports import canonical, is_standard
from pylint_csp.names import CLASS_NAME

_CLASS = re.compile(rb"\b" + CLASS_NAME.encode() + rb"\b")
_STAR = re.compile(rb"(?:http\.client|httplib|http_client)[ \t]+import[ \t]*\*")
_IMPORT = re.compile(
    rb"^[ \t]*(?:import[ \t]+(?P<names>[^\n#;]+)|from[ \t]+(?P<module>[.\w]+)[ \t]+import[ \t]+"
    rb"(?:\((?P<many>[^)]*)\)|(?P<few>[^\n#;]+)))",
    re.MULTILINE,
)
_NAME = re.compile(r"[A-Za-z_]\w*")


@dataclass(eq=False)
class Source:
    """A module's source."""

    name: str
    path: str
    mentions: bool = False
    """Whether the text speaks of the class."""
    imports: list[Source] = field(default_factory=list)
    """The modules that it imports, but for the standard library's."""

    def parse(self, place: nodes.Module) -> nodes.Module | None:
        """Return astroid's tree of the module, as it is found from another one; None if there is none."""
        try:
            tree = place.import_module(self.name, relative_only=False)
        except (AstroidError, SyntaxError, RecursionError):
            return None
        return tree if isinstance(tree, nodes.Module) else None


class Sources:
    """The modules whose text was read in this run."""

    def __init__(self) -> None:
        self._sources: dict[str, Source] = {}

    def of(self, module: nodes.Module) -> Source:
        """Return the source of a module that astroid has parsed."""
        path = module.file or module.name
        if path not in self._sources:
            try:
                with module.stream() as stream:
                    text = stream.read()
            except (OSError, AttributeError):
                text = b""
            self._read(Source(module.name, path), text)
        return self._sources[path]

    def reached(self, source: Source) -> list[Source]:
        """Return a module and all that it imports, also by way of others."""
        found = {source.path: source}
        waiting = [source]
        while waiting:
            for other in waiting.pop().imports:
                if other.path not in found:
                    found[other.path] = other
                    waiting.append(other)
        return list(found.values())

    def _read(self, source: Source, text: bytes) -> None:
        waiting = [(source, text)]
        self._sources[source.path] = source
        while waiting:
            one, text = waiting.pop()
            one.mentions = bool(_CLASS.search(text) or _STAR.search(text))
            for name in _imported_names(text, one):
                path = _path_of(name, _root_of(one))
                if path is None or path == one.path:
                    continue
                if path not in self._sources:
                    self._sources[path] = Source(name, path)
                    waiting.append((self._sources[path], _bytes_of(path)))
                if self._sources[path] not in one.imports:
                    one.imports.append(self._sources[path])


def _imported_names(text: bytes, source: Source) -> dict[str, None]:
    """Return the absolute names of the modules that a text imports, with names in them that may be modules."""
    found: dict[str, None] = {}
    for match in _IMPORT.finditer(text):
        if match["names"] is not None:
            for part in match["names"].decode("latin-1").split(","):
                _add(found, part.split(" as ")[0].strip())
            continue
        base = _absolute(match["module"].decode("latin-1"), source)
        if is_standard(canonical(base)):
            continue
        _add(found, base)
        names = (match["many"] if match["many"] is not None else match["few"]).decode("latin-1")
        for part in names.split(","):
            if name := _NAME.match(part.strip()):
                found[f"{base}.{name[0]}"] = None
    return found


def _add(found: dict[str, None], name: str) -> None:
    """Add a module and the packages around it, which are imported, too."""
    if not name or is_standard(canonical(name)):
        return
    parts = name.split(".")
    for length in range(1, len(parts) + 1):
        found[".".join(parts[:length])] = None


def _absolute(name: str, source: Source) -> str:
    dots = len(name) - len(name.lstrip("."))
    if not dots:
        return name
    package = source.name.split(".")
    levels = dots - 1 if Path(source.path).name.startswith("__init__.") else dots
    kept = package[: len(package) - levels] if levels else package
    return ".".join([*kept, *filter(None, [name.lstrip(".")])])


def _root_of(source: Source) -> str:
    """Return the folder from which the module's name is counted."""
    path = Path(source.path)
    parts = len(source.name.split(".")) + (path.name.startswith("__init__."))
    return str(path.parents[min(parts, len(path.parents)) - 1]) if path.is_absolute() else ""


@cache
def _path_of(name: str, root: str) -> str | None:
    """Return the file of a module: beside the importing module's package, or where astroid finds its package."""
    parts = name.split(".")
    for folder in filter(None, (root, _folder_of(parts[0]))):
        base = Path(folder, *parts)
        for path in (base.with_suffix(".py") if "." not in base.name else base, base / "__init__.py"):
            if path.is_file():
                return str(path)
    return None


@cache
def _folder_of(package: str) -> str | None:
    """Return the folder that holds a module or package."""
    try:
        path = modutils.file_from_modpath([package])
    except (ImportError, SyntaxError, ValueError):
        return None
    location = getattr(path, "location", None) or path
    if not isinstance(location, str):
        return None
    found = Path(location)
    return str(found.parent.parent if found.name.startswith("__init__.") else found.parent)


def _bytes_of(path: str) -> bytes:
    try:
        return Path(path).read_bytes()
    except OSError:
        return b""
