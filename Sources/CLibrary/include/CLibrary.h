// The folder Templates/ of the source tree and the pages about diagnostics, byte for byte, inside the binary.
#pragma once

#include <stddef.h>

/// How many files there are.
long demarche_library_count(void);

/// The path of a file relative to Templates/, or Explanations/<identifier>.md, UTF-8, in the order of bytes.
const char *_Nonnull demarche_library_path(long index);

/// The bytes of a file; they live as long as the program.
const unsigned char *_Nonnull demarche_library_bytes(long index);

/// The number of bytes of a file.
long demarche_library_size(long index);
