package import DemarcheModel

/// Finds the days of one language that are said with a day of the week: "lundi 6 mai 2024".
///
/// A date is found by its month's name, as ``DateWords`` and CLDR write it, with a day and a year beside it; one
/// without a year is none. An inflected day of the week is not recognised, so that nothing is claimed of it.
package struct WeekdayFinder: Sendable {
  /// A day found with its day of the week.
  package struct Finding: Sendable, Hashable {
    /// The words from the first to the last: "lundi 6 mai 2024".
    package var text: String
    /// The day.
    package var date: CalendarDate
    /// The day of the week said, 1 for Monday to 7 for Sunday.
    package var weekday: Int

    /// Whether the day is one of that name.
    package var isTrue: Bool { date.weekday == weekday }
  }

  /// The words of the months in lower case, as tokens, and their numbers, by the first word.
  private let months: [String: [(words: [String], number: Int)]]
  /// The words of the days of the week in lower case, as tokens, and their numbers.
  private let weekdays: [(words: [String], number: Int)]

  /// Takes the names of a language.
  init(months: [[String]], weekdays: [[String]]) {
    var numbers: [String: [(words: [String], number: Int)]] = [:]
    for table in months {
      for (index, name) in table.enumerated() {
        let words = WeekdayFinder.tokens(of: name).map(\.word)
        if let first = words.first { numbers[first, default: []].append((words, index + 1)) }
      }
    }
    self.months = numbers
    self.weekdays = weekdays.flatMap { table in
      table.enumerated().map { index, name in
        // Tables begin on Sunday.
        (WeekdayFinder.tokens(of: name).map(\.word), index == 0 ? 7 : index)
      }
    }
  }

  /// The days of a text that are said with a day of the week, in their order.
  package func findings(in text: String) -> [Finding] {
    guard text.utf8.contains(where: { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }) else {
      return []
    }
    let tokens = WeekdayFinder.tokens(of: text)
    var findings: [Finding] = []
    for index in tokens.indices {
      guard let month = month(tokens, at: index), let found = date(tokens, month.number, at: month.span),
        let said = weekday(tokens, beside: found.span)
      else { continue }
      let words = tokens[said.span.lowerBound].start..<tokens[said.span.upperBound].end
      let finding = Finding(
        text: String(text.unicodeScalars[words]), date: found.date, weekday: said.number)
      // "de maig" holds "maig": one date, found twice.
      if findings.last != finding { findings.append(finding) }
    }
    return findings
  }

  /// One word or number of a text.
  private struct Token {
    /// The letters in lower case, or the figures.
    var word: String
    /// The number, with or without letters after its figures: "1er".
    var number: Int?
    /// Where it begins and ends.
    var start, end: String.Index
  }

  /// The month whose name begins at an index.
  private func month(_ tokens: [Token], at index: Int) -> (number: Int, span: ClosedRange<Int>)? {
    for (words, number) in months[tokens[index].word] ?? [] where index + words.count <= tokens.count {
      if words.indices.allSatisfy({ tokens[index + $0].word == words[$0] }) {
        return (number, index...index + words.count - 1)
      }
    }
    return nil
  }

  /// The day and the year beside a month, with at most one small word between each two.
  private func date(
    _ tokens: [Token], _ month: Int, at place: ClosedRange<Int>
  ) -> (date: CalendarDate, span: ClosedRange<Int>)? {
    var day: Int?
    var year: Int?
    var span = place
    // Before the month: the day, or the year, or the year and then the day.
    var position = place.lowerBound - 1
    var skipped = 0
    while position >= 0, skipped < 2, day == nil || year == nil {
      guard let number = tokens[position].number else {
        skipped += 1
        position -= 1
        continue
      }
      if (1...31).contains(number), day == nil, year == nil {
        day = number
      } else if number > 999, year == nil {
        year = number
      } else {
        break
      }
      span = position...span.upperBound
      skipped = 0
      position -= 1
    }
    position = place.upperBound + 1
    skipped = 0
    while position < tokens.count, skipped < 2, day == nil || year == nil {
      guard let number = tokens[position].number else {
        skipped += 1
        position += 1
        continue
      }
      if (1...31).contains(number), day == nil {
        day = number
      } else if number > 999, year == nil {
        year = number
      } else {
        break
      }
      span = span.lowerBound...position
      skipped = 0
      position += 1
    }
    guard let day, let year, let date = CalendarDate(year: year, month: month, day: day) else { return nil }
    return (date, span)
  }

  /// The day of the week right before or after a date, with at most one small word between.
  private func weekday(_ tokens: [Token], beside span: ClosedRange<Int>) -> (
    number: Int, span: ClosedRange<Int>
  )? {
    for (words, number) in weekdays where !words.isEmpty {
      for gap in 0...1 {
        let start = span.lowerBound - words.count - gap
        if start >= 0, (0..<words.count).allSatisfy({ tokens[start + $0].word == words[$0] }),
          gap == 0 || tokens[span.lowerBound - 1].number == nil
        {
          return (number, start...span.upperBound)
        }
        let next = span.upperBound + 1 + gap
        if next + words.count <= tokens.count,
          (0..<words.count).allSatisfy({ tokens[next + $0].word == words[$0] }),
          gap == 0 || tokens[span.upperBound + 1].number == nil
        {
          return (number, span.lowerBound...next + words.count - 1)
        }
      }
    }
    return nil
  }

  /// The words and numbers of a text; a hyphen or an apostrophe stays within its word.
  private static func tokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    let scalars = text.unicodeScalars
    var index = scalars.startIndex
    while index < scalars.endIndex {
      guard scalars[index].isLetterOrDigit else {
        index = scalars.index(after: index)
        continue
      }
      let start = index
      while index < scalars.endIndex,
        scalars[index].isLetterOrDigit || scalars[index].isLetterOrMark || scalars[index] == "-"
      {
        index = scalars.index(after: index)
      }
      let word = String(scalars[start..<index]).lowercased()
      let figures = word.utf8.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      let isNumber = (1...4).contains(figures.count) && word.utf8.count <= figures.count + 3
      tokens.append(
        Token(
          word: word, number: isNumber ? Int(String(decoding: figures, as: UTF8.self)) : nil, start: start,
          end: index))
    }
    return tokens
  }
}

extension DateWords {
  /// Finds the days that are said with a day of the week.
  package var weekdayFinder: WeekdayFinder {
    WeekdayFinder(
      months: [names.standaloneMonths, names.months], weekdays: [names.standaloneWeekdays, names.weekdays])
  }
}
