extension FindingCode {
  var englishDescription: CodeDescription {
    switch self {
    // Reading files.
    case .unreadable: .init("file cannot be read", "The file does not exist or may not be read.")
    case .tooLarge: .init("file too large", "The file is larger than the reader's limit.")
    case .encoding: .init("not UTF-8", "Plans are UTF-8 text; these bytes are not.")
    case .controlCharacter:
      .init("control character", "The text holds a character that is neither printable nor a line end.")
    case .syntax: .init("not YAML", "The text breaks the rules of YAML, so nothing after it can be trusted.")
    case .nesting: .init("nested too deeply", "Lists and mappings stand in one another beyond the limit.")
    case .alias:
      .init("YAML alias", "Anchors and aliases are refused or limited: they can grow without bound.")
    case .duplicateKey:
      .init("key given twice", "The same key stands twice in one mapping; one would be lost.")
    // Writing files.
    case .unwritable:
      .init(
        "file cannot be written",
        "The folder does not exist, permission is missing, or the disk is full; the old file is untouched."
      )
    // The shape of files.
    case .format:
      .init("unknown format", "The file does not say which format it has, or one that is unknown.")
    case .unknownKey:
      .init("unknown key", "The format has no such key; a slip of the pen would lose its value.")
    case .missingKey: .init("missing key", "The format demands a key that is absent.")
    case .wrongType: .init("wrong kind of value", "The key wants another kind of value, such as a list.")
    case .badValue: .init("value not allowed", "The key takes one of a few values and this is none of them.")
    case .badDate: .init("not a date", "The value is not a day of the calendar, written year-month-day.")
    case .badNumber: .init("not a usable number", "The value is not a whole number that can stand here.")
    case .badIdentifier: .init("bad id", "An id is made of letters without marks, digits and -, _ or .")
    case .duplicateIdentifier: .init("id used twice", "Two items of one plan have the same id.")
    case .duplicatePlan: .init("plan given twice", "Two files of the workspace hold a plan of the same id.")
    case .unknownReference: .init("points at nothing", "An id is named that no item has.")
    case .numbering:
      .init("numbering", "The number is none of the legal structure, or stands twice under one heading.")
    // Wording that could not be understood.
    case .unparsedDue: .init("deadline not understood", "The deadline stays as worded and is not compared.")
    case .unparsedTarget: .init("target not understood", "The value stays as worded and is not compared.")
    case .unparsedMoney: .init("amount not understood", "The amount stays as worded and is not compared.")
    case .unparsedCitation: .init("citation not understood", "The legal basis names no document number.")
    // Overlaps.
    case .duplicate: .init("duplicated task", "Two tasks are the same work.")
    case .overlap: .init("overlapping tasks", "Two tasks share part of their work.")
    // Conflicts.
    case .leadConflict: .init("several leads", "The same work is led by different agencies.")
    case .supportConflict:
      .init("lead among support", "The agency that leads a task is also named among those who support it.")
    case .dueConflict:
      .init("deadlines disagree", "The same work has deadlines that cannot all be met as worded.")
    case .targetConflict:
      .init("targets disagree", "The same indicator has different values for the same time.")
    case .budgetConflict: .init("paid for twice", "The same work has money in more than one plan.")
    case .outputConflict: .init("outputs disagree", "The same work counts one product differently.")
    case .reportCycleConflict:
      .init("reporting cycles disagree", "Reports that could be one are due on different clocks.")
    case .basisConflict:
      .init("legal bases disagree", "One document is cited with two dates or issuers, or has been replaced.")
    case .dependencyConflict: .init("order impossible", "A task must wait for one that is due after it.")
    case .openConflict:
      .init("still to be decided", "A merged plan leaves a field open that people must decide.")
    // Agencies.
    case .unknownAgency: .init("unknown agency", "The reference data have no agency of this name.")
    case .dissolvedAgency:
      .init("agency of another time", "The agency did not exist on the date of the plan.")
    case .renamedAgency:
      .init("renamed agency", "Another agency has its work by the date of the annual plan.")
    case .splitAgency: .init("split agency", "The agency's functions went to several; people must say which.")
    case .competence: .init("not its competence", "A rule of competence gives the work to another agency.")
    // Lint.
    case .noLead: .init("no lead", "The task names nobody in the lead.")
    case .noDue: .init("no deadline", "The task has no deadline.")
    case .noOutput: .init("no output", "The task does not say what it produces.")
    case .vagueTerm:
      .init("vague term", "A term can be read in several ways and the plan does not say which.")
    case .outOfYear: .init("outside the year", "The deadline lies outside the year of the plan.")
    case .pastTense: .init("result, not task", "The line reports what was done, not what is to be done.")
    case .severalLeads:
      .init("more than one lead", "Several agencies share the lead and none is named first.")
    // Decisions.
    case .staleDecision: .init("stale decision", "What was decided about has changed since.")
    case .unmatchedDecision:
      .init("decision about nothing", "No finding has the fingerprint of this decision.")
    case .contradictoryDecision: .init("contradictory decisions", "Two decisions cannot both be obeyed.")
    case .badVerdict:
      .init("unusable verdict", "The second reader wrote a line that is no verdict on a pair it was given.")
    // Comments on drafts.
    case .unresolvedComment:
      .init(
        "comment to be answered",
        "A point of a letter cannot be carried out exactly and has no answer yet."
      )
    case .contradictoryComments:
      .init("contradictory comments", "Points of letters ask for what cannot both be done.")
    case .undefinedTerm:
      .init("term to be defined", "A letter asks what a term means, and the draft does not say.")
    case .staleComment:
      .init("comment on what has changed", "The draft no longer says what a point of a letter is about.")
    // Three-way merges.
    case .mergeRenumbered:
      .init("renumbered in a merge", "Both sides of a merge used one id; an item got the next free one.")
    case .mergeComment:
      .init("comment left out of a merge", "Both sides of a merge changed a comment; that of ours stays.")
    // Proof.
    case .lostItem:
      .init("item lost", "An item of a source is neither in the result nor among what was left out.")
    case .doubledItem: .init("item doubled", "An item of a source is accounted for more than once.")
    case .alteredItem: .init("item altered", "An item of the result does not say what its source says.")
    case .foreignItem:
      .init("item from nowhere", "An item of the result names a source that has no such item.")
    }
  }
}
