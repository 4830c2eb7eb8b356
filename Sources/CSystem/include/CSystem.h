#ifndef C_SYSTEM_H
#define C_SYSTEM_H

// What Swift can't reach: an instruction that not every processor has, and what its C library's module leaves out.

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <sys/types.h>

#include "loading.h"

/// How many words the process was started with, its own name included.
int process_argument_count(void);

/// One of these words, where the system has put it; NULL if there is none.
char *process_argument(int index);

/// Whether this processor has an instruction for CRC-32C (SSE 4.2, or the CRC extension of ARMv8).
bool crc32c_has_instruction(void);

/// Takes `count` bytes into the CRC-32C register `state` with the processor's instruction.
///
/// The register is the checksum's complement. Only to be called if `crc32c_has_instruction` says so.
uint32_t crc32c_with_instruction(uint32_t state, const void *bytes, size_t count);

/// Asks the system to begin writing to the disk what was written to `count` bytes from `offset` on, without waiting.
void start_writing_to_disk(int descriptor, int64_t offset, int64_t count);

/// Writes as much as it can past the system's cache; 0 when that can't be done for any reason.
ssize_t write_past_cache(int descriptor, const void *bytes, size_t count, off_t offset);

/// Opens a new file in a directory, to read and write, that no name leads to and that is gone when it is closed.
///
/// Returns its descriptor, or -1 with the error in `errno`.
int open_nameless_file(const char *directory);

/// A file in memory that a signal's handler knows of.
struct mapping;

/// From now on an access to a registered mapping that has no file behind it any more, because somebody cut the file,
/// ends the process with a sentence on standard error and this status instead of by a signal. The handler is installed
/// with the first mapping.
void end_process_when_cut(int status);

/// Tells the handler of `count` bytes at `start` that are those of the file `path`; NULL when there is no memory.
struct mapping *register_mapping(const void *start, size_t count, const char *path);

/// Has the handler forget a mapping; to be called before the memory is given back.
void unregister_mapping(struct mapping *mapping);

/// A program to run. Its standard input is empty unless it has one or is interactive; it shares the other descriptors
/// that are not closed on exec.
struct child {
  /// The program, looked up in PATH, and its arguments; ends with NULL.
  char *const *arguments;
  /// Its environment; ends with NULL.
  char *const *variables;
  /// Whether it leads a process group of its own and is killed when the calling thread ends, in whatever way.
  bool leads_group;
  /// The terminal whose foreground such a group becomes; -1 for none.
  int terminal;
  /// A descriptor that becomes its standard input; -1 for none.
  int input;
  /// Whether somebody works with it: it keeps our standard input and output if they are terminals, and gets the
  /// controlling terminal, if there is one, in place of those that aren't.
  bool is_interactive;
};

/// Starts a program and stores its process in `process`.
///
/// Returns 0, or the number of the error: then nothing was started.
int start_child(const struct child *child, pid_t *process);

/// Starts a process that outlives us for a moment, to kill a process group should we be killed.
///
/// Returns a descriptor, or -1 with the error in `errno`. The group's number (a `pid_t`) is to be written into it, and
/// a byte when there is nothing to guard any more; then the process ends, and has to be waited for. When the descriptor
/// is closed without the byte, the guard kills the group and gives the terminal back to ours.
int start_guard(pid_t *guard);

/// Whether so many descriptors more (64 at most) can be opened.
bool has_descriptors(int count);

/// Whether so many bytes more can be allocated or mapped under the limit of this process's memory.
bool has_room(size_t bytes);

/// Whether so many bytes more can be allocated, for threads among other things, under the limit of this process's data.
bool has_data_room(size_t bytes);

/// Has all threads allocate from one heap instead of one each: they allocate little.
void share_one_heap(void);

/// Has threads that are started from now on get stacks of at most so many bytes: the usual 8 MB each count in full
/// against a limit of the process's data, and libdispatch waits forever for a thread that has no room.
void use_small_stacks(size_t bytes);

/// Has the kernel write no core dump of this process, and let no other process of the same user read its memory.
/// Programs that it starts are as before.
void refuse_core_dumps(void);

#endif
