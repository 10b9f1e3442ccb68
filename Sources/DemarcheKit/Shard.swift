/// One of several runs that share the dossiers of a workspace, as an array job or a matrix starts them.
public struct Shard: Sendable, Equatable {
  /// Which one it is, from 1.
  public let number: Int
  /// How many there are.
  public let count: Int

  /// The most shards.
  public static let most = 100_000

  /// Makes a shard; `nil` for one that is none.
  public init?(_ number: Int, of count: Int) {
    guard (1...Shard.most).contains(count), (1...count).contains(number) else { return nil }
    (self.number, self.count) = (number, count)
  }

  /// Reads `2/8`; `nil` for other texts.
  public init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 2, let number = parts[0], let count = parts[1], text.utf8.first != 0x2B else {
      return nil
    }
    self.init(number, of: count)
  }

  /// Whether it makes the dossier at a position of their list.
  func makes(_ position: Int) -> Bool { position % count == number - 1 }

  /// Whether it looks after a folder of the output whose dossier is gone: its name alone tells, for the list of such
  /// folders changes while the shards run.
  func keeps(_ folder: String) -> Bool {
    // FNV-1a, the same on every machine.
    let hash = folder.utf8.reduce(UInt64(0xCBF2_9CE4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    return hash % UInt64(count) == UInt64(number - 1)
  }
}
