"""The rules of money, pure: standard library only, no input or output, no clock, no global state."""
