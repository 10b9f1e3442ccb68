internal import CLibXML2

extension XML.Document {
  /// The root element and all below it, as values.
  ///
  /// Comments and processing instructions are left out, and what stands beside them becomes one text; CDATA
  /// is text. The walk needs no recursion, and the gate let no deep document pass.
  package borrowing func root() -> XML.Element {
    guard var node = unsafe xmlDocGetRootElement(pointer) else { return XML.Element(name: "") }
    let root = unsafe node
    var stack: [XML.Element] = []
    var count = 0
    var scope = unsafe Scope()
    while true {
      var descends = false
      switch unsafe node.pointee.type {
      case XML_ELEMENT_NODE:
        var element = unsafe XML.Element(node, &scope)
        element.ordinal = count
        count += 1
        stack.append(element)
        descends = true
      case XML_TEXT_NODE, XML_CDATA_SECTION_NODE:
        unsafe stack[stack.count - 1].append(text: String(libxml: node.pointee.content))
      default:
        break
      }
      if descends, let child = unsafe node.pointee.children {
        unsafe node = child
        continue
      }
      // Up until there is a next sibling, closing each element on the way.
      while true {
        if unsafe node.pointee.type == XML_ELEMENT_NODE, let done = stack.popLast() {
          guard !stack.isEmpty, unsafe node != root else { return done }
          stack[stack.count - 1].children.append(.element(done))
        }
        if let next = unsafe node.pointee.next {
          unsafe node = next
          break
        }
        guard let parent = unsafe node.pointee.parent else { return XML.Element(name: "") }
        unsafe node = parent
      }
    }
  }
}

/// The namespace of the element before: most elements share one, whose name is copied once.
@unsafe private struct Scope {
  /// The namespace as libxml2 holds it.
  private var pointer: UnsafeMutablePointer<xmlNs>?
  /// Its prefix and its name.
  private(set) var prefix: String?
  private(set) var namespace: String?

  /// Turns to the namespace of an element.
  mutating func enter(_ next: UnsafeMutablePointer<xmlNs>?) {
    guard unsafe next != pointer else { return }
    unsafe pointer = next
    unsafe prefix = next?.pointee.prefix.map { unsafe String(libxml: $0) }
    unsafe namespace = next?.pointee.href.map { unsafe String(libxml: $0) }
  }
}

extension XML.Element {
  /// Copies an element's name and attributes, without its children.
  fileprivate init(_ node: UnsafeMutablePointer<xmlNode>, _ scope: inout Scope) {
    self.init(name: unsafe String(libxml: node.pointee.name))
    unsafe scope.enter(node.pointee.ns)
    prefix = unsafe scope.prefix
    namespace = unsafe scope.namespace
    line = Int(unsafe xmlGetLineNo(node))
    var declared = unsafe node.pointee.nsDef
    while let scope = unsafe declared {
      declarations.append(
        XML.Declaration(
          prefix: unsafe scope.pointee.prefix.map { unsafe String(libxml: $0) },
          uri: unsafe String(libxml: scope.pointee.href)))
      unsafe declared = scope.pointee.next
    }
    var next = unsafe node.pointee.properties
    while let attribute = unsafe next {
      unsafe attributes.append(XML.Attribute(attribute))
      unsafe next = attribute.pointee.next
    }
  }

  /// Adds text at the end, joined to a text that stands there.
  fileprivate mutating func append(text: String) {
    if case .text(var joined)? = children.last {
      // Taken out first, so that the text grows in place: a document may have a million CDATA sections.
      children.removeLast()
      joined += text
      children.append(.text(joined))
    } else if !text.isEmpty {
      children.append(.text(text))
    }
  }
}

extension XML.Attribute {
  /// Copies an attribute; its value's pieces are all text, since there are no entities.
  fileprivate init(_ attribute: UnsafeMutablePointer<xmlAttr>) {
    self.init(name: unsafe String(libxml: attribute.pointee.name), value: "")
    if let scope = unsafe attribute.pointee.ns {
      prefix = unsafe scope.pointee.prefix.map { unsafe String(libxml: $0) }
      namespace = unsafe scope.pointee.href.map { unsafe String(libxml: $0) }
    }
    var piece = unsafe attribute.pointee.children
    while let text = unsafe piece {
      value += unsafe String(libxml: text.pointee.content)
      unsafe piece = text.pointee.next
    }
  }
}

extension String {
  /// Copies one of libxml2's strings; empty for none.
  fileprivate init(libxml text: UnsafePointer<xmlChar>?) {
    guard let text = unsafe text else {
      self = ""
      return
    }
    self = unsafe String(cString: text)
  }
}
