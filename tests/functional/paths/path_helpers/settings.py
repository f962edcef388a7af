VERIFY = True
KEY = None
