#ifndef C_EDIT_LINE_H
#define C_EDIT_LINE_H

// Lines typed on a terminal, edited with libedit, which is loaded when needed. There is one editor in a process.

#include <stdbool.h>
#include <stddef.h>

#include "loading.h"

/// What completes a line: how many characters before the cursor are deleted, text to insert there, and lines to show.
/// Both are allocated, or NULL.
struct line_completion {
  int deletion;
  char *insertion;
  char *listing;
};

/// Completes the `length` bytes before the cursor.
typedef struct line_completion (*line_completer)(const char *line, size_t length, void *context);

/// Loads libedit. Returns NULL, or why it can't be had.
const char *line_editor_load(void);

/// libedit, once it is loaded. It does not tell its version.
struct library line_editor_library(void);

/// Begins editing on the terminal of standard input and output; false when there is no memory.
bool line_editor_open(int history_size, line_completer completer, void *context);

/// Adds a line to the history.
void line_editor_remember(const char *line);

/// Reads a line. It ends with its newline and is valid until the next call; NULL at the end of the input, or when
/// Ctrl-C was typed, which `interrupted` tells.
const char *line_editor_read(const char *prompt, bool *interrupted);

/// Ends editing.
void line_editor_close(void);

#endif
