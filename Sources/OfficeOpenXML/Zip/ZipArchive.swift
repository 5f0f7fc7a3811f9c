internal import CLibZip

/// Writes zip archives in memory; the same members give the same bytes on every day and in every time zone.
package struct ZipArchive {
  /// A file in the archive.
  package struct Member: Hashable, Sendable {
    package var name: String
    package var bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  /// The archive could not be made, which only a system out of memory brings about.
  package struct Failure: Error, Hashable, Sendable {
    package var reason: String
  }

  package var members: [Member] = []

  package init(_ members: [Member] = []) { self.members = members }

  /// The first day that a zip archive can name, 1/1/1980, in the notation of DOS: seven bits for the year
  /// since 1980, four for the month, five for the day.
  private static let date: UInt16 = 1 << 5 | 1

  /// The bytes of the archive, its members in their order.
  package func bytes() throws(Failure) -> [UInt8] {
    // libzip compresses in `zip_close` only: what it is lent must live until then.
    let content = members.flatMap(\.bytes)
    let result = content.withUnsafeBytes { lent -> Result<[UInt8], Failure> in
      do throws(Failure) { return .success(try write(lent)) } catch { return .failure(error) }
    }
    return try result.get()
  }

  private func write(_ content: UnsafeRawBufferPointer) throws(Failure) -> [UInt8] {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else { throw Failure(error) }
    defer { zip_source_free(target) }
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else { throw Failure(error) }
    // `zip_close` gives up its hold on the source, whose bytes are read afterwards.
    zip_source_keep(target)
    var start = 0
    for member in members {
      let slice = UnsafeRawBufferPointer(rebasing: content[start..<start + member.bytes.count])
      start += member.bytes.count
      guard add(member.name, slice, to: archive) else {
        let failure = Failure(zip_get_error(archive)?.pointee ?? error)
        zip_discard(archive)
        throw failure
      }
    }
    guard zip_close(archive) == 0 else {
      let failure = Failure(zip_get_error(archive)?.pointee ?? error)
      zip_discard(archive)
      throw failure
    }
    return try Self.read(target)
  }

  private func add(_ name: String, _ bytes: UnsafeRawBufferPointer, to archive: OpaquePointer) -> Bool {
    guard let source = zip_source_buffer(archive, bytes.baseAddress, UInt64(bytes.count), 0) else {
      return false
    }
    let index = zip_file_add(archive, name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      return false
    }
    return zip_set_file_compression(archive, UInt64(index), ZIP_CM_DEFLATE, 6) == 0
      && zip_file_set_dostime(archive, UInt64(index), 0, Self.date, 0) == 0
  }

  private static func read(_ source: OpaquePointer) throws(Failure) -> [UInt8] {
    var status = zip_stat_t()
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
      throw Failure(source)
    }
    defer { zip_source_close(source) }
    var count: Int64 = 0
    let size = Int(status.size)
    let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, used in
      count = zip_source_read(source, buffer.baseAddress, UInt64(size))
      used = max(0, Int(count))
    }
    guard count == Int64(size) else { throw Failure(source) }
    return bytes
  }
}

extension ZipArchive.Failure {
  fileprivate init(_ error: zip_error_t) {
    var error = error
    reason = zip_error_strerror(&error).map { String(cString: $0) } ?? "zip"
  }

  fileprivate init(_ source: OpaquePointer) {
    reason = zip_source_error(source).flatMap(zip_error_strerror).map { String(cString: $0) } ?? "zip"
  }
}
