// Runs one command and prints what it took:   launch INPUT COMMAND [ARGUMENT …]
//
// One line on standard output: wall time and processor time in microseconds, peak memory in KiB, exit code. The
// command reads INPUT, its output is thrown away, its errors are passed on. A program of its own, since the peak that
// Linux reports of a child begins with that of its parent: a parent of 2 MiB hides nothing.
#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

extern char **environ;

static double microseconds(struct timeval time) { return (double)time.tv_sec * 1e6 + (double)time.tv_usec; }

int main(int count, char **words) {
  if (count < 3) {
    fputs("launch INPUT COMMAND [ARGUMENT …]\n", stderr);
    return 2;
  }
  posix_spawn_file_actions_t files;
  posix_spawn_file_actions_init(&files);
  posix_spawn_file_actions_addopen(&files, STDIN_FILENO, words[1], O_RDONLY, 0);
  posix_spawn_file_actions_addopen(&files, STDOUT_FILENO, "/dev/null", O_WRONLY, 0);
  struct timespec begin, end;
  pid_t child;
  int status;
  struct rusage usage;
  clock_gettime(CLOCK_MONOTONIC, &begin);
  int failure = posix_spawnp(&child, words[2], &files, NULL, words + 2, environ);
  if (failure != 0) {
    fprintf(stderr, "%s: %s\n", words[2], strerror(failure));
    return 2;
  }
  while (wait4(child, &status, 0, &usage) < 0) {
    if (errno != EINTR) {
      perror("wait4");
      return 2;
    }
  }
  clock_gettime(CLOCK_MONOTONIC, &end);
  double wall = (double)(end.tv_sec - begin.tv_sec) * 1e6 + (double)(end.tv_nsec - begin.tv_nsec) / 1e3;
  int code = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
  printf("%.1f %.0f %ld %d\n", wall, microseconds(usage.ru_utime) + microseconds(usage.ru_stime), usage.ru_maxrss,
         code);
  return 0;
}
