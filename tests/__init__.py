"""The walks that protect Verbatim, from a word in a channel to the record it leaves."""
