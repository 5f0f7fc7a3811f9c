/// What one text of a task says, word by word and part by part.
struct TaskSignature {
  /// What a word does in the text; weights follow from it.
  enum Kind: UInt8 {
    case word, action, frame, agency, connective
  }

  /// The part of the sentence a word stands in.
  enum Slot: UInt8 {
    case core, audience, channel, place, sector, purpose, basis, time
  }

  /// A piece of work: what is done, to what.
  struct Unit: Hashable {
    var actions: UInt64
    /// Words of the object with the share of their weight that counts.
    var words: [UnitWord]
  }

  struct UnitWord: Hashable {
    var token: UInt32
    var share: Float
  }

  /// A number with the word before it: "tiểu dự án 3".
  struct Instance: Hashable {
    var word: UInt32
    var number: UInt32
  }

  var tokens: [UInt32] = []
  var kinds: [Kind] = []
  var slots: [Slot] = []
  /// The clause of each word, counted from 0.
  var clauses: [UInt8] = []
  var lacksMarks = false
  /// Whether it speaks of its own document without naming it.
  var refersToItself = false
  var hasActions = false
  /// Whether it tells what has been done.
  var isFinished = false
  var facets = Facets()
  var units: [Unit] = []
  var instances: [Instance] = []
  /// Symbols of documents.
  var symbols: [UInt32] = []
  /// Names in quotation marks: the words between.
  var names: [Name] = []

  /// Where a name begins and ends among the words.
  struct Name: Hashable {
    var start: UInt16
    var end: UInt16
  }

  /// Sets of concepts that the text names, a bit each.
  struct Facets: Hashable {
    /// Those of the first action.
    var firstAction: UInt64 = 0
    /// Those outside purpose, basis and time.
    var actions: UInt64 = 0
    /// Those of the first four actions.
    var leadingActions: UInt64 = 0
    var channels: UInt64 = 0
    var sectors: UInt64 = 0
    var levels: UInt64 = 0
  }
}
