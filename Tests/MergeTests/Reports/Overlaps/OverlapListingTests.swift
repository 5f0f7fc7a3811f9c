import Merge
import TestSupport
import Testing

@Suite("Overlaps as text and JSON")
struct OverlapListingTests {
  @Test("overlaps/1 has the agreed keys, with probabilities as decimal text")
  func json() {
    #expect(
      SampleMerge.overlaps.json.text == """
        {
          "format": "overlaps/1",
          "pairs": [
            {
              "id": "ovl-3f2a91c0",
              "a": {"plan": "e-service-2025", "task": "es-01"},
              "b": {"plan": "digital-transformation-2025", "task": "dt-07"},
              "relation": "duplicate",
              "probability": 0.974,
              "comparisons": [
                {"field": "words", "level": "0.93", "weight": 5.25},
                {"field": "sectors", "level": "contained", "weight": 0},
                {"field": "swapped", "level": "little", "weight": -1.5}
              ]
            },
            {
              "id": "ovl-00c0ffee",
              "a": {"plan": "e-service-2025", "task": "es-02"},
              "b": {"plan": "digital-transformation-2025", "task": "dt-07"},
              "relation": "overlap",
              "probability": 0.61,
              "comparisons": []
            }
          ],
          "groups": [
            {
              "id": "grp-1a2b3c4d",
              "relation": "duplicate",
              "members": [
                {"plan": "e-service-2025", "task": "es-01"},
                {"plan": "digital-transformation-2025", "task": "dt-07"}
              ]
            }
          ]
        }

        """
    )
  }

  @Test("a person reads the closest pair first, with both places")
  func text() {
    let title =
      "Tập huấn kỹ năng số cho Tổ công nghệ số cộng đồng các xã, phường, thị trấn trên địa bàn toàn tỉnh"
    #expect(
      SampleMerge.overlaps.text(in: Wording(.vietnamese)) == """
         97%  trùng lặp  ovl-3f2a91c0
              plans/2025/e-service.yaml:12:9               Tập huấn kỹ năng số cho thành viên Tổ công nghệ số cộng đồng
              plans/2025/digital-transformation.yaml:80:9  \(title)
         61%  chồng chéo  ovl-00c0ffee
              plans/2025/e-service.yaml:30:9               Tuyên truyền trên Báo
              plans/2025/digital-transformation.yaml:80:9  \(title)

        2 cặp trùng lặp, chồng chéo: 1 trùng lặp, 1 chồng chéo

        """
    )
  }

  @Test("no overlaps are said in a sentence")
  func empty() {
    let none = OverlapListing(pairs: [], groups: [])
    #expect(none.text(in: Wording(.english)) == "No overlaps.\n")
    #expect(none.json.text == #"{"format": "overlaps/1", "pairs": [], "groups": []}"# + "\n")
  }

  @Test("a higher bar leaves out the doubtful pairs")
  func filter() {
    #expect(SampleMerge.overlaps.filtered(minimumProbability: 0.9).pairs == [SampleMerge.pair])
    #expect(SampleMerge.overlaps.filtered(minimumProbability: 0.61).pairs.count == 2)
  }

  @Test("the engine's references are resolved in the plans")
  func resolution() {
    var plan = Plan(file: "a.yaml", id: Text("a"), kind: .other, title: Text("A"), year: 2025)
    plan.sections = [Section(parent: nil, number: nil, title: nil)]
    plan.tasks = [
      PlanTask(id: Text("t1"), section: 0, title: Text("One"), range: SampleMerge.training.place.range)
    ]
    var other = plan
    other.file = "b.yaml"
    other.id = Text("b")
    let pair = OverlapPair(
      id: "ovl-1",
      a: TaskReference(plan: 0, task: 0),
      b: TaskReference(plan: 1, task: 0),
      relation: .overlap,
      probability: 0.7,
      comparisons: []
    )
    let listing = OverlapListing(OverlapReport(pairs: [pair], groups: []), in: [plan, other])
    #expect(listing.pairs.map(\.first.name) == ["a/t1"])
    #expect(listing.pairs.map(\.second.place.description) == ["b.yaml:12:9"])
    #expect(listing.pairs.map(\.relation) == [.overlap])
  }
}
