extension Declaration {
  static let akomaNtoso = """
    <?xml version="1.0" encoding="UTF-8"?>
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      <statement name="declaration" contains="originalVersion">
        <meta>
          <identification source="#office">
            <FRBRWork>
              <FRBRthis value="/akn/fr/statement/declaration/«date»/«ref»/!main"/>
              <FRBRuri value="/akn/fr/statement/declaration/«date»/«ref»"/>
              <FRBRalias value="«title»" name="title"/>
              <FRBRdate date="«date»" name="generation"/>
    «#signatories»          <FRBRauthor href="#«.id»" as="#signatory"/>
    «/signatories»          <FRBRcountry value="fr"/>
              <FRBRsubtype value="declaration"/>
              <FRBRname value="«ref»"/>
              <FRBRprescriptive value="false"/>
              <FRBRauthoritative value="true"/>
            </FRBRWork>
            <FRBRExpression>
              <FRBRthis value="/akn/fr/statement/declaration/«date»/«ref»/«code»@«date»/!main"/>
              <FRBRuri value="/akn/fr/statement/declaration/«date»/«ref»/«code»@«date»"/>
              <FRBRdate date="«date»" name="publication"/>
    «#signatories»          <FRBRauthor href="#«.id»" as="#signatory"/>
    «/signatories»          <FRBRversionNumber value="«date»"/>
              <FRBRauthoritative value="true"/>
              <FRBRlanguage language="«code»"/>
            </FRBRExpression>
            <FRBRManifestation>
              <FRBRthis value="/akn/fr/statement/declaration/«date»/«ref»/«code»@«date»/!main.xml"/>
              <FRBRuri value="/akn/fr/statement/declaration/«date»/«ref»/«code»@«date».xml"/>
              <FRBRdate date="«date»" name="generation"/>
              <FRBRauthor href="#office" as="#editor"/>
              <FRBRformat value="application/akn+xml"/>
            </FRBRManifestation>
          </identification>
          <lifecycle source="#office">
            <eventRef eId="eref_1" date="«date»" source="#original" type="generation"/>
          </lifecycle>
          <workflow source="#office">
    «#signatories»        <step eId="step_«.n»" date="«date»" by="#«.id»" as="#signatory" \
    refersTo="#signing" outcome="#signed"/>
    «/signatories»      </workflow>
          <references source="#office">
            <original eId="original" href="/akn/fr/statement/declaration/«date»/«ref»/«code»@«date»" \
    showAs="Version d’origine"/>
    «#signatories»        <TLCPerson eId="«.id»" href="/akn/ontology/person/fr.«.id»" showAs="«.name»"/>
    «/signatories»        <TLCRole eId="signatory" href="/akn/ontology/role/office.signatory" \
    showAs="Signataire"/>
            <TLCRole eId="editor" href="/akn/ontology/role/office.editor" showAs="Éditeur"/>
    «#signatories»        <TLCRole eId="role«.n»" href="/akn/ontology/role/office.fr.role-«.n»" \
    showAs="«.role»"/>
    «/signatories»        <TLCOrganization eId="office" href="/akn/ontology/organization/office" \
    showAs="Office"/>
    «#demands»        <TLCConcept eId="demand«.n»" href="/akn/ontology/concept/office.demand.«.n»" \
    showAs="Demande «.n»"/>
    «/demands»        <TLCConcept eId="signed" href="/akn/ontology/concept/office.signed" showAs="Signé"/>
            <TLCProcess eId="signing" href="/akn/ontology/process/office.signing" \
    showAs="Recueil des signatures"/>
          </references>
        </meta>
        <preface eId="preface">
          <p eId="preface__p_1"><docType eId="preface__p_1__docType_1">«kind»</docType></p>
          <p eId="preface__p_2"><docTitle eId="preface__p_2__docTitle_1">«title»</docTitle></p>
          <p eId="preface__p_3"><docDate eId="preface__p_3__docDate_1" date="«date»">«dateline»</docDate></p>
        </preface>
        <preamble eId="preamble">
          <recitals eId="preamble__recs_1">
    «#recitals»        <recital eId="preamble__recs_1__rec_«.n»">
              <num>«.n».</num>
              <p eId="preamble__recs_1__rec_«.n»__p_1">«.text»</p>
            </recital>
    «/recitals»      </recitals>
        </preamble>
        <mainBody>
    «#opening»      <p eId="opening">«.text»</p>
    «/opening»«#paragraphs»      <p eId="p_«.n»">«.text»</p>
    «/paragraphs»      <blockList eId="list_1">
            <listIntroduction eId="list_1__intro">«lead»</listIntroduction>
    «#demands»        <item eId="list_1__item_«.n»" refersTo="#demand«.n»">
              <num>«.n».</num>
              <p eId="list_1__item_«.n»__p_1">«.text»</p>
            </item>
    «/demands»      </blockList>
    «#closing»      <p eId="closing_«.n»">«.text»</p>
    «/closing»    </mainBody>
        <conclusions eId="conclusions">
          <container eId="conclusions__container_1" name="signatures">
            <p eId="conclusions__container_1__p_1">«signed»</p>
    «#signatories»        <p eId="conclusions__p_«.n»"><signature eId="conclusions__p_«.n»__signature_1">\
    <person eId="conclusions__p_«.n»__person_1" refersTo="#«.id»" as="#role«.n»">«.name»</person>, \
    <role eId="conclusions__p_«.n»__role_1" refersTo="#role«.n»">«.role»</role></signature></p>
    «/signatories»«#notes»        <p eId="note_«.n»">«.text»</p>
    «/notes»      </container>
        </conclusions>
      </statement>
    </akomaNtoso>

    """
}
