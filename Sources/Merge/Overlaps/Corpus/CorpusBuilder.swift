/// Reads the tasks of plans as texts to compare; tasks with equal words become one text.
struct CorpusBuilder {
  struct Result: Sendable {
    var corpus: TextCorpus
    /// The tasks that say each text, in the order of the plans.
    var members: [[TaskReference]]
    /// A hash of the words of each text; texts stand in its order, whatever the order of the plans.
    var keys: [UInt64]
  }

  private let normalizer: Normalizer
  private let lexicon: WorkLexicon

  init(_ reference: ReferenceData, roles: OverlapModel.Roles) {
    var normalizer = Normalizer(directory: reference.directory, glossary: reference.glossary)
    lexicon = WorkLexicon(reference.glossary, roles: roles, normalizer: &normalizer)
    self.normalizer = normalizer
  }

  func build(_ plans: [Plan], observer: WorkProgress.Observer? = nil) -> Result {
    let tasks = plans.indices.flatMap { plan in
      plans[plan].tasks.indices.map { TaskReference(plan: plan, task: $0) }
    }
    var (all, vocabulary) = readAll(tasks, plans, observer)
    let (words, numbers) = WordList.numbering(vocabulary)
    vocabulary = Vocabulary()
    all.renumber(numbers)
    let classes = classes(of: tasks, in: all, words, plans)
    let table = all.picking(classes.map { $0.text })
    let titles = all.picking(Array(tasks.count..<all.count))
    // Of a million tasks this table is large, and nothing below asks for it.
    all = SignatureTable()
    let planNumbers = classes.map { Int32(clamping: $0.plan) }
    let needsBare = table.traits.contains { $0.contains(.lacksMarks) }
    let weighed = Threads.map(needsBare ? [false, true] : [false]) { bare in
      WeighedTexts(table, words: words, plans: planNumbers, bare: bare)
    }
    let corpus = TextCorpus(
      table: table,
      words: words,
      plans: planNumbers,
      marked: weighed[0],
      bare: weighed[weighed.count - 1],
      titles: plans.indices.map { titleWords($0, titles, weighed[0], words) },
      announcing: lexicon.announcing
    )
    return Result(corpus: corpus, members: classes.map(\.members), keys: classes.map(\.key))
  }

  // MARK: - Reading

  private struct Part: Sendable {
    var table: SignatureTable
    var vocabulary: Vocabulary
  }

  /// The tasks, and after them the titles of the plans.
  private func readAll(
    _ tasks: [TaskReference],
    _ plans: [Plan],
    _ observer: WorkProgress.Observer?
  ) -> (SignatureTable, Vocabulary) {
    let meter = ProgressMeter(.normalizing, total: tasks.count, observer)
    let parts = Threads.map(Threads.ranges(of: tasks.count)) { range in
      read(tasks[range], of: plans, meter)
    }
    return join(parts + [readTitles(plans)])
  }

  private func read(_ tasks: ArraySlice<TaskReference>, of plans: [Plan], _ meter: ProgressMeter) -> Part {
    var normalizer = normalizer
    var reader = SignatureReader(lexicon)
    var table = SignatureTable()
    var definitions = PlanDefinitions.none
    var plan = -1
    meter.forEach(tasks) { task in
      if task.plan != plan {
        plan = task.plan
        definitions = normalizer.definitions(in: plans[plan].definingTexts)
      }
      let title = plans[task].title.string
      let text = normalizer.normalize(title, definitions: definitions)
      table.append(reader.read(text, of: title, with: normalizer))
    }
    return Part(table: table, vocabulary: normalizer.vocabulary)
  }

  private func readTitles(_ plans: [Plan]) -> Part {
    var normalizer = normalizer
    var reader = SignatureReader(lexicon)
    var table = SignatureTable()
    for plan in plans {
      let title = plan.title.string
      table.append(reader.read(normalizer.normalize(title), of: title, with: normalizer))
    }
    return Part(table: table, vocabulary: normalizer.vocabulary)
  }

  /// Puts what threads have read apart into one table with one vocabulary.
  private func join(_ parts: [Part]) -> (SignatureTable, Vocabulary) {
    var vocabulary = normalizer.vocabulary
    var table = SignatureTable()
    for part in parts {
      let numbers = vocabulary.absorb(part.vocabulary).map(\.raw)
      table.append(part.table, numbers: numbers)
    }
    return (table, vocabulary)
  }

  // MARK: - Equal texts

  private struct TextClass {
    var text: Int
    var plan: Int
    var key: UInt64
    var members: [TaskReference]
  }

  /// Gathers tasks with equal words. A text that speaks of its own plan says another thing in every plan.
  private func classes(
    of tasks: [TaskReference],
    in table: SignatureTable,
    _ words: WordList,
    _ plans: [Plan]
  ) -> [TextClass] {
    let keys = plans.map { Fingerprint([$0.id.string, $0.title.string]).long }
    var classes: [TextClass] = []
    var places: [[UInt32]: [Int]] = [:]
    for (text, task) in tasks.enumerated() {
      let key = table.range(text).map { words.bare[Int(table.tokens[$0])] }
      let isOwn = table.traits[text].contains(.refersToItself)
      let known = places[key]?.first { place in
        let own = isOwn || table.traits[classes[place].text].contains(.refersToItself)
        return !key.isEmpty && (!own || classes[place].plan == task.plan)
      }
      if let known {
        classes[known].members.append(task)
        // Which member's plan stands for all must not depend on the order of the plans.
        let before = table.traits[classes[known].text].contains(.lacksMarks)
        let now = table.traits[text].contains(.lacksMarks)
        if (now ? 1 : 0, keys[task.plan]) < (before ? 1 : 0, keys[classes[known].plan]) {
          classes[known].text = text
          classes[known].plan = task.plan
        }
      } else {
        places[key, default: []].append(classes.count)
        classes.append(
          TextClass(text: text, plan: task.plan, key: Self.hash(key, words), members: [task])
        )
      }
    }
    return classes.sorted { ($0.key, keys[$0.plan]) < ($1.key, keys[$1.plan]) }
  }

  private static func hash(_ key: [UInt32], _ words: WordList) -> UInt64 {
    var hash: UInt64 = 0x9e37_79b9_7f4a_7c15
    for word in key {
      hash = (hash ^ words.hashes[Int(word)]) &* 0xff51_afd7_ed55_8ccd
      hash ^= hash >> 32
    }
    return hash
  }

  /// The words of a plan's title that tell what it is about: no numbers, no names, no kinds of document.
  private func titleWords(
    _ text: Int,
    _ table: SignatureTable,
    _ weighed: WeighedTexts,
    _ words: WordList
  ) -> [UInt32: Float] {
    var result: [UInt32: Float] = [:]
    for index in table.range(text) {
      let word = table.tokens[index]
      let tells = table.kinds[index] == .word || table.kinds[index] == .action
      if tells && !words.isNumber[Int(word)] && !words.isSymbol[Int(word)] {
        result[word] = weighed.rareness[Int(word)]
      }
    }
    return result
  }
}

extension Plan {
  /// The texts in which a plan may define abbreviations.
  fileprivate var definingTexts: [String] {
    [title.string] + paragraphs.map(\.text.string) + tasks.map(\.title.string)
  }
}

extension SignatureTable {
  /// Some of the texts, in the order given.
  func picking(_ texts: [Int]) -> SignatureTable {
    var result = SignatureTable()
    for text in texts { result.append(text, of: self) }
    return result
  }
}
