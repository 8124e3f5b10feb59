"""The guide: its pages, the window that shows them, and the way to it from everywhere."""
