"""Writes small random programs, and compares what pylint reports of them with what happens when they run.

A program is a module whose public functions take flags: running them with every combination of flags shows every path,
so the rule has to report of each call exactly the worst that happened there, and to prove the rest. To be comparable,
a program keeps to what the rule promises: a flag that decides whether something is raised, or that a helper is given,
is used nowhere else; before each effect in a `try` something may be raised; repeating the body of a loop adds nothing.

python tests/random_programs.py --seconds 60
"""

from __future__ import annotations

import argparse
import re
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from pathlib import Path
from typing import TypeVar

from hypothesis import Phase, given, seed, settings, strategies
from pylint.lint import PyLinter
from pylint.reporters import CollectingReporter
from recording import run_case

import pylint_csp
from pylint_csp.verdict import Verdict

T = TypeVar("T")
Report = list[tuple[int, str]]  # lines, each with the symbol of a message that stands on it
SYMBOLS = {"WITHOUT": "missing-ssl-context", "INSECURE": "insecure-ssl-context"}
GROUPS = ("csp-d407", "csp-d407-audit", "astroid-error", "fatal")
HANDS_ON = "# hands on"  # ends a line that constructs with its caller's choice, and judges nothing
CHOOSES = "# chooses"  # ends a line that constructs with its own choice, or else with its caller's

# Words in capitals stand for one of their choices; X[y] for one of X's, with y for IT. ` / ` divides lines, `>` is a level
# deeper, `?` stands before a line that may be left out. ONCE is a flag that is used nowhere else.
GRAMMAR = """
SAFE ::= ssl.create_default_context() | ssl.create_default_context(ssl.Purpose.SERVER_AUTH) | ssl._create_default_https_context()
 | ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT) | ssl._create_unverified_context(cert_reqs=ssl.CERT_REQUIRED, check_hostname=True)
WEAK ::= ssl.create_default_context(ssl.Purpose.CLIENT_AUTH) | ssl._create_unverified_context() | ssl.SSLContext()
 | ssl._create_unverified_context(cert_reqs=ssl.CERT_REQUIRED) | ssl._create_stdlib_context() | _Own(ssl.PROTOCOL_TLS)
PLAIN ::= SAFE | SAFE | WEAK
CHANGE ::= IT.check_hostname = True | IT.check_hostname = False | IT.verify_mode = ssl.CERT_NONE
 | IT.verify_mode = ssl.CERT_REQUIRED | IT.verify_mode = ssl.CERT_OPTIONAL | setattr(IT, 'check_hostname', False)
 | setattr(IT, 'check_hostname', True) | setattr(IT, 'verify_mode', ssl.CERT_NONE)
FLAG ::= True | False | ONCE
TEST ::= a | b | c | not a | not b | not c | a and b | b or c | scheme == 'https'
NAME ::= ctx | other
MADE ::= PLAIN | PLAIN
FOUND ::= NAME
CONTEXT ::= MADE | NAME | NAME if TEST else MADE | maybe or MADE | maybe if maybe is not None else MADE
MAYBE ::= None | None | NAME | FOUND | NAME if TEST else None | None if TEST else MADE
ANY ::= ctx | ctx | other | maybe | CONTEXT | CONTEXT | MAYBE
OPTIONS ::= {'host': 'h'} | dict(host='h') | {'host': 'h', 'context': maybe} | dict(host='h', context=NAME)
IMPORT ::= from http.client import HTTPSConnection @HTTPSConnection | import http.client @http.client.HTTPSConnection
 | from http import client @client.HTTPSConnection | from http.client import HTTPSConnection as Secure @Secure
 | import http.client as hc / Secure = hc.HTTPSConnection @Secure
 | try: / > from http.client import HTTPSConnection / except ImportError: / > HTTPSConnection = None @HTTPSConnection
MAKER ::= def _make(strict): / > made = PLAIN / > if strict: / >> CHANGE[made] / > return made @_make(FLAG)
 | def _make(strict=True): / > made = PLAIN / > if not strict: / >> CHANGE[made] / > return made @_make(FLAG)
 | def _make(strict): / > if strict: / >> return PLAIN / > return PLAIN @_make(strict=FLAG)
 | def _make(strict): / > return PLAIN if strict else PLAIN @_make(strict=FLAG)
FINDER ::= def _find(wanted): / > return PLAIN if wanted else None @_find(FLAG)
 | def _find(wanted): / > if not wanted: / >> return None / > return PLAIN @_find(FLAG)
CHANGER ::= def _change(given): / > CHANGE[given] / > CHANGE[given] @_change(NAME)
 | def _change(given): / > CHANGE[given] / > return given @NAME = _change(NAME)
 | def _change(given, strict): / > if strict: / >> CHANGE[given] @_change(NAME, FLAG)
 | def _change(given, strict): / > if not strict: / >> return / > CHANGE[given] @_change(NAME, FLAG)
FORWARD ::= BASE(host, context=context)  # hands on @context=None
 | if context is None: / > print(host) / BASE(host, context=context)  # hands on @context=None
 | context = context or SAFE / BASE(host, context=context)  # hands on @context=None
 | if context is None: / > context = SAFE / BASE(host, context=context)  # hands on @context=None
 | BASE(host, context=context)  # hands on @*, context=PLAIN | BASE(host, *args, **kwargs)  # hands on @*args, **kwargs
 | kwargs.setdefault('timeout', 3) / BASE(host, **kwargs)  # hands on @**kwargs
 | kwargs.setdefault('context', SAFE) / BASE(host, **kwargs)  # hands on @**kwargs
 | kwargs['context'] = PLAIN / BASE(host, **kwargs) @**kwargs | kwargs.pop('context', None) / BASE(host, **kwargs) @**kwargs
 | if context: / > BASE(host, context=context)  # hands on / else: / > BASE(host) @context=None
 | if context is None: / > BASE(host, context=PLAIN) / else: / > BASE(host, context=context)  # hands on @context=None
CHOOSE ::= BASE(host, context=context or PLAIN)  # chooses @context=None
 | if not context: / > context = PLAIN / BASE(host, context=context)  # chooses @context=None
 | kwargs.setdefault('context', PLAIN) / BASE(host, **kwargs)  # chooses @**kwargs
CALLEE ::= BASE | BASE
CONSTRUCT ::= CALLEE('h', context=IT) | CALLEE('h', context=IT) | CALLEE('h', context=IT) | CALLEE(host='h', context=IT)
 | CALLEE('h') | CALLEE(**options) | CALLEE(**options) | CALLEE(**{'host': 'h', 'context': IT}) | kind('h', context=IT)
 | (CALLEE if TEST else _plain)('h', context=IT) | {'plain': _plain, 'tls': CALLEE}['tls']('h', context=IT)
 | functools.partial(CALLEE, context=IT)('h') | functools.partial(CALLEE, 'h')(context=IT)
 | opener = functools.partial(CALLEE, context=IT) / opener('h') | choice = CALLEE / choice('h', context=IT)
EFFECT ::= NAME = CONTEXT | ctx = other | maybe = MAYBE | CHANGE[NAME] | CHANGE[NAME] | options['context'] = CONTEXT
 | options.update(context=MAYBE) | options.setdefault('context', CONTEXT) | options.pop('context', None)
CHANGED ::= CHANGE[NAME]
SIMPLE ::= CONSTRUCT[ANY] | CONSTRUCT[ANY] | EFFECT | CHANGED
STATEMENT ::= if TEST: / > STATEMENT / ?> STATEMENT | if TEST: / > STATEMENT / else: / > STATEMENT
 | if TEST: / > STATEMENT / elif TEST: / > STATEMENT | if maybe is None: / > maybe = MADE / CONSTRUCT[maybe]
 | if not maybe: / > return / CONSTRUCT[maybe] | if maybe is None: / > raise ValueError('no') / CONSTRUCT[maybe]
 | if maybe is None: / > sys.exit('no') / CHANGE[maybe] / CONSTRUCT[maybe] | assert maybe is not None / CONSTRUCT[maybe]
 | maybe = maybe or MADE / CHANGE[maybe] | if maybe: / > CHANGE[maybe] / else: / > STATEMENT
 | if isinstance(maybe, ssl.SSLContext): / > CONSTRUCT[maybe] / else: / > CONSTRUCT[maybe] | if TEST: / > return
 | if TEST: / > raise ValueError('no') | assert TEST | for _host in ('x', 'y'): / ?> CONSTRUCT[ANY] / > EFFECT / ?> CONSTRUCT[ANY]
 | for each in (NAME, MADE, maybe): / > CONSTRUCT[each] | for _host in ['x', 'y']: / > CONSTRUCT[ANY] / > if TEST: / >> EFFECT
 | for _ in items: / ?> CONSTRUCT[ANY] / > EFFECT | while True: / > if TEST: / >> break / > EFFECT / > break
 | while True: / > if ONCE: / >> break / > EFFECT / > ONCE = True
 | while True: / > EFFECT / > if TEST: / >> return / > CONSTRUCT[ANY] / > break
 | try: / > if ONCE: / >> raise ValueError('no') / > EFFECT / except ValueError: / > SIMPLE
 | try: / > int('x' if ONCE else '1') / > EFFECT / except ValueError: / > return / CONSTRUCT[ANY]
 | try: / > int('x' if ONCE else '1') / > CONSTRUCT[ANY] / except ValueError: / > SIMPLE / else: / > SIMPLE
SCENARIO ::= ctx = MADE / other = MADE / maybe = MAYBE / options = OPTIONS / STATEMENT / ? STATEMENT / ? STATEMENT / CONSTRUCT[ANY]
USE ::= CALLEE('h', context=self.context)
CLIENT ::= > def __init__(self, strict): / >> self.context = PLAIN if strict else PLAIN / > def replace(self):
   / >> self.context = PLAIN / > def change(self): / >> CHANGE[self.context] / > def connect(self): / >> USE @client = _Client(a)
   / if b: / > client.replace() / if c: / > client.change() / client.connect()
 | > def __init__(self): / >> self.context = None / > def open(self, strict): / >> self.context = PLAIN / >> if strict:
   / >>> CHANGE[self.context] / > def change(self): / >> CHANGE[self.context] / > def connect(self): / >> USE @client = _Client()
   / client.open(a) / if b: / > client.change() / client.connect()
 | > def __init__(self): / >> self.context = None / > def change(self): / >> CHANGE[self.context] / > def connect(self):
   / >> if self.context is None: / >>> self.context = PLAIN / >> USE @client = _Client() / client.connect() / if a:
   / > client.change() / client.connect()
 | > context = PLAIN / > def connect(self): / >> USE / class _Other(_Client): / > context = PLAIN
   @client = _Client() if a else _Other() / client.connect()
"""
BARE = ("class {}(BASE): / > timeout = 3", "{} = functools.partial(BASE, timeout=3)")
HELPERS = ("class _Own(ssl.SSLContext): / > pass", "def _plain(*_arguments, **_keywords): / > return None")


class Program:
    """A program while it is written."""

    def __init__(self, draw: strategies.DrawFn) -> None:
        self.draw = draw
        self.lines: list[str] = []
        self.flags_used_once = 0
        self.choices: dict[str, list[str]] = {}
        for rule in re.split(r"\n+(?=[A-Z]+ ::=)", GRAMMAR.strip()):
            word, _, choices = re.sub(r"\n *", " ", rule).partition(" ::= ")
            self.choices[word] = choices.split(" | ")
        self.word = re.compile(rf"\b({'|'.join(self.choices)}|BASE)\b(?:\[([^]]*)\])?")

    def one_of(self, values: Sequence[T]) -> T:
        """Choose one."""
        return self.draw(strategies.sampled_from(values))

    def write(self, text: str, depth: int = 0) -> None:
        """Write lines, with choices for the words in capitals."""
        for line in text.split(" / "):
            if line.startswith("?") and self.one_of((True, False)):
                continue
            code = line.lstrip("?> ")
            deeper = depth + line[: len(line) - len(code)].count(">")
            if found := self.word.search(code):
                self.write(code[: found.start()] + self.chosen(found, deeper) + code[found.end() :], deeper)
            else:
                self.lines.append("    " * deeper + code)

    def chosen(self, found: re.Match[str], depth: int) -> str:
        """Choose what a word stands for."""
        word, argument = found.groups()
        if word == "STATEMENT" and (depth > 2 or self.one_of((True, False))):
            word = "SIMPLE"
        choice = re.sub(r"\bIT\b", argument or "", self.one_of(self.choices[word]))
        if "ONCE" in choice:
            self.flags_used_once += 1
            if self.flags_used_once > 2:
                return "True" if word == "FLAG" else "SIMPLE"
        return choice.replace("ONCE", f"once_{self.flags_used_once}")

    def whole(self) -> str:
        """Write all of it."""
        imports, base = self.one_of(self.choices["IMPORT"]).split(" @")
        self.choices["BASE"] = [base]
        self.write(f"import functools / import ssl / import sys / {imports}")
        helpers = []
        for word, extended in (("MAKER", "MADE"), ("FINDER", "FOUND"), ("CHANGER", "CHANGED")):
            helper, call = self.one_of(self.choices[word]).split(" @")
            helpers.append(helper)
            if self.one_of((True, False)):
                self.choices[extended] += [call, call]
        head, self.lines = self.lines, []
        for name in ("_first", "_second")[: self.one_of((0, 1, 1, 2))]:
            self.forwarder(name)
        if self.one_of((True, False, False)):
            members, use = self.one_of(self.choices["CLIENT"]).split(" @")
            self.write(f"class _Client: / {members}")
            self.function(use)
        else:
            self.function(self.choices["SCENARIO"][0])
        for helper in (*helpers, *HELPERS):
            body, self.lines = self.lines, []
            if re.search(rf"\b{re.findall('_[A-Za-z]+', helper)[0]}\b", "\n".join(body)):
                self.write(helper)
            self.lines += body
        return "\n".join([*head, *self.lines, ""])

    def forwarder(self, name: str) -> None:
        """Define what constructs for others, and use it without a context."""
        form = self.one_of(("return BASE(", "super().__init__(", "BASE.__init__(self, ", *BARE))
        is_chooser = form.endswith(("(", ", ")) and self.one_of((False, False, True))
        text, parameters = self.one_of(self.choices["CHOOSE" if is_chooser else "FORWARD"]).split(" @")
        text = text.replace("BASE(", form)
        if form == "return BASE(":
            self.write(f"def {name}(host, {parameters}):")
            self.write(text, 1)
        elif form.endswith(("(", ", ")):
            self.write(f"class {name}(BASE): / > def __init__(self, host, {parameters}):")
            self.write(text, 2)
        else:
            self.write(form.format(name))
        self.write(f"def drive{name}(): / > {name}('h')")
        if is_chooser:  # where it constructs, a run could not tell whose choice a context was
            self.write(f"> {name}('h', context=SAFE)")
        else:
            self.choices["CALLEE"].append(name)

    def function(self, text: str) -> None:
        """Write a public function with the parameters that it uses, without variables that it does not use."""
        body, self.lines = self.lines, []
        self.write(text, 1)
        for variable in ("options", "maybe", "other", "ctx"):
            places = [n for n, line in enumerate(self.lines) if re.search(rf"\b{variable}\b", line)]
            if len(places) == 1:
                del self.lines[places[0]]
        code = "\n".join(self.lines)
        parameters = sorted(set(re.findall(r"\b(?:[abc]|scheme|items|once_\d)\b", code)))
        parameters += ["kind=BASE"] if "kind(" in code else []
        used, self.lines = self.lines, body
        self.write(f"def run({', '.join(parameters)}):")
        self.lines += used


@strategies.composite
def programs(draw: strategies.DrawFn) -> str:
    """Write a program."""
    return Program(draw).whole()


def happenings(path: Path) -> Report:
    """Run a program, and return the worst that happened at each line that is to be judged."""
    lines = path.read_text(encoding="utf-8").splitlines()
    worst: dict[int, Verdict] = {}
    for construction in run_case(path):
        line = next(line for _, line in construction.calls if not lines[line - 1].endswith(HANDS_ON))
        worst[line] = max(construction.verdict, worst.get(line, construction.verdict))
    return [(line, SYMBOLS[verdict.name]) for line, verdict in worst.items() if verdict.name in SYMBOLS]


def linted(path: Path, groups: Sequence[str] = GROUPS) -> Report:
    """Return what pylint reports of a program."""
    linter = PyLinter(reporter=CollectingReporter())
    pylint_csp.register(linter)
    linter.disable("all")
    for group in groups:
        linter.enable(group)
    linter.check([str(path)])
    return [(message.line, message.symbol) for message in linter.reporter.messages]


def written(code: str, folder: Path) -> Path:
    """Write a program to a file of its own: Python and astroid remember the modules that they have read."""
    path = folder / f"program_{time.monotonic_ns()}.py"
    path.write_text(code, encoding="utf-8")
    return path


def disagreements(path: Path, report: Report) -> str:
    """Tell where a report of a program differs from what happens, and show the program; empty if all is well."""
    lines = path.read_text(encoding="utf-8").splitlines()
    unproved = [number for number, line in enumerate(lines, 1) if line.endswith((HANDS_ON, CHOOSES))]
    reported = Counter(each for each in report if each[1] != "unknown-ssl-context" or each[0] not in unproved)
    happened = Counter(happenings(path))
    told = [
        *(f"line {line}: {symbol} is reported, and should not be" for line, symbol in (reported - happened).elements()),
        *(f"line {line}: {symbol} should be reported" for line, symbol in (happened - reported).elements()),
    ]
    return "\n".join(["", *(f"{n:3} {line}" for n, line in enumerate(lines, 1)), *told]) if told else ""


def main() -> int:
    """Look for programs of which something else is reported than happens, and print them."""
    parser = argparse.ArgumentParser(description=main.__doc__)
    parser.add_argument("--seconds", type=float, default=60)
    parser.add_argument("--examples", type=int, help="how many programs, however long it takes")
    options = parser.parse_args()
    start, wrong, codes = time.monotonic(), 0, list[str]()
    few = settings(max_examples=25, database=None, derandomize=False, deadline=None, phases=[Phase.generate])
    with tempfile.TemporaryDirectory() as folder:
        while len(codes) < options.examples if options.examples else time.monotonic() - start < options.seconds:
            checked = len(codes)
            seed(time.time_ns())(few(given(programs())(lambda code: codes.extend([code]))))()
            for code in codes[checked:]:
                path = written(code, Path(folder))
                if told := disagreements(path, linted(path)):
                    print(told, flush=True)
                    wrong += 1
    print(f"{len(codes)} programs in {time.monotonic() - start:.0f} seconds, {wrong} of them with a disagreement")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
