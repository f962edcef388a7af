"""A class method that a subclass overrides is run for the subclass only where that comes to it otherwise than by the base's name."""

import http.client
import ssl


class _Client:
    @classmethod
    def context(cls):
        return ssl.create_default_context()

    @classmethod
    def create(cls):
        return http.client.HTTPSConnection("h", context=cls.context())


class _PlainClient(_Client):
    @classmethod
    def context(cls):
        return ssl._create_unverified_context()

    @classmethod
    def create(cls):
        return http.client.HTTPConnection("h")


class _Asked:
    @classmethod
    def context(cls):
        return ssl.create_default_context()

    @classmethod
    def create(cls):
        return http.client.HTTPSConnection("h", context=cls.context())


class _AsksTheBase(_Asked):
    @classmethod
    def context(cls):
        return ssl._create_unverified_context()

    @classmethod
    def create(cls):
        return _Asked.create()


class _Led:
    @classmethod
    def context(cls):
        return ssl.create_default_context()

    @classmethod
    def create(cls):
        return http.client.HTTPSConnection("h", context=cls.context())  # [insecure-ssl-context]


class _LeadsOn(_Led):
    @classmethod
    def context(cls):
        return ssl._create_unverified_context()

    @classmethod
    def create(cls):
        return super().create()


class _Behind:
    @classmethod
    def context(cls):
        return ssl.create_default_context()

    @classmethod
    def create(cls):
        return http.client.HTTPSConnection("h", context=cls.context())  # [insecure-ssl-context]


class _TakesTheFunction(_Behind):
    @classmethod
    def context(cls):
        return ssl._create_unverified_context()

    @classmethod
    def create(cls):
        return _Behind.create.__func__(cls)


class _Renamed:
    @classmethod
    def context(cls):
        return ssl.create_default_context()

    @classmethod
    def create(cls):
        return http.client.HTTPSConnection("h", context=cls.context())  # [insecure-ssl-context]

    build = create


class _KeepsTheSecondName(_Renamed):
    @classmethod
    def context(cls):
        return ssl._create_unverified_context()

    @classmethod
    def create(cls):
        return http.client.HTTPConnection("h")


class _Inherited:
    @classmethod
    def context(cls):
        return ssl.create_default_context()

    @classmethod
    def create(cls):
        return http.client.HTTPSConnection("h", context=cls.context())  # [insecure-ssl-context]


class _Inherits(_Inherited):
    @classmethod
    def context(cls):
        return ssl._create_unverified_context()


class _Instances:
    def context(self):
        return ssl.create_default_context()

    def create(self):
        return http.client.HTTPSConnection("h", context=self.context())  # [insecure-ssl-context]


class _HandsItselfOver(_Instances):
    def context(self):
        return ssl._create_unverified_context()

    def create(self):
        return _Instances.create(self)


class _Set:
    context = ssl.create_default_context()

    @classmethod
    def set_up(cls):
        cls.context = ssl.create_default_context()

    @classmethod
    def create(cls):
        return http.client.HTTPSConnection("h", context=cls.context)


class _SetForItself(_Set):
    @classmethod
    def set_up(cls):
        cls.context = ssl._create_unverified_context()

    @classmethod
    def create(cls):
        return http.client.HTTPConnection("h")


class _SetBySubclass:
    context = ssl.create_default_context()

    @classmethod
    def create(cls):
        return http.client.HTTPSConnection("h", context=cls.context)  # [insecure-ssl-context]


class _Sets(_SetBySubclass):
    @classmethod
    def set_up(cls):
        cls.context = ssl._create_unverified_context()

    @classmethod
    def create(cls):
        return super().create()


def clients():
    _Client.create(), _PlainClient.create()
    _Asked.create(), _AsksTheBase.create()
    _Led.create(), _LeadsOn.create()
    _Behind.create(), _TakesTheFunction.create()
    _Renamed.create(), _Renamed.build(), _KeepsTheSecondName.build()
    _Inherited.create(), _Inherits.create()
    _Instances().create(), _HandsItselfOver().create()
    for kind in (_Set, _SetForItself, _Sets):
        kind.set_up()
        kind.create()
    _Set.create(), _SetForItself.create()
