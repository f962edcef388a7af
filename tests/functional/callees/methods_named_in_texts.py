"""A method is found by the name that an attribute is put into, and so is the class that such a method returns."""

from http.client import HTTPConnection, HTTPSConnection


class _Opening:
    scheme = "https"

    def open_http(self):
        return HTTPConnection("h")

    def open_https(self, context=None):
        return HTTPSConnection("h", context=context)

    def added(self):
        return getattr(self, "open_" + self.scheme)()  # [missing-ssl-context]

    def in_braces(self):
        return getattr(self, f"open_{self.scheme}")()  # [missing-ssl-context]

    def under_a_name(self):
        name = f"open_{self.scheme}"
        return getattr(self, name)()  # [missing-ssl-context]

    def by_percent(self):
        return getattr(self, "open_%s" % self.scheme)()  # [missing-ssl-context]

    def by_format(self):
        return getattr(self, "open_{}".format(self.scheme))()  # [missing-ssl-context]

    def by_keyword(self):
        return getattr(self, "open_{name}".format(name=self.scheme))()  # [missing-ssl-context]

    def other(self):
        return getattr(self, f"open_{self.scheme[:4]}")()


class _Choosing:
    scheme = "https"

    def kind_http(self):
        return HTTPConnection

    def kind_https(self):
        return HTTPSConnection

    def added(self):
        return getattr(self, "kind_" + self.scheme)()("h")  # [missing-ssl-context]

    def in_braces(self):
        kind = getattr(self, f"kind_{self.scheme}")()
        return kind("h")  # [missing-ssl-context]

    def under_a_name(self):
        name = f"kind_{self.scheme}"
        choose = getattr(self, name)
        return choose()("h")  # [missing-ssl-context]

    def other(self):
        return getattr(self, f"kind_{self.scheme[:4]}")()("h")


def use():
    opening = _Opening()
    opening.added(), opening.in_braces(), opening.under_a_name(), opening.by_percent()
    opening.by_format(), opening.by_keyword(), opening.other()
    choosing = _Choosing()
    choosing.added(), choosing.in_braces(), choosing.under_a_name(), choosing.other()
