// The one place where libxml2's headers are named.

// Debian's libxml2 would pull in ICU's headers, which Foundation brings in another version; nothing here uses them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/c14n.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/tree.h>
#include <libxml/xmlerror.h>
#include <libxml/xmlschemas.h>
#include <libxml/xmlschemastypes.h>
#include <stdlib.h>

// xmlFree is a mutable global variable, which Swift 6 refuses; it is `free` unless somebody replaced it.
static inline void demarche_free(void *pointer) { free(pointer); }

// A copy of a C string that libxml2 may free.
static inline char *demarche_copy(const char *text) { return (char *)xmlStrdup((const xmlChar *)text); }
