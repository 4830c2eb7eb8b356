#define _GNU_SOURCE
#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include "CSystem.h"
#include "nothing.h"

// posix_spawn can't set PR_SET_PDEATHSIG, and Swift can't fork.

/// Default actions but for what was ignored when we were started (`nohup`); we ignore two signals ourselves.
static void use_default_signals(void) {
  for (int number = 1; number < NSIG; number++) {
    struct sigaction action;
    if (sigaction(number, NULL, &action) != 0) continue;
    if (action.sa_handler == SIG_IGN && number != SIGPIPE && number != SIGXFSZ) continue;
    signal(number, SIG_DFL);
  }
}

/// Has standard input and output be terminals, as far as there is one; whether input is.
static bool take_terminal(void) {
  if (isatty(STDIN_FILENO) && isatty(STDOUT_FILENO)) return true;
  const int terminal = open("/dev/tty", O_RDWR);
  if (terminal >= 0) {
    if (!isatty(STDIN_FILENO)) dup2(terminal, STDIN_FILENO);
    if (!isatty(STDOUT_FILENO)) dup2(terminal, STDOUT_FILENO);
    if (terminal > STDERR_FILENO) close(terminal);
  }
  return isatty(STDIN_FILENO);
}

/// Has standard input be empty; whether that succeeded.
static bool empty_input(void) {
  // The lowest free number is taken, also when no other is to be had.
  close(STDIN_FILENO);
  return open_nothing(O_RDONLY) == STDIN_FILENO;
}

/// What happens in the new process, which shares our memory until the program is there: only system calls.
_Noreturn static void become_program(const struct child *child, pid_t parent, volatile int *failure) {
  use_default_signals();
  if (child->leads_group) {
    // Gone already? Then nobody would send the signal.
    if (prctl(PR_SET_PDEATHSIG, SIGKILL) != 0 || getppid() != parent || setpgid(0, 0) != 0) {
      *failure = errno != 0 ? errno : ESRCH;
      _exit(127);
    }
    if (child->terminal >= 0) tcsetpgrp(child->terminal, getpid());
  }
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, NULL);
  const bool has_input = child->input >= 0 && dup2(child->input, STDIN_FILENO) >= 0;
  if (has_input || (child->is_interactive && take_terminal()) || empty_input()) {
    execvpe(child->arguments[0], child->arguments, child->variables);
  }
  *failure = errno;
  _exit(127);
}

int start_child(const struct child *child, pid_t *process) {
  // With our memory shared, no handler of ours may run in the new process, nor SIGTTOU stop it.
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  volatile int failure = 0;
  const pid_t parent = getpid();
  const pid_t started = vfork();
  if (started == 0) become_program(child, parent, &failure);
  if (started < 0) failure = errno;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  if (failure == 0) {
    *process = started;
  } else if (started > 0) {
    while (waitpid(started, NULL, 0) < 0 && errno == EINTR) continue;
  }
  return failure;
}

/// Closes what a guard would otherwise hold open: pipes that somebody reads to their end, connections.
static void close_from(int first) {
#ifdef SYS_close_range
  if (syscall(SYS_close_range, first, ~0U, 0) == 0) return;
#endif
  const long most = sysconf(_SC_OPEN_MAX);
  for (int descriptor = first; descriptor < (most > 0 && most < 65536 ? most : 65536); descriptor++) close(descriptor);
}

/// What the guard does: waits for the group's number, then for a byte that means that all is well. The end of the pipe
/// means that its other end died.
static void stand_guard(int pipe, pid_t own_group) {
  // So that what is sent to our group, or to all processes with our name, spares the guard.
  setpgid(0, 0);
  prctl(PR_SET_NAME, "lock-guard");
  dup2(pipe, STDIN_FILENO);
  close_from(STDIN_FILENO + 1);
  pid_t group;
  ssize_t count;
  while ((count = read(STDIN_FILENO, &group, sizeof group)) < 0 && errno == EINTR) continue;
  if (count != sizeof group) return;
  char byte;
  while ((count = read(STDIN_FILENO, &byte, 1)) < 0 && errno == EINTR) continue;
  if (count == 1) return;
  kill(-group, SIGKILL);
  const int terminal = open("/dev/tty", O_RDWR | O_NOCTTY);
  if (terminal >= 0 && tcgetpgrp(terminal) == group) tcsetpgrp(terminal, own_group);
}

int start_guard(pid_t *guard) {
  int ends[2];
  if (pipe2(ends, O_CLOEXEC) != 0) return -1;
  const pid_t own_group = getpgrp();
  sigset_t all, before;
  sigfillset(&all);
  pthread_sigmask(SIG_SETMASK, &all, &before);
  const pid_t started = fork();
  if (started == 0) {
    stand_guard(ends[0], own_group);
    _exit(0);
  }
  const int failure = errno;
  pthread_sigmask(SIG_SETMASK, &before, NULL);
  close(ends[0]);
  if (started < 0) {
    close(ends[1]);
    errno = failure;
    return -1;
  }
  *guard = started;
  return ends[1];
}
