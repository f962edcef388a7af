"""Code under `if __name__ == "__main__"` runs when the module is the program: both ways of the test are feasible."""
import ssl
import sys
from http.client import HTTPSConnection

WEAKENED_AS_PROGRAM = ssl.create_default_context()
STRENGTHENED_AS_PROGRAM = ssl._create_unverified_context()
LEFT_ALONE = ssl.create_default_context()
if __name__ == "__main__":
    WEAKENED_AS_PROGRAM.check_hostname = False
    STRENGTHENED_AS_PROGRAM.check_hostname = True
    LEFT_ALONE.minimum_version = ssl.TLSVersion.TLSv1_3


def at_module_level():
    HTTPSConnection("h", context=WEAKENED_AS_PROGRAM)  # [insecure-ssl-context]  # not run: it is no program here
    HTTPSConnection("h", context=STRENGTHENED_AS_PROGRAM)  # [insecure-ssl-context]
    HTTPSConnection("h", context=LEFT_ALONE)


def main():
    if __name__ == "__main__":
        HTTPSConnection("h")  # [missing-ssl-context]  # not run: it is no program here
    else:
        HTTPSConnection("h")  # [missing-ssl-context]


def refuses_to_be_imported():
    if __name__ != "__main__":
        sys.exit(1)
    HTTPSConnection("h")  # [missing-ssl-context]  # not run: it is no program here


def refuses_to_be_run():
    if __name__ == "__main__":
        sys.exit(1)
    HTTPSConnection("h")  # [missing-ssl-context]


def agreeing_tests():
    context = None
    if __name__ == "__main__":
        context = ssl.create_default_context()
    if __name__ == "__main__":
        HTTPSConnection("h", context=context)
    else:
        HTTPSConnection("h", context=context)  # [missing-ssl-context]


if __name__ == "__main__":
    HTTPSConnection("h")  # [missing-ssl-context]  # not run: it is no program here
    HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]  # not run: it is no program here
    HTTPSConnection("h", context=ssl.create_default_context())
    main()
