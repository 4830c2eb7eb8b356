#include <errno.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "CSystem.h"

// A file in memory. Nodes stay in the list for ever, so that the signal's handler can walk it at any time; a node whose
// start is zero is free.
struct mapping {
  _Atomic(uintptr_t) start;
  size_t count;
  char *path;
  struct mapping *next;
};

static const uintptr_t claimed = 1;
static _Atomic(struct mapping *) mappings;
static atomic_int exit_status;
static atomic_flag is_installed = ATOMIC_FLAG_INIT;

static void say(const char *text) {
  size_t rest = strlen(text);
  while (rest > 0) {
    ssize_t written = write(STDERR_FILENO, text, rest);
    if (written < 0 && errno == EINTR) continue;
    if (written <= 0) return;
    text += written;
    rest -= (size_t)written;
  }
}

// Calls nothing that POSIX does not allow in a handler.
static void on_bus_error(int number, siginfo_t *info, void *context) {
  (void)context;
  uintptr_t place = (uintptr_t)info->si_addr;
  for (struct mapping *mapping = atomic_load(&mappings); mapping; mapping = mapping->next) {
    uintptr_t start = atomic_load(&mapping->start);
    if (start <= claimed || place < start || place - start >= mapping->count) continue;
    say("Error: ");
    say(mapping->path ? mapping->path : "a file");
    say(": the file was truncated, or its disk failed, while it was being read\n");
    _exit(atomic_load(&exit_status));
  }
  // Not ours: when this returns, the process ends as it would have without a handler.
  signal(number, SIG_DFL);
  raise(number);
}

void end_process_when_cut(int status) { atomic_store(&exit_status, status); }

static void install(void) {
  if (atomic_load(&exit_status) == 0 || atomic_flag_test_and_set(&is_installed)) return;
  struct sigaction action = {.sa_sigaction = on_bus_error, .sa_flags = SA_SIGINFO};
  sigemptyset(&action.sa_mask);
  sigaction(SIGBUS, &action, NULL);
}

static struct mapping *free_mapping(void) {
  for (struct mapping *mapping = atomic_load(&mappings); mapping; mapping = mapping->next) {
    uintptr_t none = 0;
    if (atomic_compare_exchange_strong(&mapping->start, &none, claimed)) return mapping;
  }
  struct mapping *mapping = calloc(1, sizeof *mapping);
  if (!mapping) return NULL;
  atomic_store(&mapping->start, claimed);
  mapping->next = atomic_load(&mappings);
  while (!atomic_compare_exchange_weak(&mappings, &mapping->next, mapping)) {
  }
  return mapping;
}

struct mapping *register_mapping(const void *start, size_t count, const char *path) {
  struct mapping *mapping = free_mapping();
  if (!mapping) return NULL;
  mapping->count = count;
  mapping->path = strdup(path);
  atomic_store(&mapping->start, (uintptr_t)start);
  install();
  return mapping;
}

void unregister_mapping(struct mapping *mapping) {
  if (!mapping) return;
  atomic_store(&mapping->start, claimed);
  free(mapping->path);
  mapping->path = NULL;
  atomic_store(&mapping->start, 0);
}
