"""Methods of `unittest.TestCase` that assert something narrow as `assert` does; a method of that name elsewhere does not."""
import ssl
import unittest
from http.client import HTTPSConnection


def _context_or_none(tls):
    return ssl.create_default_context() if tls else None


class _Test(unittest.TestCase):
    configured = False

    def is_not_none(self, tls):
        context = _context_or_none(tls)
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
        self.assertIsNotNone(context)
        HTTPSConnection("h", context=context)

    def is_none(self, tls):
        context = _context_or_none(tls)
        self.assertIsNone(context, "a message")
        HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def is_true(self, tls):
        context = _context_or_none(tls)
        self.assertTrue(context)
        HTTPSConnection("h", context=context)

    def is_false(self, tls):
        context = _context_or_none(tls)
        self.assertFalse(context)
        HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def comparison_is_true(self, tls):
        context = _context_or_none(tls)
        self.assertTrue(context is not None)
        HTTPSConnection("h", context=context)

    def comparison_is_false(self, tls):
        context = _context_or_none(tls)
        self.assertFalse(context is None)
        HTTPSConnection("h", context=context)

    def is_instance(self, tls):
        context = _context_or_none(tls)
        self.assertIsInstance(context, ssl.SSLContext)
        HTTPSConnection("h", context=context)

    def is_instance_by_call(self, tls):
        context = _context_or_none(tls)
        self.assertTrue(isinstance(context, ssl.SSLContext))
        HTTPSConnection("h", context=context)

    def is_instance_of_none(self, tls):
        context = _context_or_none(tls)
        self.assertIsInstance(context, type(None))
        HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def flag_is_true(self, tls):
        context = None
        if tls:
            context = ssl.create_default_context()
        self.assertTrue(tls)
        HTTPSConnection("h", context=context)

    def flag_of_the_class_is_true(self, tls):
        self.assertTrue(self.configured)
        HTTPSConnection("h")  # [missing-ssl-context] # not run: nothing has configured it

    def by_keyword(self, tls):
        context = _context_or_none(tls)
        self.assertIsNone(obj=context)
        HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def something_else(self, tls):
        context = _context_or_none(tls)
        self.assertIsNotNone(tls)
        HTTPSConnection("h", context=context)  # [missing-ssl-context]

    def caught(self, tls):
        context = _context_or_none(tls)
        try:
            self.assertIsNotNone(context)
        except AssertionError:
            HTTPSConnection("h", context=context)  # [missing-ssl-context]
        else:
            HTTPSConnection("h", context=context)


class _Base(unittest.TestCase):
    def check(self, context):
        self.assertIsNotNone(context)


class _Inheriting(_Base):
    def by_helper(self, tls):
        context = _context_or_none(tls)
        self.check(context)
        HTTPSConnection("h", context=context)

    def by_subtest(self, tls):
        context = _context_or_none(tls)
        with self.subTest(tls=tls):
            self.assertIsNotNone(context)
            HTTPSConnection("h", context=context)


class _Asynchronous(unittest.IsolatedAsyncioTestCase):
    async def is_not_none(self, tls):
        context = _context_or_none(tls)
        HTTPSConnection("h", context=context)  # [missing-ssl-context]
        self.assertIsNotNone(context)
        HTTPSConnection("h", context=context)


class _Overriding(unittest.TestCase):
    def assertIsNotNone(self, obj, msg=None):
        print(obj)

    def is_not_none(self, tls):
        context = _context_or_none(tls)
        self.assertIsNotNone(context)
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


class _NoTest:
    def assertIsNotNone(self, obj):
        print(obj)

    def is_not_none(self, tls):
        context = _context_or_none(tls)
        self.assertIsNotNone(context)
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _with_a_test(test: unittest.TestCase, tls):
    context = _context_or_none(tls)
    test.assertIsNotNone(context)
    HTTPSConnection("h", context=context)


def passing(tls):
    _with_a_test(unittest.TestCase(), tls)


def _run(test, name, tls):
    try:
        getattr(test, name)(tls)
    except AssertionError:
        pass


def asynchronously(tls):
    return _Asynchronous().is_not_none(tls)


def in_all_ways(tls):
    for test in (_Test(), _Inheriting(), _Overriding(), _NoTest()):
        for name in vars(type(test)):
            if name.startswith(("is_", "comparison_", "flag_", "by_", "something_", "caught")):
                _run(test, name, tls)
