"""Owns the window and everything drawn in it; the only room beside app.py and exporters/pdf that knows Qt."""
