#!/usr/bin/env python3
"""Prints what a program other than ours reads in a workbook, as JSON: the tests compare it with what was written.
usage: workbook.py FILE.xlsx      needs: openpyxl"""
import datetime
import json
import sys
import zipfile

import openpyxl


def value(cell):
    if cell.value is None:
        return None
    if isinstance(cell.value, (datetime.date, datetime.datetime)):
        return ["day", cell.value.strftime("%Y-%m-%d")]
    return [cell.data_type, cell.value]


def sheet(source):
    return {
        "name": source.title,
        "rows": [[value(cell) for cell in row] for row in source.iter_rows()],
        "frozen": source.freeze_panes,
        "filter": source.auto_filter.ref,
        "repeated": source.print_title_rows,
        "printed": source.print_area,
        "landscape": source.page_setup.orientation == "landscape",
        "paper": str(source.page_setup.paperSize),
        "fit": [source.page_setup.fitToWidth, source.page_setup.fitToHeight],
        "footer": source.oddFooter.center.text,
        "merged": sorted(str(merged) for merged in source.merged_cells.ranges),
        "choices": [[str(rule.sqref), rule.formula1] for rule in source.data_validations.dataValidation],
        "highlights": [
            [str(area.sqref), rule.formula[0]] for area in source.conditional_formatting for rule in area.rules
        ],
    }


workbook = openpyxl.load_workbook(sys.argv[1])
with zipfile.ZipFile(sys.argv[1]) as archive:
    parts = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
json.dump({"sheets": [sheet(source) for source in workbook], "parts": parts}, sys.stdout)
