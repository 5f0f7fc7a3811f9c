/// The forms of the answer table.
public enum AnswerFormat: String, Hashable, CaseIterable, Sendable {
  case text, json, yaml, md, html
}

extension AnswerTable {
  /// The table in a form.
  public func render(_ format: AnswerFormat, in wording: Wording, style: TextStyle = .plain) -> String {
    switch format {
    case .text: text(in: wording, style: style)
    case .json: json(in: wording).text
    case .yaml: YAMLWriter.write(json(in: wording).yaml)
    case .md: markdown(in: wording)
    case .html: html(in: wording)
    }
  }
}
