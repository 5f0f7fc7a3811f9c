// The texts about plans in git.

extension CommandText {
  /// Empty for texts of other groups.
  var vietnameseOfGit: String {
    switch self {
    case .plansOnlyHelp:
      "cùng với --driver: tệp không phải kế hoạch thì giữ nguyên và kết thúc với mã 2, để git tự hợp nhất theo dòng"
    case .diffPathHelp: "gọi hai bản là a/ĐƯỜNG_DẪN và b/ĐƯỜNG_DẪN, như git"
    case .baseVersion: "{file} (bản gốc)"
    case .oursVersion: "{file} (bên mình)"
    case .theirsVersion: "{file} (bên kia)"
    case .mergedByLines: "{file}: không hợp nhất được như một kế hoạch nên hợp nhất theo dòng"
    case .binaryKept: "{file}: không phải văn bản nên giữ bản của bên mình; hãy chọn một trong hai bản"
    case .moreConflicts: "{file}: và {count} mâu thuẫn nữa; `merge-tool check` liệt kê đầy đủ"
    case .patternIsFolder: "“{text}” là thư mục, còn mẫu phải chỉ các tệp"
    case .patternOfFolder: "cho các kế hoạch trong đó, hãy viết '{text}'"
    case .notOnPath:
      "merge-tool: git sẽ gọi chương trình “merge-tool” nhưng không tìm thấy: hãy thêm thư mục của nó vào PATH"
    default: ""
    }
  }
}
