/// The three formats of a declaration for the peers, modelled on what Demarche writes: the same words in the
/// same order, the same style sheet, the same metadata, identifiers and references.
package struct Declaration: Sendable {
  /// How the formats are named: by the endings of their files.
  package static let kinds = ["txt", "html", "xml"]

  /// A declaration made for each of many records, whose title, greeting and name in addresses are the
  /// record's.
  package var letter: Bool
  /// The style sheet of Demarche's own page.
  package var style: String

  package init(letter: Bool, style: String) {
    self.letter = letter
    self.style = style
  }

  /// The template of a format.
  package func template(_ kind: String) -> NeutralTemplate {
    var source = kind == "txt" ? Self.text : kind == "html" ? Self.page : Self.akomaNtoso
    source = source.replacing("STYLE", with: style)
    guard letter else { return NeutralTemplate(source) }
    if let open = source.firstRange(of: "«#opening»"), let close = source.firstRange(of: "«/opening»") {
      let item = source[open.upperBound..<close.lowerBound].replacing("«.text»", with: Letters.opening)
      source.replaceSubrange(open.lowerBound..<close.upperBound, with: item)
    }
    return NeutralTemplate(
      source.replacing("«title»", with: Letters.title).replacing("«ref»", with: "«ref»_«record.code»"))
  }

  private static let text = """
    «kind»

    «title»

    «dateline»

    «#opening»«.text»

    «/opening»«#recitals»«.n». «.text»

    «/recitals»«#paragraphs»«.text»

    «/paragraphs»«lead»

    «#demands»«.n». «.text»

    «/demands»«#closing»«.text»

    «/closing»«signed»

    «#signatories»«.name», «.role»
    «/signatories»
    ———

    «#notes»«.text»
    «/notes»
    """

  private static let page = """
    <!DOCTYPE html>
    <html lang="«lang»">
    <head>
    <meta charset="utf-8"/>
    <title>«title»</title>
    <meta name="viewport" content="width=device-width, initial-scale=1"/>
    <meta name="color-scheme" content="light dark"/>
    <style>
    STYLE
    </style>
    </head>
    <body>
    <main>
      <article class="declaration" lang="«lang»">
        <header>
          <p class="type">«kind»</p>
          <h1>«title»</h1>
          <p class="date"><time datetime="«date»">«dateline»</time></p>
        </header>
    «#opening»    <p>«.text»</p>
    «/opening»    <section class="recitals">
          <ol>
    «#recitals»        <li>«.text»</li>
    «/recitals»      </ol>
        </section>
    «#paragraphs»    <p>«.text»</p>
    «/paragraphs»    <section class="demands">
          <p class="lead">«lead»</p>
          <ol>
    «#demands»        <li id="demand-«.n»">«.text»</li>
    «/demands»      </ol>
        </section>
    «#closing»    <p>«.text»</p>
    «/closing»    <footer>
          <section class="signatories">
            <p class="lead">«signed»</p>
            <ul>
    «#signatories»          <li id="signatory-«.id»"><span class="name">«.name»</span>, \
    <span class="title">«.role»</span></li>
    «/signatories»        </ul>
          </section>
        </footer>
        <section class="notes">
    «#notes»      <p id="note-«.n»">«.text»</p>
    «/notes»    </section>
      </article>
    </main>
    </body>
    </html>

    """
}
