// The sentences about comments on drafts.

extension MessageKey {
  /// Empty for sentences of other groups.
  var vietnameseOfComments: String {
    switch self {
    case .correctedByLetters: "ý kiến góp ý đã sửa chỗ này: bản hợp nhất lấy dự thảo đã sửa"
    case .commentKeyUnused: "“{key}” không có ý nghĩa với yêu cầu “{request}”"
    case .deleteKey: "bỏ “{key}”"
    case .letterTwice: "hai văn bản góp ý có cùng mã “{id}”"
    case .commentPlanUnknown: "không gian làm việc không có kế hoạch “{plan}”"
    case .addressUnreadable: "không hiểu vị trí nào trong “{text}”"
    case .addressMoreWords: "cụm từ “{text}” cạnh vị trí có thể làm đổi nghĩa"
    case .addressMissing: "{parent} có {known}; không có {address}"
    case .addressParentEmpty: "{parent} không có phần đánh số bên dưới; không có {address}"
    case .addressAmbiguous: "{address} có thể là {known}"
    case .pointAgreed: "không đề nghị sửa"
    case .pointSatisfied: "dự thảo đã ghi như vậy"
    case .pointIntegrated: "kế hoạch năm gộp nội dung này cùng với {plans}"
    case .pointPlanMissing: "“{plan}” không có trong không gian làm việc"
    case .pointNoField: "{address} không có “{field}” để sửa"
    case .pointFieldOpen: "{address} còn chỗ chưa quyết định"
    case .pointFieldTaken: "{address} đã có {field} là “{now}”; ghép thế nào thì người phải quyết định"
    case .pointInherited: "{address} lấy {field} theo đề mục (“{now}”)"
    case .pointSaysOther: "{field} của {address} là “{now}”, không phải “{from}”"
    case .pointSaysNothing: "{address} không ghi {field}, không phải “{from}”"
    case .pointNamesOthers: "{field} của {address} nêu chung cả cơ quan khác (“{now}”)"
    case .pointMovesHome: "{address} chuyển đến {to}, phần tổ chức thực hiện của cơ quan chủ trì mới"
    case .pointNoHome:
      "phần tổ chức thực hiện không có đề mục của “{lead}”; chỉ ghi cơ quan chủ trì tại nhiệm vụ"
    case .wordsMissing: "{address} không có cụm từ “{words}”"
    case .wordsSeveral: "{address} có cụm từ “{words}” {count} lần; chưa rõ sửa chỗ nào"
    case .wordsAreAll: "bỏ “{words}” thì {address} không còn nội dung"
    case .pointTermOpen: "“{term}” có ở {count} chỗ và chưa được làm rõ"
    case .pointTermDefined: "dự thảo đã làm rõ “{term}”"
    case .pointNoPlaceFor: "{address} không phải chỗ để thêm {kind}"
    case .pointNotWhole: "không bỏ cả kế hoạch"
    case .pointOthersWait: "{others} phải thực hiện sau {address}"
    case .pointOnlyTasksMove: "chỉ chuyển được chính xác các nhiệm vụ"
    case .pointFileRefuses: "không sửa được chỗ đó của tệp mà không đụng đến phần khác"
    case .pointRival: "{point} ({letter}, {issuer}) đề nghị “{text}”"
    case .pointGaveWay: "{point} ({letter}, {issuer}) được tiếp thu thay cho ý kiến này"
    case .pointPartlyNothing: "phần được tiếp thu do người soạn thảo ghi"
    case .termToDefine: "“{term}” chưa được làm rõ; {letter} ({issuer}, ý kiến {point}) đề nghị làm rõ"
    case .defineTerm:
      "ghi rõ trong dự thảo “{term}” là gì, hoặc trả lời ý kiến: `merge-tool amend ... --answer {name}=...`"
    case .askedHere: "văn bản góp ý đề nghị tại đây"
    case .saidHere: "nội dung được góp ý ở đây"
    case .pointsContradict: "các ý kiến về {address} trái ngược nhau: {names}"
    case .answerOnePoint:
      "tiếp thu một trong các ý kiến: `merge-tool amend ... --answer {name}=accepted --by ... --why ...`"
    case .pointUnresolved: "ý kiến {point} của {letter} ({issuer}) không thực hiện được một cách chính xác"
    case .answerPoint: "sửa dự thảo hoặc ý kiến, hoặc trả lời: `merge-tool amend ... --answer {name}=...`"
    case .pointStale: "nội dung mà ý kiến {point} của {letter} ({issuer}) nêu đã thay đổi"
    case .answerUnknownPoint: "không văn bản góp ý nào có ý kiến “{name}”"
    case .amendedBy: "{letter} ngày {date} ({issuer}), ý kiến {point}: {before} → {after}"
    case .quoted: "“{text}”"
    default: ""
    }
  }
}
