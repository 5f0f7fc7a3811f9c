#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the tool asks of the file system beside reading and writing files.
enum Folders {
  /// A folder could not be made.
  struct Failure: Error, Hashable, Sendable {
    var path: String
    var reason: String
  }

  /// Makes a folder and those above it; one that exists is left as it is.
  static func make(_ path: String) throws(Failure) {
    var made = path.hasPrefix("/") ? "/" : ""
    for part in path.split(separator: "/") {
      made += part
      if mkdir(made, 0o777) != 0, !isFolder(made) {
        throw Failure(path: made, reason: String(cString: strerror(errno)))
      }
      made += "/"
    }
  }

  /// Deletes a file.
  static func remove(_ path: String) throws(Failure) {
    if unlink(path) != 0 { throw Failure(path: path, reason: String(cString: strerror(errno))) }
  }

  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// True where anything has this name, even a link that leads nowhere.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return lstat(path, &status) == 0
  }

  /// Whether a shell would find a program of this name.
  static func isOnPath(_ program: String, in environment: Environment) -> Bool {
    (environment["PATH"] ?? "").split(separator: ":").contains { folder in
      let file = "\(folder)/\(program)"
      return !isFolder(file) && access(file, X_OK) == 0
    }
  }

  /// True where both paths name the same existing file, whatever links lead there.
  static func areSame(_ left: String, _ right: String) -> Bool {
    var (one, other) = (stat(), stat())
    guard stat(left, &one) == 0, stat(right, &other) == 0 else { return false }
    return one.st_dev == other.st_dev && one.st_ino == other.st_ino
  }
}
