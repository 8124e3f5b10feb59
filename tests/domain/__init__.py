"""The pure rules, without a book."""
