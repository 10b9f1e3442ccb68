extension Generator {
  /// Makes values on a few tasks and takes them in their order, whichever is ready first.
  ///
  /// Few are in memory at once: no more are begun while twice as many as there are tasks wait to be taken.
  ///
  /// - Parameters:
  ///   - count: how many there are.
  ///   - jobs: how many are made at once.
  ///   - make: makes the value at a position.
  ///   - take: receives one value after the other.
  static func inOrder<Value: Sendable>(
    _ count: Int, jobs: Int, make: @escaping @Sendable (Int) -> Value, take: (Value) async -> Void
  ) async {
    await withTaskGroup(of: (Int, Value).self) { group in
      let jobs = max(1, jobs)
      var waiting: [Int: Value] = [:]
      var (begun, finished, taken) = (0, 0, 0)
      while taken < count {
        while begun < count, begun - finished < jobs, begun - taken < 2 * jobs {
          let index = begun
          group.addTask { (index, make(index)) }
          begun += 1
        }
        if let value = waiting.removeValue(forKey: taken) {
          taken += 1
          await take(value)
        } else if let (index, value) = await group.next() {
          finished += 1
          waiting[index] = value
        }
      }
    }
  }
}
