"""Owns the parts that screens are built from; they know the theme, and of the domain only fields, money and rows."""
