# make demo and make test are all the set-up there is: they install what is missing (see scripts/prepare). make build
# installs nothing: it says what is missing, and make setup installs that.

SWIFT ?= swift
PREFIX ?= /usr/local
DESTDIR ?=
# The scripts run the same Swift.
export SWIFT

# How the release is compiled and linked stands in Package.swift, but for what only the package manager can do: link the
# Swift runtime statically, and have no libraries looked for beside the executable, which takes fifty system calls at
# each start.
# `make dist` has further ones in BUILD_FLAGS.
RELEASE_FLAGS := -c release --product etcdctl --static-swift-stdlib --disable-local-rpath
BINARY ?= .build/release/etcdctl

# For `make test TEST_FLAGS='--filter HarnessTests'`.
TEST_FLAGS ?=

# For `make setup FOR='build test bench'`.
FOR ?= build

# Quoted: DESTDIR and PREFIX may hold spaces.
root := $(DESTDIR)$(PREFIX)
bin := "$(root)/bin"
man1 := "$(root)/share/man/man1"
man7 := "$(root)/share/man/man7"
bash_completions := "$(root)/share/bash-completion/completions"
zsh_completions := "$(root)/share/zsh/site-functions"
fish_completions := "$(root)/share/fish/vendor_completions.d"
# What `make uninstall` removes when it is empty: not what every system has below /usr/local.
folders := $(foreach folder,man/man1 man/man7 bash-completion/completions bash-completion zsh/site-functions zsh \
	fish/vendor_completions.d fish,"$(root)/share/$(folder)")
# Below /usr/local fish looks only where XDG_DATA_DIRS names it, which it does in a desktop session. It looks in /etc
# always.
ifeq ($(PREFIX),/usr/local)
fish_completions += "$(DESTDIR)/etc/fish/completions"
ifeq ($(shell ls "$(DESTDIR)/etc/fish/config.fish" 2> /dev/null),)
folders += "$(DESTDIR)/etc/fish/completions" "$(DESTDIR)/etc/fish"
endif
endif
ifneq ($(filter-out /,$(DESTDIR))$(filter-out /usr /usr/local,$(PREFIX)),)
folders += "$(root)/share/man" "$(root)/share" "$(root)/bin" "$(root)"
endif
ifneq ($(filter-out /,$(DESTDIR)),)
folders += "$(DESTDIR)/etc" "$(DESTDIR)/usr"
endif

.PHONY: build setup release dist dist-check check test test-sanitize fuzz soak demo demo-tour bench bench-quick docs \
	lint install uninstall clean

build:
	@scripts/prepare --check build
	@$(MAKE) --no-print-directory release

setup:
	@scripts/prepare $(FOR)

release:
	@# Package.swift has the linker look here for the C++ library: no shared one lies beside it.
	@mkdir -p .build/static
	@ln -sf "$$(clang -print-file-name=libstdc++.a 2> /dev/null || c++ -print-file-name=libstdc++.a)" .build/static/
	$(SWIFT) build $(RELEASE_FLAGS) $(BUILD_FLAGS)

# dist/: an archive and a Debian package of an executable that has libcurl inside, and their checksums.
dist:
	@scripts/prepare dist
	@scripts/dist
	@scripts/check-dist

# What `make dist` ends with: the executable in bare systems.
dist-check:
	@scripts/check-dist

# What needs no server: layout, lines, messages, what tests may not do.
check:
	@scripts/prepare --check build
	@scripts/check

# The end-to-end tests run the release, unless ETCDCTL_UNDER_TEST names another executable.
test:
	@scripts/prepare test
	@scripts/get-etcd-3.5 || true
	@$(if $(ETCDCTL_UNDER_TEST),,$(MAKE) --no-print-directory release)
	@scripts/run-tests $(TEST_FLAGS)

# SANITIZERS='address' for one of them.
test-sanitize:
	@scripts/prepare test
	@scripts/get-etcd-3.5 || true
	@scripts/test-sanitize $(SANITIZERS)

# FUZZ_SECONDS=60 for each fuzzer; FUZZ_TARGETS='WAL Kubernetes' for some.
fuzz:
	@scripts/prepare fuzz
	@scripts/fuzz $(FUZZ_TARGETS)

# SOAK_SECONDS=3600 for an hour, SOAK_SEED=N for the faults of another run, SOAK_FLAGS=--record to keep the figures.
# Partitions need root.
soak:
	@scripts/prepare soak
	@scripts/get-etcd-3.5 || true
	@$(MAKE) --no-print-directory release
	@scripts/soak $(SOAK_FLAGS) "$(BINARY)"

demo:
	@scripts/prepare demo
	@$(MAKE) --no-print-directory release
	@scripts/demo "$(BINARY)"

# A session to watch, typed into a terminal at the pace of a person, and recorded for `asciinema play`.
demo-tour:
	@scripts/prepare demo-tour
	@$(MAKE) --no-print-directory release
	@scripts/demo-tour "$(BINARY)" .build/tour.cast

bench bench-quick:
	@scripts/prepare bench
	@scripts/get-etcd-3.5 || true
	@$(MAKE) --no-print-directory release
	@Benchmarks/run $(if $(filter bench-quick,$@),--quick) "$(BINARY)"

# man/ and completions/, from the commands' own declarations.
docs: build
	"$(BINARY)" docs .

lint:
	@scripts/prepare --check build
	@scripts/check lint

install:
	@test -x "$(BINARY)" || $(MAKE) build
	install -d $(bin) $(man1) $(man7) $(bash_completions) $(zsh_completions) $(fish_completions)
	install -m 755 "$(BINARY)" $(bin)/etcdctl
	ln -sf etcdctl $(bin)/etcdutl
	install -m 644 man/*.1 $(man1)
	install -m 644 man/*.7 $(man7)
	for tool in etcdctl etcdutl; do \
		install -m 644 completions/$$tool.bash $(bash_completions)/$$tool && \
		install -m 644 completions/_$$tool $(zsh_completions)/_$$tool || exit 1; \
		for directory in $(fish_completions); do install -m 644 completions/$$tool.fish "$$directory" || exit 1; done; \
	done

uninstall:
	rm -f $(bin)/etcdctl $(bin)/etcdutl
	for page in man/*.1; do rm -f $(man1)/"$${page#man/}"; done
	for page in man/*.7; do rm -f $(man7)/"$${page#man/}"; done
	for tool in etcdctl etcdutl; do \
		rm -f $(bash_completions)/$$tool $(zsh_completions)/_$$tool; \
		for directory in $(fish_completions); do rm -f "$$directory/$$tool.fish"; done; \
	done
	@for folder in $(folders); do rmdir "$$folder" 2> /dev/null || true; done

clean:
	rm -rf .build dist
