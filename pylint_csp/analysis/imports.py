"""Moved to ``callees``."""

from pylint_csp.analysis.callees import canonical, imported, imported_by_star, is_standard, member, module

__all__ = ["canonical", "imported", "imported_by_star", "is_standard", "member", "module"]
