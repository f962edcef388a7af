"""A call without a context is reported behind code that costs more than it may to follow; what no path comes to is not."""

from http.client import HTTPSConnection


class _Parser:
    def __init__(self, flags):
        self.rows, self.counts, self.state, self.flags = [], {}, "begin", flags

    def step(self, one, other):
        for index, flag in enumerate(self.flags):
            if self.state == "begin" and flag:
                self.state = "row" if one else "cell"
            elif self.state == "row":
                self.counts[index] = (flag, one, other)
                self.state = "cell" if other else "end"
            elif self.state == "cell" and one:
                self.rows.append({"index": index, "state": self.state, "one": one})
                self.state = "end" if flag else "row"
            else:
                self.state = "begin"
        return self.state


def download(flags, one, other):
    parser = _Parser(flags)
    for flag in flags:
        state = parser.step(one, flag)
        if state == "end" and parser.counts.get(one) == other:
            parser.rows.append(parser.step(other, one))
        elif parser.rows and parser.rows[-1] == state:
            parser.step(flag, state == "row")
        if parser.state == "end" or parser.step(one, other) == "begin":
            return None
    return HTTPSConnection("h")  # [missing-ssl-context]


def never(flags, one, other):
    if one:
        return None
    elif not one:
        return None
    return HTTPSConnection("h")
