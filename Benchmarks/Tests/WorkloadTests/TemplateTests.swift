import Testing
import Workload

@Suite("The templates of the peers")
struct TemplateTests {
  private static let source = "<a b=\"«date»\">«#demands»<li>«.text» $1</li>«/demands»«record.name»</a>"

  @Test("Each engine has the template in its own notation")
  func engines() {
    let template = NeutralTemplate(Self.source)
    #expect(
      template.jinja
        == "<a b=\"{{ date }}\">{% for x in demands %}<li>{{ x.text }} $1</li>{% endfor %}{{ record.name }}</a>"
    )
    #expect(
      template.mustache(escaping: false)
        == "<a b=\"{{{date}}}\">{{#demands}}<li>{{{text}}} $1</li>{{/demands}}{{{record.name}}}</a>")
    #expect(
      template.pandoc == "<a b=\"$date$\">$for(demands)$<li>$demands.text$ $$1</li>$endfor$$record.name$</a>")
    #expect(
      template.hugo(facts: "$.F").hasSuffix(
        "<a b=\"{{ $f.date }}\">{{ range $f.demands }}<li>{{ .text }} $1</li>{{ end }}{{ $.Params.record.name }}</a>"
      ))
    #expect(
      template.xslt(name: "html", markup: true).contains(
        "<a b=\"{$d/@date}\"><xsl:for-each select=\"$d/demands/x\"><li><xsl:value-of select=\"@text\"/> $1</li>"
      ))
  }

  @Test("Facts are JSON and XML with what these must escape")
  func facts() {
    let facts = Facts(fields: [.init("a", "\"R&D\" <")], lists: [.init("l", [[.init("n", "1")], []])])
    #expect(facts.json == #"{"a":"\"R&D\" <","l":[{"n":"1"},{}]}"#)
    #expect(facts.xml("d") == "<d a=\"&quot;R&amp;D&quot; &lt;\"><l><x n=\"1\"/><x/></l></d>")
  }
}
