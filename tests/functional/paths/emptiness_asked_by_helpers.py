"""A helper asks whether what it is handed holds anything, and its caller asks the same: they agree, whatever each calls it."""
import http.client
import ssl


def _context(authorities):
    if not authorities:
        return None
    return ssl.create_default_context()


def _comprehension(text):
    files = [name for name in text.split(",") if name]
    context = _context(files)
    if not files:
        raise SystemExit("no authorities")
    return http.client.HTTPSConnection("h", context=context)


def _split(text):
    files = text.split(",")
    context = _context(files)
    if not files:
        raise SystemExit("no authorities")
    return http.client.HTTPSConnection("h", context=context)


def _sorted_list(text):
    files = sorted(text.split(","))
    context = _context(files)
    if not files:
        raise SystemExit("no authorities")
    return http.client.HTTPSConnection("h", context=context)


def _filtered(text):
    files = list(filter(None, text.split(",")))
    context = _context(files)
    if not files:
        raise SystemExit("no authorities")
    return http.client.HTTPSConnection("h", context=context)


def _starred(text):
    _, *files = text.split(",")
    context = _context(files)
    if not files:
        raise SystemExit("no authorities")
    return http.client.HTTPSConnection("h", context=context)


def _appended(text):
    files = []
    for name in text.split(","):
        if name:
            files.append(name)
    context = _context(files)
    if not files:
        raise SystemExit("no authorities")
    return http.client.HTTPSConnection("h", context=context)


def _unguarded(text):
    files = [name for name in text.split(",") if name]
    context = _context(files)
    return http.client.HTTPSConnection("h", context=context)  # [missing-ssl-context]


def _here(text):
    files = [name for name in text.split(",") if name]
    context = ssl.create_default_context() if files else None
    if not files:
        raise SystemExit("no authorities")
    return http.client.HTTPSConnection("h", context=context)


def _for_any(count):
    if not count:
        return None
    return ssl.create_default_context()


def _counted(text):
    count = len(text.split(","))
    context = _for_any(count)
    if not count:
        raise SystemExit("nothing to do")
    return http.client.HTTPSConnection("h", context=context)


def _summed(rows):
    total = sum(rows)
    context = _for_any(total)
    if not total:
        raise SystemExit("nothing to do")
    return http.client.HTTPSConnection("h", context=context)


def _mapping(pairs):
    chosen = {key: value for key, value in pairs if value}
    context = _for_any(chosen)
    if not chosen:
        raise SystemExit("nothing to do")
    return http.client.HTTPSConnection("h", context=context)


def _guard_first(text):
    files = [name for name in text.split(",") if name]
    if not files:
        raise SystemExit("no authorities")
    context = _context(files)
    return http.client.HTTPSConnection("h", context=context)


def _guard_first_count(text):
    count = len(text.split(","))
    if not count:
        raise SystemExit("no authorities")
    context = _for_any(count)
    return http.client.HTTPSConnection("h", context=context)


def _as_flag(text):
    files = [name for name in text.split(",") if name]
    context = (None, ssl.create_default_context())[bool(files)]
    if not files:
        raise SystemExit("no authorities")
    return http.client.HTTPSConnection("h", context=context)


def _as_flag2(text):
    files = [name for name in text.split(",") if name]
    tls = bool(files)
    context = ssl.create_default_context() if tls else None
    if not files:
        raise SystemExit("no authorities")
    return http.client.HTTPSConnection("h", context=context)


def _as_flag3(text):
    files = [name for name in text.split(",") if name]
    tls = len(files) > 0
    context = ssl.create_default_context() if tls else None
    if not files:
        raise SystemExit("no authorities")
    return http.client.HTTPSConnection("h", context=context)


def _options(count):
    options = {"timeout": 3}
    if count:
        options["context"] = ssl.create_default_context()
    return options


def _hosts_counted(hosts):
    number = len(hosts)
    options = _options(number)
    if not number:
        return None
    return http.client.HTTPSConnection("h", **options)


def _run(function, given):
    try:
        function(given)
    except SystemExit:
        pass


def drive(flag):
    text = "ca.pem" if flag else ""
    for function in (
        _comprehension,
        _split,
        _sorted_list,
        _filtered,
        _starred,
        _appended,
        _unguarded,
        _here,
        _counted,
        _guard_first,
        _guard_first_count,
        _as_flag,
        _as_flag2,
        _as_flag3,
    ):
        _run(function, text)
    _run(_summed, [1] if flag else [])
    _run(_mapping, [("a", 1)] if flag else [])
    _run(_hosts_counted, ["a"] if flag else [])
