from asking_helpers import Pool


class PoolBetween(Pool):
    pass
