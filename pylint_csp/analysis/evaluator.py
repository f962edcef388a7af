"""Puts the evaluator together: each part gets the parts that it stands on, and the machine what parts ask of others."""

from __future__ import annotations

from pylint_csp.analysis.calls.any_and_all import AnyAndAll
from pylint_csp.analysis.calls.applied import Applied
from pylint_csp.analysis.calls.assertions import Assertions
from pylint_csp.analysis.calls.attribute_calls import AttributeCalls
from pylint_csp.analysis.calls.builtin_calls import BuiltinCalls
from pylint_csp.analysis.calls.calls import Calls
from pylint_csp.analysis.calls.class_calls import ClassCalls
from pylint_csp.analysis.calls.copies import Copies
from pylint_csp.analysis.calls.instances import Instances
from pylint_csp.analysis.calls.known_calls import KnownCalls
from pylint_csp.analysis.calls.parameters import Parameters
from pylint_csp.analysis.calls.unseen import Unseen
from pylint_csp.analysis.calls.zipping import Zipping
from pylint_csp.analysis.candidates.filter import Candidates
from pylint_csp.analysis.changers.callees import Callees
from pylint_csp.analysis.changers.effects import Effects
from pylint_csp.analysis.changers.elsewhere import Elsewhere
from pylint_csp.analysis.changers.handing import Handing
from pylint_csp.analysis.changers.neighbours import Neighbours
from pylint_csp.analysis.changers.owners import Owners
from pylint_csp.analysis.changers.sharing import Sharing
from pylint_csp.analysis.changers.together import Together
from pylint_csp.analysis.changers.wrappers import Wrappers
from pylint_csp.analysis.choices import Choices
from pylint_csp.analysis.constructions import Constructions
from pylint_csp.analysis.containers.comprehensions import Comprehensions
from pylint_csp.analysis.containers.container_methods import ContainerMethods
from pylint_csp.analysis.containers.containers import Containers
from pylint_csp.analysis.containers.items import Items
from pylint_csp.analysis.containers.sequence_methods import SequenceMethods
from pylint_csp.analysis.containers.sets import Sets
from pylint_csp.analysis.evaluation.call_sites import CallSites
from pylint_csp.analysis.evaluation.class_tests import ClassTests
from pylint_csp.analysis.evaluation.comparisons import Comparisons
from pylint_csp.analysis.evaluation.conditions import Conditions
from pylint_csp.analysis.evaluation.expressions import Expressions
from pylint_csp.analysis.evaluation.generators import Generators
from pylint_csp.analysis.evaluation.machine import Machine
from pylint_csp.analysis.evaluation.modules import Modules
from pylint_csp.analysis.evaluation.operations import Operations
from pylint_csp.analysis.evaluation.outcomes import visitors
from pylint_csp.analysis.evaluation.strings import Strings
from pylint_csp.analysis.evaluation.truths import Truths
from pylint_csp.analysis.execution.assignments import Assignments
from pylint_csp.analysis.execution.bodies import Bodies
from pylint_csp.analysis.execution.definitions import Definitions
from pylint_csp.analysis.execution.forgetting import Forgetting
from pylint_csp.analysis.execution.loops import Loops
from pylint_csp.analysis.execution.managers import Managers
from pylint_csp.analysis.execution.patterns import Patterns
from pylint_csp.analysis.execution.repeating import Repeating
from pylint_csp.analysis.execution.statements import Statements
from pylint_csp.analysis.execution.tries import Tries
from pylint_csp.analysis.finals.attribute_runs import AttributeRuns
from pylint_csp.analysis.finals.attribute_setters import AttributeSetters
from pylint_csp.analysis.finals.attribute_states import AttributeStates
from pylint_csp.analysis.finals.beginnings import Beginnings
from pylint_csp.analysis.finals.class_states import ClassStates
from pylint_csp.analysis.finals.endings import Endings
from pylint_csp.analysis.finals.final_states import FinalStates
from pylint_csp.analysis.finals.flags import Flags
from pylint_csp.analysis.finals.held import Held
from pylint_csp.analysis.finals.method_runs import MethodRuns
from pylint_csp.analysis.finals.replacements import Replacements
from pylint_csp.analysis.finals.set_together import SetTogether
from pylint_csp.analysis.finals.told_setters import ToldSetters
from pylint_csp.analysis.members.attributes import Attributes
from pylint_csp.analysis.members.classes import Classes
from pylint_csp.analysis.members.decorators import Decorators
from pylint_csp.analysis.members.enumerations import Enumerations
from pylint_csp.analysis.members.fields import Fields
from pylint_csp.analysis.members.members import Members
from pylint_csp.analysis.program.program import Program
from pylint_csp.analysis.retrials import Retrials
from pylint_csp.analysis.scopes.agreement import Agreement
from pylint_csp.analysis.scopes.dead_code import DeadCode
from pylint_csp.analysis.scopes.decorated import Decorated
from pylint_csp.analysis.scopes.giving import Giving
from pylint_csp.analysis.scopes.keeping import Keeping
from pylint_csp.analysis.scopes.lasting import Lasting
from pylint_csp.analysis.scopes.lives import Lives
from pylint_csp.analysis.scopes.names import Names
from pylint_csp.analysis.scopes.overriding import Overriding
from pylint_csp.analysis.scopes.paths import Paths
from pylint_csp.analysis.scopes.received import Received
from pylint_csp.analysis.scopes.receivers import Receivers
from pylint_csp.analysis.scopes.roots import Roots
from pylint_csp.analysis.scopes.settling import Settling
from pylint_csp.analysis.scopes.variants import Variants
from pylint_csp.analysis.shortcuts import Shortcuts
from pylint_csp.analysis.slices.later import Later
from pylint_csp.analysis.slices.relevance import Relevance
from pylint_csp.analysis.targets import Targets
from pylint_csp.analysis.verdicts import Verdicts


def assembled(program: Program, candidates: Candidates) -> Constructions:
    """Put all parts together; return the one that runs scopes for the calls that ``candidates`` finds in them."""
    machine = Machine(program)
    values = _Values(machine)
    _join_callables(machine, values)
    execution = _Execution(machine, values)
    scopes = _Scopes(machine, values, execution)
    choices = Choices(machine, values.modules, values.classes)
    verdicts = Verdicts(machine, values.modules, scopes.replacements, choices)
    machine.construct = verdicts.construct
    machine.not_recording = verdicts.not_recording
    machine.recording_for_callers = verdicts.recording_for_callers
    machine.replaced_default = verdicts.replaced_default
    targets = Targets(machine, scopes.roots, verdicts, candidates)
    variants = Variants(machine, values.classes, values.fields, scopes.roots, scopes.overriding, scopes.setters)
    constructions = Constructions(
        machine,
        values.classes,
        scopes.roots,
        variants,
        verdicts,
        choices,
        targets,
        Shortcuts(machine, values.classes, scopes.roots, values.modules, verdicts, targets),
        DeadCode(machine, values.modules, execution.definitions, scopes.roots),
        Retrials(machine, scopes.roots, verdicts, scopes.lives),
    )
    machine.targets_of = targets.targets_of
    machine.is_target = targets.is_target
    machine.holds_target = targets.holds_target
    machine.seeds_of = targets.seeds_of
    machine.deciding_arguments = targets.deciding_arguments
    machine.is_worth_entering = constructions.is_worth_entering
    machine.relevant_in_call = targets.relevant_in_call
    machine.end_in_call = targets.end_in_call
    machine.may_forward = constructions.may_forward
    machine.constructions_of = constructions.constructions_of
    machine.is_sure_of_all = constructions.is_sure_of_all
    return constructions


class _Values:
    """The parts that read and change values: expressions and tests, containers, modules, classes and instances."""

    def __init__(self, machine: Machine) -> None:
        self.containers = containers = Containers(machine)
        strings = Strings(containers)
        self.comprehensions = comprehensions = Comprehensions(machine, containers)
        self.truths = Truths(machine)
        call_sites = CallSites(machine, containers, self.truths)
        self.comparisons = Comparisons(machine, containers, self.truths)
        self.class_tests = ClassTests(machine, containers, self.truths, self.comparisons)
        sets = Sets(machine, containers, self.comparisons)
        self.operations = Operations(machine, containers, strings, sets)
        expressions = Expressions(machine, containers, strings, self.truths)
        generators = Generators(machine, containers)
        expressions.evaluators |= visitors(call_sites, comprehensions, generators, self.operations)
        conditions = Conditions(machine, containers, call_sites, self.truths, self.comparisons, self.class_tests, sets)
        self.modules = Modules(machine)
        self.classes = Classes(machine, containers, self.modules)
        self.enumerations = Enumerations(machine, containers, self.modules, self.classes)
        self.decorators = Decorators(machine, self.modules, self.classes)
        self.members = Members(machine, self.modules, self.classes, self.enumerations, self.decorators)
        self.fields = Fields(machine, self.modules, self.classes)
        self.attributes = Attributes(machine, self.modules, self.classes, self.members, self.fields)
        items = Items(machine, containers, self.modules, self.enumerations)
        self.sequence_methods = SequenceMethods(machine, containers, self.fields, sets)
        self.container_methods = ContainerMethods(machine, containers, items, self.sequence_methods, strings)
        machine.evaluate = expressions.evaluate
        machine.truth = conditions.truth
        machine.truth_of = self.truths.truth_of
        machine.is_of_class = self.classes.is_of_class
        machine.is_subclass = self.classes.is_subclass
        machine.attribute_of = self.attributes.attribute_of
        machine.item_in = items.item_in
        machine.special = self.attributes.special
        machine.own_answer = self.attributes.own_answer
        machine.handed_item = items.handed_item
        machine.members_of = self.enumerations.members_of
        machine.receivers_of = self.enumerations.receivers_of


def _join_callables(machine: Machine, values: _Values) -> None:
    """Make the parts that carry out calls, and let the machine ask them."""
    containers, modules, classes = values.containers, values.modules, values.classes
    methods, sequences = values.container_methods, values.sequence_methods
    unseen = Unseen(machine)
    instances = Instances(machine, classes, values.enumerations, values.members, values.fields)
    parameters = Parameters(machine, modules)
    calls = Calls(machine, modules, classes, values.decorators, methods, unseen, parameters, instances)
    builtin_calls = BuiltinCalls(machine, containers, methods, sequences)
    applied = Applied(machine, containers)
    assertions = Assertions(machine, values.truths, values.comparisons, values.class_tests)
    handlers = {
        name: handler
        for part in (
            builtin_calls,
            AnyAndAll(machine, containers, values.comprehensions),
            Zipping(machine, containers),
            AttributeCalls(machine, values.attributes),
            ClassCalls(machine, containers, classes, instances),
            Copies(machine),
            assertions,
            instances,
        )
        for name, handler in part.handlers.items()
    }
    known_calls = KnownCalls(machine, applied, unseen, handlers)
    machine.call_own_methods = unseen.call_own_methods
    machine.call = calls.call
    machine.call_known = known_calls.call_known
    machine.enter = calls.enter
    machine.start = calls.start
    machine.finish = calls.finish


class _Execution:
    """The parts that execute statements."""

    def __init__(self, machine: Machine, values: _Values) -> None:
        containers, classes, decorators = values.containers, values.classes, values.decorators
        self.forgetting = forgetting = Forgetting(machine)
        self.statements = statements = Statements(machine, decorators, forgetting)
        assignments = Assignments(
            machine,
            containers,
            values.operations,
            values.truths,
            values.attributes,
            forgetting,
        )
        patterns = Patterns(
            machine, containers, values.comparisons, values.class_tests, values.container_methods, statements
        )
        self.repeating = Repeating(machine, forgetting, statements)
        loops = Loops(machine, containers, values.truths, forgetting, statements, self.repeating)
        tries = Tries(machine, classes, values.truths, forgetting, statements)
        bodies = Bodies(machine, statements)
        managers = Managers(machine, statements, loops, tries, bodies)
        self.definitions = Definitions(machine, values.modules, values.members, decorators, statements)
        statements.runners |= visitors(assignments, loops, tries, patterns, managers, self.definitions)
        machine.run_body = bodies.run_body
        machine.assign = assignments.assign


class _Scopes:
    """The parts that run whole scopes, for what these leave behind, and what can be told without a run."""

    def __init__(self, machine: Machine, values: _Values, execution: _Execution) -> None:
        classes = values.classes
        self.roots = Roots(machine, values.decorators, execution.statements, execution.repeating)
        self.overriding = Overriding(classes, values.decorators)
        sharing = Sharing(machine, classes, self.roots)
        held = Held(classes, self.roots, sharing)
        keeping = Keeping(machine)
        names = Names(machine, values.modules, self.roots, sharing)
        self._owners = Owners(machine, values.modules, classes)
        self._callees = Callees(machine, classes)
        self._elsewhere = Elsewhere(machine.program, self._callees)
        neighbours = Neighbours(machine, self.roots, self._owners, self._elsewhere)
        together = Together(machine, classes, self.roots)
        told_setters = ToldSetters(machine, self.roots, self._owners)
        final_states = FinalStates(
            machine,
            values.modules,
            classes,
            names,
            execution.forgetting,
            self.roots,
            neighbours,
            together,
            told_setters,
            held,
            Paths(machine, execution.forgetting, self.roots),
        )
        self.replacements = Replacements(machine, values.modules, self.roots)
        class_states = ClassStates(
            machine,
            classes,
            values.decorators,
            execution.forgetting,
            execution.statements,
            execution.definitions,
            self.roots,
            together,
            told_setters,
            sharing,
            final_states,
        )
        handing = Handing(
            machine, classes, self.roots, together, Wrappers(machine.program, self._elsewhere.imported_functions)
        )
        flags = Flags(machine, classes, self.roots, class_states, handing, together, self._owners)
        self.setters = AttributeSetters(machine, self.roots, class_states, self._elsewhere)
        runs = MethodRuns(machine, execution.forgetting, self.roots, classes, self.setters)
        set_together = SetTogether(self.roots, together, told_setters, runs, keeping)
        attribute_runs = AttributeRuns(
            machine,
            execution.forgetting,
            self.roots,
            classes,
            self.setters,
            neighbours,
            together,
            told_setters,
            runs,
            set_together,
        )
        attribute_states = AttributeStates(
            machine,
            classes,
            values.members,
            values.decorators,
            self.roots,
            self.overriding,
            held,
            sharing,
            handing,
            together,
            told_setters,
            self._owners,
            flags,
            runs,
            attribute_runs,
            self.setters,
            Beginnings(machine, values.decorators, values.fields, handing, told_setters, flags, attribute_runs),
        )
        machine.finals_of = Endings(
            machine,
            values.decorators,
            keeping,
            final_states,
            class_states,
            attribute_states,
            self.replacements,
        ).finals_of
        self._received = Received(machine, classes, self.roots, self._callees, held, together)
        machine.starts_of = Decorated(
            machine,
            self.roots,
            values.decorators,
            keeping,
            Receivers(
                machine,
                execution.forgetting,
                self.roots,
                keeping,
                final_states,
                classes,
                handing,
                self._received,
            ).found_by,
        ).starts_of
        self.lives = Lives(
            machine,
            execution.forgetting,
            classes,
            self.roots,
            keeping,
            self._owners,
            neighbours,
            sharing,
            handing,
            together,
            held,
            self.setters,
            self._received,
            Giving(machine, classes, self.roots, self._owners, self.setters),
        )
        machine.relevance = Relevance(
            Effects(machine, values.modules, classes, self.roots, self._owners, self._elsewhere, handing.wrappers),
            sharing.names,
        )
        machine.later = Later(machine.relevance.keys)
        machine.let_go = held.let_go
        machine.touching = held.touching
        _join_settling(machine, Settling(machine, keeping))
        machine.name_outside = names.name_outside
        machine.place_of = names.place_of
        _join_lasting(machine, Lasting(machine, values.modules, classes, keeping, self._owners, self.roots, together))
        machine.are_set_together = set_together.are_set_together
        machine.is_bound_elsewhere = neighbours.is_bound_elsewhere
        machine.may_be_set_meanwhile = neighbours.may_be_set_meanwhile
        machine.is_chosen = flags.is_chosen
        machine.is_method = flags.is_method
        machine.asked_by = flags.asked_by
        machine.is_set_unseen = flags.is_set_unseen
        _join_agreement(machine, Agreement(machine, classes, values.decorators, self.roots, together, keeping))


def _join_agreement(machine: Machine, agreement: Agreement) -> None:
    """Let the machine ask what tests elsewhere have told."""
    machine.told_beside = agreement.told_beside
    machine.read_later = agreement.read_later
    machine.tested_in_methods = agreement.tested_in_methods


def _join_settling(machine: Machine, settling: Settling) -> None:
    machine.settle = settling.settle
    machine.is_possible = settling.is_possible


def _join_lasting(machine: Machine, lasting: Lasting) -> None:
    """Let the machine ask which names and attributes hold a context whenever they are read."""
    machine.standing_fact = lasting.standing_fact
    machine.is_true_if_there = lasting.is_true_if_there
