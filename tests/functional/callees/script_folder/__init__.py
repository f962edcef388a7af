"""A folder of scripts that is a package, too."""
