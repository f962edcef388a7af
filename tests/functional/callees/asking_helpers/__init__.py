from .bases import *
