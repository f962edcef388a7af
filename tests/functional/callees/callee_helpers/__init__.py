from http.client import HTTPConnection as PlainInPackage
from http.client import HTTPSConnection as InPackage

from .deeper import FromDeeper
