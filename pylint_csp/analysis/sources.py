"""The source of modules, as text: whether it speaks of the class, and what it imports."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
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
    path: str
    mentions: bool
    """Whether the text speaks of the class."""
    imported: list[str]
    """The names of the modules that it imports, and of what may be modules, but for the standard library's."""
    imports: list[Source] = field(default_factory=list)

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
        self._found: dict[tuple[str, str], Source | None] = {}
        self._folders: dict[str, str] = {}

    def reached(self, module: nodes.Module) -> list[Source]:
        """Return the sources of a module that astroid has parsed, first, and of all that it leads to by imports."""
        path = module.file or module.name
        if path not in self._sources:
            try:
                with module.stream() as stream:
                    text = stream.read()
            except (OSError, AttributeError):
                text = b""
            self._add(module.name, path, text)
        found: dict[Source, None] = {}
        waiting = [self._sources[path]]
        while waiting:
            source = waiting.pop()
            if source not in found:
                found[source] = None
                waiting += self._imports(source)
        return list(found)

    def _imports(self, source: Source) -> list[Source]:
        if source.imported:
            path = Path(source.path)
            above = len(source.name.split(".")) + path.name.startswith("__init__.")
            root = str(path.parents[min(above, len(path.parents)) - 1]) if path.is_absolute() else ""
            found = dict.fromkeys(self._find(name, root) for name in source.imported)
            source.imports = [one for one in found if one is not None and one is not source]
            source.imported = []
        return source.imports

    def _find(self, name: str, root: str) -> Source | None:
        """Return the source of a module: beside the importing module's package, or where astroid finds its package."""
        if (name, root) not in self._found:
            package = name.partition(".")[0]
            if package not in self._folders:
                self._folders[package] = _folder_of(package)
            bases = [Path(folder, *name.split(".")) for folder in (root, self._folders[package]) if folder]
            paths = [path for base in bases for path in (base / "__init__.py", base.with_suffix(".py"))]
            self._found[name, root] = next(filter(None, (self._open(name, path) for path in paths)), None)
        return self._found[name, root]

    def _open(self, name: str, path: Path) -> Source | None:
        if str(path) not in self._sources:
            try:
                self._add(name, str(path), path.read_bytes())
            except OSError:
                return None
        return self._sources[str(path)]

    def _add(self, name: str, path: str, content: bytes) -> None:
        text = content.decode("utf-8", "replace")
        package = name if Path(path).name.startswith("__init__.") else name.rpartition(".")[0]
        imported = list(dict.fromkeys(_imported_names(text, package)))
        self._sources[path] = Source(name, path, bool(_CLASS.search(text)), imported)


def _imported_names(text: str, package: str) -> Iterator[str]:
    """Yield the absolute names of the modules that a text imports, with the packages around them."""
    for base, names in _IMPORT.findall(text):
        module = base.lstrip(".")
        if levels := len(base) - len(module):
            around = package.split(".")
            module = ".".join([*around[: len(around) - levels + 1], *filter(None, [module])])
        for name in (module, *(f"{module}.{name}" if module else name for name in _NAME.findall(names))):
            if name and not is_standard(canonical(name)):
                yield from accumulate(name.split("."), "{}.{}".format)


def _folder_of(package: str) -> str:
    """Return the folder that holds a module or package; nothing if there is none."""
    try:
        location = modutils.file_from_modpath([package])
    except (ImportError, SyntaxError, ValueError):
        return ""
    if not location:
        return ""
    path = Path(location)
    return str(path.parent.parent if path.name.startswith("__init__.") else path.parent)
