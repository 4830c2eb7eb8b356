// measure [-l LINES] OUTPUT COMMAND [ARGUMENT...]
//
// Runs a command with standard output into OUTPUT and prints what it took:
//
//   seconds, user seconds, system seconds, peak resident KiB, exit status (minus the signal that ended it),
//   whether it was told to stop (1 or 0)
//
// With -l the command is one that does not end by itself: the time is taken when it has printed so many lines, and it
// is told to stop (SIGINT, then SIGKILL after two seconds). SIGTERM to this program does the same at any moment.
//
// Small on purpose: what a parent has resident when it forks is a floor to the peak reported for the child.
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static volatile sig_atomic_t child;
static volatile double stopped_at;

static double now(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return t.tv_sec + t.tv_nsec / 1e9;
}

static void stop(int signal_number) {
  if (signal_number == SIGALRM) {
    kill(child, SIGKILL);
    return;
  }
  if (stopped_at == 0) stopped_at = now();
  kill(child, SIGINT);
  alarm(2);
}

static void fail(const char *what) {
  perror(what);
  exit(125);
}

static int run(const char *output, int pipe_end, char **command) {
  int target = pipe_end >= 0 ? pipe_end : open(output, O_WRONLY | O_CREAT | O_TRUNC, 0600);
  if (target < 0) fail(output);
  dup2(target, STDOUT_FILENO);
  if (target != STDOUT_FILENO) close(target);
  execvp(command[0], command);
  fail(command[0]);
  return 125;
}

// Reads until there have been enough lines, or the end.
static void count_lines(int source, long wanted) {
  static char buffer[1 << 16];
  while (wanted > 0) {
    ssize_t length = read(source, buffer, sizeof buffer);
    if (length < 0 && errno == EINTR) continue;
    if (length <= 0) return;
    for (char *at = buffer; (at = memchr(at, '\n', buffer + length - at)) != NULL; at++) wanted--;
  }
  stop(SIGTERM);
  // Until the command is gone: it must not end because nobody reads any more.
  while (read(source, buffer, sizeof buffer) > 0) continue;
}

int main(int argc, char **argv) {
  long lines = 0;
  if (argc > 2 && strcmp(argv[1], "-l") == 0) {
    lines = atol(argv[2]);
    argv += 2;
    argc -= 2;
  }
  if (argc < 3) {
    fprintf(stderr, "usage: measure [-l LINES] OUTPUT COMMAND [ARGUMENT...]\n");
    return 125;
  }
  int ends[2] = {-1, -1};
  if (lines > 0 && pipe(ends) != 0) fail("pipe");
  double started = now();
  child = fork();
  if (child < 0) fail("fork");
  if (child == 0) {
    if (lines > 0) close(ends[0]);
    return run(argv[1], ends[1], argv + 2);
  }
  signal(SIGTERM, stop);
  signal(SIGALRM, stop);
  if (lines > 0) {
    close(ends[1]);
    count_lines(ends[0], lines);
  }
  struct rusage usage;
  int status;
  while (wait4(child, &status, 0, &usage) < 0) {
    if (errno != EINTR) fail("wait4");
  }
  double ended = stopped_at != 0 ? stopped_at : now();
  printf("%.6f %.6f %.6f %ld %d %d\n", ended - started,
         usage.ru_utime.tv_sec + usage.ru_utime.tv_usec / 1e6, usage.ru_stime.tv_sec + usage.ru_stime.tv_usec / 1e6,
         usage.ru_maxrss, WIFSIGNALED(status) ? -WTERMSIG(status) : WEXITSTATUS(status),
         stopped_at != 0);
  return 0;
}
