"""A name that was given an attribute's value, or the answer of a function, tells by its test what that was."""

import ssl
from http.client import HTTPSConnection


class _Options:
    def __init__(self, insecure, quiet=False):
        self.insecure = insecure
        self.quiet = quiet


def _context_for(options):
    context = ssl.create_default_context()
    if options.insecure:
        context.check_hostname = False
    return context


def _problem_with(options):
    if options.insecure:
        return "that is not allowed"
    return None


def _is_fine(options):
    return not options.insecure


def _is_quiet(options):
    if options.quiet:
        return "quiet"
    return None


def _check(options):
    if options.insecure:
        raise ValueError("that is not allowed")
    return True


def _is_allowed(options):
    try:
        return _check(options)
    except ValueError:
        return False


def _told_by_what_is_raised(options, _other):
    allowed = _is_allowed(options)
    if not allowed:
        return
    HTTPSConnection("a.example", context=_context_for(options))


def _copied(options, _other):
    insecure = options.insecure
    if insecure:
        return
    HTTPSConnection("a.example", context=_context_for(options))


def _copied_and_used_inside(options, _other):
    insecure = options.insecure
    if not insecure:
        context = ssl.create_default_context()
        if options.insecure:
            context.check_hostname = False
        HTTPSConnection("a.example", context=context)


def _told_by_a_helper(options, _other):
    problem = _problem_with(options)
    if problem:
        raise SystemExit(problem)
    HTTPSConnection("a.example", context=_context_for(options))


def _told_by_an_answer(options, _other):
    fine = _is_fine(options)
    if not fine:
        return
    HTTPSConnection("a.example", context=_context_for(options))


def _copied_in_a_loop(options, other):
    for one in (options, other):
        insecure = one.insecure
        if insecure:
            continue
        HTTPSConnection("a.example", context=_context_for(one))


def _another_member(options, _other):
    insecure = options.quiet
    if insecure:
        return
    HTTPSConnection("a.example", context=_context_for(options))  # [insecure-ssl-context]


def _another_instance(options, other):
    insecure = other.insecure
    if insecure:
        return
    HTTPSConnection("a.example", context=_context_for(options))  # [insecure-ssl-context]


def _the_contrary(options, _other):
    insecure = options.insecure
    if not insecure:
        return
    HTTPSConnection("a.example", context=_context_for(options))  # [insecure-ssl-context]


def _copy_rebound(options, other):
    insecure = options.insecure
    if other.insecure:
        insecure = False
    if insecure:
        return
    HTTPSConnection("a.example", context=_context_for(options))  # [insecure-ssl-context]


def _instance_rebound(options, other):
    insecure = options.insecure
    options = other
    if insecure:
        return
    HTTPSConnection("a.example", context=_context_for(options))  # [insecure-ssl-context]


def _attribute_set_anew(options, other):
    insecure = options.insecure
    if insecure:
        return
    options.insecure = other.insecure
    HTTPSConnection("a.example", context=_context_for(options))  # [insecure-ssl-context]


def _copied_before_the_loop(options, other):
    insecure = options.insecure
    for one in (options, other):
        if insecure:
            continue
        HTTPSConnection("a.example", context=_context_for(one))  # [insecure-ssl-context]


def _answer_about_another_member(options, _other):
    problem = _is_quiet(options)
    if problem:
        return
    HTTPSConnection("a.example", context=_context_for(options))  # [insecure-ssl-context]


def _answer_about_another_instance(options, other):
    problem = _problem_with(other)
    if problem:
        return
    HTTPSConnection("a.example", context=_context_for(options))  # [insecure-ssl-context]


def _answer_replaced(options, _other):
    problem = _problem_with(options)
    problem = _is_quiet(options)
    if problem:
        return
    HTTPSConnection("a.example", context=_context_for(options))  # [insecure-ssl-context]


def _answer_of_before(options, other):
    problem = _problem_with(options)
    options.insecure = other.insecure
    if problem:
        return
    HTTPSConnection("a.example", context=_context_for(options))  # [insecure-ssl-context]


def _answer_ignored(options, _other):
    problem = _problem_with(options)
    if problem:
        print(problem)
    HTTPSConnection("a.example", context=_context_for(options))  # [insecure-ssl-context]


class _Client:
    def __init__(self, verify):
        self.verify = verify

    def _make(self):
        context = ssl.create_default_context()
        if not self.verify:
            context.check_hostname = False
        return context

    def _problem(self):
        return None if self.verify else "not verified"

    def _loosen(self):
        self.verify = False

    def copied(self):
        verify = self.verify
        if not verify:
            return
        HTTPSConnection("a.example", context=self._make())

    def told_by_a_method(self):
        problem = self._problem()
        if problem:
            return
        HTTPSConnection("a.example", context=self._make())

    def copied_and_loosened(self):
        verify = self.verify
        if not verify:
            return
        self._loosen()
        HTTPSConnection("a.example", context=self._make())  # [insecure-ssl-context]

    def told_and_loosened(self):
        problem = self._problem()
        self._loosen()
        if problem:
            return
        HTTPSConnection("a.example", context=self._make())  # [insecure-ssl-context]


def copies(first, second, quiet):
    for function in list(globals().values()):
        if getattr(function, "__code__", None) and function.__code__.co_argcount == 2:
            try:
                function(_Options(first, quiet), _Options(second, quiet))
            except SystemExit:
                pass
    for name in ("copied", "told_by_a_method", "copied_and_loosened", "told_and_loosened"):
        getattr(_Client(first), name)()
