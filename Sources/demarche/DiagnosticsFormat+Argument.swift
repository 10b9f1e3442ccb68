// Public, because the type and the protocol are both another module's.
public import ArgumentParser
public import DemarcheKit

/// The names of the formats are their words on the command line.
extension DiagnosticsFormat: ExpressibleByArgument {}
