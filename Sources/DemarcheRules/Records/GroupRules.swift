internal import DemarcheModel

/// The days of a group lie in those of the mandate, in order, and no day is of two groups.
struct GroupsLieInTheirMandate: PersonRule {
  func check(_ person: Person) -> [Diagnostic] { person.mandates.flatMap { check($0) } }

  private func check(_ mandate: Mandate) -> [Diagnostic] {
    var found: [Diagnostic] = []
    for (index, group) in mandate.groups.enumerated() {
      found += order(group).map { [$0] } ?? outside(group, mandate)
      for earlier in mandate.groups[..<index] where earlier.shares(aDayWith: group) {
        found.append(
          Diagnostic(
            .wrongGroupDates, "`\(group.name.value)` and `\(earlier.name.value)` share days of one mandate",
            at: group.from?.range ?? group.name.range,
            explanation: "On such a day, the group is not known, and none is printed.",
            notes: [.init("The other group", at: earlier.to?.range ?? earlier.name.range)],
            solutions: [.init("Let one end on the day before the other begins")]))
      }
    }
    return found
  }

  private func order(_ group: GroupMembership) -> Diagnostic? {
    guard let from = group.from, let to = group.to, to.value < from.value else { return nil }
    return Diagnostic(
      .wrongGroupDates, "The membership of `\(group.name.value)` ends before it begins", at: to.range,
      notes: [.init("It begins here", at: from.range)],
      solutions: [.init("`from` is the first day in the group, `to` the last")])
  }

  private func outside(_ group: GroupMembership, _ mandate: Mandate) -> [Diagnostic] {
    [group.from, group.to].compactMap { $0 }.compactMap { date in
      let isBefore = date.value < mandate.from.value
      let end = mandate.to.flatMap { $0.value < date.value ? $0 : nil }
      guard isBefore || end != nil else { return nil }
      return Diagnostic(
        .wrongGroupDates, "`\(group.name.value)` has a day outside the mandate", at: date.range,
        notes: [
          isBefore
            ? .init("The mandate begins here", at: mandate.from.range)
            : .init("The mandate ends here", at: end?.range)
        ],
        solutions: [.init("Correct one of the two; a group without days has those of the mandate")])
    }
  }
}

extension GroupMembership {
  /// Whether two memberships of a mandate share a day, whatever their dates leave open.
  fileprivate func shares(aDayWith other: GroupMembership) -> Bool {
    func begins(_ one: GroupMembership, byTheEndOf two: GroupMembership) -> Bool {
      guard let from = one.from?.value, let to = two.to?.value else { return true }
      return from.latest <= to.earliest
    }
    return begins(self, byTheEndOf: other) && begins(other, byTheEndOf: self)
  }
}
