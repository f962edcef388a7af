"""Containers: how they are filled, and what is held in them."""
