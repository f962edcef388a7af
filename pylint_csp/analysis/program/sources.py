"""A look at source texts, without parsing: whether a module may hold anything that leads to the class."""

from __future__ import annotations

import re
import sysconfig
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple, TypeVar

import astroid
from astroid import nodes

from pylint_csp.analysis.program.standard import is_standard
from pylint_csp.analysis.program.texts import (
    CLASS,
    STAR,
    Imported,
    absolute,
    classes_in,
    imports_in,
    is_seed,
    modules_named,
)
from pylint_csp.analysis.tree.memo import memoized

_Answer = TypeVar("_Answer")

_INSTALLED = frozenset({"site-packages", "dist-packages"})
_LIBRARY = Path(sysconfig.get_path("stdlib"))
_TELLING = re.compile(r"\bssl\b|_ssl|ssl_|SSL")
_TLS = ("ssl", "SSL")
_OF_CONTEXTS = ("context", CLASS, *_TLS)
"""What a text mentions that says anything of contexts or connections, or of TLS at all."""
_WORD = re.compile(r"\w+")
_MOST_READ = 2_000
"""The texts of so many modules of one package are read because others lead to them; generated ones have far more."""
_MOST_READ_INSTALLED = 400
"""So many of an installed package."""
_LAZY = frozenset({"__getattr__", "import_module"})
"""What stands in a package that imports its modules when they are asked for."""


class Source(NamedTuple):
    """What is read off the text of a module."""

    is_seed: bool
    """Whether it holds a name that leads to the class."""
    has_star: bool
    """Whether it binds names that it does not mention."""
    imports: tuple[str, ...]
    """The absolute names of the modules that it may import."""
    mentions_contexts: bool
    """Whether it says anything of contexts or connections, or of TLS at all."""


_UNREAD = Source(is_seed=False, has_star=False, imports=(), mentions_contexts=False)


class Sources:
    """Answers from texts which modules may lead to the class, through any number of imports."""

    def __init__(self) -> None:
        self._bearing: dict[str, bool] = {}
        self._files: dict[str, Path | None] = {}
        self._missing: set[str] = set()
        self._sources: dict[str, Source] = {}
        self._read_of: Counter[str] = Counter()
        """How many modules of a package were read that are not linted themselves."""
        self._modules: dict[str, nodes.Module] = {}
        self._packages: set[str] = set()
        self.linted: dict[str, nodes.Module] = {}
        self.replaced: set[str] = set()
        """The names that meant other modules until now: pylint took two files of one name, one after the other."""

    def add(self, module: nodes.Module) -> None:
        """Make a linted module the one that its name means; take its text, unless it was read as an imported one's."""
        name = module.name
        self.linted[name] = module
        self._packages.add(name.partition(".")[0])
        known = self._files.get(name)
        is_same = known is not None and str(known) == module.file and name not in self._modules
        if self._modules.get(name) is module or is_same:
            return
        if name in self._modules:
            self.replaced.add(name)
        self._modules[name] = module
        self._sources.pop(name, None)
        self._bearing.pop(name, None)

    def is_of_linted_package(self, name: str) -> bool:
        """Tell whether a module belongs to a package of which something is linted."""
        return name.partition(".")[0] in self._packages

    def holds_any(self, name: str, identifiers: Iterable[str]) -> bool:
        """Tell whether a module's text holds one of some identifiers."""
        text = self._text(name)
        return any(one in text and re.search(rf"(?<!\w){re.escape(one)}(?!\w)", text) for one in identifiers)

    def mentioned(self, name: str, identifiers: Collection[str]) -> set[str]:
        """Return those of some identifiers that a module's text holds."""
        text = self._text(name)
        return {*_WORD.findall(text)}.intersection(identifiers) if any(one in text for one in identifiers) else set()

    def bases_of(self, name: str, classes: Collection[str]) -> set[str] | None:
        """Return the names of the bases of some classes that a module's text defines; None where it defines none."""
        found = [bases for defined, bases in self._classes_in(name) if defined in classes]
        return set().union(*found) if found else None

    @memoized
    def _classes_in(self, name: str) -> list[tuple[str, list[str]]]:
        return [*classes_in(self._text(name))]

    def of(self, name: str) -> Source:
        """Return what the text of a module tells; a module that is not found has none."""
        known = self._sources.get(name)
        if known is None:
            module = self._modules.get(name)
            if module is None:
                package = name.partition(".")[0]
                if self._read_of[package] >= self._most_of(package):
                    return _UNREAD
                self._read_of[package] += 1
            text = self._text(name)
            is_package = module.package if module is not None else self.is_package(name)
            statements = list(imports_in(text))
            by_name = (self._loaded_lazily, self._imported_by_name)
            others = (one for imported in by_name for one in imported(name, text, is_package))
            imported = [*self._imported(statements, name, is_package), *others]
            imports = tuple(one for one in dict.fromkeys(imported) if self._leads(name, one))
            known = self._sources[name] = Source(
                is_seed(text, statements),
                any(STAR in one.names for one in statements),
                imports,
                any(one in text for one in _OF_CONTEXTS),
            )
        return known

    @memoized
    def _most_of(self, package: str) -> int:
        """Return how many modules of a package are read that are not linted themselves."""
        return _MOST_READ_INSTALLED if self.is_installed(package) else _MOST_READ

    def _leads(self, name: str, imported: str) -> bool:
        """Tell whether an import is followed: out of an installed package, or the standard library, it is not."""
        if name.partition(".")[0] == imported.partition(".")[0]:
            return True
        module = self._modules.get(name)
        return not self.is_installed(name) if module is None else not _is_of_library(module)

    def is_installed(self, name: str) -> bool:
        """Tell whether a module belongs to an installed package."""
        path = None if is_standard(name) else self._file(name)
        return path is not None and not _INSTALLED.isdisjoint(path.parts)

    def _text(self, name: str) -> str:
        module = self._modules.get(name)
        try:
            if module is not None:
                with module.stream() as stream:  # type: ignore[no-untyped-call]
                    text = stream.read().decode(module.file_encoding or "utf-8", "replace")
            else:
                path = None if is_standard(name) else self._file(name)
                text = path.read_text("utf-8", "replace") if path is not None else ""
        except (LookupError, OSError):
            return ""
        # Python compares identifiers in this form (PEP 3131).
        return text if text.isascii() else unicodedata.normalize("NFKC", text)

    def may_tell(self, name: str) -> bool:
        """Tell whether a module may say anything about contexts: an installed one that does not mention them won't."""
        if not self.is_installed(name):
            return True
        text = self._text(name)
        return (any(one in text for one in _TLS) and _TELLING.search(text) is not None) or self.is_bearing(name)

    def mentions_contexts(self, name: str) -> bool:
        """Tell whether the text of a module says anything of contexts or connections, or of TLS at all."""
        return self.of(name).mentions_contexts

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
            source = self.of(current)
            found = source.is_seed
            pending.extend(source.imports)
        if found:
            self._bearing[name] = True
        else:
            self._bearing.update(dict.fromkeys(seen, False))
        return found

    def _imported(self, statements: list[Imported], module: str, is_package: bool) -> Iterator[str]:
        """Yield the modules that statements import; what is imported from a package may be one, too."""
        for statement in statements:
            if statement.base is None:
                for name in statement.names:
                    # ``import a.b`` imports ``a``, too.
                    parts = name.split(".")
                    yield from (".".join(parts[:length]) for length in range(len(parts), 0, -1))
                continue
            base = absolute(statement.base, module, is_package)
            if base is None:
                continue
            yield base
            if statement.names and self.is_package(base):
                held = self._submodules(base)
                listed = (name for name in statement.names if name != STAR)
                yield from (f"{base}.{name}" for name in listed if held is None or name in held)

    def _loaded_lazily(self, name: str, text: str, is_package: bool) -> Iterator[str]:
        """Yield the modules of a package that its ``__getattr__`` may import: those that it mentions (PEP 562)."""
        if is_package and all(one in text for one in _LAZY):
            mentioned = set(_WORD.findall(text))
            held = self._submodules(name) or frozenset()
            yield from (f"{name}.{one}" for one in sorted(held & mentioned - {"__init__"}))

    def _imported_by_name(self, name: str, text: str, is_package: bool) -> Iterator[str]:
        """Yield the modules that a text may import by the strings in it, be they the names of what these have."""
        beside = frozenset() if is_package or "." in name else self._submodules(name) or frozenset()
        for named in modules_named(text):
            first, _, rest = named.partition(".")
            if rest and (self.is_of_linted_package(first) or (not is_standard(first) and self._file(first))):
                yield from (named, named.rpartition(".")[0])
            elif not rest and named in beside:
                yield named

    @memoized
    def _submodules(self, package: str) -> frozenset[str] | None:
        """Return the names that may be modules of a package: what stands in its folder; None for several folders."""
        held = self._held(package)
        return frozenset(one.partition(".")[0] for one in held) if held is not None else None

    @memoized
    def _held(self, package: str) -> frozenset[str] | None:
        """Return what stands in the folder of a module's file; None where that is not known."""
        path = self._file(package)
        try:
            return frozenset(one.name for one in path.parent.iterdir()) if path is not None else None
        except OSError:
            return frozenset()

    def is_package(self, name: str) -> bool:
        """Tell whether an imported module may hold other modules."""
        if is_standard(name):
            return False
        path = self._file(name)
        return path.stem == "__init__" if path is not None else name not in self._missing

    def _file(self, name: str) -> Path | None:
        if name not in self._files:
            package, _, last = name.rpartition(".")
            beside = self._file(package) if package else None
            if beside is not None and beside.name == "__init__.py":
                held = self._held(package) or ()
                if f"{last}.py" in held and last not in held:
                    # Packages have thousands of modules, and to ask for each takes long.
                    self._files[name] = beside.parent / f"{last}.py"
                    return self._files[name]
            found = from_astroid(lambda: astroid.MANAGER.file_from_module_name(name, None))
            if found is None:
                self._missing.add(name)
            location = found.location if found is not None else None
            path = Path(location) if location else None
            self._files[name] = path if path is not None and path.suffix in (".py", ".pyi") else None
        return self._files[name]


def from_astroid(ask: Callable[[], _Answer]) -> _Answer | None:
    """Ask for a module, or where it is; return None where astroid does not know, or its code is nested too deep.

    astroid keeps the errors of imports, and with them the frames that they came through, and the callers of these. A
    generator's frame has no caller once it is left: so what is being evaluated is not kept with them.
    """

    def asking() -> Iterator[_Answer | None]:
        try:
            yield ask()
        except (astroid.AstroidError, ImportError, RecursionError):
            yield None

    return next(asking())


def _is_of_library(module: nodes.Module) -> bool:
    """Tell whether a module is one of the standard library's files."""
    path = Path(module.file or "")
    return _LIBRARY in path.parents and _INSTALLED.isdisjoint(path.parts)
