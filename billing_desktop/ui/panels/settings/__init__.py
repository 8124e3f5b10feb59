"""The settings place: one file for each section, and the page that lists, searches and shows them."""
