"""Further forms of random programs: generators, managers, caches, lazily made attributes, and what else clients write."""

from __future__ import annotations

from collections.abc import Callable

from program_vocabulary import MAKERS
from program_writing import Program

SWITCHES = (
    "self.held.check_hostname = False",
    "self.held.check_hostname = True",
    "weaken(self.held)",
)


class WiderProgram(Program):
    """A program of more forms."""

    def simple(self) -> list[Callable[[], None]]:
        """Return what writes a statement that holds no others."""
        return [
            *super().simple(),
            *[self.construct] * 3,
            self.take,
            self.choose,
            self.collect,
            self.rebuild_mapping,
            self.construct_otherwise,
            self.claim,
        ]

    def compound(self) -> list[Callable[[], None]]:
        """Return what writes a statement that holds others."""
        return [
            *super().compound(),
            self.loop_over_generator,
            self.count_down,
            self.manage,
            self.leave_from_try,
            self.match_label,
            self.match_mapping,
            self.cache,
            self.decorate,
            self.default,
            self.suppress,
            self.generate,
        ]

    def parts(self) -> list[Callable[[int], None]]:
        """Return what writes a part of a module that is run on its own."""
        return [
            *super().parts(),
            *[self.scenario] * 6,
            self.lazy_scenario,
            self.overriding_scenario,
            self.handing_scenario,
            self.flags_scenario,
            self.global_scenario,
            self.dataclass_scenario,
            self.enumeration_scenario,
            self.registry_scenario,
        ]

    def any_value(self) -> str:
        """Write a name that holds a context or ``None``."""
        return self.one_of([*self.contexts, *self.maybes])

    # Statements.

    def take(self) -> None:
        """Bind what a generator hands out first, or what an option of a helper is."""
        name, other = self.one_of(self.contexts), self.one_of(self.contexts)
        self.write(
            f"{name} = "
            + self.one_of(
                [
                    f"next(handed_out({other}))",
                    f"next(handed_out_twice({other}, {self.argument()}))",
                    f"next(cleaned_up({other}))",
                    f"next(each_of({other}, {name}), {other})",
                    f"next((each for each in ({self.any_value()}, {other}) if each is not None), {other})",
                    f"list(handed_out_twice({other}, {self.argument()}))[0]",
                    f"Settings({other}, {self.argument()}).made()",
                    f"Settings(verify={self.argument()}).made()",
                ]
            )
        )

    def choose(self) -> None:
        """Bind a context that is picked out of several."""
        name, first, second = (self.one_of(self.contexts) for _ in range(3))
        flag = self.one_of(["a", "b", "c"])
        self.write(
            f"{name} = "
            + self.one_of(
                [
                    f"first_of({first}, {second})",
                    f"first_of(*[{first}, {second}], **{{'other': {second}}})",
                    f"chosen({self.argument()}, one={first}, other={self.any_value()})",
                    f"chosen({self.argument()}, **{{'one': {first}, 'other': {second}}})",
                    f"{{True: {first}, False: {second}}}[{flag}]",
                    f"{{'x': {first}, 'y': {second}}}['x' if {flag} else 'y']",
                    f"[each for each in ({self.any_value()}, {first}) if each is not None][0]",
                    f"(lambda one={first}: one)()",
                    f"(lambda *all, other={second}: all[0] if {flag} else other)({first})",
                    f"getattr(Settings({first}), 'context')",
                    f"partial(chosen, {flag}, one={first})(other={second})",
                ]
            )
        )

    def collect(self) -> None:
        """Construct in a comprehension, or change contexts in one."""
        first, second = self.one_of(self.contexts), self.one_of(self.contexts)
        callee = self.one_of(["kind_of_connection", "forward", "Inherits", "kind"])
        self.write(
            self.one_of(
                [
                    f"[{callee}('h', context=each) for each in ({first}, {second})]",
                    f"[{callee}('h', context=each) for each in ({first}, {self.any_value()}) if each is not None]",
                    f"{{name: {callee}('h', context=each) for name, each in (('x', {first}), ('y', {second}))}}",
                    f"any({callee}('h', context=each) is None for each in ({first},))",
                    f"[weaken(each) for each in ({first},)]",
                    f"[{callee}('h', context=each) for each in each_of({first}, {second})]",
                ]
            )
        )

    def rebuild_mapping(self) -> None:
        """Bind a mapping of options that is made of another one."""
        name, other = self.one_of(self.mappings), self.one_of(self.mappings)
        value = self.any_value()
        self.write(
            self.one_of(
                [
                    f"{name} = {{key: value for key, value in {other}.items() if key != 'timeout'}}",
                    f"{name} = {{key: {other}[key] for key in {other} if key in ('context', 'timeout')}}",
                    f"{name} = {{key: value for key, value in (('context', {value}), ('timeout', 1)) if value}}",
                    f"{name} = filtered(**{other})",
                    f"{name} = dict({other}, context={value})",
                    f"{name} = dict([('context', {value})])",
                    f"{name} = {other} | {{'context': {value}}}",
                    f"{name} |= {{'context': {value}}}",
                    f"{name} = {{**({{'context': {value}}} if {self.test()} else {{}}), **{other}}}",
                    f"{name} = {{'context': {value}}} if {self.test()} else {other}",
                ]
            )
        )

    def construct_otherwise(self) -> None:
        """Write calls that are judged, of what was made or bound before."""
        context, value = self.one_of(self.contexts), self.any_value()
        self.write(
            self.one_of(
                [
                    f"partial(kind_of_connection, context={value})('h')",
                    f"partial(kind_of_connection, context={value})('h', context={context})",
                    f"partial(kind_of_connection, 'h', **{self.one_of(self.mappings)})()",
                    f"(lambda host, context={value}: kind_of_connection(host, context=context))('h')",
                    f"kind_of_connection(*['h'], **{{'context': {value}}})",
                    f"{{'x': kind_of_connection, 'y': nothing}}['x' if {self.test()} else 'y']('h', context={value})",
                    f"{self.one_of(['a', 'b'])} and kind_of_connection('h', context={value})",
                    f"kind_of_connection('h', context={value} if {value} else {context})",
                ]
            )
        )

    def claim(self) -> None:
        """Assert that a name is not ``None``, or that a flag is on."""
        name = self.one_of(self.maybes)
        self.write(self.one_of([f"assert {name}", f"assert {name} is not None, 'missing'", f"assert {self.test()}"]))

    def loop_over_generator(self) -> None:
        """Loop over what a generator hands out, which goes on after each lap."""
        each = f"each_{self.depth}"
        first, second = self.one_of(self.contexts), self.one_of(self.contexts)
        source = self.one_of(
            [
                f"handed_out({first})",
                f"handed_out_twice({first}, {self.argument()})",
                f"handed_on({first}, {self.argument()})",
                f"cleaned_up({first})",
                f"each_of({first}, {second})",
            ]
        )
        self.write(f"for {each} in {source}:")
        self.loops += 1
        if self.chance():
            self.write(f"    kind_of_connection('h', context={each})")
        if self.chance():
            self.write(f"    {self.one_of(self.contexts)} = {each}")
        self.block(2)
        if self.chance():
            self.write(f"    if {self.test()}:")
            self.write(f"        {self.one_of(['break', 'continue', 'return'])}")
        self.loops -= 1
        if self.chance():
            self.write("else:")
            self.block(1)

    def generate(self) -> None:
        """Define a generator, and loop over it."""
        self.nested += 1
        self.write(f"def nested_{self.nested}(given):")
        for _ in range(self.number(0, 2)):
            self.write(f"    {self.one_of(['yield given', f'yield {self.one_of(MAKERS)}'])}")
            self.write(f"    {self.setting('given')}")
        self.write("    yield given")
        if self.chance():
            self.write(f"    {self.setting('given')}")
        made = f"nested_{self.nested}({self.one_of(self.contexts)})"
        if self.chance():
            self.write(f"held_{self.nested} = {made}")
            made = f"held_{self.nested}"
            if self.chance():
                self.simple_statement()
            if self.chance():
                self.write(f"{self.one_of(self.contexts)} = next({made})")
                return
        self.write(f"for each_{self.depth} in {made}:")
        self.loops += 1
        self.write(f"    kind_of_connection('h', context=each_{self.depth})")
        self.block(1)
        self.loops -= 1

    def count_down(self) -> None:
        """Loop as often as a number that is counted says."""
        self.nested += 1
        count = f"count_{self.nested}"
        laps = self.number(1, 4)
        if self.chance():
            self.write(f"{count} = {laps}")
            self.write(f"while {self.one_of([count, f'{count} > 0'])}:")
            self.write(f"    {count} -= 1")
        else:
            self.write(f"for {count} in range({laps}):")
        self.loops += 1
        self.write(f"    if {count} == {self.number(0, 4)}:")
        self.depth += 1
        self.block(2)
        if self.chance():
            self.write(f"    {self.one_of(['break', 'continue'])}")
        self.depth -= 1
        if self.chance():
            self.block(1)
        self.loops -= 1
        if self.chance():
            self.write("else:")
            self.block(1)

    def manage(self) -> None:
        """Enter a context manager that does something behind the block."""
        context = self.one_of(self.contexts)
        manager = self.one_of(
            [
                f"weakened_for_a_while({context})",
                f"weakened_afterwards({context})",
                f"Lent({context}, {self.argument()})",
            ]
        )
        self.write(f"with {manager} as {self.one_of(self.contexts)}:")
        self.block(2)

    def suppress(self) -> None:
        """Let an exception end a block; one that a flag alone raises."""
        if not self.raising_flags or self.loops:
            self.simple_statement()
            return
        self.write("with suppress(ValueError):")
        self.depth += 1
        self.trying = True
        self.write(f"may_raise({self.raising_flags.pop()})")
        self.simple_statement()
        self.trying = False
        self.depth -= 1

    def leave_from_try(self) -> None:
        """Leave a function or a loop from inside a ``try`` that is followed by ``finally``."""
        if not self.raising_flags or self.loops:
            self.simple_statement()
            return
        self.write("try:")
        self.write(f"    may_raise({self.raising_flags.pop()})")
        self.write(f"    if {self.test()}:")
        self.write(f"        {self.one_of(['return', 'raise SystemExit'])}")
        if self.chance():
            self.write("except ValueError:")
            self.depth += 1
            # Only one: between two, no run shows that the handler may be left for what is final.
            self.simple_statement()
            self.depth -= 1
            self.write(f"    {self.one_of(['pass', 'raise', 'return'])}")
        self.write("finally:")
        self.depth += 1
        for _ in range(self.number(1, 2)):
            self.simple_statement()
        self.depth -= 1

    def match_label(self) -> None:
        """Match a text against literals."""
        if not self.labels or self.loops:
            self.simple_statement()
            return
        subject = self.labels.pop()
        is_pair = self.chance()
        self.write(f"match ({subject}, 1):" if is_pair else f"match {subject}:")
        self.depth += 1
        pattern = self.one_of(["'x'", "'x' | 'y'", "'y' as _found"])
        guard = self.one_of(["", "", f" if {self.test()}"])
        self.write(f"case ({pattern}, 1){guard}:" if is_pair else f"case {pattern}{guard}:")
        self.block(2)
        if self.chance():
            self.write("case _:")
            self.block(1)
        self.depth -= 1

    def match_mapping(self) -> None:
        """Match a mapping of options."""
        self.write(f"match {self.one_of(self.mappings)}:")
        self.depth += 1
        self.write("case {'context': None}:")
        self.block(1)
        self.write("case {'context': found}:")
        self.write(f"    {self.one_of(self.contexts)} = found")
        self.block(1)
        if self.chance():
            self.write("case _:")
            self.block(1)
        self.depth -= 1

    def cache(self) -> None:
        """Define a function that makes a context once for each of its arguments."""
        self.nested += 1
        self.write("@lru_cache(maxsize=None)")
        self.write(f"def nested_{self.nested}(flag):")
        self.write(f"    return {self.one_of(MAKERS)} if flag else {self.one_of(MAKERS)}")
        first = f"nested_{self.nested}({self.argument()})"
        self.write(f"{self.one_of(self.contexts)} = {first}")
        if self.chance():
            self.write(self.setting(self.one_of(self.contexts)))
            self.write(f"{self.one_of(self.contexts)} = {first}")

    def decorate(self) -> None:
        """Define a decorated function that makes or changes a context; not in a loop, where the work on it is bounded."""
        if self.loops:
            self.simple_statement()
            return
        self.nested += 1
        self.write("@logged")
        self.write(f"def nested_{self.nested}(given, flag=False):")
        self.write("    if flag:")
        self.write(f"        {self.one_of(['given.check_hostname = False', f'given = {self.one_of(MAKERS)}'])}")
        self.write("    return given")
        context = self.one_of(self.contexts)
        flag = self.one_of(["", f", {self.argument()}", f", flag={self.argument()}"])
        self.write(f"{self.one_of(self.contexts)} = nested_{self.nested}({context}{flag})")

    def default(self) -> None:
        """Define a function whose default is what a name holds now, and call it later."""
        self.nested += 1
        context = self.one_of(self.contexts)
        self.write(f"def nested_{self.nested}(host, context={context}):")
        self.write("    kind_of_connection(host, context=context)  # forwards")
        if self.chance():
            self.simple_statement()
        self.write(f"nested_{self.nested}('h'{self.one_of(['', '', f', {self.any_value()}'])})")

    # Parts of a module.

    def lazy_scenario(self, number: int) -> None:
        """Write a class that makes its context when it is asked for first."""
        self.write(f"class Lazy_{number}:")
        self.write("    def __init__(self, a, b):")
        self.write("        self.held = None")
        self.write("        self.weak = b")
        self.write("    @property")
        self.write("    def context(self):")
        self.write(f"        if {self.one_of(['self.held is None', 'not self.held'])}:")
        self.write(f"            self.held = {self.one_of(MAKERS)}")
        if self.chance():
            self.write(f"            {self.one_of(SWITCHES)}")
        if self.chance():
            self.write("        if self.weak:")
            self.write(f"            {self.one_of(SWITCHES)}")
        self.write("        return self.held")
        if self.chance():
            self.write("    def change(self, c):")
            self.write("        self.context.check_hostname = False")
        self.write("    def connect(self, c):")
        self.write("        kind_of_connection('h', context=self.context)")
        self.write(f"def scenario_{number}(a, b, c, steps):")
        self.write(f"    client = Lazy_{number}(a, b)")
        self.write("    for step in (*steps, 'connect'):")
        self.write("        getattr(client, step, client.connect)(c)")

    def overriding_scenario(self, number: int) -> None:
        """Write a class whose subclass makes another context; both connect."""
        kind = self.one_of(["method", "property", "attribute", "class"])
        made = [self.one_of(MAKERS) for _ in range(2)]
        held = {"method": "self.made()", "property": "self.made", "attribute": "self.made", "class": "self.made"}[kind]
        for name, maker, is_base in ((f"Base_{number}", made[0], True), (f"Sub_{number}", made[1], False)):
            self.write(f"class {name}{'' if is_base else f'(Base_{number})'}:")
            if kind == "class":
                self.write(f"    made = {maker}")
            elif kind == "attribute":
                self.write("    def __init__(self):")
                if not is_base and self.chance():
                    self.write("        super().__init__()")
                self.write(f"        self.made = {maker}")
            else:
                if kind == "property":
                    self.write("    @property")
                self.write("    def made(self):")
                self.write(f"        return {maker}")
            if is_base:
                self.write("    def connect(self):")
                self.write(f"        kind_of_connection('h', context={held})")
        self.write(f"def scenario_{number}(a):")
        self.write(f"    Base_{number}().connect()")
        self.write(f"    Sub_{number}().connect()")

    def handing_scenario(self, number: int) -> None:
        """Write a class whose subclass hands a context, or a flag that decides about one, to its initialiser."""
        first, second, third = (self.one_of(MAKERS) for _ in range(3))
        self.write(f"class Keeps_{number}:")
        self.write("    def __init__(self, context=None, verify=True):")
        self.write("        self.held = context")
        if self.chance():
            self.write(f"        self.made = {first} if verify else {second}")
        else:
            self.write(f"        self.made = {first}")
            self.write("        if not verify:")
            self.write("            self.made.check_hostname = False")
        self.write(f"class Hands_{number}(Keeps_{number}):")
        self.write("    def __init__(self, a):")
        if self.chance():
            self.write(f"        self.held = {second}")
        handed = [
            f"context={third}",
            f"{third} if a else {first}, a",
            f"context={third}, verify=False",
            f"{third}, True",
            f"verify=not a, context={third}",
            f"**{{'context': {third}}}",
        ]
        self.write(
            f"        {self.one_of(['super().__init__(', f'Keeps_{number}.__init__(self, '])}{self.one_of(handed)})"
        )
        if self.chance():
            self.write(f"        {self.one_of([*SWITCHES, f'self.made = {second}', f'self.held = {first}'])}")
        self.write("    def connect(self):")
        self.write("        kind_of_connection('h', context=self.held)")
        self.write("        kind_of_connection('h', context=self.made)")
        self.write(f"def scenario_{number}(a):")
        self.write(f"    Hands_{number}(a).connect()")

    def flags_scenario(self, number: int) -> None:
        """Write a class whose flags and options decide, set by its initialiser."""
        self.write(f"class Flags_{number}:")
        self.write("    def __init__(self, a, b):")
        self.write("        self.verify = a")
        self.write("        self.options = {}")
        self.write(f"        if {self.one_of(['a', 'b', 'not a'])}:")
        self.write(f"            self.options['context'] = {self.one_of(MAKERS)}")
        if self.chance():
            self.write("        else:")
            self.write(f"            self.options.update(context={self.one_of(MAKERS)})")
        self.write("    def made(self):")
        self.write(f"        context = {self.one_of(MAKERS)}")
        self.write(f"        if {self.one_of(['self.verify', 'not self.verify'])}:")
        self.write(f"            {self.one_of(['context.check_hostname = False', 'context.check_hostname = True'])}")
        self.write("        return context")
        self.write("    def connect(self):")
        self.write("        kind_of_connection('h', context=self.made())")
        self.write("        if self.verify:")
        self.write("            kind_of_connection('h', context=self.made())")
        self.write("        kind_of_connection('h', **self.options)")
        self.write(f"def scenario_{number}(a, b):")
        self.write(f"    Flags_{number}(a, b).connect()")

    def global_scenario(self, number: int) -> None:
        """Write a context of the module that is made when it is asked for first, by a flag of the module."""
        self.write(f"MADE_{number} = None")
        self.write(f"VERIFY_{number} = {self.one_of(['True', 'False'])}")
        self.write(f"def switch_{number}(verify):")
        self.write(f"    global VERIFY_{number}, MADE_{number}")
        self.write(f"    VERIFY_{number}, MADE_{number} = verify, None")
        self.write(f"def shared_{number}():")
        self.write(f"    global MADE_{number}")
        self.write(f"    if MADE_{number} is None:")
        self.write(f"        MADE_{number} = {self.one_of(MAKERS)}")
        self.write(f"        if not VERIFY_{number}:")
        self.write(f"            MADE_{number}.check_hostname = {self.one_of(['True', 'False'])}")
        self.write(f"    return MADE_{number}")
        self.write(f"def scenario_{number}(a):")
        self.write(f"    switch_{number}(a)")
        self.write(f"    kind_of_connection('h', context=shared_{number}())")
        self.write(f"    kind_of_connection('h', context=shared_{number}())")

    def dataclass_scenario(self, number: int) -> None:
        """Write a dataclass of options whose context may be left out.

        None of its methods constructs: there, what other code sets on its instances does not count.
        """
        self.write("@dataclass")
        self.write(f"class Options_{number}:")
        self.write("    host: str = 'h'")
        self.write("    context: object = None")
        self.write("    def made(self):")
        self.write("        if self.context is None:")
        self.write(f"            return {self.one_of(MAKERS)}")
        self.write("        return self.context")
        self.write(f"def scenario_{number}(a, b):")
        self.write(f"    options = Options_{number}()")
        self.write("    if a:")
        self.write(f"        options.context = {self.one_of(MAKERS)}")
        self.write(f"    {self.one_of(['if b:', 'if a:', 'if a and b:'])}")
        self.write("        kind_of_connection('h', context=options.context)")
        self.write("    kind_of_connection('h', context=options.made())")
        self.write(f"    kind_of_connection('h', context=Options_{number}('h', {self.one_of(MAKERS)}).context)")

    def enumeration_scenario(self, number: int) -> None:
        """Write an enumeration whose members say how a context is made."""
        self.write(f"class Mode_{number}(Enum):")
        initialised = self.chance()
        self.write("    SAFE = ('safe', True)")
        self.write("    WEAK = ('weak', False)")
        if initialised:
            self.write("    def __init__(self, label, verify):")
            self.write("        self.label = label")
            self.write("        self.verify = verify")
        verify = "mode.verify" if initialised else "mode.value[1]"
        self.write(f"def made_{number}(mode):")
        self.write(f"    context = {self.one_of(MAKERS)}")
        self.write(f"    if not {self.one_of([verify, verify, f'mode is Mode_{number}.SAFE'])}:")
        self.write(f"        context.check_hostname = {self.one_of(['False', 'True'])}")
        self.write("    return context")
        self.write(f"def scenario_{number}(a):")
        self.write(f"    kind_of_connection('h', context=made_{number}(Mode_{number}.SAFE))")
        self.write(f"    kind_of_connection('h', context=made_{number}(Mode_{number}.WEAK))")
        self.write(
            f"    kind_of_connection('h', context=made_{number}(Mode_{number}.WEAK if a else Mode_{number}.SAFE))"
        )

    def registry_scenario(self, number: int) -> None:
        """Write functions that a decorator puts into a list or a mapping, and call them from there."""
        self.write(f"LISTED_{number} = []")
        self.write(f"NAMED_{number} = {{}}")
        self.write(f"def named_{number}(name):")
        self.write("    def register(function):")
        self.write(f"        NAMED_{number}[name] = function")
        self.write("        return function")
        self.write("    return register")
        for name in ("x", "y"):
            self.write(f"@{self.one_of([f'LISTED_{number}.append', f'named_{number}({name!r})'])}")
            self.write(f"def listed_{name}_{number}():")
            self.write(f"    return {self.one_of(MAKERS)}")
        self.write(f"def scenario_{number}():")
        self.write(f"    for maker in LISTED_{number}:")
        self.write("        kind_of_connection('h', context=maker())")
        self.write(f"    for name, maker in NAMED_{number}.items():")
        self.write("        kind_of_connection('h', context=maker())")
