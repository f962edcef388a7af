"""Where following the paths is more than the bounds allow, the class has every name that it was given."""
import functools
import http.client
import ssl

_Kind = http.client.HTTPSConnection
_Plain = http.client.HTTPConnection


def make(verify=True):
    context = ssl.create_default_context()
    if not verify:
        context.check_hostname = False
    return context


def behind_nested_loops(flags):
    context = make()
    for a in flags:
        context = make(a)
        for b in flags:
            context = make(b)
            for c in flags:
                context = make(c)
                for d in flags:
                    context = make(d)
                    for e in flags:
                        context = make(e)
                        for f in flags:
                            context = make(f)
                            for g in flags:
                                context = make(g)
                                for h in flags:
                                    context = make(h)
                                    for i in flags:
                                        context = make(i)
                                        for j in flags:
                                            context = make(j)
                                            for k in flags:
                                                context = make(k)
    _Kind("h", context=context)  # [unknown-ssl-context]
    _Plain("h")
    functools.partial(_Kind, timeout=3)("h", context=context)  # [unknown-ssl-context]
    functools.partial(_Plain, timeout=3)("h")
    return context
