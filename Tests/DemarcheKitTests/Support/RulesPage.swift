import DemarcheRules

@testable import DemarcheKit

/// The page of the catalogue about rules, made of the built-in files.
enum RulesPage {
  /// The example of an office's own file; a test holds the founding dossier against it.
  static let office = """
    # Templates/Rules/office.yaml
    rules:
      office-signatures:
        kinds: [joint-declaration]
        severity: error
        check: { authors: { atLeast: 5 } }
        source: Decision of the office of 12 January 2024
      office-chambers:
        kinds: [joint-declaration]
        from: 2024-01-12
        severity: error
        check: { distinct: { of: chamber, atLeast: 2 } }
        source: Decision of the office of 12 January 2024
      office-people:
        kinds: [joint-declaration]
        severity: error
        check: { people: [olivier-cadic, anne-genetet] }
        source: Decision of the office of 12 January 2024
      office-groups:
        kinds: [joint-declaration]
        severity: warning
        check: { groups: [SER, RE] }
        source: Decision of the office of 12 January 2024
      office-countries:
        kinds: [joint-declaration]
        severity: error
        check: { countries: [fr] }
        source: Decision of the office of 12 January 2024
      office-lead:
        kinds: [joint-declaration]
        severity: advice
        check: { lead: olivier-cadic }
        source: Decision of the office of 12 January 2024

    """

  /// The text of the page.
  static func text(of book: RuleBook) -> String {
    """
    # Rules

    What chambers and offices ask of documents: dated data with their sources, and checks.

    ## Overview

    The rules stand in `Templates/Rules/`, one file for each institution. A rule binds the documents of its kinds and \
    of its institution whose date lies between its first and its last day, so an old document is held against the \
    rules of its time; a rule that has changed has one version for each time (`versionOf`). `demarche list rules` \
    prints the rules that a workspace knows, `--format json` with their sources.

    A breach names the count, the limit, what was counted and how, and the source (<doc:broken-rule>). A final \
    document that breaks a rule of severity `error` is not written; in a draft that is a warning. What the workspace \
    alone cannot know is a warning at most: the speaking time, which is an estimate, and counts over its dossiers.

    ## What is counted, and how

    - A **word** is a run without spaces that holds a letter or a digit; «, : and – alone are none.
    - A **sentence** ends with a full stop, a question or an exclamation mark that a space or the end follows, but for \
    the stop of an abbreviation; semicolons are free.
    - The **text** is that of the document without title, headings, authors, signatures, contact and footnotes.
    - **Questions** are the items of numbered lists in the questions, or the question marks where there is no such list.
    - **Authors** are those who have signed, each once; of a kind with one author, that one. Where only members count, \
    a mandate of the institution must be held on the document’s date, and nobody else may sign: former members sign \
    declarations, not questions.
    - A **share** of the members goes by the size of the institution on the document’s date, rounded up.
    - A **group** is one of the record’s groups on the document’s date; what stands for no group counts as none. The \
    **delegation** is the country of the mandate in the institution, the **country** that of the office shown.
    - A **quota** is that of the body in whose name a document speaks (`group`, `committee`), else of its first \
    author; supporters have their own.
    - **Clear days** lie after the document’s date and before its `debate`.

    ## Rules of an office

    A file without `institution` holds the office’s own rules, which bind the kinds that they name, or every document \
    where they name none. They use the same checks; a rule needs an id, a severity, a check and a source. To go \
    another way than a built-in file, put one of its name into the workspace’s `Templates/Rules/`: it takes its place.

    ```yaml
    \(office)```

    A rule with a mistake, a kind or an institution that nobody has, people, groups and countries that no record has, \
    and rules that contradict each other (<doc:contradicting-rules>) are told at their place, and no document is \
    written until they are mended.

    ## The checks

    A check is one of these; of those in `anyOf`, one is enough.

    \(shapes)
    ## The built-in rules

    Confidence is `high` where the source was read, `medium` where an older edition or a second hand was, `low` from \
    memory.

    \(RuleTable.markdown(book))
    ## What no document is held against

    These are facts and advice for people; `demarche list rules` prints them too.

    \(RuleTable.adviceMarkdown(book))
    """
  }

  private static var shapes: String {
    CheckFormat.allCases.map { "- `\($0.rawValue)`: \($0.format.summary)\n" }.joined()
  }
}
