# fish completion for etcdutl

# The members of a group of commands.
function __etcdutl_commands
    switch "$argv"
        case ''
            printf '%s\n' 'backup	Copies a data directory, as it was done for etcd 2' 'bbolt	Looks into a database file as bbolt, the storage below etcd, sees it' 'check	Commands that look for properties of data directories' 'completion	Prints a completion script for a shell' 'defrag	Defragments the database of a member that doesn\'t run' 'hashkv	Prints the hash of the key-value history in a file' 'help	Shows how to use a command' 'migrate	Makes a data directory fit for another version of etcd' 'snapshot	Checks and restores snapshots of a member\'s database' 'version	Prints the version of the program and of etcd\'s API'
        case 'bbolt'
            printf '%s\n' 'buckets	Prints the names of the buckets' 'check	Checks the structure of a database file' 'dump	Prints the bytes of pages in hexadecimal' 'get	Prints the value of a key in a bucket' 'info	Prints the page size of a database file' 'inspect	Prints the tree of buckets as JSON' 'keys	Prints the keys in a bucket' 'page	Prints what is on pages of a database file' 'page-item	Prints one key and its value of a leaf page' 'pages	Prints the pages of a database file' 'stats	Prints how the buckets use a database file'
        case 'check'
            printf '%s\n' 'v2store	Looks for data of etcd 2\'s users, which etcd 3.6 refuses'
        case 'snapshot'
            printf '%s\n' 'diff	Shows which keys differ between two snapshots, or two revisions of one' 'hashkv	Prints the hash of the key-value history in a file' 'restore	Makes the data directory of a new cluster\'s member from a snapshot' 'status	Shows what a snapshot holds' 'verify	Proves that a snapshot is complete and unchanged'
    end
end

# The flags of a command; every command also has those at the end.
function __etcdutl_flags
    switch "$argv"
        case 'backup'
            printf '%s\n' '--backup-dir	Required: where the backup goes' '--backup-wal-dir	Where the backup\'s log goes, if not into the backup' '--data-dir	Required: the data directory' '--wal-dir	The directory of the log, if it isn\'t in the data directory' '--with-v3	Back up what etcd 3 stores, too; the member must not run then'
        case 'bbolt get'
            printf '%s\n' '--format	How to show the value' '--parse-format	How the key is written'
        case 'bbolt keys'
            printf '%s\n' '--format	How to show the keys'
        case 'bbolt page'
            printf '%s\n' '--all	Print all pages' '--format-value	How to show the values on leaf pages'
        case 'bbolt page-item'
            printf '%s\n' '--format	How to show them' '--key-only	Print only the key' '--value-only	Print only the value'
        case 'check v2store'
            printf '%s\n' '--data-dir	Required: the data directory, which no server uses' '--wal-dir	The directory of the log, if it isn\'t in the data directory'
        case 'defrag'
            printf '%s\n' '--data-dir	Required: the data directory, which no server uses'
        case 'hashkv'
            printf '%s\n' '--rev	The last revision to hash; 0 for the latest'
        case 'migrate'
            printf '%s\n' '--data-dir	Required: the data directory, which no server uses' '--force	Set the storage version even though the migration is refused; not recommended' '--target-version	Required: the version of etcd to make it fit for, from 3.5 on'
        case 'snapshot diff'
            printf '%s\n' '--exit-code	End with exit status 1 when there are differences' '--prefix	Compare only the keys that begin with this' '--rev-a	The revision of the first file; 0 for the latest' '--rev-b	The revision of the second file; 0 for the latest'
        case 'snapshot hashkv'
            printf '%s\n' '--rev	The last revision to hash; 0 for the latest'
        case 'snapshot restore'
            printf '%s\n' '--bump-revision	Add this to the newest revision, so that clients never see one go back' '--data-dir	The data directory to make; unless given, the name with .etcd behind it' '--initial-advertise-peer-urls	The peer URLs of this member, as in --initial-cluster' '--initial-cluster	All members of the new cluster with their peer URLs' '--initial-cluster-token	Tells clusters with the same peer URLs apart' '--initial-memory-map-size	Accepted, but not needed: memory is mapped as it is used' '--mark-compacted	Count everything before the new revision as compacted; belongs to --bump-revision' '--name	The name of the member' '--skip-hash-check	Accept a file without a checksum, a copy of a database, or with a wrong one' '--wal-dir	Where the log goes, if not into the data directory'
        case 'snapshot verify'
            printf '%s\n' '--skip-hash-check	Accept a file that ends without a checksum: a copy of a database'
    end
    printf '%s\n' '--hex	Print keys, values and IDs in hexadecimal where the format has such a form' '--timeout	How long defrag, migrate and backup wait for a database that another process has locked; 0 for ever' '--write-out	How to print answers' '--help	show this help for the command'
end

# What follows a flag; nothing for a flag without a value.
function __etcdutl_value
    switch "$argv"
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
        case 'check v2store --data-dir'
            printf '%s\n' 'directory'
        case 'check v2store --wal-dir'
            printf '%s\n' 'directory'
        case 'check v2store --write-out'
            printf '%s\n' 'words simple'
        case 'check v2store -w'
            printf '%s\n' 'words simple'
        case 'completion --write-out'
            printf '%s\n' 'words simple'
        case 'completion -w'
            printf '%s\n' 'words simple'
        case 'defrag --data-dir'
            printf '%s\n' 'directory'
        case 'defrag --write-out'
            printf '%s\n' 'words simple'
        case 'defrag -w'
            printf '%s\n' 'words simple'
        case 'hashkv --rev'
            printf '%s\n' 'text'
        case 'hashkv --write-out'
            printf '%s\n' 'words simple fields json table'
        case 'hashkv -w'
            printf '%s\n' 'words simple fields json table'
        case 'help --write-out'
            printf '%s\n' 'words simple'
        case 'help -w'
            printf '%s\n' 'words simple'
        case 'migrate --data-dir'
            printf '%s\n' 'directory'
        case 'migrate --target-version'
            printf '%s\n' 'text'
        case 'migrate --write-out'
            printf '%s\n' 'words simple'
        case 'migrate -w'
            printf '%s\n' 'words simple'
        case 'snapshot diff --prefix'
            printf '%s\n' 'text'
        case 'snapshot diff --rev-a'
            printf '%s\n' 'text'
        case 'snapshot diff --rev-b'
            printf '%s\n' 'text'
        case 'snapshot diff --write-out'
            printf '%s\n' 'words simple fields json'
        case 'snapshot diff -w'
            printf '%s\n' 'words simple fields json'
        case 'snapshot hashkv --rev'
            printf '%s\n' 'text'
        case 'snapshot hashkv --write-out'
            printf '%s\n' 'words simple fields json table'
        case 'snapshot hashkv -w'
            printf '%s\n' 'words simple fields json table'
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
            printf '%s\n' 'words simple fields json table'
        case 'snapshot status -w'
            printf '%s\n' 'words simple fields json table'
        case 'snapshot verify --write-out'
            printf '%s\n' 'words simple fields json table'
        case 'snapshot verify -w'
            printf '%s\n' 'words simple fields json table'
        case 'version --write-out'
            printf '%s\n' 'words simple'
        case 'version -w'
            printf '%s\n' 'words simple'
        case '* --timeout'
            printf '%s\n' 'text'
        case '* --write-out'
            printf '%s\n' 'words simple fields json protobuf table'
        case '* -w'
            printf '%s\n' 'words simple fields json protobuf table'
    end
end

# What an argument is, by its position.
function __etcdutl_argument
    switch "$argv"
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
        case 'hashkv 0'
            printf '%s\n' 'file'
        case 'help *'
            printf '%s\n' 'command'
        case 'snapshot diff 0'
            printf '%s\n' 'file'
        case 'snapshot diff 1'
            printf '%s\n' 'file'
        case 'snapshot hashkv 0'
            printf '%s\n' 'file'
        case 'snapshot restore 0'
            printf '%s\n' 'file'
        case 'snapshot status 0'
            printf '%s\n' 'file'
        case 'snapshot verify 0'
            printf '%s\n' 'file'
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
    end
end

complete -c etcdutl -f -a '(__etcdutl)'
