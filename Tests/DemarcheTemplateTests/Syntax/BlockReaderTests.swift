import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// What Markdown would lose or what has no meaning in a document is refused, each with its place.
@Suite struct BlockReaderTests {
  @Test(
    "Markup without a meaning in the three formats is refused",
    arguments: [
      Mistake("a ⟦<b>⟧", .rawHTML, solution: "Markdown"), Mistake("⟦<div>\n{{ a }}\n</div>⟧", .rawHTML),
      Mistake("⟦<!-- a -->⟧", .rawHTML), Mistake("a ⟦<script>⟧", .rawHTML),
      Mistake("a ⟦<img src=x onerror=y>⟧", .rawHTML),
      Mistake("a ⟦![b](https://x.fr/a.png)⟧", .unsupportedMarkup, "image"),
      Mistake("a `⟦b⟧`", .unsupportedMarkup, "Code"), Mistake("⟦---⟧", .unsupportedMarkup, "rule across"),
      Mistake("a ⟦[b](https://x.fr \"c\")⟧", .unsupportedMarkup, "title"),
      Mistake("a ⟦[](https://x.fr/)⟧", .unsupportedMarkup, "without words"),
      Mistake("a [b](https://x/⟦{{ c }}⟧)", .unsupportedMarkup, "mixture"),
      Mistake("a [b](⟦{% if c %}⟧)", .unsupportedMarkup),
      Mistake("a <https://⟦{{ b }}⟧>", .unsupportedMarkup),
      Mistake("a ⟦[b](javascript:alert)⟧", .unsafeLink), Mistake("a ⟦[b](/c)⟧", .unsafeLink),
      Mistake("a ⟦[b](ftp://x.fr)⟧", .unsafeLink), Mistake("a ⟦[b](data:text/html,x)⟧", .unsafeLink),
      Mistake("a ⟦[b](https://)⟧", .unsafeLink), Mistake("a ⟦[b](<https://x.fr/a b>)⟧", .unsafeLink),
      Mistake(
        "| a |\n|---|\n{% for b in c %}\n⟦| {{ b }} |⟧\n{% endfor %}", .unsupportedMarkup, "row of a table"),
    ])
  func refused(_ mistake: Mistake) {
    mistake.expect(parse(mistake.marked).1)
  }

  @Test("Four spaces make code, which is refused; the tag inside is not printed as code")
  func indented() {
    let told = parse("a\n\n    {{ b }}\n").1
    #expect(told.map(\.identifier) == [.unsupportedMarkup])
    #expect(told.first?.range?.start.line == 3)
  }

  @Test(
    "Text that Markdown would take away without a word is told",
    arguments: [
      Mistake("a\n\n⟦[^1]:⟧ {{ b }}", .lostText, "Nothing refers"),
      Mistake("a⟦[^1]⟧", .lostText, "has no text"),
      Mistake("a[^1]\n\n[^1]: b\n\n⟦[^1]:⟧ c", .lostText, "twice"),
      Mistake("| a |\n|---|\n⟦| b | c |⟧", .lostText, "more cells"),
      Mistake("⟦[Contact]⟧: presse@senat.fr", .lostText, "nothing refers", solution: "`\\`"),
      Mistake("a\n\n⟦[Objet]⟧: {{ document.title }}", .lostText),
      Mistake("- ⟦[x]⟧: y\n", .lostText), Mistake("> ⟦[x y]⟧: z", .lostText),
      Mistake("a [x]\n\n[x]: https://x.fr/\n⟦[X]⟧: https://y.fr/", .lostText, "twice"),
      Mistake("é {# x #}\n\n⟦[a]⟧:\n b", .lostText),
    ])
  func lost(_ mistake: Mistake) {
    mistake.expect(parse(mistake.marked).1)
  }

  @Test(
    "Links and brackets that lose nothing are read",
    arguments: [
      Expected("[a](https://x.fr/?b=c#d)", "p(a<https://x.fr/?b=c#d>('a'))"),
      Expected("<https://x.fr>", "p(a<https://x.fr>('https://x.fr'))"),
      Expected("<a@x.fr>", "p(a<mailto:a@x.fr>('a@x.fr'))"),
      Expected("[a][X]\n\n[x]: https://x.fr/", "p(a<https://x.fr/>('a'))"),
      Expected("[a][x]\n\n[x]: {{ b }}", "p(a{b}('a'))"),
      Expected("\\[Contact]: presse@senat.fr", "p('[Contact]: presse@senat.fr')"),
      Expected("Le texte [sic]: oui", "p('Le texte [sic]: oui')"),
      Expected("a \\<b> & c < d", "p('a <b> & c < d')"),
      Expected("a\\\nb  \nc", "p('a',br,'b',br,'c')"),
      Expected("\\| a |", "p('| a |')"),
    ])
  func kept(_ example: Expected) {
    let (template, mistakes) = parse(example.text)
    #expect(mistakes.isEmpty, "\(mistakes.map(\.summary))")
    #expect(Outline.of(template.blocks) == example.outline)
  }

  @Test("Labels of footnotes differ by their bytes, as cmark has them")
  func footnoteLabels() {
    let (template, mistakes) = parse("a[^e\u{301}] b[^é]\n\n[^e\u{301}]: un\n\n[^é]: deux")
    #expect(mistakes.isEmpty)
    #expect(Outline.of(template.blocks) == "p('a',note(p('un')),' b',note(p('deux')))")
  }

  @Test(
    "Footnotes do not multiply",
    arguments: [
      Mistake("a[^1]\n\n[^1]: b⟦[^2]⟧\n\n[^2]: c", .unsupportedMarkup, "inside a footnote"),
      Mistake("a[^1]\n\n[^1]: b⟦[^1]⟧", .unsupportedMarkup, "inside a footnote"),
      Mistake(String(repeating: "[^1]", count: 16) + "⟦[^1]⟧\n\n[^1]: b", .unsupportedMarkup, "16 marks"),
    ])
  func footnotes(_ mistake: Mistake) {
    mistake.expect(parse(mistake.marked).1)
  }

  @Test("A template begins after its front matter, and keeps the places of the file")
  func offset() {
    let marked = MarkedText("---\na: {{ b\n---\né ⟦<b>⟧ {{ c }}")
    let (template, mistakes) = Template.parse(marked.file, from: 16)
    #expect(mistakes.compactMap { $0.range?.bytes } == marked.ranges)
    #expect(Outline.of(template.blocks) == "p('é ',' ',{c})")
  }
}
