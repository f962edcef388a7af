"""A command line tool: many options, and a loop of attempts behind them."""
# not run: it asks its command line
import argparse
import http.client
import logging
import os
import ssl
import sys
import time

log = logging.getLogger("tool")


def parse(argv):
    parser = argparse.ArgumentParser()
    for name in ("host", "port", "user", "password", "token", "ca", "cert", "key", "proxy", "insecure", "http"):
        parser.add_argument("--" + name)
    parser.add_argument("--retries", type=int, default=3)
    return parser.parse_args(argv)


def main(argv=None):
    args = parse(argv)
    level = logging.DEBUG if os.environ.get("DEBUG") else logging.INFO
    logging.basicConfig(level=level)
    if args.password is None and args.user:
        args.password = os.environ.get("PASSWORD")
    if args.user and not args.password:
        log.error("no password")
        return 2
    headers = {}
    if args.token:
        headers["Authorization"] = "Bearer " + args.token
    elif args.user:
        headers["Authorization"] = "Basic " + args.user
    context = None
    if not args.http:
        context = ssl.create_default_context(cafile=args.ca)
        if args.insecure:
            log.warning("insecure")
            context.check_hostname = False
            context.verify_mode = ssl.CERT_NONE
        if args.cert:
            context.load_cert_chain(args.cert, args.key)
    port = args.port
    if port is None:
        port = 80 if args.http else 443
    else:
        try:
            port = int(port)
        except ValueError:
            log.error("port")
            return 2
    target, tunnel = args.host, None
    if args.proxy:
        tunnel = target
        target = args.proxy
    error = None
    for attempt in range(args.retries):
        if args.http:
            connection = http.client.HTTPConnection(target, port)
        elif args.insecure:
            connection = http.client.HTTPSConnection(target, port, context=context)  # [insecure-ssl-context]
        else:
            connection = http.client.HTTPSConnection(target, port, context=context)
        if tunnel:
            connection.set_tunnel(tunnel, port)
        try:
            connection.request("GET", "/", headers=headers)
            response = connection.getresponse()
        except (OSError, http.client.HTTPException) as caught:
            error = caught
            log.info("attempt %d failed: %s", attempt, caught)
            time.sleep(2 ** attempt)
            continue
        finally:
            connection.close()
        if response.status >= 500:
            error = RuntimeError(response.status)
            continue
        sys.stdout.buffer.write(response.read())
        return 0
    log.error("gave up: %s", error)
    return 1


if __name__ == "__main__":
    sys.exit(main())
