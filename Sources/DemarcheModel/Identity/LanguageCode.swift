/// The codes of languages of ISO 639-2 in their terminological form, which Akoma Ntoso's naming convention wants.
///
/// Source: iso-codes, `iso_639-2.json`.
package enum LanguageCode {
  /// Whether three letters are a terminological code; `mul` and `und` are among them.
  package static func isKnown(_ code: String) -> Bool { known.contains(code) }

  /// The terminological code that is meant by a bibliographic one or by one of two letters.
  ///
  /// - Parameter code: for instance `fre` or `fr`.
  /// - Returns: `fra`; `nil` for any other code, also for a terminological one.
  package static func terminological(for code: String) -> String? {
    byTwoLetters[code] ?? byBibliographic[code]
  }

  /// Whether the first subtag of a tag of BCP 47 is a language of ISO 639-1 or ISO 639-2, and the others are well
  /// formed.
  ///
  /// - Parameter tag: for instance `fr`, `zh-Hant` or `gsw`; case does not matter.
  /// - Returns: whether it is one.
  package static func isTag(_ tag: String) -> Bool {
    let parts = tag.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isFormed = parts.allSatisfy { part in
      (1...8).contains(part.count)
        && part.allSatisfy { (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) }
    }
    guard isFormed, let first = parts.first else { return false }
    let language = String(Substring(first)).lowercased()
    return byTwoLetters[language] != nil || (isKnown(language) && language.utf8.count == 3)
  }

  /// The terminological codes.
  private static let known: Set<String> = Set(byTwoLetters.values).union(
    split(threeLetters).map { String($0) })

  /// The terminological codes by those of two letters.
  private static let byTwoLetters = table(twoLetters, keyLength: 2)

  /// The terminological codes by the bibliographic ones that differ.
  private static let byBibliographic = table(bibliographic, keyLength: 3)

  /// Cuts a list at its spaces.
  private static func split(_ list: String) -> [Substring] { list.split(separator: " ") }

  /// Cuts each item of a list into a key and a code.
  private static func table(_ list: String, keyLength: Int) -> [String: String] {
    var table: [String: String] = [:]
    for item in split(list) { table[String(item.prefix(keyLength))] = String(item.dropFirst(keyLength)) }
    return table
  }

  /// Two letters, and the terminological code behind them.
  private static let twoLetters = """
    aaaar ababk afafr akaka amamh arara anarg asasm avava aeave ayaym azaze babak bmbam bebel bnben bhbih \
    bibis bobod bsbos brbre bgbul cacat csces chcha ceche cuchu cvchv kwcor cocos crcre cycym dadan dedeu \
    dvdiv dzdzo elell eneng eoepo etest eueus eeewe fofao fafas fjfij fifin frfra fyfry ffful gdgla gagle \
    glglg gvglv gngrn guguj hthat hahau heheb hzher hihin hohmo hrhrv huhun hyhye igibo ioido iiiii iuiku \
    ieile iaina idind ikipk isisl itita jvjav jajpn klkal knkan kskas kakat krkau kkkaz kmkhm kikik rwkin \
    kykir kvkom kgkon kokor kjkua kukur lolao lalat lvlav lilim lnlin ltlit lbltz lulub lglug mhmah mlmal \
    mrmar mkmkd mgmlg mtmlt mnmon mimri msmsa mymya nanau nvnav nrnbl ndnde ngndo nenep nlnld nnnno nbnob \
    nonor nynya ococi ojoji orori omorm ososs papan pipli plpol ptpor pspus quque rmroh roron rnrun rurus \
    sgsag sasan sisin skslk slslv sesme smsmo snsna sdsnd sosom stsot esspa sqsqi scsrd srsrp ssssw susun \
    swswa svswe tytah tatam tttat tetel tgtgk tltgl ththa titir toton tntsn tstso tktuk trtur twtwi uguig \
    ukukr ururd uzuzb veven vivie vovol wawln wowol xhxho yiyid yoyor zazha zhzho zuzul
    """

  /// Bibliographic codes, and the terminological code behind each.
  private static let bibliographic = """
    tibbod czeces welcym gerdeu greell baqeus perfas frefra armhye iceisl geokat macmkd maomri maymsa \
    burmya dutnld rumron sloslk albsqi chizho
    """

  /// Terminological codes of languages that have no code of two letters.
  private static let threeLetters = """
    ace ach ada ady afa afh ain akk ale alg alt ang anp apa arc arn arp art arw ast ath aus awa bad bai bal \
    ban bas bat bej bem ber bho bik bin bla bnt bra btk bua bug byn cad cai car cau ceb cel chb chg chk chm \
    chn cho chp chr chy cmc cnr cop cpe cpf cpp crh crp csb cus dak dar day del den dgr din doi dra dsb dua \
    dum dyu efi egy eka elx enm ewo fan fat fil fiu fon frm fro frr frs fur gaa gay gba gem gez gil gmh goh \
    gon gor got grb grc gsw gwi hai haw hil him hit hmn hsb hup iba ijo ilo inc ine inh ira iro jbo jpr jrb \
    kaa kab kac kam kar kaw kbd kha khi kho kmb kok kos kpe krc krl kro kru kum kut lad lah lam lez lol loz \
    lua lui lun luo lus mad mag mai mak man map mas mdf mdr men mga mic min mis mkh mnc mni mno moh mos mul \
    mun mus mwl mwr myn myv nah nai nap nds new nia nic niu nog non nqo nso nub nwc nym nyn nyo nzi osa ota \
    oto paa pag pal pam pap pau peo phi phn pon pra pro raj rap rar roa rom rup sad sah sai sal sam sas sat \
    scn sco sel sem sga sgn shn sid sio sit sla sma smi smj smn sms snk sog son srn srr ssa suk sus sux syc \
    syr tai tem ter tet tig tiv tkl tlh tli tmh tog tpi tsi tum tup tut tvl tyv udm uga umb und vai vot wak \
    wal war was wen xal yao yap ypk zap zbl zen zgh znd zun zxx zza
    """
}
