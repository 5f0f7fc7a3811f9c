extension CommandText {
  var vietnamese: String {
    switch self {
    // The help's frame.
    case .toolSummary:
      "Hợp nhất các kế hoạch hành chính của một năm thành một kế hoạch, chỉ ra mọi trùng lặp, chồng chéo, mâu thuẫn."
    case .commandName: "LỆNH"
    case .usageHeading: "cách dùng:"
    case .commandsHeading: "Các lệnh:"
    case .commonOptionsHeading: "Tùy chọn chung cho mọi lệnh:"
    case .operandsHeading: "Đối số:"
    case .optionsHeading: "Tùy chọn:"
    case .examplesHeading: "Ví dụ:"
    case .defaultIs: "mặc định:"
    case .helpHint: "`merge-tool LỆNH --help` giải thích một lệnh, kèm ví dụ."
    case .exitStatusHelp:
      "Mã thoát: 0 không có gì phải báo; 1 có phát hiện hoặc mâu thuẫn để ngỏ (kết quả vẫn được ghi); 2 dùng sai hoặc đầu vào hỏng."
    case .helpHelp: "hiện trợ giúp này"
    // Progress of long work.
    case .progressReading: "Đọc các kế hoạch"
    case .progressNormalizing: "Đọc câu chữ của nhiệm vụ"
    case .progressSearching: "Tìm các nhiệm vụ gần nhau"
    case .progressComparing: "So sánh từng cặp nhiệm vụ"
    case .progressRate: "/giây"
    case .progressLeft: "còn {time}"
    // Names of values and operands.
    case .pathName: "ĐƯỜNG_DẪN"
    case .shellCommandName: "LỆNH"
    case .judgeHelp: "đưa các cặp công cụ chưa chắc cho chương trình này đọc lại (docs/judging.md)"
    case .folderName: "THƯ_MỤC"
    case .inputName: "KẾ_HOẠCH"
    case .findingName: "MÃ_PHÁT_HIỆN"
    case .annualName: "KẾ_HOẠCH_NĂM"
    case .labelsName: "NHÃN"
    case .schemaName: "TÊN"
    case .shellName: "SHELL"
    case .topicName: "LỆNH"
    case .probabilityName: "P"
    // Common options.
    case .languageHelp:
      "ngôn ngữ của thông báo và báo cáo (mặc định: theo LANG; tiếng Việt trong các tệp mà merge ghi)"
    case .colorHelp: "khi nào tô màu; tôn trọng NO_COLOR"
    case .quietHelp: "không in tóm tắt và gợi ý"
    // Options and operands that several commands share.
    case .inputHelp: "thư mục làm việc (có merge.yaml), hoặc các tệp kế hoạch; - là đầu vào chuẩn"
    case .formatHelp: "dạng kết quả"
    case .outputHelp: "ghi kết quả vào tệp này thay vì đầu ra chuẩn"
    // Commands.
    case .mergeSummary: "hợp nhất thành một kế hoạch năm và liệt kê những gì phát hiện"
    case .mergeDiscussion:
      """
      Các nhiệm vụ là cùng một việc được gộp thành một; các nhiệm vụ chồng chéo đứng cạnh nhau, có dẫn chiếu; \
      điều công cụ không tự quyết được thì để ngỏ trong kết quả. Nếu không có -o, kế hoạch năm ra đầu ra chuẩn \
      và tóm tắt ra đầu ra lỗi chuẩn.
      """
    case .mergeOutputHelp:
      "ghi annual.yaml, findings.json, findings.sarif, summary.md và các mẫu xuất vào thư mục này, hoặc riêng kế hoạch vào một tệp .yaml"
    case .mergeExample: "hợp nhất các kế hoạch của một thư mục làm việc"
    case .mergeFilesExample: "hợp nhất các tệp kế hoạch, không cần thư mục làm việc"
    case .overlapsSummary: "liệt kê các nhiệm vụ trùng lặp, chồng chéo"
    case .overlapsDiscussion: "Mỗi cặp kèm xác suất mà cán bộ sẽ coi đó là trùng lặp hoặc chồng chéo."
    case .minimumProbabilityHelp: "bỏ các cặp có xác suất thấp hơn, từ 0 đến 1"
    case .overlapsExample: "liệt kê trùng lặp, chồng chéo của một thư mục làm việc"
    case .overlapsProbableExample: "chỉ những cặp gần như chắc chắn, cho chương trình khác đọc"
    case .checkSummary: "liệt kê trùng lặp, mâu thuẫn, sai sót mà không hợp nhất"
    case .checkExample: "liệt kê mọi phát hiện theo vị trí"
    case .checkSARIFExample: "ghi các phát hiện cho trình soạn thảo hoặc kho mã"
    case .explainSummary:
      "trình bày trọn phát hiện: lời văn hai bên và cách so sánh"
    case .explainDiscussion:
      "MÃ_PHÁT_HIỆN là mã mà các lệnh khác in ra hoặc phần đầu của mã, loại phát hiện như conflict/lead, hoặc vị trí như plans/2025/e-service.yaml:12."
    case .findingHelp:
      "mã như lead-3f2a91c0, loại phát hiện, hoặc tệp:dòng"
    case .explainExample:
      "giải thích mọi mâu thuẫn về cơ quan chủ trì"
    case .verifySummary: "chứng minh lại, chỉ từ các tệp, rằng không mất nội dung nào"
    case .verifyDiscussion:
      """
      Đọc kế hoạch năm và các nguồn của nó rồi đối chiếu từng nhiệm vụ, chỉ tiêu, chế độ báo cáo và đoạn văn. \
      Lệnh này không tin bất cứ điều gì mà lần hợp nhất đã ghi nhớ.
      """
    case .annualHelp: "kế hoạch năm mà lệnh merge đã ghi"
    case .verifyExample: "đối chiếu một kế hoạch năm với thư mục làm việc"
    case .evaluateSummary: "đo xác suất của công cụ trên các cặp đã có người đánh giá"
    case .evaluateDiscussion:
      """
      Nhãn là kết quả đánh giá của người đọc: 0 không liên quan, 1 liên quan, 2 chồng chéo, 3 trùng lặp. Với bảng có \
      cột cluster, các nhiệm vụ cùng nhóm là trùng lặp, còn lại là không; cặp mà công cụ không tìm ra bị tính là bỏ sót.
      """
    case .labelsHelp:
      "bảng phân cách bằng tab: plan_a, task_a, plan_b, task_b, label (0 đến 3), hoặc plan, task, cluster"
    case .curveHelp: "vẽ độ chính xác theo độ bao phủ vào tệp SVG này"
    case .evaluateExample: "độ chính xác, độ bao phủ và sai số xác suất trên các cặp đã đánh giá"
    case .evaluateCurveExample: "như trên, cho chương trình khác đọc, kèm hình vẽ"
    case .schemaSummary: "in JSON Schema của một định dạng tệp, cho trình soạn thảo"
    case .schemaHelp: "định dạng nào: {names} (mặc định: plan)"
    case .schemaExample: "lưu lược đồ của tệp kế hoạch"
    case .initSummary: "tạo một thư mục làm việc mới, hợp nhất được ngay"
    case .initDiscussion:
      "Ghi một tệp khai báo và ba kế hoạch ngắn để bắt đầu. Không bao giờ ghi đè tệp đã có."
    case .folderHelp: "thư mục cần tạo"
    case .initExample: "tạo thư mục làm việc cho các kế hoạch năm 2026"
    case .completionSummary: "in đoạn mã gợi ý lệnh cho shell"
    case .completionDiscussion: "Đoạn mã gợi ý lệnh, tùy chọn và giá trị của tùy chọn."
    case .shellHelp: "bash, zsh hoặc fish"
    case .completionExample: "bật gợi ý trong bash đang chạy"
    case .versionSummary: "in phiên bản"
    case .versionExample: "in phiên bản"
    case .helpSummary: "giải thích công cụ hoặc một lệnh"
    case .topicHelp: "lệnh cần giải thích"
    case .helpExample: "giải thích một lệnh"
    // What commands say.
    case .initDone: "Đã tạo {count} tệp trong {folder}. Hãy thử:"
    case .verifyDone: "Không mất nội dung nào: mọi nội dung của các nguồn đều có mặt đúng một lần."
    case .checkDone: "Không có gì phải báo trong {plans}."
    case .checkCounts: "{findings}: {parts}"
    // Usage errors.
    case .noCommand: "chưa có lệnh"
    case .unknownCommand: "không có lệnh “{text}”"
    case .unknownOption: "không có tùy chọn “{text}” ở đây"
    case .missingValue: "tùy chọn “{option}” cần một giá trị"
    case .unexpectedValue: "tùy chọn “{option}” không nhận giá trị"
    case .badValue: "“{text}” không dùng được cho “{option}”"
    case .badChoice: "“{text}” không dùng được cho “{option}”; chỉ nhận {choices}"
    case .missingOperand: "thiếu {name}"
    case .unexpectedOperand: "thừa đối số: “{text}”"
    case .outputIsInput: "ghi “{text}” sẽ đè lên một tệp đầu vào"
    case .standardInputTwice: "đầu vào chuẩn (-) chỉ đọc được một lần"
    case .alreadyExists: "“{text}” đã có; chưa ghi gì cả"
    case .unknownFinding: "không có phát hiện “{text}” trong các kế hoạch này"
    case .unknownSchema: "không có lược đồ “{text}”"
    case .cannotWrite: "không ghi được “{text}”: {reason}"
    case .didYouMean: "có phải ý là “{text}”?"
    case .tryHelp: "`{command}` giải thích cách dùng"
    case .findingHint:
      "`merge-tool check` liệt kê các phát hiện; thêm --format json để thấy mã"
    case .initHint: "hãy chọn thư mục khác"
    // Decisions.
    case .provenanceHelp:
      "ghi thêm provenance.json cạnh annual.yaml: nội dung nào lấy từ đâu, ai quyết định, theo W3C PROV"
    case .fieldName: "TRƯỜNG=GIÁ_TRỊ"
    case .personName: "AI"
    case .reasonName: "LÝ_DO"
    case .dateName: "NGÀY"
    case .workspaceName: "THƯ_MỤC_LÀM_VIỆC"
    case .decideSummary: "ghi lại điều đã quyết định, từ nay áp dụng mãi"
    case .decideDiscussion:
      "Ghi một mục vào decisions.yaml, giữ nguyên phần còn lại của tệp. Quyết định lại thì thay mục cũ. Khi lời văn đã quyết định thay đổi, quyết định được báo là đã cũ và không áp dụng nữa."
    case .decideFindingHelp:
      "mã phát hiện, hoặc phần đầu không trùng của mã; hoặc hai nhiệm vụ dạng kế-hoạch/nhiệm-vụ"
    case .workspaceHelp: "thư mục làm việc (có merge.yaml), hoặc tệp merge.yaml"
    case .sameHelp: "các nhiệm vụ là cùng một việc"
    case .apartHelp: "các nhiệm vụ có phần chung, giữ cả hai"
    case .notSameHelp: "các nhiệm vụ không liên quan đến nhau"
    case .acceptHelp: "đã biết phát hiện này, giữ nguyên mọi thứ"
    case .fieldHelp:
      "giá trị của trường: lời văn, hoặc một bên theo chữ cái trong `explain`, theo kế hoạch, hoặc kế-hoạch/nhiệm-vụ; có thể dùng nhiều lần"
    case .byHelp: "ai quyết định"
    case .whyHelp: "vì sao"
    case .onHelp: "ngày quyết định (mặc định: hôm nay)"
    case .decideFieldExample: "lấy cơ quan chủ trì theo một kế hoạch"
    case .decideTasksExample: "giữ riêng hai nhiệm vụ, dù công cụ có phát hiện hay không"
    case .checkDiscussion: "Những gì đã quyết định không liệt kê mà chỉ đếm."
    case .releaseHelp: "chỉ liệt kê những gì cản trở việc ban hành: mâu thuẫn để ngỏ và quyết định đã cũ"
    case .checkReleaseExample: "xem kế hoạch đã ban hành được chưa"
    case .decideManifest: "{file} nay đã khai báo decisions.yaml."
    case .releaseDone: "Không còn gì cản trở việc ban hành {plans}."
    case .checkDecided: " (ngoài ra {count} phát hiện đã quyết định)"
    case .onlyOneOf: "chỉ được chọn một trong {names}"
    case .missingOption: "thiếu tùy chọn “{option}”"
    case .nothingDecided: "chưa quyết định điều gì"
    case .chooseVerdict: "dùng --same, --apart, --not-same hoặc --accept, hoặc cho giá trị bằng --field"
    case .severalFindings: "“{text}” là phần đầu của nhiều phát hiện"
    case .chooseFinding: "chọn một trong {names}"
    case .needsWorkspace: "“{text}” không phải thư mục làm việc: quyết định được lưu cạnh tệp merge.yaml"
    case .nameWorkspace: "nêu thư mục có merge.yaml; `merge-tool init` tạo được"
    case .unlistedDecisions: "“{text}” đã có nhưng merge.yaml chưa khai báo"
    case .listDecisions: "thêm dòng `decisions: decisions.yaml` vào merge.yaml"
    case .decisionNoPair: "{name} không nói về hai nhiệm vụ có thể trùng hay không"
    case .decisionSeveralPairs: "{name} nói về nhiều nhiệm vụ"
    case .nameTwoTasks: "nêu hai trong số đó: {names}"
    case .decisionWrongVerdict: "{verdict} không trả lời được {name}"
    case .answerWith: "trả lời bằng {names}"
    case .decisionNeedsValue: "{name} để ngỏ trường “{field}”: cần một giá trị"
    case .giveValue: "thêm --field {field}=GIÁ_TRỊ, hoặc một bên: A, B, hoặc kế hoạch của bên đó"
    case .decisionUnknownField: "ở đây không có trường “{field}” để quyết định"
    case .knownFields: "có thể quyết định: {names}"
    case .decisionBadValue: "“{value}” không dùng được cho “{field}”"
    case .possibleValues: "có thể dùng: {names}"
    case .decisionFieldsOfTwo: "hai nhiệm vụ giữ riêng thì không có trường chung"
    case .decideSame: "thêm --same nếu là cùng một việc"
    case .decisionNoItem: "{name} không nói về nhiệm vụ, chỉ tiêu hay báo cáo nào"
    case .decisionCorrected: "ý kiến góp ý đã sửa nội dung mà {name} nêu ra"
    case .nothingToDecide: "không còn gì phải quyết định; merge-tool amend cho biết ý kiến nào đã sửa"
    case .correctSource: "sửa kế hoạch hoặc dữ liệu tham chiếu, hoặc dùng --accept"
    case .decisionUnknownTask: "không có nhiệm vụ “{text}”"
    case .decisionOneTask: "“{text}” chỉ là một nhiệm vụ"
    case .cannotEdit:
      "merge-tool: error: không sửa được “{text}” mà không đụng đến phần khác của tệp; hãy tự ghi quyết định"
    // Comments.
    case .amendSummary: "áp dụng văn bản góp ý vào dự thảo và trả lời từng ý kiến"
    case .amendDiscussion:
      "Ý kiến thực hiện được chính xác thì thực hiện; ý kiến khác thì nêu rõ lý do, không đoán. Dự thảo giữ nguyên: -o ghi bản đã sửa cùng bảng tổng hợp, tiếp thu, giải trình (YAML, JSON, Markdown, HTML) và bảng riêng cho từng cơ quan. `merge` cũng dùng bản đã sửa. --answer ghi vào decisions.yaml kết quả xử lý một ý kiến: accepted (tiếp thu), partly (một phần), rejected (không tiếp thu), superseded (đã thay bằng ý kiến khác), noted (ghi nhận)."
    case .rememberHelp: "ghi lại nội dung dự thảo ở từng ý kiến, để phát hiện khi dự thảo thay đổi"
    case .answerInstead: "{name} thuộc văn bản góp ý; cần trả lời ý kiến đó"
    case .answerPoint: "`merge-tool amend THƯ_MỤC --answer Ý_KIẾN=accepted --by ... --why ...`"
    case .amendOutputHelp: "ghi bản dự thảo đã sửa và các bảng vào thư mục này"
    case .agencyName: "CƠ_QUAN"
    case .agencyHelp: "chỉ trả lời văn bản của cơ quan này"
    case .answerName: "Ý_KIẾN=KẾT_QUẢ"
    case .answerHelp: "kết quả xử lý một ý kiến, ví dụ snv/2=accepted; có thể nêu nhiều lần"
    case .amendExample: "ghi bản dự thảo đã sửa và các bảng"
    case .amendAnswerExample: "tiếp thu một trong hai ý kiến trái ngược"
    case .noLetters: "“{text}” không có văn bản góp ý"
    case .listLetters: "nêu tệp ở `comments:` trong merge.yaml; xem docs/comments.md"
    case .unknownPoint: "các văn bản góp ý không có ý kiến “{text}”"
    case .pointHint: "`merge-tool amend THƯ_MỤC` liệt kê các ý kiến"
    case .unknownAgency: "không có văn bản góp ý của “{text}”"
    // Published forms.
    case .renderSummary: "xuất kế hoạch ra văn bản Word, bảng Excel, trang web, lịch"
    case .renderDiscussion:
      "Thư mục làm việc được hợp nhất trước; một tệp kế hoạch thì xuất nguyên như vậy. Không có --to thì xuất những gì merge.yaml nêu ở `publish:`, hoặc bộ mặc định. Chỉ một tệp thì in ra đầu ra chuẩn nếu không có -o."
    case .renderToHelp: "các định dạng, cách nhau bằng dấu phẩy: docx, xlsx, html, md, csv, ics"
    case .renderOutputHelp: "ghi vào thư mục này, hoặc một tệp duy nhất vào đường dẫn này"
    case .renderAgencyHelp: "chỉ nhiệm vụ của cơ quan này"
    case .eachAgencyHelp: "thêm cho mỗi cơ quan một văn bản nêu nhiệm vụ được giao"
    case .formatsName: "ĐỊNH_DẠNG"
    case .renderExample: "văn bản và bảng của một thư mục làm việc"
    case .renderAgencyExample: "nhiệm vụ giao một cơ quan, thành văn bản"
    case .agencyWithoutTasks: "“{text}” không có nhiệm vụ trong kế hoạch này"
    case .nothingToRender: "không có gì để xuất ra {names}"
    case .severalFiles: "“{text}” là một tệp, nhưng có nhiều tệp phải ghi"
    case .nameFolderOrFile: "ghi tên một thư mục, hoặc một trong các tên {names}"
    case .chooseOtherForm:
      "chọn định dạng khác bằng --to; có mẫu cần thư mục làm việc, bảng góp ý cần văn bản góp ý"
    // Revisions.
    case .oldName, .oldHelp, .newName, .newHelp, .fieldsName, .diffSummary, .diffDiscussion,
      .diffFormatHelp, .fieldsHelp, .ignoreMovesHelp, .statHelp, .exitCodeHelp, .noExitCodeHelp,
      .patchHelp, .tableHelp, .sideBySideHelp, .diffExample, .diffPatchExample, .diffWordExample,
      .diffTableExample,
      .unknownField, .fieldsHint, .patchName, .patchFileHelp, .applySummary, .applyDiscussion,
      .applyOutputHelp, .applyPlanHelp, .reverseHelp, .applyExample, .applyReverseExample, .patchUnreadable,
      .patchHint, .patchMissing, .patchDiffers, .patchCannot, .patchRefusedHint:
      vietnameseOfRevisions
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
      vietnameseOfMerging
    // Plans in git.
    case .plansOnlyHelp, .diffPathHelp, .baseVersion, .oursVersion, .theirsVersion, .mergedByLines,
      .binaryKept, .moreConflicts, .patternIsFolder, .patternOfFolder, .notOnPath:
      vietnameseOfGit
    }
  }
}
