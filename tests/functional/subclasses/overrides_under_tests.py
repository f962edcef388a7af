"""What a base's method sets is found behind the override that calls it: as that has left it."""

import logging
import ssl
from http.client import HTTPSConnection

logger = logging.getLogger(__name__)


class Base:
    tls = True

    def configure(self):
        self.ctx = ssl._create_unverified_context()


class Conditional(Base):
    strict = True

    def configure(self):
        super().configure()
        if self.strict:
            self.ctx = ssl.create_default_context()

    def open(self):
        if self.strict:
            return HTTPSConnection("h", context=self.ctx)
        return None


class InTry(Base):
    def configure(self):
        try:
            super().configure()
            self.ctx = ssl.create_default_context()
        except OSError:
            logger.exception("not configured")
            raise

    def open(self):
        return HTTPSConnection("h", context=self.ctx)


class Swallowing(Base):
    def configure(self):
        try:
            super().configure()
            self.ctx = ssl.create_default_context(cafile="/no/such")
        except OSError:
            logger.exception("not configured")

    def open(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


class Retrying(Base):
    def configure(self):
        for attempt in range(3):
            super().configure()
            self.ctx = ssl.create_default_context()
            if attempt:
                break

    def open(self):
        return HTTPSConnection("h", context=self.ctx)


class Sometimes(Base):
    def configure(self):
        super().configure()
        if ssl.HAS_NEVER_CHECK_COMMON_NAME == 2:
            self.ctx = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


class UsedBetween(Base):
    def configure(self):
        super().configure()
        self.open()
        self.ctx = ssl.create_default_context()

    def open(self):
        return HTTPSConnection("h", context=self.ctx)  # [insecure-ssl-context]


def use():
    for one in (Conditional(), InTry(), Swallowing(), Retrying(), Sometimes(), UsedBetween()):
        one.configure()
        one.open()
