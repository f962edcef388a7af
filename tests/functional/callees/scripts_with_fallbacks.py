"""What a script binds by its first lines is what its functions find, whatever its last line goes on to run."""

import sys

try:
    from httplib import HTTPSConnection
except ImportError:
    try:
        from http.client import HTTPSConnection
    except ImportError:
        HTTPSConnection = None
try:
    from argparse import SUPPRESS as ARG_SUPPRESS
    from argparse import ArgumentParser
except ImportError:
    ArgumentParser = None
    ARG_SUPPRESS = None
try:
    import __builtin__
except ImportError:
    import builtins

    class _Utf8Output:
        def __init__(self, stream):
            self.stream = stream

        def write(self, s):
            self.stream.write(s)
            self.stream.flush()

    _py3_print = getattr(builtins, "print")
    try:
        _py3_utf8_stdout = _Utf8Output(sys.stdout)
    except OSError:
        _py3_utf8_stdout = sys.stdout
    try:
        _py3_utf8_stderr = _Utf8Output(sys.stderr)
    except OSError:
        _py3_utf8_stderr = sys.stderr

    def _print(*args, **kwargs):
        if kwargs.get("file") == sys.stderr:
            kwargs["file"] = _py3_utf8_stderr
        else:
            kwargs["file"] = kwargs.get("file", _py3_utf8_stdout)
        _py3_print(*args, **kwargs)

else:
    _print = getattr(__builtin__, "print")


def connect():
    return HTTPSConnection("a.example")  # [missing-ssl-context]


def _parse_args():
    parser = ArgumentParser()
    parser.add_argument("--debug", action="store_true", help=ARG_SUPPRESS, default=ARG_SUPPRESS)
    options = parser.parse_args()
    args = options[0] if isinstance(options, tuple) else options
    return args


def _printer(string, quiet=False, debug=False, error=False, **kwargs):
    out = f"DEBUG: {string}" if debug else string
    if error:
        kwargs["file"] = sys.stderr
    if not quiet:
        _print(out, **kwargs)


def _shell():
    args = _parse_args()
    _printer("shell", debug=args.debug)


def _main():
    try:
        _shell()
    except KeyboardInterrupt:
        _printer("\nCancelling...", error=True)
    except (RuntimeError, SystemExit) as error:
        if getattr(error, "code", 1) not in (0, 2):
            message = str(error)
            if not message:
                message = repr(error)
            raise SystemExit(f"ERROR: {message}")


if __name__ == "__main__":
    _main()
