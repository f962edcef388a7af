"""A script: its own folder is on the path where it is started."""

from makers_of_scripts import make
