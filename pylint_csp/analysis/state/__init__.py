"""What is known on one path: values, objects and facts, contexts' settings, and the places to blame."""
