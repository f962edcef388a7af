"""Facts about the standard library, as data: no logic, no imports but the standard library's."""
