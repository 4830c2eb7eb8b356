#include "CEditLine.h"

#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "loading.h"

// What is used of libedit's interface (histedit.h), so that no build needs its headers.
typedef struct editline EditLine;
typedef struct history History;
typedef struct {
  const char *buffer, *cursor, *lastchar;
} LineInfo;
typedef struct {
  int num;
  const char *str;
} HistEvent;
enum { EL_PROMPT = 0, EL_EDITOR = 2, EL_SIGNAL = 3, EL_BIND = 4, EL_SETTY = 8, EL_ADDFN = 9, EL_HIST = 10 };
enum { H_SETSIZE = 1, H_ENTER = 10, H_SETUNIQUE = 20 };
enum { CC_EOF = 2, CC_REFRESH = 4, CC_REDISPLAY = 8, CC_REFRESH_BEEP = 9 };

#define FUNCTIONS(FUNCTION) \
  FUNCTION(EditLine *, el_init, (const char *program, FILE *in, FILE *out, FILE *errors), (program, in, out, errors)) \
  FUNCTION(void, el_end, (EditLine *editor), (editor)) \
  FUNCTION(const char *, el_gets, (EditLine *editor, int *count), (editor, count)) \
  FUNCTION(const LineInfo *, el_line, (EditLine *editor), (editor)) \
  FUNCTION(int, el_insertstr, (EditLine *editor, const char *text), (editor, text)) \
  FUNCTION(void, el_deletestr, (EditLine *editor, int count), (editor, count)) \
  FUNCTION(History *, history_init, (void), ()) \
  FUNCTION(void, history_end, (History *history), (history))

static struct {
  FUNCTIONS(LOADED_FIELD)
  int (*el_set)(EditLine *editor, int operation, ...);
  int (*history)(History *history, HistEvent *event, int operation, ...);
} loaded;

static struct {
  EditLine *editor;
  History *history;
  const char *prompt;
  bool interrupted;
  line_completer completer;
  void *context;
} state;

const char *line_editor_load(void) {
  static const char name[] = "libedit.so.2";
  void *library = dlopen(name, RTLD_LAZY | RTLD_LOCAL);
  if (library == NULL) return loading_failure(name);
  const bool has_all = FUNCTIONS(LOADED_FIND) find_function(library, "el_set", &loaded.el_set) &&
                       find_function(library, "history", &loaded.history);
  return has_all ? NULL : loading_failure(name);
}

struct library line_editor_library(void) { return loaded_library(NULL, (const void *)loaded.el_init); }

static char *prompt(EditLine *editor) {
  (void)editor;
  return (char *)state.prompt;
}

/// Ctrl-C at the prompt drops the line.
static unsigned char interrupt(EditLine *editor, int key) {
  (void)editor, (void)key;
  state.interrupted = true;
  fputs("^C", stdout);
  return CC_EOF;
}

/// Ctrl-Z is what it is at other times; libedit's handler of the signal sees to the terminal.
static unsigned char suspend(EditLine *editor, int key) {
  (void)editor, (void)key;
  raise(SIGTSTP);
  return CC_REDISPLAY;
}

static unsigned char complete(EditLine *editor, int key) {
  (void)key;
  const LineInfo *line = loaded.el_line(editor);
  struct line_completion found = state.completer(line->buffer, (size_t)(line->cursor - line->buffer), state.context);
  unsigned char result = CC_REFRESH_BEEP;
  if (found.deletion > 0) loaded.el_deletestr(editor, found.deletion);
  if (found.insertion != NULL && loaded.el_insertstr(editor, found.insertion) == 0) result = CC_REFRESH;
  if (found.listing != NULL) {
    fprintf(stdout, "\n%s", found.listing);
    result = CC_REDISPLAY;
  }
  free(found.insertion);
  free(found.listing);
  return result;
}

/// libedit reads characters in the encoding of the locale. In that of a bare environment it takes none but ASCII.
static void use_utf8(void) {
  setlocale(LC_CTYPE, "");
  if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

bool line_editor_open(int history_size, line_completer completer, void *context) {
  use_utf8();
  state.completer = completer;
  state.context = context;
  state.editor = loaded.el_init("etcdctl", stdin, stdout, stderr);
  state.history = loaded.history_init();
  if (state.editor == NULL || state.history == NULL) return false;
  HistEvent event;
  loaded.history(state.history, &event, H_SETSIZE, history_size);
  loaded.history(state.history, &event, H_SETUNIQUE, 1);
  EditLine *editor = state.editor;
  loaded.el_set(editor, EL_EDITOR, "emacs");
  loaded.el_set(editor, EL_PROMPT, prompt);
  // The terminal is as it was while the process is stopped, and when a signal ends it.
  loaded.el_set(editor, EL_SIGNAL, 1);
  loaded.el_set(editor, EL_HIST, loaded.history, state.history);
  // Keys that send signals at other times are keys like any other while a line is edited.
  loaded.el_set(editor, EL_SETTY, "-d", "-isig", NULL);
  loaded.el_set(editor, EL_ADDFN, "shell-interrupt", "Drops the line", interrupt);
  loaded.el_set(editor, EL_BIND, "^C", "shell-interrupt", NULL);
  loaded.el_set(editor, EL_ADDFN, "shell-suspend", "Stops the process", suspend);
  loaded.el_set(editor, EL_BIND, "^Z", "shell-suspend", NULL);
  loaded.el_set(editor, EL_ADDFN, "shell-complete", "Completes the word before the cursor", complete);
  loaded.el_set(editor, EL_BIND, "^I", "shell-complete", NULL);
  loaded.el_set(editor, EL_BIND, "^R", "em-inc-search-prev", NULL);
  return true;
}

void line_editor_remember(const char *line) {
  HistEvent event;
  loaded.history(state.history, &event, H_ENTER, line);
}

const char *line_editor_read(const char *prompt_text, bool *interrupted) {
  state.prompt = prompt_text;
  state.interrupted = false;
  int count = 0;
  const char *line = loaded.el_gets(state.editor, &count);
  *interrupted = state.interrupted;
  fflush(stdout);
  return count > 0 ? line : NULL;
}

void line_editor_close(void) {
  if (state.editor != NULL) loaded.el_end(state.editor);
  if (state.history != NULL) loaded.history_end(state.history);
  state.editor = NULL;
  state.history = NULL;
}
