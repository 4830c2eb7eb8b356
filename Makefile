# make demo and make test are all the set-up there is: they install what is missing (see scripts/prepare).

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=

# Less memory and a faster start: a static runtime and C++ library, a fixed address, no exported symbols, no libraries looked for
# beside the executable, none of the standard library's regular expressions, and the functions that every run calls next to each
# other (see scripts/link-order).
SYMBOL_FLAGS := -c release --product etcdctl --static-swift-stdlib --disable-local-rpath \
	-Xswiftc -use-ld=lld -Xlinker --no-export-dynamic \
	-Xswiftc -Xclang-linker -Xswiftc -no-pie -Xswiftc -Xclang-linker -Xswiftc -static-libgcc \
	-Xswiftc -L$(CURDIR)/.build/static \
	-Xlinker --symbol-ordering-file=$(CURDIR)/scripts/link-order.txt -Xlinker --no-warn-symbol-ordering \
	-Xswiftc -Xfrontend -Xswiftc -function-sections \
	-Xswiftc -Xfrontend -Xswiftc -disable-implicit-string-processing-module-import
RELEASE_FLAGS := $(SYMBOL_FLAGS) -Xlinker -s
BINARY ?= .build/release/etcdctl

# For `make test TEST_FLAGS='--filter HarnessTests'`.
TEST_FLAGS ?=

bin := $(DESTDIR)$(PREFIX)/bin
man1 := $(DESTDIR)$(PREFIX)/share/man/man1
bash_completions := $(DESTDIR)$(PREFIX)/share/bash-completion/completions
zsh_completions := $(DESTDIR)$(PREFIX)/share/zsh/site-functions
fish_completions := $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d

.PHONY: build release test fuzz demo bench bench-quick docs link-order lint install uninstall clean

build:
	@scripts/prepare build
	@$(MAKE) --no-print-directory release

release:
	@# Where the linker finds no shared one beside it, it takes the static library.
	@mkdir -p .build/static
	@ln -sf "$$(clang -print-file-name=libstdc++.a 2> /dev/null || c++ -print-file-name=libstdc++.a)" .build/static/
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
	@$(MAKE) --no-print-directory release
	@scripts/demo $(BINARY)

bench bench-quick:
	@scripts/prepare bench
	@scripts/get-etcd-3.5 || true
	@$(MAKE) --no-print-directory release
	@Benchmarks/run $(if $(filter bench-quick,$@),--quick) $(BINARY)

# man/ and completions/, from the commands' own declarations.
docs: build
	$(BINARY) docs .

# ETCDCTL_ENDPOINTS names a server to play with.
link-order: build
	$(SWIFT) build --scratch-path .build/symbols $(SYMBOL_FLAGS)
	scripts/link-order .build/symbols/release/etcdctl
	@# The package manager doesn't know that the executable depends on it.
	rm -f $(BINARY)

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
