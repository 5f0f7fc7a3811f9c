extension CommandText {
  var english: String {
    switch self {
    // The help's frame.
    case .toolSummary:
      "Merges the administrative plans of one year into one plan, and shows every overlap and conflict."
    case .commandName: "COMMAND"
    case .usageHeading: "usage:"
    case .commandsHeading: "Commands:"
    case .commonOptionsHeading: "Options of every command:"
    case .operandsHeading: "Arguments:"
    case .optionsHeading: "Options:"
    case .examplesHeading: "Examples:"
    case .defaultIs: "default:"
    case .helpHint: "`merge-tool COMMAND --help` explains a command and shows examples."
    case .exitStatusHelp:
      "Exit status: 0 nothing to report; 1 findings or open conflicts (results are written); 2 wrong usage or input."
    case .helpHelp: "show this help"
    // Progress of long work.
    case .progressReading: "Reading plans"
    case .progressNormalizing: "Reading the wording of tasks"
    case .progressSearching: "Looking for tasks near each other"
    case .progressComparing: "Comparing pairs of tasks"
    case .progressRate: "/s"
    case .progressLeft: "{time} left"
    // Names of values and operands.
    case .pathName: "PATH"
    case .shellCommandName: "COMMAND"
    case .judgeHelp: "let this program read the pairs that the tool is unsure of (docs/judging.md)"
    case .folderName: "FOLDER"
    case .inputName: "PLAN"
    case .findingName: "FINDING"
    case .annualName: "ANNUAL"
    case .labelsName: "LABELS"
    case .schemaName: "NAME"
    case .shellName: "SHELL"
    case .topicName: "COMMAND"
    case .probabilityName: "P"
    // Common options.
    case .languageHelp:
      "language of messages and reports (default: from LANG; Vietnamese in the files that merge writes)"
    case .colorHelp: "when to colour the output; NO_COLOR is respected"
    case .quietHelp: "print no summaries and hints"
    // Options and operands that several commands share.
    case .inputHelp: "a workspace folder (with merge.yaml), or plan files; - reads standard input"
    case .formatHelp: "form of the result"
    case .outputHelp: "write the result to this file instead of standard output"
    // Commands.
    case .mergeSummary: "makes one annual plan and lists what it found"
    case .mergeDiscussion:
      """
      Tasks that are the same work become one; tasks that overlap stand side by side with cross-references; \
      what the engine cannot settle stays in the result as an open conflict. Without -o the annual plan goes to \
      standard output and the summary to standard error.
      """
    case .mergeOutputHelp:
      "write annual.yaml, findings.json, findings.sarif, summary.md and the published forms to this folder, or the plan alone to a .yaml file"
    case .mergeExample: "merge the plans of a workspace"
    case .mergeFilesExample: "merge plan files without a workspace"
    case .overlapsSummary: "lists tasks that are the same work or overlap"
    case .overlapsDiscussion:
      "Each pair comes with the probability that an official would call it a duplicate or an overlap."
    case .minimumProbabilityHelp: "leave out pairs below this probability, from 0 to 1"
    case .overlapsExample: "list the overlaps of a workspace"
    case .overlapsProbableExample: "only what is nearly certain, for another program"
    case .checkSummary: "lists overlaps, conflicts and slips without merging"
    case .checkExample: "list every finding at its place"
    case .checkSARIFExample: "write the findings for an editor or a code host"
    case .explainSummary:
      "shows findings whole, with the texts of both sides and how they compare"
    case .explainDiscussion:
      "FINDING is an id that the other commands print or its beginning, a code such as conflict/lead, or a place such as plans/2025/e-service.yaml:12."
    case .findingHelp:
      "an id such as lead-3f2a91c0, a code, or file:line"
    case .explainExample:
      "explain every conflict about who leads"
    case .verifySummary: "proves again that nothing was lost, from the files alone"
    case .verifyDiscussion:
      """
      Reads the annual plan and its sources and accounts for every task, target, reporting duty and paragraph. \
      It trusts nothing that the merge remembered.
      """
    case .annualHelp: "the annual plan that merge wrote"
    case .verifyExample: "verify a merged plan against its workspace"
    case .evaluateSummary: "measures the probabilities against pairs that people have judged"
    case .evaluateDiscussion:
      """
      A label says what people found: 0 unrelated, 1 related, 2 overlap, 3 duplicate. Of a table with clusters, \
      tasks of one cluster are duplicates and all others are not; what the search for pairs misses counts as missed.
      """
    case .labelsHelp:
      "a table with tabs: plan_a, task_a, plan_b, task_b, label (0 to 3), or plan, task, cluster"
    case .curveHelp: "draw precision against recall to this SVG file"
    case .evaluateExample: "precision, recall and calibration on judged pairs"
    case .evaluateCurveExample: "the same for another program, with a picture"
    case .schemaSummary: "prints the JSON Schema of a file format, for editors"
    case .schemaHelp: "which format: {names} (default: plan)"
    case .schemaExample: "save the schema of plan files"
    case .initSummary: "makes a new workspace that merges at once"
    case .initDiscussion:
      "Writes a manifest and three short plans to start from. Existing files are never overwritten."
    case .folderHelp: "the folder to make"
    case .initExample: "make a workspace for the plans of 2026"
    case .completionSummary: "prints a completion script for a shell"
    case .completionDiscussion: "The script completes commands, options and their values."
    case .shellHelp: "bash, zsh or fish"
    case .completionExample: "complete in the bash that is running"
    case .versionSummary: "prints the version"
    case .versionExample: "print the version"
    case .helpSummary: "explains the tool or one of its commands"
    case .topicHelp: "the command to explain"
    case .helpExample: "explain a command"
    // What commands say.
    case .initDone: "Made {count} files in {folder}. Try:"
    case .verifyDone: "Nothing is lost: every item of every source is accounted for exactly once."
    case .checkDone: "Nothing to report in {plans}."
    case .checkCounts: "{findings}: {parts}"
    // Usage errors.
    case .noCommand: "no command given"
    case .unknownCommand: "there is no command “{text}”"
    case .unknownOption: "there is no option “{text}” here"
    case .missingValue: "the option “{option}” needs a value"
    case .unexpectedValue: "the option “{option}” takes no value"
    case .badValue: "“{text}” is not possible for “{option}”"
    case .badChoice: "“{text}” is not possible for “{option}”; it takes {choices}"
    case .missingOperand: "{name} is missing"
    case .unexpectedOperand: "one argument too many: “{text}”"
    case .outputIsInput: "writing “{text}” would overwrite an input"
    case .standardInputTwice: "standard input (-) can be read only once"
    case .alreadyExists: "“{text}” exists already; nothing was written"
    case .unknownFinding: "there is no finding “{text}” in these plans"
    case .unknownSchema: "there is no schema “{text}”"
    case .cannotWrite: "cannot write “{text}”: {reason}"
    case .didYouMean: "did you mean “{text}”?"
    case .tryHelp: "`{command}` explains it"
    case .findingHint:
      "`merge-tool check` lists the findings; with --format json also their ids"
    case .initHint: "choose another folder"
    // Decisions.
    case .provenanceHelp:
      "also write provenance.json beside annual.yaml: what came from where and who decided, as W3C PROV"
    case .fieldName: "FIELD=VALUE"
    case .personName: "WHO"
    case .reasonName: "TEXT"
    case .dateName: "DATE"
    case .workspaceName: "WORKSPACE"
    case .decideSummary: "writes down what people decided, so that it holds from now on"
    case .decideDiscussion:
      "Writes one entry into decisions.yaml and leaves the rest of the file as it is. Deciding again replaces the entry. When the words that were decided on change, the decision is reported as stale and no longer applied."
    case .decideFindingHelp: "ids of findings, or their unique beginnings; or two tasks as plan/task"
    case .workspaceHelp: "the workspace folder (with merge.yaml), or its merge.yaml"
    case .sameHelp: "the tasks are one piece of work"
    case .apartHelp: "the tasks share work, and both stay"
    case .notSameHelp: "the tasks have nothing to do with one another"
    case .acceptHelp: "the finding is known, and everything stays as it is"
    case .fieldHelp:
      "what a field shall say: a value, or a side by its letter in `explain`, its plan, or plan/task; can be given several times"
    case .byHelp: "who decided"
    case .whyHelp: "why"
    case .onHelp: "when it was decided (default: today)"
    case .decideFieldExample: "let the lead be the one that a plan names"
    case .decideTasksExample: "keep two tasks apart, whether they were found or not"
    case .checkDiscussion: "What people decided is left out and counted."
    case .releaseHelp: "list only what stands in the way of issuing: open conflicts and stale decisions"
    case .checkReleaseExample: "see whether the plan can be issued"
    case .decideManifest: "{file} now names decisions.yaml."
    case .releaseDone: "Nothing stands in the way of issuing {plans}."
    case .checkDecided: " ({count} more are decided)"
    case .onlyOneOf: "only one of {names} can hold"
    case .missingOption: "the option “{option}” is missing"
    case .nothingDecided: "nothing is decided"
    case .chooseVerdict: "give --same, --apart, --not-same or --accept, or a value with --field"
    case .severalFindings: "“{text}” is the beginning of several findings"
    case .chooseFinding: "choose one of {names}"
    case .needsWorkspace: "“{text}” is not a workspace: decisions are kept beside its merge.yaml"
    case .nameWorkspace: "name a folder with a merge.yaml; `merge-tool init` makes one"
    case .unlistedDecisions: "“{text}” exists, but merge.yaml does not name it"
    case .listDecisions: "add the line `decisions: decisions.yaml` to merge.yaml"
    case .decisionNoPair: "{name} is not about two tasks that could be the same or not"
    case .decisionSeveralPairs: "{name} is about several tasks"
    case .nameTwoTasks: "name two of them: {names}"
    case .decisionWrongVerdict: "{verdict} does not answer {name}"
    case .answerWith: "answer with {names}"
    case .decisionNeedsValue: "{name} leaves the field “{field}” open: it needs a value"
    case .giveValue: "add --field {field}=VALUE, or a side: A, B, or its plan"
    case .decisionUnknownField: "there is no field “{field}” to decide here"
    case .knownFields: "these can be decided: {names}"
    case .decisionBadValue: "“{value}” is not possible for “{field}”"
    case .possibleValues: "possible: {names}"
    case .decisionFieldsOfTwo: "tasks that stay two have no common fields"
    case .decideSame: "decide --same as well if they are one piece of work"
    case .decisionNoItem: "{name} is about no task, target or report"
    case .decisionCorrected: "letters with comments have corrected what {name} is about"
    case .nothingToDecide: "nothing is left to decide; merge-tool amend tells which point corrected it"
    case .correctSource: "correct the plan or the reference data, or decide --accept"
    case .decisionUnknownTask: "there is no task “{text}”"
    case .decisionOneTask: "“{text}” is one task"
    case .cannotEdit:
      "merge-tool: error: “{text}” cannot be changed without touching other parts of the file; write the decision by hand"
    // Comments.
    case .amendSummary: "applies letters with comments to the drafts and answers every point"
    case .amendDiscussion:
      "Points that can be carried out exactly are; the others are told with the reason, and nothing is guessed. The drafts stay as they are: -o writes the revised ones beside the answer table (YAML, JSON, Markdown, HTML), and a table for each agency. `merge` works on the revised drafts too. --answer writes down in decisions.yaml how people answer a point: accepted, partly, rejected, superseded or noted."
    case .rememberHelp: "write down what the drafts say under each point, so that changes are noticed"
    case .answerInstead: "{name} is about a letter, whose points are answered"
    case .answerPoint: "`merge-tool amend WORKSPACE --answer POINT=accepted --by ... --why ...`"
    case .amendOutputHelp: "write the revised drafts and the answer tables into this folder"
    case .agencyName: "AGENCY"
    case .agencyHelp: "answer the letters of this agency alone"
    case .answerName: "POINT=ANSWER"
    case .answerHelp: "how people answer a point, such as snv/2=accepted; can be given several times"
    case .amendExample: "write the revised drafts and the answers"
    case .amendAnswerExample: "accept one of two points that contradict each other"
    case .noLetters: "“{text}” has no letters with comments"
    case .listLetters:
      "name them in merge.yaml under `comments:`; docs/comments.md shows how they are written"
    case .unknownPoint: "there is no point “{text}” in the letters"
    case .pointHint: "`merge-tool amend WORKSPACE` lists the points"
    case .unknownAgency: "no letter is from “{text}”"
    // Published forms.
    case .renderSummary: "makes documents, sheets, a page and a calendar out of a plan"
    case .renderDiscussion:
      "A workspace is merged first; one plan file is published as it is. Without --to it makes what merge.yaml names under `publish:`, or the standard set. A single file goes to standard output unless -o names a place."
    case .renderToHelp: "formats, separated by commas: docx, xlsx, html, md, csv, ics"
    case .renderOutputHelp: "write to this folder, or a single file to this path"
    case .renderAgencyHelp: "only what this agency has to do"
    case .eachAgencyHelp: "also a document for each agency with its tasks"
    case .formatsName: "FORMATS"
    case .renderExample: "the documents and sheets of a workspace"
    case .renderAgencyExample: "the tasks of one agency as a document"
    case .agencyWithoutTasks: "“{text}” has no tasks in this plan"
    case .nothingToRender: "there is nothing to show as {names}"
    case .severalFiles: "“{text}” is one file, but there are several"
    case .nameFolderOrFile: "name a folder, or one of {names}"
    case .chooseOtherForm:
      "choose another format with --to; some forms need a workspace, and answers need letters"
    // Revisions.
    case .oldName, .oldHelp, .newName, .newHelp, .fieldsName, .diffSummary, .diffDiscussion,
      .diffFormatHelp, .fieldsHelp, .ignoreMovesHelp, .statHelp, .exitCodeHelp, .noExitCodeHelp,
      .patchHelp, .tableHelp, .sideBySideHelp, .diffExample, .diffPatchExample, .diffWordExample,
      .diffTableExample,
      .unknownField, .fieldsHint, .patchName, .patchFileHelp, .applySummary, .applyDiscussion,
      .applyOutputHelp, .applyPlanHelp, .reverseHelp, .applyExample, .applyReverseExample, .patchUnreadable,
      .patchHint, .patchMissing, .patchDiffers, .patchCannot, .patchRefusedHint:
      englishOfRevisions
    // Three-way merges and git.
    case .baseName, .oursName, .theirsName, .countName, .fileName, .conflictName, .valueName,
      .patternName, .mergeThreeSummary, .mergeThreeDiscussion, .baseHelp, .oursHelp, .theirsHelp,
      .markersHelp, .markerSizeHelp, .mergeCheckHelp, .driverHelp, .mergePathHelp, .mergeThreeExample,
      .mergeThreeCheckExample, .resolveSummary, .resolveDiscussion, .resolveFileHelp,
      .resolveConflictHelp, .resolveOursHelp, .resolveTheirsHelp, .resolveBaseHelp, .resolveValueHelp,
      .resolveDecisionsHelp, .resolveExample, .resolveValueExample, .gitSetupSummary,
      .gitSetupDiscussion, .patternHelp, .gitRemoveHelp, .gitSetupExample, .gitRemoveExample,
      .textconvSummary, .textconvDiscussion, .textconvFileHelp, .textconvExample, .noRepository,
      .makeRepository, .badPattern, .patternHint, .conflictUnknown, .conflictNoSide, .conflictRequired,
      .conflictNeedsSide, .conflictPlaceGone, .conflictRefused, .conflictHint, .conflictOtherSide,
      .conflictChooseSide, .conflictByHand:
      englishOfMerging
    // Plans in git.
    case .plansOnlyHelp, .diffPathHelp, .baseVersion, .oursVersion, .theirsVersion, .mergedByLines,
      .binaryKept, .moreConflicts, .patternIsFolder, .patternOfFolder, .notOnPath:
      englishOfGit
    }
  }
}
