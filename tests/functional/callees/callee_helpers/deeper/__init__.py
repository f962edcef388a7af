from .innermost import Innermost as FromDeeper
