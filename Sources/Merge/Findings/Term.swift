/// Names of the product's own that messages and reports mention; each has a wording in every language.
public enum Term: String, Hashable, CaseIterable, Sendable {
  // Fields of a task.
  case title, detail, lead, support, due, output, audience, channel, budget, basis, after, number
  // Fields of targets and reporting duties.
  case indicator, value, by, strength, to, from, content
  // Fields of a plan's head.
  case issuer, drafter, date, status
  // Sides of a three-way merge.
  case ours, theirs
  // Kinds of item.
  case plan, section, task, target, report, paragraph
  // Kinds of YAML value.
  case mapping, list, text, textOrList, nothing
  // Files that hold no plan.
  case officeFile, pdfFile, compressedFile
  // Relations.
  case duplicate, overlap, related
}
