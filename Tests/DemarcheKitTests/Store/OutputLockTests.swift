import DemarcheModel
import Synchronization
import Testing

@testable import DemarcheKit

/// Two runs on one output.
@Suite struct OutputLockTests {
  @Test("A run waits for another one, says for whom when that lasts, and then does its work")
  func waits() async {
    let output = MemoryFileSystem(heldBy: Array(repeating: "process 7 on ci", count: 15))
    let told = Mutex<[Generator.Event]>([])
    let report = await Generator(workspace: MemoryFileSystem(Founding().files), output: output).run(.generate)
    {
      event in told.withLock { $0.append(event) }
    }
    #expect(report.written.count == 18)
    #expect(told.withLock { $0 } == [.waiting(for: "process 7 on ci"), .dossiers(1, of: 1)])
    #expect(output.lockUses.count == 16)
  }

  @Test("A run that has waited long enough tells who holds the output, and stores nothing")
  func givesUp() async {
    let output = MemoryFileSystem(heldBy: Array(repeating: "process 7 on ci", count: 1000))
    var options = Generator.Options()
    options.patience = 0
    let report = await Founding().run(.generate, options, output: output)
    #expect(report.diagnostics.map(\.identifier) == [.outputLocked])
    #expect(report.diagnostics.first?.summary == "Another run changes Output: process 7 on ci")
    #expect(report.exitCode == 1)
    #expect(output.contents.isEmpty)
  }

  @Test(
    "Who looks keeps nobody waiting, who validates needs no lock, and where nothing can be made none is taken",
    arguments: [
      (Generator.Purpose.generate, [LockUse.change]), (.check, [.look]), (.verify, [.look]), (.validate, []),
    ])
  func uses(purpose: Generator.Purpose, uses: [LockUse]) async {
    let output = MemoryFileSystem()
    _ = await Founding().run(purpose, output: output)
    #expect(output.lockUses == uses)
    _ = await Generator(workspace: MemoryFileSystem(), output: output).run(purpose)
    #expect(output.lockUses == uses)
  }
}
