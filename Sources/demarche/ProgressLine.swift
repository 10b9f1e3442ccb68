import DemarcheKit
import Foundation
import Synchronization

/// One line at a terminal that says how far a run is; nothing anywhere else, and nothing of a short run.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let isQuiet: Bool
  private let state = Mutex(State())

  /// What is counted, since when, and when the line was last written.
  private struct State {
    var noun = ""
    var start = ContinuousClock.now
    var written: ContinuousClock.Instant?
  }

  /// Prepares a line.
  ///
  /// - Parameters:
  ///   - isShown: whether standard error is a terminal that can go back to the beginning of a line.
  ///   - isQuiet: whether a wait for another run is left unsaid too.
  init(isShown: Bool, isQuiet: Bool = false) {
    self.isShown = isShown && !isQuiet
    self.isQuiet = isQuiet
  }

  /// Tells what happened.
  func tell(_ event: Generator.Event) {
    switch event {
    case .waiting(let holder):
      if !isQuiet { write("Waiting for another run on this output: \(holder.printable)\n") }
    case .dossiers(let done, let count): show(done, count, "dossiers")
    case .letters(let done, let count): show(done, count, "letters")
    }
  }

  /// Takes the line away.
  func clear() {
    state.withLock { state in
      if state.written != nil { write("\r\u{1B}[K") }
      state.written = nil
    }
  }

  private func show(_ done: Int, _ count: Int, _ noun: String) {
    guard isShown else { return }
    state.withLock { state in
      let now = ContinuousClock.now
      if state.noun != noun { (state.noun, state.start) = (noun, now) }
      guard now - (state.written ?? state.start) > .milliseconds(state.written == nil ? 300 : 100) else {
        return
      }
      state.written = now
      write("\r" + ProgressLine.text(done, of: count, noun, after: now - state.start) + "\u{1B}[K")
    }
  }

  /// The line: how many are done, how many a second, how long the others take.
  static func text(_ done: Int, of count: Int, _ noun: String, after time: Duration) -> String {
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
    let rate = seconds > 0 ? Double(done) / seconds : 0
    guard rate > 0 else { return "\(done) of \(count) \(noun)" }
    let left = Int((Double(count - done) / rate).rounded(.up))
    let rest = left < 120 ? "\(left) s" : "\(left / 60) min"
    return "\(done) of \(count) \(noun), \(Int(rate.rounded())) a second, \(rest) left"
  }

  private func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
