"""Sending notifications: signing, when to try, where it may go, and the courier that does it; must not know the store."""
