"""A class that has its methods from another module."""

from handing_helpers.bases import Base


class Client(Base):
    pass
