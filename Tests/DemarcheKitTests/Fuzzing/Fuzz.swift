import CFuzzer
import Foundation

/// Hands what libFuzzer makes up to the reader that `DEMARCHE_FUZZ_TARGET` names; `.ci/fuzz` builds and runs it.
@main
struct Fuzz {
  private static let target = FuzzTarget(
    rawValue: ProcessInfo.processInfo.environment["DEMARCHE_FUZZ_TARGET"] ?? "")

  static func main() {
    guard target != nil else {
      print(
        "DEMARCHE_FUZZ_TARGET names none of \(FuzzTarget.allCases.map(\.rawValue).joined(separator: ", "))")
      exit(2)
    }
    // The leak checker cannot see all that values hold which live as long as the program.
    __lsan_disable()
    for target in FuzzTarget.allCases { _ = target.faults(Array("a: b\n".utf8)) }
    __lsan_enable()
    var count = CommandLine.argc
    var words = unsafe Optional(CommandLine.unsafeArgv)
    exit(
      unsafe LLVMFuzzerRunDriver(&count, &words) { data, size in
        let bytes = unsafe [UInt8](UnsafeBufferPointer(start: data, count: size))
        let faults = Fuzz.target?.faults(bytes) ?? []
        precondition(faults.isEmpty, faults.joined(separator: "\n"))
        return 0
      })
  }
}
