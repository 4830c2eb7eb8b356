# fish completion for etcdutl

# The members of a group of commands.
function __etcdutl_commands
    switch "$argv"
        case ''
            printf '%s\n' 'snapshot	Verifies, compares and restores snapshots' 'hashkv	Prints the hash of the key-value history in a file' 'defrag	Defragments the database of a stopped member' 'migrate	Migrates a data directory to another storage version' 'check	Checks data directories' 'backup	Backs up a data directory of etcd 2' 'bbolt	Inspects the pages and buckets of a database file' 'completion	Prints a completion script for a shell' 'version	Prints the versions of the program and of etcd\'s API' 'help	Shows help for a command'
        case 'snapshot'
            printf '%s\n' 'diff	Shows the keys that differ between two snapshots' 'hashkv	Prints the hash of the key-value history in a file' 'list	Lists the snapshots in a backup directory' 'prune	Removes old snapshots from a backup directory' 'restore	Restores a snapshot to a new data directory' 'status	Prints the hash, revision and size of a snapshot' 'verify	Verifies the checksum and contents of a snapshot'
        case 'check'
            printf '%s\n' 'v2store	Checks for v2 data, which etcd 3.6 refuses'
        case 'bbolt'
            printf '%s\n' 'buckets	Lists the buckets' 'check	Checks the structure of a database file' 'dump	Prints pages in hexadecimal' 'get	Prints the value of a key in a bucket' 'info	Prints the page size of a database file' 'inspect	Prints the tree of buckets as JSON' 'keys	Lists the keys in a bucket' 'page	Prints the contents of pages' 'page-item	Prints one key and its value from a leaf page' 'pages	Lists the pages of a database file' 'stats	Prints statistics of the buckets in a database file'
    end
end

# The flags of a command; every command also has those at the end.
function __etcdutl_flags
    switch "$argv"
        case 'snapshot diff'
            printf '%s\n' '--exit-code	Exit with status 1 if there are differences' '--prefix	Compare only keys with this prefix' '--rev-a	Revision in the first file; 0 for the latest' '--rev-b	Revision in the second file; 0 for the latest'
        case 'snapshot hashkv'
            printf '%s\n' '--rev	Hash up to this revision; 0 for the latest'
        case 'snapshot list'
            printf '%s\n' '--verify	Read and verify every snapshot'
        case 'snapshot prune'
            printf '%s\n' '--cluster	Cluster in the names: an ID in hexadecimal or the --name of snapshot save' '--dry-run	Remove nothing; print what would be kept and removed' '--keep	Keep the newest backups: this many' '--keep-daily	Keep the newest backup of each of this many days' '--keep-hourly	Keep the newest backup of each of this many hours' '--keep-monthly	Keep the newest backup of each of this many months' '--keep-weekly	Keep the newest backup of each of this many weeks' '--keep-within	Keep all backups within this period of the newest, such as 7d or 1y6m' '--keep-yearly	Keep the newest backup of each of this many years'
        case 'snapshot restore'
            printf '%s\n' '--all-members	Create data directories NAME.etcd of all members in this directory' '--at-revision	Restore this revision from a directory that snapshot follow writes' '--at-time	Restore the state at this time, such as 2026-11-25T19:00:00Z' '--bump-revision	Raise the latest revision by this, so that it never goes back for clients' '--data-dir	Data directory to create; by default NAME.etcd' '--dry-run	Write nothing; print what would be restored' '--for-kubernetes	Raise the revision by 1,000,000,000 (or --bump-revision), mark it as compacted' '--initial-advertise-peer-urls	Peer URLs of this member, as in --initial-cluster' '--initial-cluster	Names and peer URLs of all members of the new cluster' '--initial-cluster-token	Token that distinguishes clusters with the same peer URLs' '--initial-memory-map-size	Ignored; accepted for compatibility' '--mark-compacted	Mark all revisions before the new one as compacted; needs --bump-revision' '--name	Name of the member' '--pick	Restore the newest of several sources that is not damaged' '--skip-hash-check	Do not check the SHA-256; needed for a copy of a member\'s database' '--wal-dir	Directory of the write-ahead log, if outside the data directory'
        case 'snapshot verify'
            printf '%s\n' '--skip-hash-check	Accept a file without a checksum, such as a copy of a member\'s database'
        case 'hashkv'
            printf '%s\n' '--rev	Hash up to this revision; 0 for the latest'
        case 'defrag'
            printf '%s\n' '--data-dir	Data directory of a stopped member (required)'
        case 'migrate'
            printf '%s\n' '--data-dir	Data directory of a stopped member (required)' '--force	Set the storage version even if the migration is refused; risks data loss' '--target-version	Version of etcd to migrate to, 3.5 or later (required)'
        case 'check v2store'
            printf '%s\n' '--data-dir	Data directory of a stopped member (required)' '--wal-dir	Directory of the write-ahead log, if outside the data directory'
        case 'backup'
            printf '%s\n' '--backup-dir	Directory to write the backup to (required)' '--backup-wal-dir	Directory to write the write-ahead log to, if outside the backup' '--data-dir	Data directory to back up (required)' '--wal-dir	Directory of the write-ahead log, if outside the data directory' '--with-v3	Include the v3 database; the member must be stopped'
        case 'bbolt get'
            printf '%s\n' '--format	Notation of the value' '--parse-format	Notation of the key argument'
        case 'bbolt keys'
            printf '%s\n' '--format	Notation of the keys'
        case 'bbolt page'
            printf '%s\n' '--all	Print all pages' '--format-value	Notation of the values on leaf pages'
        case 'bbolt page-item'
            printf '%s\n' '--format	Notation of key and value' '--key-only	Print only the key' '--value-only	Print only the value'
        case 'completion'
            printf '%s\n' '--no-descriptions	Offer commands and flags without descriptions'
        case 'version'
            printf '%s\n' '--verbose	Show the libraries in use, and where each was loaded from'
    end
    printf '%s\n' '--color	Whether to color headings, errors and differences; auto: on a terminal' '--decode	Show Kubernetes values in jsonl and yaml as objects, or as they are stored' '--hex	Print keys, values and IDs in hexadecimal' '--pager	Show the output in $PAGER, or less, if it goes to a terminal' '--timeout	How long defrag, migrate and backup wait for a locked database; 0 for no limit' '--write-out	Output format' '--help	Show help for the command'
end

# What follows a flag; nothing for a flag without a value.
function __etcdutl_value
    switch "$argv"
        case 'snapshot diff --prefix'
            printf '%s\n' 'text'
        case 'snapshot diff --rev-a'
            printf '%s\n' 'text'
        case 'snapshot diff --rev-b'
            printf '%s\n' 'text'
        case 'snapshot diff --write-out'
            printf '%s\n' 'words simple fields json table jsonl yaml'
        case 'snapshot diff -w'
            printf '%s\n' 'words simple fields json table jsonl yaml'
        case 'snapshot hashkv --rev'
            printf '%s\n' 'text'
        case 'snapshot hashkv --write-out'
            printf '%s\n' 'words simple fields json table jsonl yaml'
        case 'snapshot hashkv -w'
            printf '%s\n' 'words simple fields json table jsonl yaml'
        case 'snapshot list --write-out'
            printf '%s\n' 'words simple fields json table jsonl yaml'
        case 'snapshot list -w'
            printf '%s\n' 'words simple fields json table jsonl yaml'
        case 'snapshot prune --cluster'
            printf '%s\n' 'text'
        case 'snapshot prune --keep'
            printf '%s\n' 'text'
        case 'snapshot prune --keep-daily'
            printf '%s\n' 'text'
        case 'snapshot prune --keep-hourly'
            printf '%s\n' 'text'
        case 'snapshot prune --keep-monthly'
            printf '%s\n' 'text'
        case 'snapshot prune --keep-weekly'
            printf '%s\n' 'text'
        case 'snapshot prune --keep-within'
            printf '%s\n' 'text'
        case 'snapshot prune --keep-yearly'
            printf '%s\n' 'text'
        case 'snapshot prune --write-out'
            printf '%s\n' 'words simple fields json table jsonl yaml'
        case 'snapshot prune -w'
            printf '%s\n' 'words simple fields json table jsonl yaml'
        case 'snapshot restore --all-members'
            printf '%s\n' 'directory'
        case 'snapshot restore --at-revision'
            printf '%s\n' 'text'
        case 'snapshot restore --at-time'
            printf '%s\n' 'text'
        case 'snapshot restore --bump-revision'
            printf '%s\n' 'text'
        case 'snapshot restore --data-dir'
            printf '%s\n' 'directory'
        case 'snapshot restore --initial-advertise-peer-urls'
            printf '%s\n' 'text'
        case 'snapshot restore --initial-cluster'
            printf '%s\n' 'text'
        case 'snapshot restore --initial-cluster-token'
            printf '%s\n' 'text'
        case 'snapshot restore --initial-memory-map-size'
            printf '%s\n' 'text'
        case 'snapshot restore --name'
            printf '%s\n' 'text'
        case 'snapshot restore --wal-dir'
            printf '%s\n' 'directory'
        case 'snapshot restore --write-out'
            printf '%s\n' 'words simple'
        case 'snapshot restore -w'
            printf '%s\n' 'words simple'
        case 'snapshot status --write-out'
            printf '%s\n' 'words simple fields json table jsonl yaml'
        case 'snapshot status -w'
            printf '%s\n' 'words simple fields json table jsonl yaml'
        case 'snapshot verify --write-out'
            printf '%s\n' 'words simple fields json table jsonl yaml'
        case 'snapshot verify -w'
            printf '%s\n' 'words simple fields json table jsonl yaml'
        case 'hashkv --rev'
            printf '%s\n' 'text'
        case 'hashkv --write-out'
            printf '%s\n' 'words simple fields json table jsonl yaml'
        case 'hashkv -w'
            printf '%s\n' 'words simple fields json table jsonl yaml'
        case 'defrag --data-dir'
            printf '%s\n' 'directory'
        case 'defrag --write-out'
            printf '%s\n' 'words simple'
        case 'defrag -w'
            printf '%s\n' 'words simple'
        case 'migrate --data-dir'
            printf '%s\n' 'directory'
        case 'migrate --target-version'
            printf '%s\n' 'text'
        case 'migrate --write-out'
            printf '%s\n' 'words simple'
        case 'migrate -w'
            printf '%s\n' 'words simple'
        case 'check v2store --data-dir'
            printf '%s\n' 'directory'
        case 'check v2store --wal-dir'
            printf '%s\n' 'directory'
        case 'check v2store --write-out'
            printf '%s\n' 'words simple'
        case 'check v2store -w'
            printf '%s\n' 'words simple'
        case 'backup --backup-dir'
            printf '%s\n' 'directory'
        case 'backup --backup-wal-dir'
            printf '%s\n' 'directory'
        case 'backup --data-dir'
            printf '%s\n' 'directory'
        case 'backup --wal-dir'
            printf '%s\n' 'directory'
        case 'backup --write-out'
            printf '%s\n' 'words simple'
        case 'backup -w'
            printf '%s\n' 'words simple'
        case 'bbolt buckets --write-out'
            printf '%s\n' 'words simple'
        case 'bbolt buckets -w'
            printf '%s\n' 'words simple'
        case 'bbolt check --write-out'
            printf '%s\n' 'words simple'
        case 'bbolt check -w'
            printf '%s\n' 'words simple'
        case 'bbolt dump --write-out'
            printf '%s\n' 'words simple'
        case 'bbolt dump -w'
            printf '%s\n' 'words simple'
        case 'bbolt get --format'
            printf '%s\n' 'words auto ascii-encoded hex bytes redacted'
        case 'bbolt get --parse-format'
            printf '%s\n' 'words ascii-encoded hex'
        case 'bbolt get --write-out'
            printf '%s\n' 'words simple'
        case 'bbolt get -w'
            printf '%s\n' 'words simple'
        case 'bbolt info --write-out'
            printf '%s\n' 'words simple'
        case 'bbolt info -w'
            printf '%s\n' 'words simple'
        case 'bbolt inspect --write-out'
            printf '%s\n' 'words simple'
        case 'bbolt inspect -w'
            printf '%s\n' 'words simple'
        case 'bbolt keys --format'
            printf '%s\n' 'words auto ascii-encoded hex bytes redacted'
        case 'bbolt keys -f'
            printf '%s\n' 'words auto ascii-encoded hex bytes redacted'
        case 'bbolt keys --write-out'
            printf '%s\n' 'words simple'
        case 'bbolt keys -w'
            printf '%s\n' 'words simple'
        case 'bbolt page --format-value'
            printf '%s\n' 'words auto ascii-encoded hex bytes redacted'
        case 'bbolt page --write-out'
            printf '%s\n' 'words simple'
        case 'bbolt page -w'
            printf '%s\n' 'words simple'
        case 'bbolt page-item --format'
            printf '%s\n' 'words auto ascii-encoded hex bytes redacted'
        case 'bbolt page-item --write-out'
            printf '%s\n' 'words simple'
        case 'bbolt page-item -w'
            printf '%s\n' 'words simple'
        case 'bbolt pages --write-out'
            printf '%s\n' 'words simple'
        case 'bbolt pages -w'
            printf '%s\n' 'words simple'
        case 'bbolt stats --write-out'
            printf '%s\n' 'words simple'
        case 'bbolt stats -w'
            printf '%s\n' 'words simple'
        case 'completion --write-out'
            printf '%s\n' 'words simple'
        case 'completion -w'
            printf '%s\n' 'words simple'
        case 'version --write-out'
            printf '%s\n' 'words simple'
        case 'version -w'
            printf '%s\n' 'words simple'
        case 'help --write-out'
            printf '%s\n' 'words simple'
        case 'help -w'
            printf '%s\n' 'words simple'
        case '* --color'
            printf '%s\n' 'words auto always never'
        case '* --decode'
            printf '%s\n' 'words auto none'
        case '* --timeout'
            printf '%s\n' 'text'
        case '* --write-out'
            printf '%s\n' 'words simple fields json protobuf table jsonl yaml'
        case '* -w'
            printf '%s\n' 'words simple fields json protobuf table jsonl yaml'
    end
end

# What an argument is, by its position; for --, the position of the program after it.
function __etcdutl_argument
    switch "$argv"
        case 'snapshot diff 0'
            printf '%s\n' 'file'
        case 'snapshot diff 1'
            printf '%s\n' 'file'
        case 'snapshot hashkv 0'
            printf '%s\n' 'file'
        case 'snapshot list 0'
            printf '%s\n' 'directory'
        case 'snapshot prune 0'
            printf '%s\n' 'directory'
        case 'snapshot restore *'
            printf '%s\n' 'file'
        case 'snapshot status 0'
            printf '%s\n' 'file'
        case 'snapshot verify 0'
            printf '%s\n' 'file'
        case 'hashkv 0'
            printf '%s\n' 'file'
        case 'bbolt buckets 0'
            printf '%s\n' 'file'
        case 'bbolt check 0'
            printf '%s\n' 'file'
        case 'bbolt dump 0'
            printf '%s\n' 'file'
        case 'bbolt dump *'
            printf '%s\n' 'text'
        case 'bbolt get 0'
            printf '%s\n' 'file'
        case 'bbolt get *'
            printf '%s\n' 'text'
        case 'bbolt get 2'
            printf '%s\n' 'text'
        case 'bbolt info 0'
            printf '%s\n' 'file'
        case 'bbolt inspect 0'
            printf '%s\n' 'file'
        case 'bbolt keys 0'
            printf '%s\n' 'file'
        case 'bbolt keys *'
            printf '%s\n' 'text'
        case 'bbolt page 0'
            printf '%s\n' 'file'
        case 'bbolt page *'
            printf '%s\n' 'text'
        case 'bbolt page-item 0'
            printf '%s\n' 'file'
        case 'bbolt page-item 1'
            printf '%s\n' 'text'
        case 'bbolt page-item 2'
            printf '%s\n' 'text'
        case 'bbolt pages 0'
            printf '%s\n' 'file'
        case 'bbolt stats 0'
            printf '%s\n' 'file'
        case 'bbolt stats 1'
            printf '%s\n' 'text'
        case 'completion 0'
            printf '%s\n' 'words bash zsh fish powershell'
        case 'help *'
            printf '%s\n' 'command'
    end
end

# Offers what the program itself knows, keys, members and the like: after a prefix, for the words of a line.
function __etcdutl_lookup
    set -l plain
    for word in $argv[2..]
        # The value of a variable; of everything else, the text without its quotes.
        if set -l parts (string match -r '^((?:--[^=]*=)?)"?[$]([A-Za-z_][A-Za-z0-9_]*)"?$' -- "$word")
            set -l name $parts[3]
            set -l value (string join ' ' -- $$name)
            set -a plain "$parts[2]$value"
        else
            set -a plain (string replace -r '^~/' "$HOME/" -- "$word")
        end
    end
    set -l current (string unescape -- (commandline -ct))
    for candidate in ($plain[1] __complete $plain[2..] "$current" </dev/null 2>/dev/null)
        printf '%s%s\n' "$argv[1]" "$candidate"
    end
end
# The path of a member of a group, given by its name or by a beginning that no other member shares.
function __etcdutl_child
    set -l matches
    for name in (__etcdutl_commands $argv[1] | string replace -r '\t.*' '')
        if test "$name" = "$argv[2]"
            set matches $name
            break
        end
        if test (string sub -l (string length -- $argv[2]) -- $name) = "$argv[2]"
            set -a matches $name
        end
    end
    if test (count $matches) -eq 1
        string trim -- "$argv[1] $matches[1]"
    end
end

function __etcdutl
    set -l words (commandline -opc)
    set -l current (commandline -ct)
    set -l line $words
    set -e words[1]
    set -l path ''
    set -l index 0
    set -l want ''
    set -l ended ''
    set -l helping ''

    # Find the command and the number of its arguments.
    for word in $words
        if test -n "$want"
            set want ''
        else if test -n "$ended"
            set index (math $index + 1)
        else if test "$word" = --
            set ended 1
            set -l program (__etcdutl_argument "$path" --)
            test -n "$program"; and set index $program
        else if string match -qr -- '^--.*=' "$word"
            continue
        else if string match -qr -- '^-.' "$word"
            set want (__etcdutl_value "$path" "$word")
        else
            set -l next (__etcdutl_child "$path" "$word")
            set -l first (__etcdutl_argument "$next" 0)
            if test -z "$next"
                set index (math $index + 1)
            else if test "$first" = command
                set helping 1
                set path ''
            else
                set path $next
            end
        end
    end

    # What can stand at the cursor.
    set -l value $current
    set -l prefix ''
    set -l kind ''
    if test -n "$want"
        set kind $want
    else if test -z "$ended"; and string match -qr -- '^--.*=' "$current"
        set -l flag (string replace -r '=.*' '' -- $current)
        set prefix $flag=
        set value (string replace -r '^[^=]*=' '' -- $current)
        set kind (__etcdutl_value "$path" "$flag")
    else if test -z "$ended"; and string match -qr -- '^-' "$current"
        __etcdutl_flags "$path"
    else if set -l members (__etcdutl_commands "$path"); and test -n "$members[1]"
        printf '%s\n' $members
    else if test -z "$helping"
        set kind (__etcdutl_argument "$path" "$index")
        if test "$kind" = program -a -z "$ended"
            set kind 'words --'
        end
    end

    switch "$kind"
        case 'words *'
            printf "$prefix%s\n" (string split ' ' -- (string replace 'words ' '' -- $kind))
        case file
            for name in (__fish_complete_path $value)
                echo $prefix$name
            end
        case directory
            for name in (__fish_complete_directories $value '')
                echo $prefix$name
            end
        case program
            complete -C "$value"
        case lookup
            __etcdutl_lookup "$prefix" $line
    end
end

complete -c etcdutl -f -a '(__etcdutl)'
