"""The analysis: from a module to the judgement on each of its calls. It knows astroid and no pylint."""
