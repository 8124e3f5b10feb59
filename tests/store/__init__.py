"""The store: durability, threads, guards."""
