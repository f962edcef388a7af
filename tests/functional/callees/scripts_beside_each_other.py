"""An import that means a module beside the importer is followed, as astroid follows it: scripts are started like that."""
# not run: the folder of the scripts is on the path only where one of them is started

import http.client

from script_folder import client

http.client.HTTPSConnection("h", context=client.make())  # [insecure-ssl-context]
