import Testing

@testable import Merge

@Suite("What git compares")
struct PlanLinesConversionTests {
  private func conversion(_ bytes: [UInt8]) -> [UInt8] { PlanLines.conversion(of: bytes, file: "a.yaml") }

  @Test("a plan becomes its lines: in UTF-8 or in UTF-16 with its mark, its letters composed or not")
  func plans() {
    let plan = MergeTexts.plan("title: Việc của xã 😀")
    let lines = """
      [plan]
        id: p
        kind: other
        title: Kế hoạch
        year: 2025
      [Mục I]
        title: Nhiệm vụ
      [gạch đầu dòng thứ nhất Mục I] t-1
        title: Việc của xã 😀

      """
    let expected = Array(lines.utf8)
    #expect(conversion(Array(plan.utf8)) == expected)
    let apart = plan.replacing("Kế hoạch", with: "Ke\u{302}\u{301} hoa\u{323}ch")
    #expect(Array(apart.utf8) != Array(plan.utf8))
    #expect(conversion(Array(apart.utf8)) == expected)
    let units = [0xfeff] + Array(plan.utf16)
    #expect(conversion(units.flatMap { [UInt8($0 & 0xff), UInt8($0 >> 8)] }) == expected)
    #expect(conversion(units.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xff)] }) == expected)
  }

  @Test(
    "other texts stay byte for byte",
    arguments: [[], Array("a: [".utf8), [0x61, 0xe9, 0x0a], [0xff], [0xff, 0xfe, 0x61]] as [[UInt8]]
  )
  func texts(bytes: [UInt8]) { #expect(conversion(bytes) == bytes) }

  @Test("anything else becomes a line that differs where the files do")
  func binary() {
    #expect(conversion([0, 1]) != conversion([0, 2]))
    #expect(String(decoding: conversion([0, 1]), as: UTF8.self).contains(/^binary: 2 B, [0-9a-f]{16}\n$/))
  }
}
