VERIFY = True
