/// A command that is timed in turn with others.
package struct Contender: Sendable {
  /// As the report names it, and the table of limits: "hugo".
  package var name: String
  /// The program and its arguments.
  package var command: [String]
  /// The file that it reads as standard input.
  package var input = "/dev/null"
  /// What it makes, deleted before each run.
  package var makes: [String] = []
  /// By what its times are multiplied, where it does a part of the work only.
  package var factor = 1.0
  /// Proves what it made after its first run, which is not counted.
  package var proof: @Sendable () throws -> Void = {}

  package init(_ name: String, _ command: [String], makes: [String] = []) {
    self.name = name
    self.command = command
    self.makes = makes
  }
}
