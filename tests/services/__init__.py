"""The use cases together."""
