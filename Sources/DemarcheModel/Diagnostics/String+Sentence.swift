extension String {
  /// The text with its first letter in upper case, the rest as it stands.
  package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}
