internal import DemarcheModel

extension String {
  /// The text with whatever could drive a terminal or turn its direction written out, and tabs as spaces.
  var visible: String {
    var result = ""
    for scalar in unicodeScalars {
      if scalar == "\t" {
        result += "    "
      } else if CharacterPolicy.refusal(of: scalar, allowingPrivateUse: false) != nil || scalar == "\n"
        || scalar == "\r"
      {
        result += "<\(scalar.codePoint)>"
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
