import EventLoop
import Merge

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What a child process does with the plan file.
enum Workload: String, CaseIterable {
  /// A C loop over libyaml's events that throws them away: the floor.
  case events
  /// The tree with places.
  case tree
  /// The tree, and every text in it as a string with its range.
  case texts

  var title: String {
    switch self {
    case .events: "bare loop over libyaml's events"
    case .tree: "YAMLReader.read"
    case .texts: "the same, all texts and ranges"
    }
  }

  /// Prints the nanoseconds that the work took, the reading of the file apart.
  func measure(path: String) -> Int32 {
    guard let bytes = Self.contents(of: path) else { return 2 }
    let clock = ContinuousClock()
    var isDone = false
    let duration = clock.measure { isDone = work(on: bytes, path) }
    guard isDone else { return 2 }
    print(duration.components.seconds * 1_000_000_000 + duration.components.attoseconds / 1_000_000_000)
    return 0
  }

  private func work(on bytes: [UInt8], _ path: String) -> Bool {
    switch self {
    case .events:
      return bytes.withUnsafeBufferPointer { event_loop($0.baseAddress, $0.count) } > 0
    case .tree:
      let document = try? YAMLReader().read(bytes, file: path)
      return document?.root != nil
    case .texts:
      guard let root = (try? YAMLReader().read(bytes, file: path))?.root else { return false }
      var texts: [(String, SourceRange)] = []
      texts.reserveCapacity(bytes.count / 32)
      Self.collect(root, &texts)
      return !texts.isEmpty
    }
  }

  private static func collect(_ node: YAMLNode, _ texts: inout [(String, SourceRange)]) {
    switch node.kind {
    case .scalar: texts.append((node.string, node.range))
    case .sequence: for item in node.items { collect(item, &texts) }
    case .mapping:
      for entry in node.entries where !entry.key.equals("unknown") { collect(entry.value, &texts) }
    }
  }

  private static func contents(of path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0 else { return nil }
    let size = Int(status.st_size)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      while count < size {
        let got = read(file, buffer.baseAddress.map { $0 + count }, size - count)
        if got <= 0 { break }
        count += got
      }
    }
  }
}
