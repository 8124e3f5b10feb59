"""The rules of money, scenario by scenario."""
