import ssl

context = ssl.create_default_context()
other = ssl.create_default_context()
