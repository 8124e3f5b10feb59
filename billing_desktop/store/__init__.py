"""The only room that knows the engine: tables, queries, one door for writes."""
