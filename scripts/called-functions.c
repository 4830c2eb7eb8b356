// called-functions SYMBOLS COMMAND [ARGUMENT...]
//
// Runs a command and writes the names of the functions it calls to file descriptor 3, in the order of
// their first calls. SYMBOLS is what `nm -S` says of the executable, whose addresses must be fixed. x86-64 only.
//
// Each function's first byte is a breakpoint until it is hit.
#define _GNU_SOURCE
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ptrace.h>
#include <sys/user.h>
#include <sys/wait.h>
#include <unistd.h>

struct function {
  unsigned long address;
  unsigned char first_byte;
  char was_called;
  char *name;
};

static const unsigned char breakpoint = 0xCC;
static struct function *functions;
static size_t count;

static int by_address(const void *a, const void *b) {
  unsigned long left = ((const struct function *)a)->address, right = ((const struct function *)b)->address;
  return left < right ? -1 : left > right;
}

static void read_symbols(const char *path) {
  FILE *file = fopen(path, "r");
  if (file == NULL) exit((perror(path), 1));
  static char name[1 << 16];
  unsigned long address, size;
  char type;
  size_t room = 0;
  char *line = NULL;
  size_t length = 0;
  while (getline(&line, &length, file) > 0) {
    if (sscanf(line, "%lx %lx %c %65535s", &address, &size, &type, name) != 4) continue;
    if (strchr("tTwW", type) == NULL || size == 0) continue;
    if (count == room) functions = realloc(functions, (room = 2 * room + 1024) * sizeof *functions);
    functions[count++] = (struct function){address, 0, 0, strdup(name)};
  }
  free(line);
  fclose(file);
  // Of functions at one address, one will do.
  qsort(functions, count, sizeof *functions, by_address);
  size_t kept = 0;
  for (size_t index = 0; index < count; index++) {
    if (kept == 0 || functions[kept - 1].address != functions[index].address) functions[kept++] = functions[index];
  }
  count = kept;
}

static void set_breakpoints(int memory) {
  for (size_t index = 0; index < count; index++) {
    struct function *function = &functions[index];
    if (pread(memory, &function->first_byte, 1, (off_t)function->address) != 1 ||
        pwrite(memory, &breakpoint, 1, (off_t)function->address) != 1) {
      function->was_called = 1;
    }
  }
}

static void pass_breakpoint(pid_t thread, int memory, FILE *names) {
  struct user_regs_struct registers;
  ptrace(PTRACE_GETREGS, thread, 0, &registers);
  struct function key = {.address = registers.rip - 1};
  struct function *function = bsearch(&key, functions, count, sizeof key, by_address);
  if (function == NULL) return;
  if (!function->was_called) {
    function->was_called = 1;
    pwrite(memory, &function->first_byte, 1, (off_t)function->address);
    fprintf(names, "%s\n", function->name);
  }
  registers.rip = function->address;
  ptrace(PTRACE_SETREGS, thread, 0, &registers);
}

int main(int argc, char **argv) {
  FILE *names = fdopen(3, "w");
  if (argc < 3 || names == NULL) exit((fprintf(stderr, "usage: called-functions SYMBOLS COMMAND... 3>NAMES\n"), 2));
  read_symbols(argv[1]);
  fcntl(3, F_SETFD, FD_CLOEXEC);
  pid_t command = fork();
  if (command == 0) {
    ptrace(PTRACE_TRACEME, 0, 0, 0);
    execv(argv[2], argv + 2);
    exit((perror(argv[2]), 127));
  }
  int status;
  waitpid(command, &status, 0);
  ptrace(PTRACE_SETOPTIONS, command, 0, PTRACE_O_TRACECLONE | PTRACE_O_EXITKILL);
  char path[64];
  snprintf(path, sizeof path, "/proc/%d/mem", command);
  int memory = open(path, O_RDWR);
  set_breakpoints(memory);
  ptrace(PTRACE_CONT, command, 0, 0);
  for (;;) {
    pid_t thread = waitpid(-1, &status, __WALL);
    if (thread < 0) break;
    if (!WIFSTOPPED(status)) {
      if (thread == command) break;
      continue;
    }
    int signal = WSTOPSIG(status);
    if (signal == SIGTRAP && status >> 16 == 0) pass_breakpoint(thread, memory, names);
    if (signal == SIGTRAP || signal == SIGSTOP) signal = 0;
    ptrace(PTRACE_CONT, thread, 0, signal);
  }
  return fclose(names) == 0 ? 0 : 1;
}
