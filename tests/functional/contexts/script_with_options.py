"""A script whose end runs its main function: what its names hold was settled before."""
# not run: the command line decides
import getopt
import http.client
import signal
import ssl
import sys

HOSTS = {"a": 443, "b": 8443}
OK, WARNING, CRITICAL = 0, 1, 2
verify = True
cafile = None
opts, args = getopt.getopt(sys.argv[1:], "kc:v", ["insecure", "ca="])

for opt, value in opts:
    if opt == "-k":
        verify = False
    elif opt in ("-c", "--ca"):
        cafile = value

if verify:
    ctx = ssl.create_default_context()
else:
    ctx = ssl._create_unverified_context()

strict = ssl.create_default_context()

results = []
for name, port in HOSTS.items():
    try:
        conn = http.client.HTTPSConnection(name, port, context=ctx)  # [insecure-ssl-context]
    except OSError as exc:
        results.append((CRITICAL, str(exc)))
    else:
        results.append((OK, name))


def check(name):
    return http.client.HTTPSConnection(name, context=strict)


def check_lax(name):
    return http.client.HTTPSConnection(name, context=ctx)  # [insecure-ssl-context]


def on_hup(signum, frame):
    global strict
    strict = ssl.create_default_context()


def main():
    signal.signal(signal.SIGHUP, on_hup)
    rc = OK
    for name in HOSTS:
        try:
            check(name).connect()
            check_lax(name).connect()
        except OSError:
            rc = max(rc, WARNING)
    return rc


if __name__ == "__main__":
    sys.exit(main())
