"""A path ends in `error` of a parser that `add_parser` has made, and of a parameter that is annotated as one."""
import argparse
import ssl
from argparse import ArgumentParser
from http.client import HTTPSConnection


def _context_or_none(tls):
    return ssl.create_default_context() if tls else None


class _Commands:
    def add_parser(self, name):
        return self

    def error(self, message):
        print(message)


class _Parser(ArgumentParser):
    pass


def of_a_command(tls):
    commands = argparse.ArgumentParser().add_subparsers()
    fetch = commands.add_parser("fetch")
    context = _context_or_none(tls)
    if context is None:
        fetch.error("no context")
    HTTPSConnection("h", context=context)


def of_a_command_of_a_command(tls):
    fetch = ArgumentParser().add_subparsers().add_parser("fetch").add_subparsers().add_parser("all")
    context = _context_or_none(tls)
    if context is None:
        fetch.exit(2)
    HTTPSConnection("h", context=context)


def of_a_command_of_a_subclass(tls):
    fetch = _Parser().add_subparsers().add_parser("fetch")
    context = _context_or_none(tls)
    if context is None:
        fetch.error("no context")
    HTTPSConnection("h", context=context)


def of_a_command_of_its_own(tls):
    fetch = _Commands().add_parser("fetch")
    context = _context_or_none(tls)
    if context is None:
        fetch.error("no context")
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def of_a_command_but_usage_only(tls):
    fetch = argparse.ArgumentParser().add_subparsers().add_parser("fetch")
    context = _context_or_none(tls)
    if context is None:
        fetch.format_usage()
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _annotated(parser: argparse.ArgumentParser, tls):
    context = _context_or_none(tls)
    if context is None:
        parser.error("no context")
    HTTPSConnection("h", context=context)


def _annotated_by_keyword(tls, *, parser: ArgumentParser):
    context = _context_or_none(tls)
    if context is None:
        parser.exit(2, "no context")
    HTTPSConnection("h", context=context)


def _annotated_as_another(parser: _Commands, tls):
    context = _context_or_none(tls)
    if context is None:
        parser.error("no context")
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _annotated_and_rebound(parser: argparse.ArgumentParser, tls):
    parser = _Commands()
    context = _context_or_none(tls)
    if context is None:
        parser.error("no context")
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _not_annotated(parser, tls):
    context = _context_or_none(tls)
    if context is None:
        parser.error("no context")
    HTTPSConnection("h", context=context)  # [missing-ssl-context]


def calls(tls):
    _annotated(argparse.ArgumentParser(), tls)


def calls_by_keyword(tls):
    _annotated_by_keyword(tls, parser=ArgumentParser())


def calls_others(tls):
    _annotated_as_another(_Commands(), tls)
    _annotated_and_rebound(ArgumentParser(), tls)
    _not_annotated(_Commands(), tls)
