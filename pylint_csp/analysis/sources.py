"""The source of modules, as text: whether it speaks of the class, and what it imports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from io import BytesIO
from itertools import accumulate
from pathlib import Path

from astroid import modutils, nodes
from astroid.exceptions import AstroidError

from pylint_csp.analysis.callees import canonical, is_standard
from pylint_csp.names import CLASS_NAME

_CLASS = re.compile(rf"\b{CLASS_NAME}\b|(?:http\.client|httplib|http_client)[ \t]+import[ \t]*\*")
_IMPORT = re.compile(r"^[ \t]*(?:from[ \t]+([.\w]+)[ \t]+)?import\b[ \t]*(\([^)]*\)|[^\n#;(]+)", re.MULTILINE)
_NAME = re.compile(r"(?:^|[(,])(?:\s|#.*)*([.\w]+)")


@dataclass(eq=False)
class Source:
    """A module's source."""

    name: str
    mentions: bool
    """Whether the text speaks of the class."""
    imported: list[str]
    """The names of what it imports that may be modules, but for the standard library's."""
    path: str
    imports: list[Source] = field(default_factory=list)
    tree: nodes.Module | None = None

    def parse(self, place: nodes.Module) -> nodes.Module | None:
        """Return astroid's tree of the module, as it is found from another one; None if there is none."""
        if self.tree is None:
            try:
                self.tree = place.import_module(self.name, relative_only=False)
            except (AstroidError, SyntaxError, RecursionError):
                return None
        return self.tree


class Sources:
    """The modules whose text was read in this run."""

    def __init__(self) -> None:
        self._sources: dict[str, Source] = {}
        self._found: dict[str, Source | None] = {}

    def reached(self, module: nodes.Module) -> list[Source]:
        """Return the sources of a module that astroid has parsed, first, and of all that it leads to by imports."""
        path = module.file or module.name
        if path not in self._sources:
            try:
                with module.stream() or BytesIO() as stream:
                    self._add(module.name, path, stream.read())
            except OSError:
                self._add(module.name, path, b"")
        self._sources[path].tree = module
        found: dict[Source, None] = {}
        waiting = [self._sources[path]]
        while waiting:
            source = waiting.pop()
            if source not in found:
                found[source] = None
                source.imports += [one for name in source.imported if (one := self._find(name)) and one is not source]
                source.imported.clear()
                waiting += source.imports
        return list(found)

    def _find(self, name: str) -> Source | None:
        """Return the source of a module that astroid finds under a name."""
        if name not in self._found:
            try:
                path = modutils.file_from_modpath(name.split(".")) or ""
                if path.endswith(".py") and path not in self._sources:
                    self._add(name, path, Path(path).read_bytes())
            except (ImportError, OSError, SyntaxError, ValueError):
                path = ""
            self._found[name] = self._sources.get(path)
        return self._found[name]

    def _add(self, name: str, path: str, content: bytes) -> None:
        text = content.decode("utf-8", "replace")
        package = name if Path(path).name.startswith("__init__.") else name.rpartition(".")[0]
        imported = list(dict.fromkeys(_imported_names(text, package)))
        self._sources[path] = Source(name, bool(_CLASS.search(text)), imported, path)


def _imported_names(text: str, package: str) -> Iterator[str]:
    """Yield the absolute names of the modules that a text imports, with the packages around them."""
    for base, names in _IMPORT.findall(text):
        module = base.lstrip(".")
        if levels := len(base) - len(module):
            around = package.split(".")
            module = ".".join([*around[: len(around) - levels + 1], *filter(None, [module])])
        for name in (module, *(f"{module}.{name}" if module else name for name in _NAME.findall(names))):
            if name and not is_standard(canonical(name)):
                yield from accumulate(name.split("."), lambda one, two: f"{one}.{two}")
