"""…of classes that say themselves what happens where an item or attribute is set, or an operator is used on them."""

import ssl
from http.client import HTTPSConnection


class Options:
    """Keeps what it is given in a mapping of its own."""

    def __init__(self):
        self.kept = {}

    def __setitem__(self, key, value):
        self.kept[key] = value

    def __getitem__(self, key):
        return self.kept[key]

    def as_dict(self):
        """Return what was kept."""
        return dict(self.kept)


class SubOptions(Options):
    """Inherits all of it."""


class Wrapper:
    """Writes to a mapping that it was handed."""

    def __init__(self, options):
        self._options = options

    def __setitem__(self, key, value):
        self._options[key] = value

    def __iadd__(self, context):
        self._options["context"] = context
        return self

    def __or__(self, context):
        return {"context": context, **self._options}


class Merged:
    """Takes in what is merged into it."""

    def __init__(self):
        self.keywords = {}

    def __ior__(self, other):
        self.keywords.update(other)
        return self


class AttributeOptions(dict):
    """Has its items as attributes."""

    def __getattr__(self, name):
        return self[name]

    def __setattr__(self, name, value):
        self[name] = value


class ShortAttributeOptions(dict):
    """Has its items as attributes, in fewer words."""

    __getattr__ = dict.get
    __setattr__ = dict.__setitem__


class ClosedOptions(dict):
    """Has no attributes at all."""

    def __setattr__(self, name, value):
        raise ValueError(name)


class Mirrored:
    """Has its attributes twice."""

    def __init__(self):
        object.__setattr__(self, "kept", {})

    def __setattr__(self, name, value):
        object.__setattr__(self, name, value)
        self.kept[name] = value


class Prepared(Options):
    """Sets an item of its own, and reads it in another method."""

    def __init__(self):
        super().__init__()
        self["context"] = ssl.create_default_context()

    def connect(self):
        """Use what was kept."""
        HTTPSConnection("h", **self.kept)
        HTTPSConnection("h", context=self["context"])


class Relaxed:
    """Sets an item that verifies nothing, by a method of its own."""

    def __init__(self):
        self.kept = {"context": ssl.create_default_context()}

    def __setitem__(self, key, value):
        self.kept[key] = value

    def connect(self):
        """Relax first."""
        self["context"] = ssl._create_unverified_context()
        HTTPSConnection("h", **self.kept)  # [insecure-ssl-context]


def methods(flag):
    Prepared().connect()
    if flag:
        Relaxed().connect()


def by_item():
    options = Options()
    HTTPSConnection("h", **options.as_dict())  # [missing-ssl-context]
    options["context"] = ssl.create_default_context()
    HTTPSConnection("h", **options.as_dict())
    HTTPSConnection("h", context=options["context"])
    options["context"] = ssl._create_unverified_context()
    HTTPSConnection("h", **options.as_dict())  # [insecure-ssl-context]
    HTTPSConnection("h", context=options["context"])  # [insecure-ssl-context]


def by_item_of_a_subclass():
    options = SubOptions()
    options["context"] = ssl.create_default_context()
    HTTPSConnection("h", **options.as_dict())
    options["context"] = None
    HTTPSConnection("h", **options.as_dict())  # [missing-ssl-context]


def by_another_item():
    options = Options()
    options["timeout"] = 3
    HTTPSConnection("h", **options.as_dict())  # [missing-ssl-context]


def into_what_it_was_handed():
    options = {}
    wrapper = Wrapper(options)
    HTTPSConnection("h", **options)  # [missing-ssl-context]
    wrapper["context"] = ssl.create_default_context()
    HTTPSConnection("h", **options)
    Wrapper(options)["context"] = ssl._create_unverified_context()
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def by_augmented_assignment():
    options = {}
    wrapper = Wrapper(options)
    wrapper += ssl._create_unverified_context()
    HTTPSConnection("h", **options)  # [insecure-ssl-context]
    wrapper += ssl.create_default_context()
    HTTPSConnection("h", **options)
    return wrapper


def by_merging():
    merged = Merged()
    HTTPSConnection("h", **merged.keywords)  # [missing-ssl-context]
    merged |= {"context": ssl.create_default_context()}
    HTTPSConnection("h", **merged.keywords)


def by_operator():
    wrapper = Wrapper({"timeout": 3})
    HTTPSConnection("h", **(wrapper | ssl.create_default_context()))
    HTTPSConnection("h", **(wrapper | ssl._create_unverified_context()))  # [insecure-ssl-context]


def by_attribute():
    options = AttributeOptions()
    HTTPSConnection("h", **options)  # [missing-ssl-context]
    options.context = ssl.create_default_context()
    HTTPSConnection("h", **options)
    HTTPSConnection("h", context=options.context)
    options.context = ssl._create_unverified_context()
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def by_attribute_in_fewer_words():
    options = ShortAttributeOptions(timeout=3)
    HTTPSConnection("h", **options)  # [missing-ssl-context]
    options.context = ssl.create_default_context()
    HTTPSConnection("h", **options)


def by_attribute_that_is_refused():
    options = ClosedOptions()
    try:
        options.context = ssl.create_default_context()
    except ValueError:
        HTTPSConnection("h", **options)  # [missing-ssl-context]


def by_attribute_that_is_set_behind():
    options = Mirrored()
    options.context = ssl.create_default_context()
    HTTPSConnection("h", context=options.context)
    HTTPSConnection("h", **options.kept)
    options.context = ssl._create_unverified_context()
    HTTPSConnection("h", context=options.context)  # [insecure-ssl-context]
    HTTPSConnection("h", **options.kept)  # [insecure-ssl-context]


def by_method_of_the_base():
    options = AttributeOptions()
    dict.__setitem__(options, "context", ssl.create_default_context())
    HTTPSConnection("h", **options)
    dict.update(options, context=ssl._create_unverified_context())
    HTTPSConnection("h", **options)  # [insecure-ssl-context]


def merged_under_another_name():
    keywords = {}
    alias = keywords
    alias |= {"context": ssl.create_default_context()}
    HTTPSConnection("h", **keywords)
    alias |= {"context": ssl._create_unverified_context()}
    HTTPSConnection("h", **keywords)  # [insecure-ssl-context]


def merged_anew_under_another_name():
    keywords = {}
    alias = keywords
    alias = alias | {"context": ssl.create_default_context()}
    HTTPSConnection("h", **keywords)  # [missing-ssl-context]
    HTTPSConnection("h", **alias)
