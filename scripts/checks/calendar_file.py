#!/usr/bin/env python3
"""Prints what a program other than ours reads in a calendar, as JSON: the tests compare it with what was written.
usage: calendar_file.py FILE.ics      needs: icalendar"""
import datetime
import json
import sys

from dateutil.rrule import rrulestr
from icalendar import Calendar


def days(event):
    start = event["DTSTART"].dt
    assert isinstance(start, datetime.date) and not isinstance(start, datetime.datetime)
    if "RRULE" not in event:
        return [start.isoformat()]
    midnight = datetime.datetime.combine(start, datetime.time())
    rule = rrulestr(event["RRULE"].to_ical().decode(), dtstart=midnight)
    return [day.date().isoformat() for day in rule]


with open(sys.argv[1], "rb") as file:
    calendar = Calendar.from_ical(file.read())
events = [
    {
        "uid": str(event["UID"]),
        "days": days(event),
        "length": (event["DTEND"].dt - event["DTSTART"].dt).days,
        "stamp": event["DTSTAMP"].dt.isoformat(),
        "summary": str(event["SUMMARY"]),
        "description": str(event.get("DESCRIPTION", "")),
        "errors": [str(error) for error in event.errors],
    }
    for event in calendar.walk("VEVENT")
]
json.dump({"name": str(calendar["X-WR-CALNAME"]), "events": events}, sys.stdout)
