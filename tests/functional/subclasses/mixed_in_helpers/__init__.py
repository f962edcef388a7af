"""Classes that cases mix in, or use, from here."""
