internal import CLibXML2

/// Gathers the errors of one parse or one validation, in place of a global handler.
final class FaultCollector {
  /// The errors in their order, at most ``XML/maximumFaults``; warnings are left out.
  private(set) var faults: [XML.Fault] = []

  /// Takes one of libxml2's errors.
  private func take(_ error: UnsafePointer<xmlError>) {
    guard faults.count < XML.maximumFaults, let fault = unsafe XML.Fault(error) else { return }
    faults.append(fault)
  }

  /// This collector as the pointer that libxml2 hands back; valid while the collector is kept alive.
  var pointer: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

  /// The handler for a schema's context, which hands back the collector itself.
  static var schemaHandler: xmlStructuredErrorFunc {
    { data, error in
      guard let data = unsafe data, let error = unsafe error else { return }
      unsafe Unmanaged<FaultCollector>.fromOpaque(data).takeUnretainedValue().take(error)
    }
  }

  /// The handler for a parser's context, which hands back the context; the collector is its private field.
  static var parserHandler: xmlStructuredErrorFunc {
    { data, error in
      guard let context = unsafe data?.assumingMemoryBound(to: xmlParserCtxt.self),
        let data = unsafe context.pointee._private, let error = unsafe error
      else { return }
      unsafe Unmanaged<FaultCollector>.fromOpaque(data).takeUnretainedValue().take(error)
    }
  }
}
