// The entry of libFuzzer, which comes with the compiler.
#include <stddef.h>
#include <stdint.h>

// What is allocated between these two is no leak.
void __lsan_disable(void);
void __lsan_enable(void);

int LLVMFuzzerRunDriver(int *argc, char ***argv, int (*callback)(const uint8_t *data, size_t size));
