"""A look at source texts, without parsing: whether a module may hold anything that leads to the class."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path

import astroid
from astroid import nodes

from pylint_csp.analysis.program import is_standard

_CLASS = "HTTPSConnection"
_SEEDS = re.compile(r"\.[\s\\]*HTTPSConnection\b|[\"']HTTPSConnection[\"']|\bdo_open\b")
_HOMES = ("http.client", "httplib", "http_client")
_IMPORTS = re.compile(
    r"^[ \t]*(?:from[ \t]+(?P<base>\.*[\w.]*)[ \t]+import[ \t]*(?P<names>\([^)]*\)|(?:[^\n#;\\]|\\\r?\n)*)"
    r"|import[ \t]+(?P<plain>(?:[^\n#;\\]|\\\r?\n)+))",
    re.MULTILINE,
)
_INLINE_IMPORT = re.compile(r"(?:;|\b(?:try|else|finally|if\b[^:\n]*|except\b[^:\n]*):)[ \t]*(?:from|import)[ \t]")
"""An import that does not begin its line is not taken apart: its module counts as one that leads to the class."""
_NAME = re.compile(r"[\w.]+")


class Sources:
    """Answers from texts which modules may lead to the class, through any number of imports."""

    def __init__(self) -> None:
        self._bearing: dict[str, bool] = {}
        self._mentioning: dict[nodes.Module, bool] = {}
        self._files: dict[str, Path | None] = {}
        self._missing: set[str] = set()
        self._scanned: dict[str, tuple[bool, tuple[str, ...]]] = {}

    def leads(self, module: nodes.Module) -> bool:
        """Tell whether the module's own text, or a module that it imports, mentions the class."""
        text = _text_of(module)
        if text is None or self.mentions(module):
            return True
        return any(self.is_bearing(name) for name in self._imported(text, module.name, module.package))

    def mentions(self, module: nodes.Module) -> bool:
        """Tell whether the module's own text holds a name that leads to the class."""
        if module not in self._mentioning:
            text = _text_of(module)
            self._mentioning[module] = text is None or _is_seed(text)
        return self._mentioning[module]

    @staticmethod
    def holds_any(module: nodes.Module, names: Iterable[str]) -> bool:
        """Tell whether the module's text holds one of some identifiers."""
        text = _text_of(module)
        return text is None or any(name in text for name in names)

    def is_bearing(self, name: str) -> bool:
        """Tell whether an imported module, or one that it imports, mentions the class."""
        if name in self._bearing:
            return self._bearing[name]
        seen: set[str] = set()
        pending = [name]
        found = False
        while pending and not found:
            current = pending.pop()
            if current in seen:
                continue
            seen.add(current)
            if current in self._bearing:
                found = self._bearing[current]
                continue
            marked, imports = self._scan(current)
            found = marked
            pending.extend(imports)
        if found:
            self._bearing[name] = True
        else:
            self._bearing.update(dict.fromkeys(seen, False))
        return found

    def _scan(self, name: str) -> tuple[bool, tuple[str, ...]]:
        """Return whether a module's text holds a marker, and the names of the modules that it may import."""
        known = self._scanned.get(name)
        if known is None:
            path = None if is_standard(name) else self._file(name)
            text = _read(path) if path is not None else ""
            imports = () if path is None else tuple(self._imported(text, name, _is_package(path)))
            known = self._scanned[name] = (_is_seed(text), imports)
        return known

    def _imported(self, text: str, module: str, is_package: bool) -> Iterator[str]:
        """Yield the modules that a text imports; what is imported from a package may be one, too."""
        for match in _IMPORTS.finditer(text):
            plain = match["plain"]
            if plain is not None:
                yield from (name for part in plain.split(",") for name in _NAME.findall(part)[:1])
                continue
            base = _absolute(match["base"], module, is_package)
            if base is None:
                continue
            yield base
            if self.is_package(base):
                for part in match["names"].strip("()").split(","):
                    yield from (f"{base}.{name}" for name in _NAME.findall(part)[:1])

    def is_package(self, name: str) -> bool:
        """Tell whether an imported module may hold other modules."""
        if is_standard(name):
            return False
        path = self._file(name)
        return _is_package(path) if path is not None else name not in self._missing

    def _file(self, name: str) -> Path | None:
        if name not in self._files:
            try:
                location = astroid.MANAGER.file_from_module_name(name, None).location
            except (astroid.AstroidImportError, ImportError):
                location = None
                self._missing.add(name)
            path = Path(location) if location else None
            if path is not None and path.is_dir():
                path = path / "__init__.py"
            self._files[name] = path if path is not None and path.suffix in (".py", ".pyi") else None
        return self._files[name]


def _is_package(path: Path) -> bool:
    return path.stem == "__init__"


def _text_of(module: nodes.Module) -> str | None:
    try:
        stream = module.stream()  # type: ignore[no-untyped-call]
    except OSError:
        return None
    if stream is None:
        return None
    with stream:
        try:
            return _normal(stream.read().decode(module.file_encoding or "utf-8", "replace"))
        except LookupError:
            return None


def _read(path: Path) -> str:
    try:
        return _normal(path.read_text("utf-8", "replace"))
    except OSError:
        return ""


def _normal(text: str) -> str:
    """Return a text in NFKC form, in which Python compares identifiers (PEP 3131)."""
    return text if text.isascii() else unicodedata.normalize("NFKC", text)


def _is_seed(text: str) -> bool:
    """Tell whether a text names the class other than by what it imports from modules of the project."""
    if _SEEDS.search(text) or _INLINE_IMPORT.search(text):
        return True
    return "http" in text and any(_imports_class(match) for match in _IMPORTS.finditer(text))


def _imports_class(match: re.Match[str]) -> bool:
    base, names = match["base"], match["names"]
    return base is not None and base.endswith(_HOMES) and (_CLASS in names or "*" in names)


def _absolute(base: str, module: str, is_package: bool) -> str | None:
    level = len(base) - len(base.lstrip("."))
    if not level:
        return base
    parts = module.split(".")
    parts = parts[: len(parts) - level + is_package]
    return ".".join([*parts, base[level:]]).strip(".") or None
