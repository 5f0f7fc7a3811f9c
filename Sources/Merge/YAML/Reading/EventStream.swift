internal import CLibYAML

/// Pulls events out of libyaml's parser, one at a time, and frees each before the next.
///
/// The parser keeps a pointer to itself, so it needs an address of its own, and it reads from the lent text,
/// so the stream must not outlive the closure that lends it.
struct EventStream: ~Copyable {
  private let parser: UnsafeMutablePointer<yaml_parser_t>
  let event: UnsafeMutablePointer<yaml_event_t>

  /// Nil when memory runs out.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
    guard yaml_parser_initialize(parser) == 1 else {
      parser.deallocate()
      return nil
    }
    self.parser = parser
    event = .allocate(capacity: 1)
    event.initialize(to: yaml_event_t())
    yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
    yaml_parser_set_input_string(parser, text.baseAddress, text.count)
  }

  deinit {
    yaml_event_delete(event)
    yaml_parser_delete(parser)
    event.deallocate()
    parser.deallocate()
  }

  /// Moves on to the next event; false when the text is not YAML.
  @inline(__always)
  func advance() -> Bool {
    yaml_event_delete(event)
    return yaml_parser_parse(parser, event) == 1
  }

  /// What libyaml complains about after `advance` returned false.
  var problem: SyntaxProblem {
    let state = parser.pointee
    func text(_ pointer: UnsafePointer<CChar>?) -> String { pointer.map { String(cString: $0) } ?? "" }
    return SyntaxProblem(
      problem: text(state.problem),
      mark: Mark(state.problem_mark),
      context: text(state.context),
      contextMark: Mark(state.context_mark)
    )
  }
}

/// A place as libyaml counts it: scalars from the start of the text, line and column from 0.
struct Mark {
  var index = 0
  var line = 0
  var column = 0

  @inline(__always)
  init(_ mark: yaml_mark_t) {
    index = Int(bitPattern: UInt(mark.index))
    line = Int(bitPattern: UInt(mark.line))
    column = Int(bitPattern: UInt(mark.column))
  }

  /// Corrects the place of the end of a text whose last line has no end: libyaml counts one that is not there.
  mutating func move(to location: SourceLocation) {
    line = location.line - 1
    column = location.column - 1
  }

  var location: SourceLocation { SourceLocation(line: line + 1, column: column + 1) }
}
