"""Generator of gemkit's typed models and resource classes: ``python -m codegen --help``."""
