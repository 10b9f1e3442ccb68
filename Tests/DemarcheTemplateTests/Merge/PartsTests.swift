import DemarcheModel
import Testing

@testable import DemarcheTemplate

/// Every part comes to its place in the document, every demand and every signatory once and in order.
@Suite struct PartsTests {
  /// The list of demands of a sample.
  private static let list = "demands[Nous demandons :](1=d’attribuer;; 2=de sanctionner;; 3=d’avertir.)"
  /// The signature block of a sample.
  private static let block =
    "signatures[Les signataires :](@Anne 1@, @sénatrice@; @Anne 2@, @sénatrice@; @Anne 3@, @sénatrice@)"

  @Test(
    "Demands stand with their lead, their numbers and their marks",
    arguments: [
      Expected("a\n\n{{ demands }}\n\nb", "body: p(a) \(PartsTests.list) p(b)"),
      Expected("{% demands %}{% enddemands %}", "body: \(PartsTests.list)"),
      Expected("{% demands %}\n{{ demand }}\n{% enddemands %}", "body: \(PartsTests.list)"),
      Expected(
        "{% demands %}\n**{{ demand.number }}** {{ demand }}\n\n–\n{% enddemands %}",
        "body: demands[Nous demandons :](1=**1** d’attribuer⏎–;; 2=**2** de sanctionner⏎–;; 3=**3** d’avertir⏎–.)"
      ),
      Expected(
        "{{ demands[\"demand-1\"] }}\n\n{{ demands[\"demand-2\"] }}\n\na\n\n{{ demands[\"demand-3\"] }}",
        "body: demands[](1=d’attribuer;; 2=de sanctionner;) p(a) demands[](3=d’avertir.)"),
      Expected(
        "{% for d in demands %}\n{{ d }}\n{% endfor %}",
        "body: demands[](1=d’attribuer;; 2=de sanctionner;; 3=d’avertir.)"),
      Expected("> {{ demands }}", "body: quote(\(PartsTests.list))"),
      Expected("Dire : {{ demands[\"demand-1\"] }}", "body: p(Dire : d’attribuer)"),
      Expected(
        "{% if demands is not placed %}\na\n{% endif %}\n{{ demands }}\n{% if demands is placed %}\nb\n{% endif %}",
        "body: p(a) \(PartsTests.list) p(b)"),
    ])
  func demands(_ example: Expected) throws {
    #expect(try outline(example.text) == example.outline)
  }

  @Test(
    "Signatories open the conclusions, and what follows stays there",
    arguments: [
      Expected("a\n\n{{ signatories }}\n\nb", "body: p(a) / conclusions: \(PartsTests.block) p(b)"),
      Expected("{% signatures %}{% endsignatures %}", "conclusions: \(PartsTests.block)"),
      Expected(
        "{% signatures %}\n{{ signatory }} ({{ signatory.title }}{% if loop.last %} †{% endif %})\n{% endsignatures %}",
        "conclusions: signatures[Les signataires :](@Anne 1@ (@sénatrice@); @Anne 2@ (@sénatrice@); "
          + "@Anne 3@ (@sénatrice@ †))"),
      Expected(
        "a\n\n{% conclusions %}\nb\n\n{% signatures %}{% endsignatures %}\n{% endconclusions %}\n\nc",
        "body: p(a) / conclusions: p(b) \(PartsTests.block) p(c)"),
      Expected(
        "{{ signatories }}\n{% if document.contact %}\n{{ document.contact }}\n{% endif %}",
        "conclusions: \(PartsTests.block) contact(p(Contact : Olivier Cadic))"),
      Expected(
        "{% if signatories is placed %}\na\n{% endif %}\n{{ signatories }}",
        "conclusions: \(PartsTests.block)"),
    ])
  func signatories(_ example: Expected) throws {
    #expect(try outline(example.text) == example.outline)
  }

  @Test(
    "Reasons come to the preamble with what stood before them",
    arguments: [
      Expected(
        "a\n\n{% recitals %}\n- b\n- c\n\n  d\n{% endrecitals %}\n\ne",
        "preamble: p(a) recitals(1=p(b); 2=p(c) p(d)) / body: p(e)"),
      Expected(
        "{% recitals %}\nb\n\nc\n{% endrecitals %}\n\ne", "preamble: recitals(1=p(b); 2=p(c)) / body: p(e)"),
      Expected("{% recitals %}\n- {% if not demands %}b{% endif %}\n{% endrecitals %}\n\ne", "body: p(e)"),
      Expected(
        "{% recitals %}\n{% for d in demands %}\n- {{ d.number }}\n{% endfor %}\n{% endrecitals %}",
        "preamble: recitals(1=p(1); 2=p(2); 3=p(3))"),
    ])
  func recitals(_ example: Expected) throws {
    #expect(try outline(example.text) == example.outline)
  }

  @Test("A preface describes the document; its date is the document's there and a day elsewhere")
  func preface() throws {
    let text = """
      {% preface %}
      {{ document.type }}

      # {{ document.title }}

      {% if document.place %}
      {{ "formula.placeDate" | phrase(place=document.place, date=document.date) }}
      {% endif %}

      Le {{ document.date }}, {{ dossier.date }}[^1]

      {{ document.date | date(form="short") }}, {{ dossier.date | date(form="iso") }}
      {% endpreface %}

      {{ document.date | date(form="short") }}

      Le {{ document.date }} {{ document.title }} {{ "formula.sitting" | phrase(date=document.date) }}

      [^1]: {{ document.date }}
      """
    let day = "<2024-05-06|6 mai 2024>"
    #expect(
      try outline(text)
        == "preface: p(type{Déclaration}) p(title{Attaques}) p(@Paris@, le docDate{6 mai 2024}) "
        + "p(Le docDate{6 mai 2024}, \(day)[^1 p(\(day))]) "
        + "p(docDate{06/05/2024}, <2024-05-06|2024-05-06>) / body: p(<2024-05-06|06/05/2024>) p(Le \(day) Attaques Séance du \(day))"
    )
  }

  @Test(
    "Signatories in a preface have the words of the template before them, and leave the text where it was",
    arguments: [
      Expected(
        "{% preface %}\na\n\n{% signatures %}\n{{ signatory.name }}\n{% endsignatures %}\n{% endpreface %}\n\nb",
        "preface: p(a) signatures[](@Anne 1@; @Anne 2@; @Anne 3@) / body: p(b)"),
      Expected(
        "{% preface %}\n{% signatures %}\n{% if loop.index <= 2 %}{{ signatory.name }}{% endif %}\n{% endsignatures %}\n\n"
          + "{% signatures %}{% if loop.index > 2 %}{{ signatory.name }}{% endif %}{% endsignatures %}\n{% endpreface %}",
        "preface: signatures[](@Anne 1@; @Anne 2@) signatures[](@Anne 3@)"),
    ])
  func prefaced(_ example: Expected) throws {
    #expect(try outline(example.text) == example.outline)
  }

  @Test("No demands and no signatories make no empty blocks")
  func nobody() throws {
    let sample = Sample(people: 0, demands: [])
    #expect(try outline("a\n\n{{ demands }}\n\n{{ signatories }}", sample) == "body: p(a)")
    #expect(try outline("{% demands %}\n{{ demand }}\n{% enddemands %}\n\nb", sample) == "body: p(b)")
  }

  @Test("A demand that closes itself gets no second mark")
  func marks() throws {
    #expect(
      try outline("{{ demands }}", Sample(demands: ["a ?", "b.", "c !"]))
        == "body: demands[Nous demandons :](1=a ?; 2=b.; 3=c !)")
  }
}
