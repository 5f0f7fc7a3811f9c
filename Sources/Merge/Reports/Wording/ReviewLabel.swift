/// The words of the review page, each with a wording in every language; the raw value is the key by which the page's
/// scripts ask for it.
public enum ReviewLabel: String, Hashable, CaseIterable, Sendable {
  case brand, needsScript, skip, views, overview, decide, tasks, undo, undone, `open`, save, `print`
  case help, otherLanguage, close, dismiss, showAll, all, plan, plans, withinPlan, agency, address
  case place, places, words, reason, action, status, search, filters, threshold, kindHeading, conflicts
  case pairs, remarks, undecided, decided, progress, unsaved, ofAll, openConflicts, openPairs
  case overviewCounts, matrixTitle, matrixHint, matrixCell, asTable, loadTitle, loadHint, standing
  case otherYear, undated, timelineTitle, timelineHint, month, balanceTitle, balanceIn, balanceKept
  case balanceMerged, balanceExcluded, balanceOut, balanced, unbalanced, exclusions, staleTitle
  case staleHint, staleHere, decideAgain, removeEntry, removed, listCount, acceptIdentical, pages
  case agencyMatrixTitle, agencyMatrixHint, leads, aliasTitle, aliasHint, aliasName, aliasUses, aliasLike
  case aliasSame, aliasConfirm, aliasLines, blind, blindChoice, blindHint, blindPair, blindAway, blindLeave
  case previousPage, nextPage, pageRange, groupOf, chosen
  case statusOpen = "status.open"
  case statusStale = "status.stale"
  case statusMoot = "status.moot"
  case statusFix = "status.fix"
  case chooseOne, steps, backToList, previous, following, position, nextOpen, allDone, pairTitle
  case findingId, because, remedies, sideBySide, marksHint, onlyFirst, onlySecond, onlyEnd, sameValue
  case otherValue, whySummary, whyTitle, comparedBy, outcome, weight, weightSum, weightHint, speaksFor
  case speaksAgainst, verdictQuestion
  case chooseSame = "choose.same"
  case chooseApart = "choose.apart"
  case chooseNotSame = "choose.not-same"
  case chooseNone = "choose.none"
  case verdictSame = "verdict.same"
  case verdictApart = "verdict.apart"
  case verdictNotSame = "verdict.not-same"
  case verdictAccepted = "verdict.accepted"
  case reasonNeeded, reasonAgreed, reasonGroup, reasonIdentical, reasonSide, reasonUnited, signedBy
  case nobodyYet, recorded, cleared, accepted, contradiction, showIt, acceptQuestion, acceptChoice
  case asksPair, asksNothing, mootHint, groupTitle, groupHint, takeOut, takeOutOf, takenOut
  case confirmGroup, valueTitle, valuesTitle, valuesHint, settledFields, noDifference, outgrown, engineTakes
  case engineOpen, engineLater, united, typed, typedValue, typedLines, typeFirst, take
  case budgetAmount = "budget.amount"
  case budgetSource = "budget.source"
  case fundedBy
  case strengthBinding = "strength.binding"
  case strengthAspiration = "strength.aspiration"
  case previewTitle, previewHint, fieldHeading, valueHeading, from, fromPerson, fromEngine, stillOpen
  case tasksTitle, tasksHint, show, matched, unmatched, becomes, oneWith, alone, saveTitle, saveCount
  case decidedBy, decidedOn, signFirst, reasonsMissing, saveStep1, saveStep2, saveStep3, download
  case downloaded, showFile, openTitle, openHint, openLoses, decisionsFile, opened, draftTaken
  case cannotSave, identicalTitle, identicalHint, identicalTaken, acceptChosen, takeThis, helpIntro
  case helpStep1, helpStep2, helpStep3, helpStep4, keys, key, keysOn, yamlTooLarge, yamlIndent, yamlTab
  case yamlUnknown, yamlTwice, yamlDeep, yamlAnchor, yamlFolded, yamlColon, yamlOpen, yamlEscape
  case yamlNoDecisions, yamlUnknownKey, yamlBrackets, yamlEncoding
}
