from . import InPackage as Relative
