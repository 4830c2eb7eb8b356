#define _GNU_SOURCE
#include <fcntl.h>

#include "CSystem.h"

void start_writing_to_disk(int descriptor, int64_t offset, int64_t count) {
  // Only a hint: whoever needs the bytes on the disk calls fsync later.
  (void)sync_file_range(descriptor, offset, count, SYNC_FILE_RANGE_WRITE);
}
