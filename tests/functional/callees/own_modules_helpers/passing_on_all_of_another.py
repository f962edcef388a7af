from .all_of_another import *
