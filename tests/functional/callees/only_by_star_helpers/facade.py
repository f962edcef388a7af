from .openers import *
