#define _GNU_SOURCE
#include <link.h>
#include <malloc.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <unistd.h>

#include "CSystem.h"

static int give_back_library(struct dl_phdr_info *info, size_t size, void *context) {
  (void)size;
  // The program itself has no name.
  if (info->dlpi_name == NULL || info->dlpi_name[0] == '\0') return 0;
  const uintptr_t page = *(const uintptr_t *)context;
  for (int index = 0; index < info->dlpi_phnum; index++) {
    const ElfW(Phdr) *segment = &info->dlpi_phdr[index];
    if (segment->p_type == PT_DYNAMIC) {
      // Code that was changed for its place in memory can't be read again.
      for (const ElfW(Dyn) *entry = (const void *)(info->dlpi_addr + segment->p_vaddr); entry->d_tag != DT_NULL; entry++) {
        if (entry->d_tag == DT_TEXTREL) return 0;
      }
    }
  }
  // Neighbouring segments go together.
  uintptr_t start = 0, end = 0;
  for (int index = 0; index < info->dlpi_phnum; index++) {
    const ElfW(Phdr) *segment = &info->dlpi_phdr[index];
    if (segment->p_type != PT_LOAD || (segment->p_flags & PF_W) != 0) continue;
    const uintptr_t first = (info->dlpi_addr + segment->p_vaddr) & ~(page - 1);
    if (first != end) {
      if (end > start) madvise((void *)start, end - start, MADV_DONTNEED);
      start = first;
    }
    end = (info->dlpi_addr + segment->p_vaddr + segment->p_memsz + page - 1) & ~(page - 1);
  }
  if (end > start) madvise((void *)start, end - start, MADV_DONTNEED);
  return 0;
}

void give_back_library_pages(void) {
  uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  dl_iterate_phdr(give_back_library, &page);
}

void share_one_heap(void) {
#ifdef M_ARENA_MAX
  mallopt(M_ARENA_MAX, 1);
#endif
}

void refuse_core_dumps(void) {
  // A setting for the life of the process, not for its children: `execve` resets it.
  (void)prctl(PR_SET_DUMPABLE, 0);
}
