// The least that checking many files can cost:   schemaloop SCHEMA < LIST
//
// Reads the file that each line of the list names, and validates it by the schema, which is compiled once: libxml2,
// and nothing besides. Exits with 1 when a file is not valid.
#include <stdio.h>
#include <string.h>

#include <libxml/parser.h>
#include <libxml/xmlschemas.h>

int main(int count, char **words) {
  if (count != 2) {
    fputs("schemaloop SCHEMA < LIST\n", stderr);
    return 2;
  }
  xmlSchemaParserCtxtPtr reader = xmlSchemaNewParserCtxt(words[1]);
  xmlSchemaPtr schema = reader ? xmlSchemaParse(reader) : NULL;
  xmlSchemaFreeParserCtxt(reader);
  if (!schema) {
    fprintf(stderr, "%s is no schema\n", words[1]);
    return 2;
  }
  char line[4096];
  long files = 0, refused = 0;
  while (fgets(line, sizeof line, stdin)) {
    line[strcspn(line, "\n")] = 0;
    xmlDocPtr document = xmlReadFile(line, NULL, XML_PARSE_NONET);
    xmlSchemaValidCtxtPtr validation = xmlSchemaNewValidCtxt(schema);
    if (!document || xmlSchemaValidateDoc(validation, document) != 0) {
      fprintf(stderr, "%s is not valid\n", line);
      refused += 1;
    }
    xmlSchemaFreeValidCtxt(validation);
    xmlFreeDoc(document);
    files += 1;
  }
  xmlSchemaFree(schema);
  printf("%ld files, %ld not valid\n", files, refused);
  return refused != 0;
}
