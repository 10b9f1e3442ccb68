// The one place where cmark-gfm's headers are named.
#include <cmark-gfm.h>
#include <cmark-gfm-extension_api.h>
#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm/parser.h>

// The document as it stands before cmark_parser_finish drops footnote definitions that nobody references.
static inline cmark_node *demarche_unfinished_root(cmark_parser *parser) { return parser->root; }

// A footnote definition's label, which has no getter; not terminated by a zero byte.
static inline const unsigned char *demarche_footnote_label(cmark_node *node) { return node->as.literal.data; }
static inline int demarche_footnote_label_length(cmark_node *node) { return node->as.literal.len; }
