"""The parts of the window: list, page, overview, outbox, settings, and the bars around them."""
