// Written by .ci/embed from the names in Templates/; the bytes come from the files themselves.
#include "CLibrary.h"

#pragma clang diagnostic ignored "-Wc23-extensions"

static const unsigned char file_0[] = {
#embed "../../Templates/Kinds/joint-declaration.md"
};

static const unsigned char file_1[] = {
#embed "../../Templates/Kinds/press-release.md"
};

static const unsigned char file_2[] = {
#embed "../../Templates/Kinds/press-review.md"
};

static const unsigned char file_3[] = {
#embed "../../Templates/Kinds/question-to-government.md"
};

static const unsigned char file_4[] = {
#embed "../../Templates/Styles/document.css"
};

static const unsigned char file_5[] = {
#embed "../../Templates/Vocabulary/Languages/en.yaml"
};

static const unsigned char file_6[] = {
#embed "../../Templates/Vocabulary/Languages/fr.yaml"
};

static const unsigned char file_7[] = {
#embed "../../Templates/Vocabulary/addressees.yaml"
};

static const unsigned char file_8[] = {
#embed "../../Templates/Vocabulary/chambers.yaml"
};

static const unsigned char file_9[] = {
#embed "../../Templates/Vocabulary/places.yaml"
};

static const struct {
  const char *path;
  const unsigned char *bytes;
  long size;
} files[] = {
  {"Kinds/joint-declaration.md", file_0, sizeof file_0},
  {"Kinds/press-release.md", file_1, sizeof file_1},
  {"Kinds/press-review.md", file_2, sizeof file_2},
  {"Kinds/question-to-government.md", file_3, sizeof file_3},
  {"Styles/document.css", file_4, sizeof file_4},
  {"Vocabulary/Languages/en.yaml", file_5, sizeof file_5},
  {"Vocabulary/Languages/fr.yaml", file_6, sizeof file_6},
  {"Vocabulary/addressees.yaml", file_7, sizeof file_7},
  {"Vocabulary/chambers.yaml", file_8, sizeof file_8},
  {"Vocabulary/places.yaml", file_9, sizeof file_9},
};

long demarche_library_count(void) { return sizeof files / sizeof *files; }
const char *demarche_library_path(long index) { return files[index].path; }
const unsigned char *demarche_library_bytes(long index) { return files[index].bytes; }
long demarche_library_size(long index) { return files[index].size; }
