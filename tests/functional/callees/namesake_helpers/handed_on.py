from .made_of_it import Connection as HTTPSConnection
