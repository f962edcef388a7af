"""Functions that never return, and that may not."""
import sys


def fail(message="no"):
    raise RuntimeError(message)


def check():
    fail()


def check_and_tell():
    print("checked")
    check()


def leave():
    sys.exit(1)


def leave_and_tell():
    print("left")
    return leave()


def check_if(flag):
    if flag:
        fail()


class Failing:
    def fail(self):
        raise RuntimeError

    def check(self):
        self.fail()
