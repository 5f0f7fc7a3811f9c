/// An Office Open XML file as a package of parts (ECMA-376, part 2): the parts with their types, and which part
/// refers to which.
package struct OfficePackage {
  /// A file in the package.
  package struct Part: Hashable, Sendable {
    /// Without a slash in front: `word/document.xml`.
    package var name: String
    /// `application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml`.
    package var type: String
    package var bytes: [UInt8]

    package init(name: String, type: String, bytes: [UInt8]) {
      self.name = name
      self.type = type
      self.bytes = bytes
    }
  }

  /// That one part refers to another.
  package struct Relationship: Hashable, Sendable {
    /// Unique among the relationships of its source: `rId1`.
    package var id: String
    package var type: String
    /// Relative to the folder of the source.
    package var target: String

    package init(id: String, type: String, target: String) {
      self.id = id
      self.type = type
      self.target = target
    }
  }

  package var parts: [Part] = []
  /// The relationships of the package itself.
  package var relationships: [Relationship] = []
  /// The relationships of parts, by the name of the part.
  package var partRelationships: [(part: String, relationships: [Relationship])] = []

  package init() {}

  /// The file; parts stand in their order, after the list of types that must come first.
  package func bytes() throws(ZipArchive.Failure) -> [UInt8] {
    var members = [
      ZipArchive.Member(name: "[Content_Types].xml", bytes: contentTypes),
      ZipArchive.Member(name: "_rels/.rels", bytes: Self.xml(relationships)),
    ]
    for part in parts { members.append(ZipArchive.Member(name: part.name, bytes: part.bytes)) }
    for (part, relationships) in partRelationships {
      let pieces = part.split(separator: "/").map(String.init)
      let folder = pieces.dropLast().map { $0 + "/" }.joined()
      let name = folder + "_rels/" + (pieces.last ?? part) + ".rels"
      members.append(ZipArchive.Member(name: name, bytes: Self.xml(relationships)))
    }
    return try ZipArchive(members).bytes()
  }

  private var contentTypes: [UInt8] {
    var xml = XMLWriter()
    xml.element("Types", ["xmlns": "http://schemas.openxmlformats.org/package/2006/content-types"]) { xml in
      xml.element(
        "Default",
        ["Extension": "rels", "ContentType": "application/vnd.openxmlformats-package.relationships+xml"]
      )
      xml.element("Default", ["Extension": "xml", "ContentType": "application/xml"])
      for part in parts {
        xml.element("Override", ["PartName": "/" + part.name, "ContentType": part.type])
      }
    }
    return xml.bytes
  }

  private static func xml(_ relationships: [Relationship]) -> [UInt8] {
    var xml = XMLWriter()
    let namespace = "http://schemas.openxmlformats.org/package/2006/relationships"
    xml.element("Relationships", ["xmlns": namespace]) { xml in
      for one in relationships {
        xml.element("Relationship", ["Id": one.id, "Type": one.type, "Target": one.target])
      }
    }
    return xml.bytes
  }
}
