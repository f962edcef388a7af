"""Writes random programs: statements of every kind, and the functions and classes that they stand in."""

from __future__ import annotations

import re
from collections.abc import Callable

from hypothesis import strategies
from program_vocabulary import (
    ALIASES,
    CALLEES,
    COLLECTIONS,
    FLAGS,
    IMPORTS,
    LABELS,
    MAKERS,
    PRELUDE,
    RAISING_FLAGS,
    SETTINGS,
)


class Program:
    """A program while it is written: its lines, and what may be named where the next one stands."""

    def __init__(self, draw: strategies.DrawFn) -> None:
        self.draw = draw
        self.prelude: list[str] = []
        self.lines: list[str] = []
        self.depth = 0
        self.loops = 0
        self.kind = ""
        self.makers: list[str] = list(MAKERS)
        self.raising_flags: list[str] = []
        self.collections: list[str] = []
        self.labels: list[str] = []
        self.trying = False
        self.refusing = True
        """Whether the interpreter may refuse a setting, and so end a path."""
        self.contexts: list[str] = []
        """Names that hold a context on every path."""
        self.maybes: list[str] = []
        """Names that hold a context or ``None``."""
        self.mappings: list[str] = []
        self.nested = 0

    def write(self, line: str) -> None:
        """Write a line at the depth of the block it stands in."""
        self.lines.append("    " * self.depth + line)

    def one_of(self, choices: tuple[str, ...] | list[str]) -> str:
        """Choose a text."""
        return self.draw(strategies.sampled_from(list(choices)))

    def chance(self) -> bool:
        """Choose whether."""
        return self.draw(strategies.booleans())

    def number(self, least: int, most: int) -> int:
        """Choose how many."""
        return self.draw(strategies.integers(least, most))

    def test(self) -> str:
        """Write a test of flags."""
        first, second = self.one_of(FLAGS), self.one_of(FLAGS)
        return self.one_of(
            [
                first,
                f"not {first}",
                f"{first} and {second}",
                f"{first} or {second}",
                f"{first} and not {second}",
                f"({first} if {second} else SWITCHED_ON)",
            ]
        )

    def context(self) -> str:
        """Write an expression that is a context on every path."""
        name = self.one_of(self.contexts)
        maker = self.one_of(self.makers)
        choices = [
            maker,
            maker,
            name,
            f"{name} if {self.test()} else {maker}",
            f"{self.one_of(self.maybes)} or {maker}",
            # Two effects in one statement: a `try` may be left between them, which no run shows.
            maker if self.trying else f"weaken_if({name}, {self.argument()})",
            f"(lambda: {maker})()",
            f"[{name}, {maker}][{self.number(0, 1)}]",
            f"(ssl.create_default_context if {self.test()} else ssl._create_unverified_context)()",
        ]
        return self.one_of(choices).replace("FLAG", self.argument())

    def maybe(self) -> str:
        """Write an expression that is a context or ``None``."""
        name = self.one_of(self.contexts)
        maybe = self.one_of(self.maybes)
        return self.one_of(
            [
                "None",
                name,
                maybe,
                f"{name} if {self.test()} else None",
                f"{maybe} and {name}",
                f"{self.one_of(self.mappings)}.get('context')",
                self.one_of(self.makers).replace("FLAG", self.argument()),
            ]
        )

    def argument(self) -> str:
        """Write a flag to pass to a helper."""
        flag = self.one_of(FLAGS)
        return self.one_of([flag, f"not {flag}", "True", "False"])

    def setting(self, name: str) -> str:
        """Write a change of a context."""
        settings = [
            setting
            for setting in SETTINGS
            if not (self.trying and setting.startswith("weaken_if")) and (self.refusing or "verify_mode" not in setting)
        ]
        return self.one_of(settings).format(name, self.argument())

    # Statements.

    def block(self, most: int = 3) -> None:
        """Write an indented block."""
        self.depth += 1
        for _ in range(self.number(1, most)):
            self.statement()
        self.depth -= 1

    def statement(self) -> None:
        """Write any statement."""
        choices = self.simple() if self.depth > 3 else self.simple() + self.compound()
        self.draw(strategies.sampled_from(choices))()

    def simple(self) -> list[Callable[[], None]]:
        """Return what writes a statement that holds no others."""
        return [
            self.bind,
            self.bind,
            self.change,
            self.change,
            self.change_mapping,
            self.construct,
            self.construct,
            self.fill_in,
            self.swap,
            self.bind_kind,
        ]

    def compound(self) -> list[Callable[[], None]]:
        """Return what writes a statement that holds others."""
        return [
            self.branch,
            self.branch,
            self.narrow,
            self.loop,
            self.attempt,
            self.lend,
            self.leave,
            self.call_nested,
            self.match,
            self.endless,
        ]

    def parts(self) -> list[Callable[[int], None]]:
        """Return what writes a part of a module that is run on its own."""
        return [
            self.scenario,
            self.scenario,
            self.scenario,
            self.subclass_scenario,
            self.attribute_scenario,
            self.closure_scenario,
            self.module_scenario,
        ]

    def simple_statement(self) -> None:
        """Write a statement that has no block."""
        self.draw(strategies.sampled_from([self.bind, self.change, self.change_mapping, self.construct]))()

    def bind(self) -> None:
        """Bind a name anew."""
        if self.chance():
            self.write(f"{self.one_of(self.contexts)} = {self.context()}")
        else:
            self.write(f"{self.one_of(self.maybes)} = {self.maybe()}")

    def bind_kind(self) -> None:
        """Bind the name of the callee anew."""
        self.write(
            self.one_of(
                [
                    "kind = kind_of_connection",
                    "kind = nothing",
                    f"kind = kind_of_connection if {self.test()} else nothing",
                    f"kind = Inherits if {self.test()} else kind",
                ]
            )
        )

    def swap(self) -> None:
        """Bind two names at once."""
        first, second = self.one_of(self.contexts), self.one_of(self.contexts)
        self.write(f"{first}, {second} = {second}, {first}")

    def change(self) -> None:
        """Change a context."""
        self.write(self.setting(self.one_of(self.contexts)))

    def change_mapping(self) -> None:
        """Change a mapping of options, or bind its name anew."""
        name, other = self.one_of(self.mappings), self.one_of(self.mappings)
        value = self.one_of([*self.contexts, *self.maybes])
        self.write(
            self.one_of(
                [
                    f"{name}['context'] = {value}",
                    f"{name}.update(context={value})",
                    f"{name}.update({{'context': {value}}})",
                    f"{name}.setdefault('context', {value})",
                    f"{name}.pop('context', None)",
                    f"{name} = {other}.copy()",
                    f"{name} = {other}",
                    f"{name} = {{**{other}, 'timeout': 1}}",
                    f"{name} = dict(context={value})",
                    f"{name} = {{}}",
                    f"{name}['timeout'] = 1",
                ]
            )
        )

    def construct(self) -> None:
        """Write a call that is judged."""
        callee = self.one_of(CALLEES).format(kind=self.kind, test=self.test())
        arguments = self.one_of(
            [
                "",
                f", context={self.one_of(self.contexts)}",
                f", context={self.one_of(self.contexts)}",
                f", context={self.one_of(self.maybes)}",
                f", context={self.maybe()}",
                f", **{self.one_of(self.mappings)}",
            ]
        )
        # A forwarding function that names its parameters takes no other option.
        if "**" in arguments and callee in ("forward", "forward_filled_in", "forward_logged", "Forwards"):
            callee = "forward_all"
        self.write(f"{callee}('h'{arguments})")

    def fill_in(self) -> None:
        """Fill in a name that may be ``None``."""
        name, maker = self.one_of(self.maybes), self.context()
        form = self.one_of(["if {0} is None:", "if not {0}:", "while {0} is None:", "or", "expression", "walrus"])
        if form == "or":
            self.write(f"{name} = {name} or ({maker})")
        elif form == "expression":
            self.write(f"{name} = {name} if {name} is not None else ({maker})")
        elif form == "walrus":
            self.write(f"if ({name} := {self.maybe()}) is None:")
            self.write(f"    {name} = {maker}")
        else:
            self.write(form.format(name))
            self.write(f"    {name} = {maker}")

    def branch(self) -> None:
        """Branch on flags."""
        self.write(f"if {self.test()}:")
        self.block()
        if self.chance():
            self.write(f"elif {self.test()}:")
            self.block(2)
        if self.chance():
            self.write("else:")
            self.block()

    def narrow(self) -> None:
        """Test whether a name is ``None``; where it is not, it is a context."""
        name = self.one_of(self.maybes)
        test = self.one_of(
            [
                f"{name}",
                f"{name} is not None",
                f"not {name} is None",
                f"isinstance({name}, ssl.SSLContext)",
                f"{name} and {self.one_of(FLAGS)}",
                f"{self.one_of(FLAGS)} and {name} is not None",
            ]
        )
        self.write(f"if {test}:")
        self.write(f"    {self.one_of(self.contexts)} = {name}")
        self.write(f"    {self.setting(name)}")
        self.block(2)
        if self.chance():
            self.write("else:")
            self.block(2)

    def match(self) -> None:
        """Match a name against ``None``."""
        name = self.one_of(self.maybes)
        self.write(f"match {name}:")
        self.depth += 1
        self.write("case None:")
        self.block(2)
        if self.chance():
            self.write("case _:")
            self.write(f"    {self.one_of(self.contexts)} = {name}")
            self.block(2)
        self.depth -= 1

    def loop(self) -> None:
        """Loop over literals or over something unknown."""
        each = f"each_{self.depth}"
        first, second = self.one_of(self.contexts), self.one_of(self.contexts)
        headers = [
            f"for {each} in (1, 2):",
            f"for {each} in range(2):",
            f"for {each} in 'ab':",
            f"for {each} in ():",
            f"for {each} in ({first}, {second}):",
        ]
        if self.collections and not self.loops and self.chance():
            headers = [f"for {each} in {self.collections.pop()}:"]
        header = self.one_of(headers)
        self.write(header)
        self.loops += 1
        if f"({first}, " in header:
            self.write(f"    {self.setting(each)}")
            self.write(f"    kind_of_connection('h', context={each})")
        if self.chance():
            self.write(f"    if {self.test()}:")
            self.write(f"        {self.one_of(['break', 'continue'])}")
        self.block(2)
        self.loops -= 1
        if self.chance():
            self.write("else:")
            self.block(1)

    def endless(self) -> None:
        """Loop until a ``break``."""
        self.write("while True:")
        self.write(f"    if {self.test()}:")
        self.depth += 1
        self.block(2)
        self.write("    break")
        self.depth -= 1
        self.block(2)
        self.write("    break")

    def attempt(self) -> None:
        """Try something. A ``try`` may leave before any statement's effect, so a flag makes each run show that, too."""
        if len(self.raising_flags) < 1 or self.loops:
            self.simple_statement()
            return
        finishes = self.one_of(["except", "except", "else", "finally", "both"])
        self.write("try:")
        self.depth += 1
        self.trying = True
        for _ in range(self.number(1, len(self.raising_flags))):
            self.write(f"may_raise({self.raising_flags.pop()})")
            self.simple_statement()
        self.trying = False
        self.depth -= 1
        if finishes != "finally":
            self.write("except ValueError:")
            self.block(2)
        if finishes == "else":
            self.write("else:")
            self.block(1)
        if finishes in ("finally", "both"):
            self.write("finally:")
            self.depth += 1
            for _ in range(self.number(1, 2)):
                self.simple_statement()
            self.depth -= 1

    def lend(self) -> None:
        """Take a context from a context manager."""
        self.write(f"with lent({self.context()}) as {self.one_of(self.contexts)}:")
        self.block(2)

    def leave(self) -> None:
        """Leave the function early."""
        self.write(f"if {self.one_of([self.test(), self.one_of(self.maybes) + ' is None', 'not SWITCHED_ON'])}:")
        self.write(f"    {self.one_of(['return', 'raise ValueError', 'raise SystemExit'])}")

    def call_nested(self) -> None:
        """Define a nested function that changes or rebinds an outer name, and call it.

        It reads no other outer name: their final state would count, not the one where it is called.
        """
        name = self.one_of(self.contexts)
        self.nested += 1
        self.write(f"def nested_{self.nested}():")
        if self.chance():
            self.write(f"    nonlocal {name}")
            self.write(f"    {name} = {self.one_of(MAKERS)}")
        else:
            self.write(f"    {self.setting(name)}")
        if self.chance():
            self.write(f"if {self.test()}:")
            self.write(f"    nested_{self.nested}()")
        elif self.chance():
            self.write(f"nested_{self.nested}()")

    def text(self) -> str:
        """Return the program, with the helpers that it uses."""
        imports, alias, *helpers = self.prelude
        parts = ["\n".join(self.lines)]
        for helper in reversed(helpers):
            found = re.search(r"^(?:def |class |)(\w+)(?:\(| =|:$)", helper, re.MULTILINE)
            if found and re.search(rf"\b{found[1]}\b", "\n".join(parts)):
                parts.insert(0, helper)
        parts[:0] = [imports, alias]
        return "\n\n".join(parts).rstrip() + "\n"

    # Parts of a module.

    def head(self) -> None:
        """Choose the spelling of the class."""
        import_line, self.kind = self.draw(strategies.sampled_from(IMPORTS))
        alias = self.one_of(ALIASES).format(kind=self.kind)
        self.prelude = PRELUDE.format(import_line=import_line, alias=alias).split("\n\n")

    def maker(self, number: int) -> None:
        """Write a function that returns a context, by its flags."""
        self.enter(f"def make_{number}(a, b=False, c=True):")
        for _ in range(self.number(0, 2)):
            self.draw(strategies.sampled_from([self.bind, self.change, self.branch_of_maker, self.early_return]))()
        self.write(f"return {self.context()}")
        self.depth = 0
        self.makers += [f"make_{number}(FLAG)", f"make_{number}(FLAG, FLAG)", f"make_{number}(FLAG, c=FLAG)"]

    def branch_of_maker(self) -> None:
        """Branch in a function that makes a context."""
        self.write(f"if {self.test()}:")
        self.write(f"    {self.setting(self.one_of(self.contexts))}")

    def early_return(self) -> None:
        """Return a context on a path."""
        self.write(f"if {self.test()}:")
        self.write(f"    return {self.context()}")

    def enter(self, header: str) -> None:
        """Begin a function: bind the names that its statements use."""
        self.write(header)
        self.depth += 1
        self.contexts, self.maybes, self.mappings = ["c0", "c1"], ["m0", "m1"], ["o0", "o1"]
        self.write(f"c0 = {self.one_of(self.makers).replace('FLAG', 'a')}")
        self.write(f"c1 = {self.one_of(['c0', self.one_of(self.makers).replace('FLAG', 'b')])}")
        self.write(f"m0 = {self.one_of(['None', 'c0', 'c0 if a else None'])}")
        self.write("m1 = None")
        self.write("o0 = {}")
        self.write("o1 = {'context': c1}")

    def scenario(self, number: int) -> None:
        """Write a function of many statements."""
        self.raising_flags, self.collections, self.labels = list(RAISING_FLAGS), list(COLLECTIONS), list(LABELS)
        start = len(self.lines)
        self.enter("")
        self.write(f"kind = {self.one_of(['kind_of_connection', 'nothing'])}")
        for _ in range(self.number(1, 3)):
            self.statement()
            if self.chance():
                self.construct()
        self.construct()
        self.depth = 0
        body = "\n".join(self.lines[start:])
        used = [name for name in (*FLAGS, *RAISING_FLAGS, *COLLECTIONS, *LABELS) if re.search(rf"\b{name}\b", body)]
        self.lines[start] = f"def scenario_{number}({', '.join(used)}):"

    def subclass_scenario(self, number: int) -> None:
        """Write a subclass that chooses its context, and a function that constructs it."""
        self.write(f"class Chooses_{number}(kind_of_connection):")
        self.depth = 1
        self.enter("def __init__(self, a, b, c):")
        for _ in range(self.number(0, 2)):
            self.draw(strategies.sampled_from([self.bind, self.change, self.branch_of_maker]))()
        context = self.one_of([*self.contexts, *self.maybes])
        self.write(
            self.one_of(
                [
                    f"super().__init__('h', context={context})",
                    f"super(Chooses_{number}, self).__init__('h', context={context})",
                    f"kind_of_connection.__init__(self, 'h', context={context})",
                    "super().__init__('h')",
                ]
            )
        )
        self.depth = 0
        self.write(f"def scenario_{number}(a, b, c):")
        self.write(f"    Chooses_{number}(a, b, c)")

    def attribute_scenario(self, number: int) -> None:
        """Write a class that holds a context in an attribute.

        Of an attribute every value and every change counts, wherever it stands, so the steps come in every order, each
        method makes one of them, and a change in ``__init__``, which always comes first, stands with one value alone.
        """
        maker = self.one_of(MAKERS)
        self.write(f"class Client_{number}:")
        self.write(f"    in_class = {self.one_of(MAKERS)}")
        self.write("    def __init__(self, a, b):")
        self.write(f"        self.held = {self.one_of([maker, f'{maker} if a else {self.one_of(MAKERS)}'])}")
        one_value = self.chance()
        if one_value:
            self.write("        if b:")
            self.write(f"            self.held.check_hostname = {self.one_of(['True', 'False'])}")
        else:
            self.write("    def replace(self, c):")
            self.write(f"        self.held = {self.one_of(MAKERS)}")
        if self.chance():
            self.write("    def change(self, c):")
            self.write(f"        self.held.check_hostname = {self.one_of(['True', 'False'])}")
        self.write("    @property")
        self.write("    def made(self):")
        self.write(f"        return {self.one_of(MAKERS)}")
        self.write("    def connect(self, c):")
        self.write("        kind_of_connection('h', context=self.held)")
        self.write("        kind_of_connection('h', context=self.made)")
        self.write("        kind_of_connection('h', context=self.in_class)")
        if not one_value:
            self.write(f"        {self.one_of(['if c:', 'if True:'])}")
            self.write(f"            self.held = {self.one_of(MAKERS)}")
            self.write("        kind_of_connection('h', context=self.held)")
        self.write(f"def scenario_{number}(a, b, c, steps):")
        self.write(f"    client = Client_{number}(a, b)")
        self.write("    for step in (*steps, 'connect'):")
        self.write("        getattr(client, step, client.connect)(c)")

    def closure_scenario(self, number: int) -> None:
        """Write a nested function that constructs with an outer name, whose final state counts: it is called last.

        Nothing raises before, for then it would not be called at all.
        """
        self.enter(f"def scenario_{number}(a, b, c):")
        outer = self.one_of([*self.contexts, *self.maybes])
        self.write("def connect():")
        self.write(f"    kind_of_connection('h', context={outer})")
        self.refusing = False
        for _ in range(self.number(0, 3)):
            self.draw(strategies.sampled_from([self.bind, self.change, self.branch_of_maker, self.swap]))()
        self.refusing = True
        self.write("connect()")
        self.depth = 0

    def module_scenario(self, number: int) -> None:
        """Write a context of the module, changed below the function that uses it; its final state counts."""
        name = f"CONTEXT_{number}"
        self.write(f"{name} = {self.one_of(MAKERS)}")
        self.write(f"def scenario_{number}():")
        self.write(f"    kind_of_connection('h', context={name})")
        self.write(f"    kind_of_connection('h', **OPTIONS_{number})")
        self.write(f"OPTIONS_{number} = {{}}")
        for _ in range(self.number(0, 2)):
            self.write(
                self.one_of(
                    [
                        f"{name}.check_hostname = {self.one_of(['True', 'False'])}",
                        f"{name} = {self.one_of(MAKERS)}",
                        f"weaken({name})",
                        f"OPTIONS_{number}['context'] = {name}",
                        f"kind_of_connection('h', context={name})",
                    ]
                )
            )
