/// Merges texts line by line as `diff3 -m` and git do, with conflict markers: for files that are no plans, and for
/// people who want the classic form.
public struct LineMerge: Sendable {
  public enum Style: String, Hashable, CaseIterable, Sendable {
    /// With the lines of the base.
    case diff3
    /// Without the lines that both sides begin or end with.
    case zdiff3
  }

  /// A place where people must decide: which lines of each version it is about, counted from 0.
  struct Region: Hashable, Sendable {
    var base: Range<Int>
    var ours: Range<Int>
    var theirs: Range<Int>
    /// Where its markers stand in the result, counted from 0: `<<<<<<<`, `|||||||`, `=======`, `>>>>>>>`.
    var markers: [Int] = []
  }

  public struct Result: Sendable {
    public var bytes: [UInt8] = []
    var regions: [Region] = []
    fileprivate var lineCount = 0

    /// In how many places people must decide.
    public var conflicts: Int { regions.count }

    fileprivate mutating func add(_ lines: some Sequence<ArraySlice<UInt8>>) {
      for line in lines {
        bytes += line
        lineCount += 1
      }
    }
  }

  public var style: Style
  /// How many signs make a marker.
  public var size: Int
  /// What stands behind the markers.
  public var labels: (base: String, ours: String, theirs: String)

  public init(
    style: Style = .diff3,
    size: Int = 7,
    labels: (base: String, ours: String, theirs: String) = ("base", "ours", "theirs")
  ) {
    (self.style, self.size, self.labels) = (style, max(1, min(size, 200)), labels)
  }

  /// The merged text, with markers where people must decide.
  ///
  /// - Parameter onlyConflicts: whether every difference of the sides is for people to decide, whatever the base says.
  public func merge(base: [UInt8], ours: [UInt8], theirs: [UInt8], onlyConflicts: Bool = false) -> Result {
    let texts = [base, ours, theirs].map(Self.lines)
    let keys = texts.map { $0.map(Self.key) }
    var result = Result()
    for region in ThreeWayRegions(base: keys[0], ours: keys[1], theirs: keys[2]).regions {
      let isOpen = onlyConflicts && (region.kind == .ours || region.kind == .theirs)
      switch region.kind {
      case .theirs where !isOpen: result.add(texts[2][region.theirs])
      case .same, .alike: result.add(texts[1][region.ours])
      case .ours where !isOpen: result.add(texts[1][region.ours])
      case .ours, .theirs, .conflict:
        result.regions.append(Region(base: region.base, ours: region.ours, theirs: region.theirs))
        add(texts[0][region.base], texts[1][region.ours], texts[2][region.theirs], to: &result)
      }
    }
    return result
  }

  /// Writes the lines of a region between markers.
  private func add(
    _ base: ArraySlice<ArraySlice<UInt8>>,
    _ ours: ArraySlice<ArraySlice<UInt8>>,
    _ theirs: ArraySlice<ArraySlice<UInt8>>,
    to result: inout Result
  ) {
    var (ours, theirs) = (ours, theirs)
    var ending: [ArraySlice<UInt8>] = []
    if style == .zdiff3 {
      while let line = ours.first, line == theirs.first {
        result.add([line])
        (ours, theirs) = (ours.dropFirst(), theirs.dropFirst())
      }
      while let line = ours.last, line == theirs.last {
        ending.insert(line, at: 0)
        (ours, theirs) = (ours.dropLast(), theirs.dropLast())
      }
    }
    let lineBreak = Self.lineBreak(of: ours.first ?? theirs.first ?? base.first ?? [])
    func mark(_ sign: String, _ label: String) {
      if let last = result.bytes.last, !TextLines.isBreak(last) { result.bytes += lineBreak }
      let marker = String(repeating: sign, count: size)
      result.regions[result.regions.count - 1].markers.append(result.lineCount)
      result.add([(Array((label.isEmpty ? marker : marker + " " + label).utf8) + lineBreak)[...]])
    }
    mark("<", labels.ours)
    result.add(ours)
    mark("|", labels.base)
    result.add(base)
    mark("=", "")
    result.add(theirs)
    mark(">", labels.theirs)
    result.add(ending)
  }

  private static func lineBreak(of line: ArraySlice<UInt8>) -> [UInt8] {
    let text = Array(line.reversed().prefix { TextLines.isBreak($0) }.reversed())
    return text.isEmpty ? [0x0a] : text
  }

  private static func lines(_ text: [UInt8]) -> [ArraySlice<UInt8>] {
    var lines: [ArraySlice<UInt8>] = []
    var start = 0
    while start < text.count {
      let end = text[start...].firstIndex(of: 0x0a).map { $0 + 1 } ?? text.count
      lines.append(text[start..<end])
      start = end
    }
    return lines
  }

  private static func key(_ line: ArraySlice<UInt8>) -> UInt64 {
    line.withUnsafeBufferPointer { ContentHash($0).value }
  }
}
