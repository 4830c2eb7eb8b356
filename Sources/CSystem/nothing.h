#ifndef NOTHING_H
#define NOTHING_H

/// Opens what is empty to read: /dev/null with `mode`, or where that is missing a pipe without a writer. Only system
/// calls; returns the lowest free descriptor, or -1 with the error in `errno`.
int open_nothing(int mode);

#endif
