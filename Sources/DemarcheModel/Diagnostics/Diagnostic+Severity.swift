extension Diagnostic.Identifier {
  /// How grave it is where no setting of the workspace says otherwise.
  ///
  /// Only what is no error here can be set: lowering an error would let a document with a hole out.
  public var severity: Diagnostic.Severity {
    switch self {
    case .unspecifiedGender, .uncertainGroup, .unusedProse, .placeholderOnlyInOneLanguage, .unusedValue,
      .constantCondition, .wrongGroupDates, .mandateOutsideChamber, .sameName, .nameInCapitals,
      .lookAlikeLetter, .missingNativeName, .missingHyphen, .differingBlocks, .wrongCount, .wrongWeekday,
      .unsignedName, .lateWithdrawal, .pastEmbargo:
      .warning
    case .unmappedColumn, .namelessRow, .damagedName, .lostZeros, .duplicateRow, .unjoinedRow,
      .contradictingState, .assumedDate, .sharedName, .keptEdit, .absentPerson, .uneditableRecord,
      .unheldMarkup:
      .warning
    default: .error
    }
  }

  /// Whether it guards a promise: the signatories and the demands of a document, whole, once and in order.
  public var isPromise: Bool {
    switch self {
    case .missingRequiredSignatory, .duplicateSignatory, .signatoryOrder, .alteredSignatory,
      .unsignedSignature, .unknownSignatory, .missingRequiredDemand, .duplicateDemand, .demandOrder,
      .alteredDemand, .unknownDemand, .missingDemandText, .differingVersions, .malformedOutput,
      .differingFormats, .alteredOutput, .draftMark:
      true
    default: false
    }
  }
}
