"""Code under `if __name__ == "__main__"` runs when the module is the program."""
# not run: it is no program here
import ssl
from http.client import HTTPSConnection


def main():
    HTTPSConnection("h")  # [missing-ssl-context]
    HTTPSConnection("h", context=ssl.create_default_context())


if __name__ == "__main__":
    HTTPSConnection("h", context=ssl._create_unverified_context())  # [insecure-ssl-context]
    HTTPSConnection("h", context=ssl.create_default_context())
    main()
