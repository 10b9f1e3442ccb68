// Public, because the type and the protocol are both another module's.
public import ArgumentParser
public import DemarcheKit

/// The subjects of a list are their words on the command line.
extension Inventory.Subject: ExpressibleByArgument {}
