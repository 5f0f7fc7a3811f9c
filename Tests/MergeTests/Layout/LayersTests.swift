import Foundation
import TestSupport
import Testing

@Suite("Layers of the library")
struct LayersTests {
  @Test("no file names a type of a later layer")
  func order() throws {
    let files = try Repository.swiftFiles(under: "Sources/Merge").map { path in
      Layers.File(
        path: String(path.dropFirst("Sources/Merge/".count)),
        source: try Repository.text(path)
      )
    }
    #expect(files.count > 40)
    #expect(Layers(files: files).violations == [])
  }

  @Test("a type of a later layer is noticed, in a signature and in an interpolation")
  func violation() {
    let layers = Layers(files: [
      Layers.File(path: "Reports/Wording.swift", source: "public struct Wording { struct Part {} }"),
      Layers.File(path: "Plan/Text.swift", source: "func say(_ wording: Wording) {}"),
      Layers.File(path: "YAML/Node.swift", source: #"let x = "a \(Wording().word("}")) b""#),
      Layers.File(path: "Merging/Other.swift", source: "struct Other { var part: Wording.Part }"),
    ])
    #expect(
      layers.violations == [
        "Plan/Text.swift names Wording of Reports",
        "YAML/Node.swift names Wording of Reports",
        "Merging/Other.swift names Wording of Reports",
      ]
    )
  }

  @Test("comments, texts, own layers, earlier layers and own nested types are no violations")
  func allowed() {
    let layers = Layers(files: [
      Layers.File(path: "Reports/Wording.swift", source: "struct Wording {}"),
      Layers.File(
        path: "Plan/Trace.swift",
        source: ##"""
          // Wording in a comment, /* and Report in
          /* a /* nested */ one: Report */
          struct Trace { let text = "Report"; let raw = #"Report \(Report)"# }
          let long = """
            Report "quoted" Report
            """
          """##
      ),
      Layers.File(path: "Reports/Report.swift", source: "struct Report { var trace: Trace }"),
    ])
    #expect(layers.violations == [])
  }

  @Test("a file outside the layers is noticed")
  func stray() {
    let layers = Layers(files: [Layers.File(path: "Merge.swift", source: "")])
    #expect(layers.violations == ["Merge.swift is in no layer"])
  }
}
