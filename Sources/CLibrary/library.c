// Written by .ci/embed from the names of the files; the bytes come from the files themselves.
#include "CLibrary.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/absent-person.md"
};

static const unsigned char file_1[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/altered-demand.md"
};

static const unsigned char file_2[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/altered-output.md"
};

static const unsigned char file_3[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/altered-release.md"
};

static const unsigned char file_4[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/altered-signatory.md"
};

static const unsigned char file_5[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/ambiguous-mandate.md"
};

static const unsigned char file_6[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/assumed-date.md"
};

static const unsigned char file_7[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/bidirectional-character.md"
};

static const unsigned char file_8[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/broken-record.md"
};

static const unsigned char file_9[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/broken-rule.md"
};

static const unsigned char file_10[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/constant-condition.md"
};

static const unsigned char file_11[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/contradicting-rules.md"
};

static const unsigned char file_12[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/contradicting-state.md"
};

static const unsigned char file_13[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/csv-syntax.md"
};

static const unsigned char file_14[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/damaged-name.md"
};

static const unsigned char file_15[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/demand-order.md"
};

static const unsigned char file_16[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/differing-blocks.md"
};

static const unsigned char file_17[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/differing-expressions.md"
};

static const unsigned char file_18[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/differing-formats.md"
};

static const unsigned char file_19[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/differing-versions.md"
};

static const unsigned char file_20[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/draft-mark.md"
};

static const unsigned char file_21[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/duplicate-block.md"
};

static const unsigned char file_22[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/duplicate-demand.md"
};

static const unsigned char file_23[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/duplicate-key.md"
};

static const unsigned char file_24[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/duplicate-person.md"
};

static const unsigned char file_25[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/duplicate-row.md"
};

static const unsigned char file_26[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/duplicate-signatory.md"
};

static const unsigned char file_27[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/empty-workspace.md"
};

static const unsigned char file_28[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/existing-dossier.md"
};

static const unsigned char file_29[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/extends-cycle.md"
};

static const unsigned char file_30[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/file-too-large.md"
};

static const unsigned char file_31[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/file-unreadable.md"
};

static const unsigned char file_32[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/fixed-severity.md"
};

static const unsigned char file_33[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/forbidden-character.md"
};

static const unsigned char file_34[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/foreign-profile.md"
};

static const unsigned char file_35[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/include-cycle.md"
};

static const unsigned char file_36[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/invalid-output.md"
};

static const unsigned char file_37[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/invalid-utf8.md"
};

static const unsigned char file_38[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/json-syntax.md"
};

static const unsigned char file_39[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/kept-edit.md"
};

static const unsigned char file_40[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/late-withdrawal.md"
};

static const unsigned char file_41[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/left-over-output.md"
};

static const unsigned char file_42[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/link-leaves-workspace.md"
};

static const unsigned char file_43[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/look-alike-letter.md"
};

static const unsigned char file_44[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/lost-text.md"
};

static const unsigned char file_45[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/lost-zeros.md"
};

static const unsigned char file_46[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/malformed-output.md"
};

static const unsigned char file_47[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/mandate-ends-before-it-begins.md"
};

static const unsigned char file_48[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/mandate-outside-chamber.md"
};

static const unsigned char file_49[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/mandate-overlap.md"
};

static const unsigned char file_50[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/mandate-without-date.md"
};

static const unsigned char file_51[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/misplaced-tag.md"
};

static const unsigned char file_52[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/missing-demand-text.md"
};

static const unsigned char file_53[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/missing-field.md"
};

static const unsigned char file_54[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/missing-hyphen.md"
};

static const unsigned char file_55[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/missing-mandate.md"
};

static const unsigned char file_56[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/missing-native-name.md"
};

static const unsigned char file_57[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/missing-output.md"
};

static const unsigned char file_58[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/missing-parent.md"
};

static const unsigned char file_59[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/missing-part.md"
};

static const unsigned char file_60[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/missing-partial.md"
};

static const unsigned char file_61[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/missing-phrase.md"
};

static const unsigned char file_62[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/missing-place-form.md"
};

static const unsigned char file_63[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/missing-prose.md"
};

static const unsigned char file_64[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/missing-register.md"
};

static const unsigned char file_65[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/missing-required-demand.md"
};

static const unsigned char file_66[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/missing-required-signatory.md"
};

static const unsigned char file_67[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/missing-translation.md"
};

static const unsigned char file_68[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/multiline-value.md"
};

static const unsigned char file_69[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/name-in-capitals.md"
};

static const unsigned char file_70[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/nameless-row.md"
};

static const unsigned char file_71[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/nesting-too-deep.md"
};

static const unsigned char file_72[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/not-akoma-ntoso.md"
};

static const unsigned char file_73[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/output-locked.md"
};

static const unsigned char file_74[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/output-too-large.md"
};

static const unsigned char file_75[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/output-unwritable.md"
};

static const unsigned char file_76[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/past-embargo.md"
};

static const unsigned char file_77[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/placeholder-only-in-one-language.md"
};

static const unsigned char file_78[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/ragged-row.md"
};

static const unsigned char file_79[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/raw-html.md"
};

static const unsigned char file_80[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/same-name.md"
};

static const unsigned char file_81[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/schema-violation.md"
};

static const unsigned char file_82[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/shared-name.md"
};

static const unsigned char file_83[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/signatory-order.md"
};

static const unsigned char file_84[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/stale-output.md"
};

static const unsigned char file_85[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/tag-syntax.md"
};

static const unsigned char file_86[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/text-outside-block.md"
};

static const unsigned char file_87[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/too-many-records.md"
};

static const unsigned char file_88[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/too-many-steps.md"
};

static const unsigned char file_89[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/uncertain-group.md"
};

static const unsigned char file_90[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/uncertain-mandate.md"
};

static const unsigned char file_91[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unclosed-block.md"
};

static const unsigned char file_92[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unclosed-tag.md"
};

static const unsigned char file_93[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/uneditable-record.md"
};

static const unsigned char file_94[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unexpected-tag.md"
};

static const unsigned char file_95[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unguarded-optional.md"
};

static const unsigned char file_96[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unheld-markup.md"
};

static const unsigned char file_97[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unjoined-list.md"
};

static const unsigned char file_98[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unjoined-row.md"
};

static const unsigned char file_99[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unknown-addressee.md"
};

static const unsigned char file_100[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unknown-block.md"
};

static const unsigned char file_101[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unknown-chamber.md"
};

static const unsigned char file_102[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unknown-demand.md"
};

static const unsigned char file_103[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unknown-dossier.md"
};

static const unsigned char file_104[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unknown-event.md"
};

static const unsigned char file_105[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unknown-field.md"
};

static const unsigned char file_106[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unknown-filter.md"
};

static const unsigned char file_107[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unknown-kind.md"
};

static const unsigned char file_108[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unknown-mandate.md"
};

static const unsigned char file_109[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unknown-member.md"
};

static const unsigned char file_110[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unknown-office.md"
};

static const unsigned char file_111[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unknown-place.md"
};

static const unsigned char file_112[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unknown-register.md"
};

static const unsigned char file_113[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unknown-signatory.md"
};

static const unsigned char file_114[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unknown-tag.md"
};

static const unsigned char file_115[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unknown-variable.md"
};

static const unsigned char file_116[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unknown-zone.md"
};

static const unsigned char file_117[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unmapped-column.md"
};

static const unsigned char file_118[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unsafe-link.md"
};

static const unsigned char file_119[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unsafe-markup.md"
};

static const unsigned char file_120[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unsafe-style.md"
};

static const unsigned char file_121[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unsigned-name.md"
};

static const unsigned char file_122[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unsigned-signature.md"
};

static const unsigned char file_123[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unspecified-gender.md"
};

static const unsigned char file_124[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unsupported-markup.md"
};

static const unsigned char file_125[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unused-prose.md"
};

static const unsigned char file_126[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/unused-value.md"
};

static const unsigned char file_127[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/value-too-long.md"
};

static const unsigned char file_128[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-argument.md"
};

static const unsigned char file_129[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-count.md"
};

static const unsigned char file_130[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-date.md"
};

static const unsigned char file_131[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-demand-list.md"
};

static const unsigned char file_132[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-element-identifier.md"
};

static const unsigned char file_133[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-expression.md"
};

static const unsigned char file_134[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-group-dates.md"
};

static const unsigned char file_135[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-identification.md"
};

static const unsigned char file_136[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-identifier.md"
};

static const unsigned char file_137[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-language.md"
};

static const unsigned char file_138[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-question.md"
};

static const unsigned char file_139[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-reference.md"
};

static const unsigned char file_140[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-sequence.md"
};

static const unsigned char file_141[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-signatures.md"
};

static const unsigned char file_142[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-text.md"
};

static const unsigned char file_143[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-time.md"
};

static const unsigned char file_144[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-type.md"
};

static const unsigned char file_145[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-value.md"
};

static const unsigned char file_146[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/wrong-weekday.md"
};

static const unsigned char file_147[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/xml-syntax.md"
};

static const unsigned char file_148[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/yaml-feature.md"
};

static const unsigned char file_149[] = {
#embed "../DemarcheKit/DemarcheKit.docc/Diagnostics/yaml-syntax.md"
};

static const unsigned char file_150[] = {
#embed "../../Templates/Kinds/early-day-motion.md"
};

static const unsigned char file_151[] = {
#embed "../../Templates/Kinds/early-day-motion@uk-commons.en.md"
};

static const unsigned char file_152[] = {
#embed "../../Templates/Kinds/early-day-motion@uk-commons.md"
};

static const unsigned char file_153[] = {
#embed "../../Templates/Kinds/joint-declaration.md"
};

static const unsigned char file_154[] = {
#embed "../../Templates/Kinds/kleine-anfrage.md"
};

static const unsigned char file_155[] = {
#embed "../../Templates/Kinds/kleine-anfrage@de-bundestag.de.md"
};

static const unsigned char file_156[] = {
#embed "../../Templates/Kinds/kleine-anfrage@de-bundestag.md"
};

static const unsigned char file_157[] = {
#embed "../../Templates/Kinds/open-letter.fr.md"
};

static const unsigned char file_158[] = {
#embed "../../Templates/Kinds/open-letter.md"
};

static const unsigned char file_159[] = {
#embed "../../Templates/Kinds/oral-question.md"
};

static const unsigned char file_160[] = {
#embed "../../Templates/Kinds/oral-question@ep.md"
};

static const unsigned char file_161[] = {
#embed "../../Templates/Kinds/oral-question@fr-senat.md"
};

static const unsigned char file_162[] = {
#embed "../../Templates/Kinds/press-conference.md"
};

static const unsigned char file_163[] = {
#embed "../../Templates/Kinds/press-release.md"
};

static const unsigned char file_164[] = {
#embed "../../Templates/Kinds/press-review.md"
};

static const unsigned char file_165[] = {
#embed "../../Templates/Kinds/question-to-government.md"
};

static const unsigned char file_166[] = {
#embed "../../Templates/Kinds/written-declaration.md"
};

static const unsigned char file_167[] = {
#embed "../../Templates/Kinds/written-declaration@coe-pace.md"
};

static const unsigned char file_168[] = {
#embed "../../Templates/Kinds/written-question.fr.md"
};

static const unsigned char file_169[] = {
#embed "../../Templates/Kinds/written-question.md"
};

static const unsigned char file_170[] = {
#embed "../../Templates/Kinds/written-question@ep.md"
};

static const unsigned char file_171[] = {
#embed "../../Templates/Kinds/written-question@fr-an.fr.md"
};

static const unsigned char file_172[] = {
#embed "../../Templates/Kinds/written-question@fr-an.md"
};

static const unsigned char file_173[] = {
#embed "../../Templates/Kinds/written-question@fr-senat.fr.md"
};

static const unsigned char file_174[] = {
#embed "../../Templates/Kinds/written-question@fr-senat.md"
};

static const unsigned char file_175[] = {
#embed "../../Templates/Rules/at-bundesrat.yaml"
};

static const unsigned char file_176[] = {
#embed "../../Templates/Rules/at-nationalrat.yaml"
};

static const unsigned char file_177[] = {
#embed "../../Templates/Rules/be-chambre.yaml"
};

static const unsigned char file_178[] = {
#embed "../../Templates/Rules/be-pfwb.yaml"
};

static const unsigned char file_179[] = {
#embed "../../Templates/Rules/coe-pace.yaml"
};

static const unsigned char file_180[] = {
#embed "../../Templates/Rules/de-bundestag.yaml"
};

static const unsigned char file_181[] = {
#embed "../../Templates/Rules/ep.yaml"
};

static const unsigned char file_182[] = {
#embed "../../Templates/Rules/es-congreso.yaml"
};

static const unsigned char file_183[] = {
#embed "../../Templates/Rules/eu-citizens-initiative.yaml"
};

static const unsigned char file_184[] = {
#embed "../../Templates/Rules/fr-an.yaml"
};

static const unsigned char file_185[] = {
#embed "../../Templates/Rules/fr-senat.yaml"
};

static const unsigned char file_186[] = {
#embed "../../Templates/Rules/ie-dail.yaml"
};

static const unsigned char file_187[] = {
#embed "../../Templates/Rules/ipac.yaml"
};

static const unsigned char file_188[] = {
#embed "../../Templates/Rules/it-camera.yaml"
};

static const unsigned char file_189[] = {
#embed "../../Templates/Rules/pl-sejm.yaml"
};

static const unsigned char file_190[] = {
#embed "../../Templates/Rules/ua-rada.yaml"
};

static const unsigned char file_191[] = {
#embed "../../Templates/Rules/uk-commons.yaml"
};

static const unsigned char file_192[] = {
#embed "../../Templates/Schemas/addressee.schema.json"
};

static const unsigned char file_193[] = {
#embed "../../Templates/Schemas/addressees.schema.json"
};

static const unsigned char file_194[] = {
#embed "../../Templates/Schemas/chamber.schema.json"
};

static const unsigned char file_195[] = {
#embed "../../Templates/Schemas/chambers.schema.json"
};

static const unsigned char file_196[] = {
#embed "../../Templates/Schemas/dossier.schema.json"
};

static const unsigned char file_197[] = {
#embed "../../Templates/Schemas/kind.schema.json"
};

static const unsigned char file_198[] = {
#embed "../../Templates/Schemas/language.schema.json"
};

static const unsigned char file_199[] = {
#embed "../../Templates/Schemas/place.schema.json"
};

static const unsigned char file_200[] = {
#embed "../../Templates/Schemas/places.schema.json"
};

static const unsigned char file_201[] = {
#embed "../../Templates/Schemas/rules.schema.json"
};

static const unsigned char file_202[] = {
#embed "../../Templates/Schemas/settings.schema.json"
};

static const unsigned char file_203[] = {
#embed "../../Templates/Schemas/signatory.schema.json"
};

static const unsigned char file_204[] = {
#embed "../../Templates/Styles/document.css"
};

static const unsigned char file_205[] = {
#embed "../../Templates/Vocabulary/Languages/bg.yaml"
};

static const unsigned char file_206[] = {
#embed "../../Templates/Vocabulary/Languages/ca.yaml"
};

static const unsigned char file_207[] = {
#embed "../../Templates/Vocabulary/Languages/cs.yaml"
};

static const unsigned char file_208[] = {
#embed "../../Templates/Vocabulary/Languages/da.yaml"
};

static const unsigned char file_209[] = {
#embed "../../Templates/Vocabulary/Languages/de.yaml"
};

static const unsigned char file_210[] = {
#embed "../../Templates/Vocabulary/Languages/el.yaml"
};

static const unsigned char file_211[] = {
#embed "../../Templates/Vocabulary/Languages/en.yaml"
};

static const unsigned char file_212[] = {
#embed "../../Templates/Vocabulary/Languages/es.yaml"
};

static const unsigned char file_213[] = {
#embed "../../Templates/Vocabulary/Languages/et.yaml"
};

static const unsigned char file_214[] = {
#embed "../../Templates/Vocabulary/Languages/fi.yaml"
};

static const unsigned char file_215[] = {
#embed "../../Templates/Vocabulary/Languages/fr.yaml"
};

static const unsigned char file_216[] = {
#embed "../../Templates/Vocabulary/Languages/ga.yaml"
};

static const unsigned char file_217[] = {
#embed "../../Templates/Vocabulary/Languages/hr.yaml"
};

static const unsigned char file_218[] = {
#embed "../../Templates/Vocabulary/Languages/hu.yaml"
};

static const unsigned char file_219[] = {
#embed "../../Templates/Vocabulary/Languages/is.yaml"
};

static const unsigned char file_220[] = {
#embed "../../Templates/Vocabulary/Languages/it.yaml"
};

static const unsigned char file_221[] = {
#embed "../../Templates/Vocabulary/Languages/lt.yaml"
};

static const unsigned char file_222[] = {
#embed "../../Templates/Vocabulary/Languages/lv.yaml"
};

static const unsigned char file_223[] = {
#embed "../../Templates/Vocabulary/Languages/mt.yaml"
};

static const unsigned char file_224[] = {
#embed "../../Templates/Vocabulary/Languages/nb.yaml"
};

static const unsigned char file_225[] = {
#embed "../../Templates/Vocabulary/Languages/nl.yaml"
};

static const unsigned char file_226[] = {
#embed "../../Templates/Vocabulary/Languages/pl.yaml"
};

static const unsigned char file_227[] = {
#embed "../../Templates/Vocabulary/Languages/pt.yaml"
};

static const unsigned char file_228[] = {
#embed "../../Templates/Vocabulary/Languages/ro.yaml"
};

static const unsigned char file_229[] = {
#embed "../../Templates/Vocabulary/Languages/sk.yaml"
};

static const unsigned char file_230[] = {
#embed "../../Templates/Vocabulary/Languages/sl.yaml"
};

static const unsigned char file_231[] = {
#embed "../../Templates/Vocabulary/Languages/sv.yaml"
};

static const unsigned char file_232[] = {
#embed "../../Templates/Vocabulary/Languages/tr.yaml"
};

static const unsigned char file_233[] = {
#embed "../../Templates/Vocabulary/Languages/uk.yaml"
};

static const unsigned char file_234[] = {
#embed "../../Templates/Vocabulary/addressees.yaml"
};

static const unsigned char file_235[] = {
#embed "../../Templates/Vocabulary/chambers.yaml"
};

static const unsigned char file_236[] = {
#embed "../../Templates/Vocabulary/places.yaml"
};

static const struct {
  const char *path;
  const unsigned char *bytes;
  long size;
} files[] = {
  {"Explanations/absent-person.md", file_0, sizeof file_0},
  {"Explanations/altered-demand.md", file_1, sizeof file_1},
  {"Explanations/altered-output.md", file_2, sizeof file_2},
  {"Explanations/altered-release.md", file_3, sizeof file_3},
  {"Explanations/altered-signatory.md", file_4, sizeof file_4},
  {"Explanations/ambiguous-mandate.md", file_5, sizeof file_5},
  {"Explanations/assumed-date.md", file_6, sizeof file_6},
  {"Explanations/bidirectional-character.md", file_7, sizeof file_7},
  {"Explanations/broken-record.md", file_8, sizeof file_8},
  {"Explanations/broken-rule.md", file_9, sizeof file_9},
  {"Explanations/constant-condition.md", file_10, sizeof file_10},
  {"Explanations/contradicting-rules.md", file_11, sizeof file_11},
  {"Explanations/contradicting-state.md", file_12, sizeof file_12},
  {"Explanations/csv-syntax.md", file_13, sizeof file_13},
  {"Explanations/damaged-name.md", file_14, sizeof file_14},
  {"Explanations/demand-order.md", file_15, sizeof file_15},
  {"Explanations/differing-blocks.md", file_16, sizeof file_16},
  {"Explanations/differing-expressions.md", file_17, sizeof file_17},
  {"Explanations/differing-formats.md", file_18, sizeof file_18},
  {"Explanations/differing-versions.md", file_19, sizeof file_19},
  {"Explanations/draft-mark.md", file_20, sizeof file_20},
  {"Explanations/duplicate-block.md", file_21, sizeof file_21},
  {"Explanations/duplicate-demand.md", file_22, sizeof file_22},
  {"Explanations/duplicate-key.md", file_23, sizeof file_23},
  {"Explanations/duplicate-person.md", file_24, sizeof file_24},
  {"Explanations/duplicate-row.md", file_25, sizeof file_25},
  {"Explanations/duplicate-signatory.md", file_26, sizeof file_26},
  {"Explanations/empty-workspace.md", file_27, sizeof file_27},
  {"Explanations/existing-dossier.md", file_28, sizeof file_28},
  {"Explanations/extends-cycle.md", file_29, sizeof file_29},
  {"Explanations/file-too-large.md", file_30, sizeof file_30},
  {"Explanations/file-unreadable.md", file_31, sizeof file_31},
  {"Explanations/fixed-severity.md", file_32, sizeof file_32},
  {"Explanations/forbidden-character.md", file_33, sizeof file_33},
  {"Explanations/foreign-profile.md", file_34, sizeof file_34},
  {"Explanations/include-cycle.md", file_35, sizeof file_35},
  {"Explanations/invalid-output.md", file_36, sizeof file_36},
  {"Explanations/invalid-utf8.md", file_37, sizeof file_37},
  {"Explanations/json-syntax.md", file_38, sizeof file_38},
  {"Explanations/kept-edit.md", file_39, sizeof file_39},
  {"Explanations/late-withdrawal.md", file_40, sizeof file_40},
  {"Explanations/left-over-output.md", file_41, sizeof file_41},
  {"Explanations/link-leaves-workspace.md", file_42, sizeof file_42},
  {"Explanations/look-alike-letter.md", file_43, sizeof file_43},
  {"Explanations/lost-text.md", file_44, sizeof file_44},
  {"Explanations/lost-zeros.md", file_45, sizeof file_45},
  {"Explanations/malformed-output.md", file_46, sizeof file_46},
  {"Explanations/mandate-ends-before-it-begins.md", file_47, sizeof file_47},
  {"Explanations/mandate-outside-chamber.md", file_48, sizeof file_48},
  {"Explanations/mandate-overlap.md", file_49, sizeof file_49},
  {"Explanations/mandate-without-date.md", file_50, sizeof file_50},
  {"Explanations/misplaced-tag.md", file_51, sizeof file_51},
  {"Explanations/missing-demand-text.md", file_52, sizeof file_52},
  {"Explanations/missing-field.md", file_53, sizeof file_53},
  {"Explanations/missing-hyphen.md", file_54, sizeof file_54},
  {"Explanations/missing-mandate.md", file_55, sizeof file_55},
  {"Explanations/missing-native-name.md", file_56, sizeof file_56},
  {"Explanations/missing-output.md", file_57, sizeof file_57},
  {"Explanations/missing-parent.md", file_58, sizeof file_58},
  {"Explanations/missing-part.md", file_59, sizeof file_59},
  {"Explanations/missing-partial.md", file_60, sizeof file_60},
  {"Explanations/missing-phrase.md", file_61, sizeof file_61},
  {"Explanations/missing-place-form.md", file_62, sizeof file_62},
  {"Explanations/missing-prose.md", file_63, sizeof file_63},
  {"Explanations/missing-register.md", file_64, sizeof file_64},
  {"Explanations/missing-required-demand.md", file_65, sizeof file_65},
  {"Explanations/missing-required-signatory.md", file_66, sizeof file_66},
  {"Explanations/missing-translation.md", file_67, sizeof file_67},
  {"Explanations/multiline-value.md", file_68, sizeof file_68},
  {"Explanations/name-in-capitals.md", file_69, sizeof file_69},
  {"Explanations/nameless-row.md", file_70, sizeof file_70},
  {"Explanations/nesting-too-deep.md", file_71, sizeof file_71},
  {"Explanations/not-akoma-ntoso.md", file_72, sizeof file_72},
  {"Explanations/output-locked.md", file_73, sizeof file_73},
  {"Explanations/output-too-large.md", file_74, sizeof file_74},
  {"Explanations/output-unwritable.md", file_75, sizeof file_75},
  {"Explanations/past-embargo.md", file_76, sizeof file_76},
  {"Explanations/placeholder-only-in-one-language.md", file_77, sizeof file_77},
  {"Explanations/ragged-row.md", file_78, sizeof file_78},
  {"Explanations/raw-html.md", file_79, sizeof file_79},
  {"Explanations/same-name.md", file_80, sizeof file_80},
  {"Explanations/schema-violation.md", file_81, sizeof file_81},
  {"Explanations/shared-name.md", file_82, sizeof file_82},
  {"Explanations/signatory-order.md", file_83, sizeof file_83},
  {"Explanations/stale-output.md", file_84, sizeof file_84},
  {"Explanations/tag-syntax.md", file_85, sizeof file_85},
  {"Explanations/text-outside-block.md", file_86, sizeof file_86},
  {"Explanations/too-many-records.md", file_87, sizeof file_87},
  {"Explanations/too-many-steps.md", file_88, sizeof file_88},
  {"Explanations/uncertain-group.md", file_89, sizeof file_89},
  {"Explanations/uncertain-mandate.md", file_90, sizeof file_90},
  {"Explanations/unclosed-block.md", file_91, sizeof file_91},
  {"Explanations/unclosed-tag.md", file_92, sizeof file_92},
  {"Explanations/uneditable-record.md", file_93, sizeof file_93},
  {"Explanations/unexpected-tag.md", file_94, sizeof file_94},
  {"Explanations/unguarded-optional.md", file_95, sizeof file_95},
  {"Explanations/unheld-markup.md", file_96, sizeof file_96},
  {"Explanations/unjoined-list.md", file_97, sizeof file_97},
  {"Explanations/unjoined-row.md", file_98, sizeof file_98},
  {"Explanations/unknown-addressee.md", file_99, sizeof file_99},
  {"Explanations/unknown-block.md", file_100, sizeof file_100},
  {"Explanations/unknown-chamber.md", file_101, sizeof file_101},
  {"Explanations/unknown-demand.md", file_102, sizeof file_102},
  {"Explanations/unknown-dossier.md", file_103, sizeof file_103},
  {"Explanations/unknown-event.md", file_104, sizeof file_104},
  {"Explanations/unknown-field.md", file_105, sizeof file_105},
  {"Explanations/unknown-filter.md", file_106, sizeof file_106},
  {"Explanations/unknown-kind.md", file_107, sizeof file_107},
  {"Explanations/unknown-mandate.md", file_108, sizeof file_108},
  {"Explanations/unknown-member.md", file_109, sizeof file_109},
  {"Explanations/unknown-office.md", file_110, sizeof file_110},
  {"Explanations/unknown-place.md", file_111, sizeof file_111},
  {"Explanations/unknown-register.md", file_112, sizeof file_112},
  {"Explanations/unknown-signatory.md", file_113, sizeof file_113},
  {"Explanations/unknown-tag.md", file_114, sizeof file_114},
  {"Explanations/unknown-variable.md", file_115, sizeof file_115},
  {"Explanations/unknown-zone.md", file_116, sizeof file_116},
  {"Explanations/unmapped-column.md", file_117, sizeof file_117},
  {"Explanations/unsafe-link.md", file_118, sizeof file_118},
  {"Explanations/unsafe-markup.md", file_119, sizeof file_119},
  {"Explanations/unsafe-style.md", file_120, sizeof file_120},
  {"Explanations/unsigned-name.md", file_121, sizeof file_121},
  {"Explanations/unsigned-signature.md", file_122, sizeof file_122},
  {"Explanations/unspecified-gender.md", file_123, sizeof file_123},
  {"Explanations/unsupported-markup.md", file_124, sizeof file_124},
  {"Explanations/unused-prose.md", file_125, sizeof file_125},
  {"Explanations/unused-value.md", file_126, sizeof file_126},
  {"Explanations/value-too-long.md", file_127, sizeof file_127},
  {"Explanations/wrong-argument.md", file_128, sizeof file_128},
  {"Explanations/wrong-count.md", file_129, sizeof file_129},
  {"Explanations/wrong-date.md", file_130, sizeof file_130},
  {"Explanations/wrong-demand-list.md", file_131, sizeof file_131},
  {"Explanations/wrong-element-identifier.md", file_132, sizeof file_132},
  {"Explanations/wrong-expression.md", file_133, sizeof file_133},
  {"Explanations/wrong-group-dates.md", file_134, sizeof file_134},
  {"Explanations/wrong-identification.md", file_135, sizeof file_135},
  {"Explanations/wrong-identifier.md", file_136, sizeof file_136},
  {"Explanations/wrong-language.md", file_137, sizeof file_137},
  {"Explanations/wrong-question.md", file_138, sizeof file_138},
  {"Explanations/wrong-reference.md", file_139, sizeof file_139},
  {"Explanations/wrong-sequence.md", file_140, sizeof file_140},
  {"Explanations/wrong-signatures.md", file_141, sizeof file_141},
  {"Explanations/wrong-text.md", file_142, sizeof file_142},
  {"Explanations/wrong-time.md", file_143, sizeof file_143},
  {"Explanations/wrong-type.md", file_144, sizeof file_144},
  {"Explanations/wrong-value.md", file_145, sizeof file_145},
  {"Explanations/wrong-weekday.md", file_146, sizeof file_146},
  {"Explanations/xml-syntax.md", file_147, sizeof file_147},
  {"Explanations/yaml-feature.md", file_148, sizeof file_148},
  {"Explanations/yaml-syntax.md", file_149, sizeof file_149},
  {"Kinds/early-day-motion.md", file_150, sizeof file_150},
  {"Kinds/early-day-motion@uk-commons.en.md", file_151, sizeof file_151},
  {"Kinds/early-day-motion@uk-commons.md", file_152, sizeof file_152},
  {"Kinds/joint-declaration.md", file_153, sizeof file_153},
  {"Kinds/kleine-anfrage.md", file_154, sizeof file_154},
  {"Kinds/kleine-anfrage@de-bundestag.de.md", file_155, sizeof file_155},
  {"Kinds/kleine-anfrage@de-bundestag.md", file_156, sizeof file_156},
  {"Kinds/open-letter.fr.md", file_157, sizeof file_157},
  {"Kinds/open-letter.md", file_158, sizeof file_158},
  {"Kinds/oral-question.md", file_159, sizeof file_159},
  {"Kinds/oral-question@ep.md", file_160, sizeof file_160},
  {"Kinds/oral-question@fr-senat.md", file_161, sizeof file_161},
  {"Kinds/press-conference.md", file_162, sizeof file_162},
  {"Kinds/press-release.md", file_163, sizeof file_163},
  {"Kinds/press-review.md", file_164, sizeof file_164},
  {"Kinds/question-to-government.md", file_165, sizeof file_165},
  {"Kinds/written-declaration.md", file_166, sizeof file_166},
  {"Kinds/written-declaration@coe-pace.md", file_167, sizeof file_167},
  {"Kinds/written-question.fr.md", file_168, sizeof file_168},
  {"Kinds/written-question.md", file_169, sizeof file_169},
  {"Kinds/written-question@ep.md", file_170, sizeof file_170},
  {"Kinds/written-question@fr-an.fr.md", file_171, sizeof file_171},
  {"Kinds/written-question@fr-an.md", file_172, sizeof file_172},
  {"Kinds/written-question@fr-senat.fr.md", file_173, sizeof file_173},
  {"Kinds/written-question@fr-senat.md", file_174, sizeof file_174},
  {"Rules/at-bundesrat.yaml", file_175, sizeof file_175},
  {"Rules/at-nationalrat.yaml", file_176, sizeof file_176},
  {"Rules/be-chambre.yaml", file_177, sizeof file_177},
  {"Rules/be-pfwb.yaml", file_178, sizeof file_178},
  {"Rules/coe-pace.yaml", file_179, sizeof file_179},
  {"Rules/de-bundestag.yaml", file_180, sizeof file_180},
  {"Rules/ep.yaml", file_181, sizeof file_181},
  {"Rules/es-congreso.yaml", file_182, sizeof file_182},
  {"Rules/eu-citizens-initiative.yaml", file_183, sizeof file_183},
  {"Rules/fr-an.yaml", file_184, sizeof file_184},
  {"Rules/fr-senat.yaml", file_185, sizeof file_185},
  {"Rules/ie-dail.yaml", file_186, sizeof file_186},
  {"Rules/ipac.yaml", file_187, sizeof file_187},
  {"Rules/it-camera.yaml", file_188, sizeof file_188},
  {"Rules/pl-sejm.yaml", file_189, sizeof file_189},
  {"Rules/ua-rada.yaml", file_190, sizeof file_190},
  {"Rules/uk-commons.yaml", file_191, sizeof file_191},
  {"Schemas/addressee.schema.json", file_192, sizeof file_192},
  {"Schemas/addressees.schema.json", file_193, sizeof file_193},
  {"Schemas/chamber.schema.json", file_194, sizeof file_194},
  {"Schemas/chambers.schema.json", file_195, sizeof file_195},
  {"Schemas/dossier.schema.json", file_196, sizeof file_196},
  {"Schemas/kind.schema.json", file_197, sizeof file_197},
  {"Schemas/language.schema.json", file_198, sizeof file_198},
  {"Schemas/place.schema.json", file_199, sizeof file_199},
  {"Schemas/places.schema.json", file_200, sizeof file_200},
  {"Schemas/rules.schema.json", file_201, sizeof file_201},
  {"Schemas/settings.schema.json", file_202, sizeof file_202},
  {"Schemas/signatory.schema.json", file_203, sizeof file_203},
  {"Styles/document.css", file_204, sizeof file_204},
  {"Vocabulary/Languages/bg.yaml", file_205, sizeof file_205},
  {"Vocabulary/Languages/ca.yaml", file_206, sizeof file_206},
  {"Vocabulary/Languages/cs.yaml", file_207, sizeof file_207},
  {"Vocabulary/Languages/da.yaml", file_208, sizeof file_208},
  {"Vocabulary/Languages/de.yaml", file_209, sizeof file_209},
  {"Vocabulary/Languages/el.yaml", file_210, sizeof file_210},
  {"Vocabulary/Languages/en.yaml", file_211, sizeof file_211},
  {"Vocabulary/Languages/es.yaml", file_212, sizeof file_212},
  {"Vocabulary/Languages/et.yaml", file_213, sizeof file_213},
  {"Vocabulary/Languages/fi.yaml", file_214, sizeof file_214},
  {"Vocabulary/Languages/fr.yaml", file_215, sizeof file_215},
  {"Vocabulary/Languages/ga.yaml", file_216, sizeof file_216},
  {"Vocabulary/Languages/hr.yaml", file_217, sizeof file_217},
  {"Vocabulary/Languages/hu.yaml", file_218, sizeof file_218},
  {"Vocabulary/Languages/is.yaml", file_219, sizeof file_219},
  {"Vocabulary/Languages/it.yaml", file_220, sizeof file_220},
  {"Vocabulary/Languages/lt.yaml", file_221, sizeof file_221},
  {"Vocabulary/Languages/lv.yaml", file_222, sizeof file_222},
  {"Vocabulary/Languages/mt.yaml", file_223, sizeof file_223},
  {"Vocabulary/Languages/nb.yaml", file_224, sizeof file_224},
  {"Vocabulary/Languages/nl.yaml", file_225, sizeof file_225},
  {"Vocabulary/Languages/pl.yaml", file_226, sizeof file_226},
  {"Vocabulary/Languages/pt.yaml", file_227, sizeof file_227},
  {"Vocabulary/Languages/ro.yaml", file_228, sizeof file_228},
  {"Vocabulary/Languages/sk.yaml", file_229, sizeof file_229},
  {"Vocabulary/Languages/sl.yaml", file_230, sizeof file_230},
  {"Vocabulary/Languages/sv.yaml", file_231, sizeof file_231},
  {"Vocabulary/Languages/tr.yaml", file_232, sizeof file_232},
  {"Vocabulary/Languages/uk.yaml", file_233, sizeof file_233},
  {"Vocabulary/addressees.yaml", file_234, sizeof file_234},
  {"Vocabulary/chambers.yaml", file_235, sizeof file_235},
  {"Vocabulary/places.yaml", file_236, sizeof file_236},
};

long demarche_library_count(void) { return sizeof files / sizeof *files; }
const char *demarche_library_path(long index) { return files[index].path; }
const unsigned char *demarche_library_bytes(long index) { return files[index].bytes; }
long demarche_library_size(long index) { return files[index].size; }
