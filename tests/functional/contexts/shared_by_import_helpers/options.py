import ssl

context = ssl.create_default_context()
other = ssl.create_default_context()
repaired = ssl.create_default_context()
weakened = ssl.create_default_context()
