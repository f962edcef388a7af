import http.client


class Backend:
    kind = None

    def chosen(self):
        return self.kind

    @property
    def chosen_property(self):
        return self.kind


class Pool:
    connection_class = http.client.HTTPConnection

    def connect(self, host, **options):
        return self.connection_class(host, **options)


class Template:
    def get(self, host, **options):
        return self._open(host, **options)

    def _open(self, host, **options):
        raise NotImplementedError


class Made:
    @classmethod
    def create(cls, host, **options):
        return cls(host, **options)


class ByName:
    name = "HTTPConnection"

    def chosen_by_name(self):
        return getattr(http.client, self.name)

    def called(self, name):
        return getattr(http.client, name)


class Opener:
    def __init__(self, maker):
        self.maker = maker
        self.table = {"only": maker}

    def given(self):
        return self.maker

    def item(self):
        return self.table["only"]
