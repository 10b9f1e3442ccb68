// Counts the blocks of memory that a process takes, and prints their number to standard error at its end.
#include <stdatomic.h>
#include <stddef.h>
#include <stdio.h>

extern void *__libc_malloc(size_t);
extern void *__libc_calloc(size_t, size_t);
extern void *__libc_realloc(void *, size_t);
extern void *__libc_memalign(size_t, size_t);

static atomic_long count;

void *malloc(size_t size) { return atomic_fetch_add(&count, 1), __libc_malloc(size); }
void *calloc(size_t number, size_t size) { return atomic_fetch_add(&count, 1), __libc_calloc(number, size); }
void *realloc(void *old, size_t size) { return atomic_fetch_add(&count, 1), __libc_realloc(old, size); }
void *aligned_alloc(size_t alignment, size_t size) {
  return atomic_fetch_add(&count, 1), __libc_memalign(alignment, size);
}
int posix_memalign(void **result, size_t alignment, size_t size) {
  *result = aligned_alloc(alignment, size);
  return *result ? 0 : 12;
}

__attribute__((destructor)) static void tell(void) { fprintf(stderr, "allocations: %ld\n", count); }
