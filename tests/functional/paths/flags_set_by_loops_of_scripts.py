"""Flags that the loops of a script or function set, and contexts chosen by them: functions that ask the flag again find them together."""
# not run: a script that asks its arguments at import
import getopt
import http.client
import ssl
import sys

verify = True
for argument in sys.argv[1:]:
    if argument == "-k":
        verify = False

if verify:
    context = ssl.create_default_context()
else:
    context = ssl._create_unverified_context()

secure = True
plain = True
options, _ = getopt.getopt(sys.argv[1:], "k")
for option, _ in options:
    if option == "-k":
        secure = False
    if option == "-p":
        plain = False

weakened = ssl.create_default_context()
if not secure:
    weakened.check_hostname = False
    weakened.verify_mode = ssl.CERT_NONE

found = None
count = 0
while count < 3:
    count += 1
    if sys.argv[count:]:
        found = sys.argv[count]
chosen = ssl.create_default_context() if found else None


def fetch():
    if not verify:
        sys.exit("not without verification")
    return http.client.HTTPSConnection("h", context=context)


def fetch_anyhow():
    return http.client.HTTPSConnection("h", context=context)  # [insecure-ssl-context]


def fetch_weakened():
    if secure:
        return http.client.HTTPSConnection("h", context=weakened)
    return None


def fetch_by_another_flag():
    if plain:
        return http.client.HTTPSConnection("h", context=weakened)  # [insecure-ssl-context]
    return None


def fetch_found():
    if found:
        return http.client.HTTPSConnection("h", context=chosen)
    return http.client.HTTPSConnection("h", context=chosen)  # [missing-ssl-context]


def run(arguments):
    strict = True
    for one in arguments:
        if one == "-k":
            strict = False
    own = ssl.create_default_context() if strict else ssl._create_unverified_context()

    def get():
        if not strict:
            raise RuntimeError("not without verification")
        return http.client.HTTPSConnection("h", context=own)

    def get_anyhow():
        return http.client.HTTPSConnection("h", context=own)  # [insecure-ssl-context]

    get_anyhow()
    return get()


def drive():
    run(["-v"])
    run(["-v", "-k"])
