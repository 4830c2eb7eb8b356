# make demo and make test are all the set-up there is: they install what is missing (see scripts/prepare).

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

# Static Swift runtime, no symbols, none exported, fixed address: less memory and a faster start.
RELEASE_FLAGS := -c release --product etcdctl --static-swift-stdlib -Xlinker -s -Xlinker --no-export-dynamic \
	-Xswiftc -Xclang-linker -Xswiftc -no-pie
BINARY ?= .build/release/etcdctl

# For `make test TEST_FLAGS='--filter HarnessTests'`.
TEST_FLAGS ?=

bin := $(DESTDIR)$(PREFIX)/bin
man1 := $(DESTDIR)$(PREFIX)/share/man/man1
bash_completions := $(DESTDIR)$(PREFIX)/share/bash-completion/completions
zsh_completions := $(DESTDIR)$(PREFIX)/share/zsh/site-functions
fish_completions := $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d

.PHONY: build test fuzz demo bench bench-quick docs lint install uninstall clean

build:
	@scripts/prepare build
	$(SWIFT) build $(RELEASE_FLAGS)

test:
	@scripts/prepare test
	@scripts/get-etcd-3.5 || true
	$(SWIFT) test --disable-xctest --no-parallel $(TEST_FLAGS)

# FUZZ_SECONDS=60 for each fuzzer; FUZZ_TARGETS='Bolt WAL SnapFile Restore' for some.
fuzz:
	@scripts/prepare build
	@scripts/fuzz $(FUZZ_TARGETS)

demo:
	@scripts/prepare demo
	$(SWIFT) build $(RELEASE_FLAGS)
	@scripts/demo $(BINARY)

bench bench-quick:
	@scripts/prepare bench
	@scripts/get-etcd-3.5 || true
	$(SWIFT) build $(RELEASE_FLAGS)
	@Benchmarks/run $(if $(filter bench-quick,$@),--quick) $(BINARY)

# man/ and completions/, from the commands' own declarations.
docs: build
	$(BINARY) docs .

lint:
	find Sources Tests Fuzz Package.swift -name '*.swift' ! -name '*.pb.swift' -print0 \
		| xargs -0 $(SWIFT) format lint --strict

install:
	@test -x $(BINARY) || $(MAKE) build
	install -d $(bin) $(man1) $(bash_completions) $(zsh_completions) $(fish_completions)
	install -m 755 $(BINARY) $(bin)/etcdctl
	ln -sf etcdctl $(bin)/etcdutl
	install -m 644 man/*.1 $(man1)
	for tool in etcdctl etcdutl; do \
		install -m 644 completions/$$tool.bash $(bash_completions)/$$tool && \
		install -m 644 completions/_$$tool $(zsh_completions)/_$$tool && \
		install -m 644 completions/$$tool.fish $(fish_completions)/$$tool.fish || exit 1; \
	done

uninstall:
	rm -f $(bin)/etcdctl $(bin)/etcdutl $(addprefix $(man1)/,$(notdir $(wildcard man/*.1)))
	for tool in etcdctl etcdutl; do \
		rm -f $(bash_completions)/$$tool $(zsh_completions)/_$$tool $(fish_completions)/$$tool.fish; \
	done

clean:
	rm -rf .build
