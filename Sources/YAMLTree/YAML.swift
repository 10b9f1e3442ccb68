/// Records as they stand in a file: a tree of texts, each with its place.
///
/// A deliberately small part of YAML 1.1, read through libyaml's events. Nothing is resolved: `no`, `1.0`,
/// `2024-05-06` and `~` stay the text that was written. Refused are anchors, aliases, tags, merge keys,
/// directives, several documents in a file, duplicate keys, keys that are not scalars and deep nesting.
///
/// It does not check which characters a value holds: a double-quoted scalar can spell any of them (`"\e"`,
/// `"\u202e"`), so a check of the file's bytes alone does not see them. Whoever takes a value checks it.
package enum YAML {
  /// The deepest nesting of sequences and mappings that is read.
  package static let maximumDepth = 64

  /// The largest input that is read, in bytes.
  package static let maximumBytes = 64 * 1024 * 1024

  /// The most texts, lists and mappings that are read where nothing else is said.
  package static let maximumNodes = 4_000_000
}
