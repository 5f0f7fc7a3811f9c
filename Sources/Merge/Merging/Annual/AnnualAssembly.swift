/// Lays the headings, paragraphs and tasks of the annual plan out in order, numbers them, and writes the
/// organisation of work.
struct AnnualAssembly {
  private var outline: AnnualOutline
  private let entries: [AnnualEntry]
  private let paragraphs: [UnifiedParagraph]
  private let organisation: OrganisationOfWork
  private let origin: (AnnualOutline.SectionReference) -> Trace.Origin
  /// Headings under which nothing was left.
  private(set) var emptyNodes: [AnnualOutline.Node] = []

  init(
    outline: AnnualOutline,
    entries: [AnnualEntry],
    paragraphs: [UnifiedParagraph],
    organisation: OrganisationOfWork,
    origin: @escaping (AnnualOutline.SectionReference) -> Trace.Origin
  ) {
    self.outline = outline
    self.entries = entries
    self.paragraphs = paragraphs
    self.organisation = organisation
    self.origin = origin
  }

  /// Fills a plan's sections, paragraphs and tasks.
  mutating func assemble(into plan: inout Plan, wording: AnnualWording) {
    lay(into: &plan)
    // Headings for agencies that have none yet shift numbers, and so addresses: they must stand before the
    // addresses are written down.
    var headings: [Int: [String]] = [:]
    for duty in duties(of: plan) { headings[outline.agencyNode(duty.agency, title: duty.name)] = [] }
    lay(into: &plan, generated: headings)
    var texts: [Int: [String]] = [:]
    for duty in duties(of: plan) {
      texts[outline.agencyNode(duty.agency, title: duty.name)] = [
        duty.leads.isEmpty ? nil : wording.leads(AddressList(duty.leads).description),
        duty.supports.isEmpty ? nil : wording.supports(AddressList(duty.supports).description),
      ].compactMap(\.self)
    }
    lay(into: &plan, generated: texts)
  }

  private func duties(of plan: Plan) -> [OrganisationOfWork.Duties] {
    organisation.duties(understood(plan.tasks)) { plan.address(of: $0) }
  }

  /// Tasks with their agencies understood, for finding out who does what.
  private func understood(_ tasks: [PlanTask]) -> [PlanTask] {
    tasks.map { task in
      var understood = task
      understood.lead = task.lead.map(self.understood)
      understood.support = task.support.map(self.understood)
      return understood
    }
  }

  private func understood(_ assignment: Assignment) -> Assignment {
    let agencies = assignment.texts.flatMap { organisation.directory.mentions(in: $0.string) }
    return Assignment(texts: assignment.texts, agencies: agencies)
  }

  private mutating func lay(into plan: inout Plan, generated: [Int: [String]] = [:]) {
    plan.sections = []
    plan.paragraphs = []
    plan.tasks = []
    emptyNodes = []
    outline.sortTop()
    var layout = Layout(generated: generated)
    for entry in entries { layout.tasks[entry.node, default: []].append(entry.task) }
    for paragraph in paragraphs { layout.paragraphs[paragraph.node, default: []].append(paragraph) }
    var position = 0
    for node in outline.top where lay(node, parent: nil, path: [position + 1], layout, into: &plan) {
      position += 1
    }
  }

  private struct Layout {
    var tasks: [Int: [PlanTask]] = [:]
    var paragraphs: [Int: [UnifiedParagraph]] = [:]
    /// What the engine writes under a heading.
    let generated: [Int: [String]]

    init(generated: [Int: [String]]) { self.generated = generated }
  }

  /// Lays a heading with all below it; false, and nothing laid, where nothing stands below.
  private mutating func lay(
    _ index: Int,
    parent: Int?,
    path: [Int],
    _ layout: Layout,
    into plan: inout Plan
  ) -> Bool {
    guard hasContent(index, layout) else {
      collectEmpty(index)
      return false
    }
    let node = outline.nodes[index]
    var section = Section(parent: parent, number: AnnualNumbering.number(of: path), title: node.title)
    section.isGenerated = node.origins.isEmpty || layout.generated[index] != nil
    if !node.origins.isEmpty { section.trace = Trace(origins: node.origins.map(origin)) }
    let position = plan.sections.count
    plan.sections.append(section)
    appendParagraphs(index, layout, position, &plan)
    let tasks = layout.tasks[index] ?? []
    for (offset, number) in AnnualNumbering.taskNumbers(count: tasks.count).enumerated() {
      var task = tasks[offset]
      task.section = position
      task.number = number
      task.bullet = number == nil ? offset + 1 : 0
      plan.tasks.append(task)
    }
    var child = 0
    for below in node.children
    where lay(below, parent: position, path: path + [child + 1], layout, into: &plan) {
      child += 1
    }
    return true
  }

  private func appendParagraphs(_ index: Int, _ layout: Layout, _ section: Int, _ plan: inout Plan) {
    var ordinal = 0
    for paragraph in layout.paragraphs[index] ?? [] {
      ordinal += 1
      var laid = Paragraph(section: section, ordinal: ordinal, text: paragraph.text)
      laid.trace = Trace(origins: paragraph.origins)
      plan.paragraphs.append(laid)
    }
    for text in layout.generated[index] ?? [] {
      ordinal += 1
      plan.paragraphs.append(Paragraph(section: section, ordinal: ordinal, text: Text(text)))
    }
  }

  private func hasContent(_ index: Int, _ layout: Layout) -> Bool {
    layout.tasks[index] != nil || layout.paragraphs[index] != nil || layout.generated[index] != nil
      || outline.nodes[index].children.contains { hasContent($0, layout) }
  }

  private mutating func collectEmpty(_ index: Int) {
    emptyNodes.append(outline.nodes[index])
    for child in outline.nodes[index].children { collectEmpty(child) }
  }
}
