"""What a slice asks of the calls in a scope, which it can't tell by itself."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from typing import Protocol

from astroid import nodes

from pylint_csp.analysis.slices.mentions import NameSet


class CallEffects(Protocol):
    """What the calls in a scope do to what stands around them; attributes are named by the receiver: ``self.x``."""

    def called(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> Iterator[tuple[nodes.NodeNG, str]]:
        """Yield the functions that a call names, as its callee or its arguments, each with its receiver's name."""

    def of_call(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> tuple[NameSet, NameSet]:
        """Return the names that a call changes, beside those that it is handed, and those that lead elsewhere.

        The latter stand for other modules: a function that the call runs changes something there.
        """

    def called_by_reading(self, node: nodes.NodeNG) -> Iterator[tuple[nodes.NodeNG, str]]:
        """Yield the methods that an attribute, an item or an operator may call, each with its receiver's name."""

    def effects_of_reading(self, node: nodes.NodeNG, receiver: str) -> NameSet:
        """Return the attributes that such a method changes of its owner, as those of a receiver."""

    def may_end(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> bool:
        """Tell whether a path may end in a call."""

    def enters_function(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> bool:
        """Tell whether a call enters a function of the module or its class, whose tests its result may depend on."""

    def asked_by(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> NameSet:
        """Return the names of the caller's scope that a called function reads: a test is about its result."""

    def gives_literal(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> bool:
        """Tell whether a call may return a literal, so that a test of its result may be decided."""

    def is_harmless(self, call: nodes.Call, scope: nodes.NodeNG) -> bool:
        """Tell whether a call leaves what it is handed as it is."""

    def is_foreign(self, value: nodes.NodeNG) -> bool:
        """Tell whether a value is a connection or the like, whose methods leave everything else as it is."""

    def is_apart(self, value: nodes.NodeNG) -> bool:
        """Tell whether an expression makes such a value, and does nothing else."""

    def idle_parts(self, statement: nodes.NodeNG) -> set[nodes.NodeNG]:
        """Return the expressions in a statement on which nothing depends that is judged."""

    def is_mutator(self, call: nodes.Call) -> bool:
        """Tell whether a call changes what it is called on."""

    def is_method(self, node: nodes.NodeNG) -> bool:
        """Tell whether an expression may be a method that changes what it belongs to."""

    def spared(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> Collection[nodes.NodeNG]:
        """Return the arguments of a call that it leaves as they are."""

    def decorating_effects(self, decorator: nodes.NodeNG, scope: nodes.NodeNG, receiver: str) -> NameSet:
        """Return the names that a decorator changes."""

    def effects_of_subclassing(self, cls: nodes.ClassDef) -> NameSet:
        """Return the names that a class statement changes by the ``__init_subclass__`` of a base."""

    def set_by(self, name: str, scope: nodes.NodeNG, receiver: str) -> NameSet:
        """Return the attributes that the setter of a property, or ``__setattr__``, sets where that name is assigned."""

    def makes_generator(self, call: nodes.Call, scope: nodes.NodeNG, receiver: str) -> bool:
        """Tell whether a call makes a generator or coroutine of the program."""
