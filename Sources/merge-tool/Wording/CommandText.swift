/// Every text of the command line tool itself: help, hints and usage errors. The wording of each language
/// stands in the file beside this one; `{name}` marks a gap.
enum CommandText: String, Hashable, CaseIterable, Sendable {
  // The help's frame.
  case toolSummary, commandName, usageHeading, commandsHeading, commonOptionsHeading, operandsHeading
  case optionsHeading, examplesHeading, defaultIs, helpHint, exitStatusHelp, helpHelp
  // Names of values and operands.
  case shellCommandName, judgeHelp
  case pathName, folderName, inputName, findingName, annualName, labelsName, schemaName, shellName, topicName
  case probabilityName
  // Common options.
  case languageHelp, colorHelp, quietHelp
  // Options and operands that several commands share.
  case inputHelp, formatHelp, outputHelp
  // Commands.
  case mergeSummary, mergeDiscussion, mergeOutputHelp, mergeExample, mergeFilesExample
  case overlapsSummary, overlapsDiscussion, minimumProbabilityHelp, overlapsExample, overlapsProbableExample
  case checkSummary, checkExample, checkSARIFExample
  case explainSummary, explainDiscussion, findingHelp, explainExample
  case verifySummary, verifyDiscussion, annualHelp, verifyExample
  case evaluateSummary, evaluateDiscussion, labelsHelp, curveHelp, evaluateExample, evaluateCurveExample
  case schemaSummary, schemaHelp, schemaExample
  case initSummary, initDiscussion, folderHelp, initExample
  case completionSummary, completionDiscussion, shellHelp, completionExample
  case versionSummary, versionExample
  case helpSummary, topicHelp, helpExample
  // What commands say.
  case initDone, verifyDone, checkDone, checkCounts
  // Usage errors.
  case noCommand, unknownCommand, unknownOption, missingValue, unexpectedValue, badValue, badChoice
  case missingOperand, unexpectedOperand, outputIsInput, standardInputTwice, alreadyExists
  case unknownFinding, unknownSchema, cannotWrite, didYouMean, tryHelp, findingHint, initHint
  // Decisions.
  case provenanceHelp, fieldName, personName, reasonName, dateName, workspaceName, decideSummary,
    decideDiscussion
  case decideFindingHelp, workspaceHelp, sameHelp, apartHelp, notSameHelp, acceptHelp, fieldHelp, byHelp
  case whyHelp, onHelp, decideFieldExample, decideTasksExample, checkDiscussion, releaseHelp
  case checkReleaseExample, decideManifest, releaseDone, checkDecided, onlyOneOf, missingOption
  case nothingDecided, chooseVerdict, severalFindings, chooseFinding, needsWorkspace, nameWorkspace
  case unlistedDecisions, listDecisions, decisionNoPair, decisionSeveralPairs, nameTwoTasks
  case decisionWrongVerdict, answerWith, decisionNeedsValue, giveValue, decisionUnknownField
  case knownFields, decisionBadValue, possibleValues, decisionFieldsOfTwo, decideSame, decisionNoItem
  case decisionCorrected, nothingToDecide
  case correctSource, decisionUnknownTask, decisionOneTask, cannotEdit
  // Comments.
  case amendSummary, amendDiscussion, amendOutputHelp, agencyName, agencyHelp, answerName, answerHelp
  case amendExample, amendAnswerExample, noLetters, listLetters, unknownPoint, pointHint, unknownAgency
  case rememberHelp, answerInstead, answerPoint
  // Progress of long work.
  case progressReading, progressNormalizing, progressSearching, progressComparing
  case progressRate, progressLeft
  // Published forms.
  case renderSummary, renderDiscussion, renderToHelp, renderOutputHelp, renderAgencyHelp, eachAgencyHelp
  case formatsName, renderExample, renderAgencyExample, agencyWithoutTasks, nothingToRender
  case chooseOtherForm, severalFiles, nameFolderOrFile
  // Revisions.
  case oldName, oldHelp, newName, newHelp, fieldsName, diffSummary, diffDiscussion, diffFormatHelp, fieldsHelp
  case ignoreMovesHelp, statHelp, exitCodeHelp, noExitCodeHelp, patchHelp, tableHelp, sideBySideHelp,
    diffExample
  case diffPatchExample, diffWordExample, diffTableExample, unknownField, fieldsHint
  case patchName, patchFileHelp, applySummary, applyDiscussion, applyOutputHelp, applyPlanHelp, reverseHelp,
    applyExample
  case applyReverseExample, patchUnreadable, patchHint, patchMissing, patchDiffers, patchCannot,
    patchRefusedHint
  // Three-way merges and git.
  case baseName, oursName, theirsName, countName, fileName, conflictName, valueName, patternName
  case mergeThreeSummary, mergeThreeDiscussion, baseHelp, oursHelp, theirsHelp, markersHelp, markerSizeHelp
  case mergeCheckHelp, driverHelp, mergePathHelp, mergeThreeExample, mergeThreeCheckExample
  case resolveSummary, resolveDiscussion, resolveFileHelp, resolveConflictHelp, resolveOursHelp,
    resolveTheirsHelp
  case resolveBaseHelp, resolveValueHelp, resolveDecisionsHelp, resolveExample, resolveValueExample
  case gitSetupSummary, gitSetupDiscussion, patternHelp, gitRemoveHelp, gitSetupExample, gitRemoveExample
  case textconvSummary, textconvDiscussion, textconvFileHelp, textconvExample
  case noRepository, makeRepository, badPattern, patternHint
  case conflictUnknown, conflictNoSide, conflictRequired, conflictNeedsSide, conflictPlaceGone,
    conflictRefused
  case conflictHint, conflictOtherSide, conflictChooseSide, conflictByHand
  // Plans in git.
  case plansOnlyHelp, diffPathHelp, baseVersion, oursVersion, theirsVersion, mergedByLines, binaryKept
  case moreConflicts, patternIsFolder, patternOfFolder, notOnPath
}
