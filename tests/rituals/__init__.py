"""What is answered to the clock: the calendar, the timetable, and occasions held once."""
