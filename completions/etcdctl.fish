# fish completion for etcdctl

# The members of a group of commands.
function __etcdctl_commands
    switch "$argv"
        case ''
            printf '%s\n' 'alarm	Commands about the alarms of the members' 'auth	Turns authentication on and off' 'backup	Copies a data directory, as it was done for etcd 2' 'check	Commands that check what the cluster is good for' 'compaction	Gives up the history before a revision' 'completion	Prints a completion script for a shell' 'defrag	Defragments the databases of the members behind the endpoints' 'del	Deletes a key or a range of keys' 'downgrade	Commands about downgrading the cluster to the minor version before' 'elect	Runs for a leadership, or tells who has it' 'endpoint	Commands about the endpoints' 'get	Prints a key or a range of keys' 'help	Shows how to use a command' 'lease	Commands about leases' 'lock	Takes a lock, and runs a program while holding it' 'make-mirror	Copies keys to another cluster, and goes on as they change' 'member	Commands about the members of the cluster' 'move-leader	Makes another member the leader' 'options	Prints the flags that every command accepts' 'put	Stores a value under a key' 'role	Commands about the roles of users' 'snapshot	Saves, checks and restores snapshots of a member\'s database' 'txn	Runs operations in one transaction' 'user	Commands about the users of the cluster' 'version	Prints the version of the program and of etcd\'s API' 'watch	Prints the changes of keys as they happen'
        case 'alarm'
            printf '%s\n' 'disarm	Ends all alarms and prints them' 'list	Prints the active alarms'
        case 'auth'
            printf '%s\n' 'disable	Turns authentication off' 'enable	Turns authentication on' 'status	Tells whether authentication is on'
        case 'check'
            printf '%s\n' 'datascale	Tells how much memory a server needs for many keys' 'perf	Tells whether the cluster is fast enough for a load'
        case 'downgrade'
            printf '%s\n' 'cancel	Ends a downgrade of the cluster that was started' 'enable	Starts a downgrade of the cluster' 'validate	Tells whether the cluster can be downgraded, without starting to'
        case 'endpoint'
            printf '%s\n' 'hashkv	Prints the hash of the key-value history of the endpoints' 'health	Tells which endpoints are healthy' 'status	Prints the status of the endpoints'
        case 'lease'
            printf '%s\n' 'grant	Makes a lease' 'keep-alive	Keeps a lease alive' 'list	Prints all leases' 'revoke	Ends a lease and deletes its keys' 'timetolive	Tells how long a lease still lives'
        case 'member'
            printf '%s\n' 'add	Adds a member to the cluster' 'list	Prints the members of the cluster' 'promote	Gives a learner its vote' 'remove	Takes a member out of the cluster' 'update	Changes the peer addresses of a member'
        case 'role'
            printf '%s\n' 'add	Adds a role that may do nothing yet' 'delete	Deletes a role, and takes it from all users' 'get	Prints what a role may read and write' 'grant-permission	Allows a role to read or write a key or a range of keys' 'list	Prints the names of all roles' 'revoke-permission	Takes the permission for a key or a range of keys from a role'
        case 'snapshot'
            printf '%s\n' 'diff	Shows which keys differ between two snapshots, or two revisions of one' 'hashkv	Prints the hash of the key-value history in a file' 'restore	Makes the data directory of a new cluster\'s member from a snapshot' 'save	Saves a snapshot of a member\'s database to a file' 'status	Shows what a snapshot holds' 'verify	Proves that a snapshot is complete and unchanged'
        case 'user'
            printf '%s\n' 'add	Adds a user' 'delete	Deletes a user' 'get	Prints the roles of a user' 'grant-role	Gives a user a role' 'list	Prints the names of all users' 'passwd	Changes the password of a user' 'revoke-role	Takes a role from a user'
    end
end

# The flags of a command; every command also has those at the end.
function __etcdctl_flags
    switch "$argv"
        case 'alarm list'
            printf '%s\n' '--from-snapshot	Answer from this snapshot, or from the data directory of a stopped member, without a server'
        case 'auth status'
            printf '%s\n' '--from-snapshot	Answer from this snapshot, or from the data directory of a stopped member, without a server'
        case 'backup'
            printf '%s\n' '--backup-dir	Required: where the backup goes' '--backup-wal-dir	Where the backup\'s log goes, if not into the backup' '--data-dir	Required: the data directory' '--wal-dir	The directory of the log, if it isn\'t in the data directory' '--with-v3	Back up what etcd 3 stores, too; the member must not run then'
        case 'check datascale'
            printf '%s\n' '--auto-compact	Compact the history when the check is over' '--auto-defrag	Defragment all endpoints when the check is over' '--load	How much load to make: s (small), m (medium), l (large) or xl (xLarge)' '--prefix	Where the keys are written'
        case 'check perf'
            printf '%s\n' '--auto-compact	Compact the history when the check is over' '--auto-defrag	Defragment all endpoints when the check is over' '--load	How much load to make: s (small), m (medium), l (large) or xl (xLarge)' '--prefix	Where the keys are written'
        case 'compaction'
            printf '%s\n' '--physical	Wait until the old revisions are removed from the database'
        case 'defrag'
            printf '%s\n' '--cluster	Ask the endpoints of all members of the cluster' '--data-dir	Defragment the database in this directory, which no server uses'
        case 'del'
            printf '%s\n' '--from-key	Delete all keys from the key on' '--prefix	Delete all keys that begin with the key' '--prev-kv	Print the deleted pairs' '--range	Delete the range up to range_end without a note about it'
        case 'elect'
            printf '%s\n' '--listen	Print who leads instead of running for it'
        case 'endpoint hashkv'
            printf '%s\n' '--cluster	Ask the endpoints of all members of the cluster' '--rev	The last revision to hash; 0 for the latest'
        case 'endpoint health'
            printf '%s\n' '--cluster	Ask the endpoints of all members of the cluster'
        case 'endpoint status'
            printf '%s\n' '--cluster	Ask the endpoints of all members of the cluster'
        case 'get'
            printf '%s\n' '--consistency	Linearizable (l), or serializable (s): what the asked member has' '--count-only	Print only the number of keys (with --write-out=fields)' '--from-key	Print all keys from the key on' '--from-snapshot	Answer from this snapshot, or from the data directory of a stopped member, without a server' '--keys-only	Print only the keys' '--limit	Print at most this many results; 0 for all' '--max-create-rev	Leave out keys that were created after this revision' '--max-mod-rev	Leave out keys that were changed last after this revision' '--min-create-rev	Leave out keys that were created before this revision' '--min-mod-rev	Leave out keys that were changed last before this revision' '--order	Order of the results' '--page-size	Read in pages of this many keys, all of one revision; 0 for one answer' '--prefix	Print all keys that begin with the key' '--print-value-only	Print only the values (with --write-out=simple)' '--rev	Print what there was at this revision; 0 for the latest' '--sort-by	What the results are sorted by' '--stream	Have the server send the range in parts; where it can\'t, read in pages of one revision'
        case 'lease keep-alive'
            printf '%s\n' '--once	Renew the lease one time'
        case 'lease list'
            printf '%s\n' '--from-snapshot	Answer from this snapshot, or from the data directory of a stopped member, without a server'
        case 'lease timetolive'
            printf '%s\n' '--from-snapshot	Answer from this snapshot, or from the data directory of a stopped member, without a server' '--keys	Print the keys that are attached to the lease'
        case 'lock'
            printf '%s\n' '--ttl	How many seconds the lock outlives this client when it dies'
        case 'make-mirror'
            printf '%s\n' '--dest-cacert	CA bundle that the destination\'s certificate is checked with; turns TLS on' '--dest-cert	Certificate to show to the destination; turns TLS on' '--dest-insecure-transport	Use no TLS to the destination unless something asks for it' '--dest-key	Private key of the certificate' '--dest-password	The password of that user; the name then has none' '--dest-prefix	Replace the prefix with this at the destination' '--dest-user	Who writes there; without a password, it is prompted for' '--max-txn-ops	How many operations one transaction at the destination may have' '--no-dest-prefix	Leave the prefix away at the destination' '--prefix	Copy only keys that begin with this' '--rev	Copy no keys, but all changes from this revision on; 0 for keys and changes'
        case 'member add'
            printf '%s\n' '--learner	Add a member without a vote' '--peer-urls	Where the other members reach it: addresses separated by commas'
        case 'member list'
            printf '%s\n' '--consistency	Linearizable (l), or serializable (s): what the asked member has' '--from-snapshot	Answer from this snapshot, or from the data directory of a stopped member, without a server'
        case 'member update'
            printf '%s\n' '--peer-urls	Where the other members reach it: addresses separated by commas'
        case 'put'
            printf '%s\n' '--ignore-lease	Keep the lease that is there' '--ignore-value	Keep the value that is there' '--lease	Attach the key to the lease with this ID (hexadecimal)' '--prev-kv	Print the pair that was there before'
        case 'role get'
            printf '%s\n' '--from-snapshot	Answer from this snapshot, or from the data directory of a stopped member, without a server'
        case 'role grant-permission'
            printf '%s\n' '--from-key	All keys from the key on' '--prefix	All keys that begin with the key'
        case 'role list'
            printf '%s\n' '--from-snapshot	Answer from this snapshot, or from the data directory of a stopped member, without a server'
        case 'role revoke-permission'
            printf '%s\n' '--from-key	All keys from the key on' '--prefix	All keys that begin with the key'
        case 'snapshot diff'
            printf '%s\n' '--exit-code	End with exit status 1 when there are differences' '--prefix	Compare only the keys that begin with this' '--rev-a	The revision of the first file; 0 for the latest' '--rev-b	The revision of the second file; 0 for the latest'
        case 'snapshot hashkv'
            printf '%s\n' '--rev	The last revision to hash; 0 for the latest'
        case 'snapshot restore'
            printf '%s\n' '--bump-revision	Add this to the newest revision, so that clients never see one go back' '--data-dir	The data directory to make; unless given, the name with .etcd behind it' '--initial-advertise-peer-urls	The peer URLs of this member, as in --initial-cluster' '--initial-cluster	All members of the new cluster with their peer URLs' '--initial-cluster-token	Tells clusters with the same peer URLs apart' '--initial-memory-map-size	Accepted, but not needed: memory is mapped as it is used' '--mark-compacted	Count everything before the new revision as compacted; belongs to --bump-revision' '--name	The name of the member' '--skip-hash-check	Accept a file without a checksum, a copy of a database, or with a wrong one' '--wal-dir	Where the log goes, if not into the data directory'
        case 'snapshot save'
            printf '%s\n' '--stall-timeout	How long to wait for the next byte of the server; 0 for ever'
        case 'snapshot verify'
            printf '%s\n' '--skip-hash-check	Accept a file that ends without a checksum: a copy of a database'
        case 'txn'
            printf '%s\n' '--interactive	Say before each part what is expected'
        case 'user add'
            printf '%s\n' '--interactive	Ask for the password; otherwise read the first word of standard input' '--new-user-password	The password; the argument is then the name, colons included' '--no-password	Add a user who can only log in with a client certificate'
        case 'user get'
            printf '%s\n' '--detail	Print the permissions of each role, in a format of role get' '--from-snapshot	Answer from this snapshot, or from the data directory of a stopped member, without a server'
        case 'user list'
            printf '%s\n' '--from-snapshot	Answer from this snapshot, or from the data directory of a stopped member, without a server'
        case 'user passwd'
            printf '%s\n' '--interactive	Ask for the password; otherwise read the first word of standard input'
        case 'watch'
            printf '%s\n' '--interactive	Read watches from standard input' '--prefix	Watch all keys that begin with the key' '--prev-kv	Print the pair before each change, too' '--progress-notify	Have the server tell now and then how far it is' '--rev	Begin at this revision; 0 for what comes from now on'
    end
    printf '%s\n' '--auth-jwt-token	A token issued beforehand, instead of user and password' '--cacert	CA bundle that the servers\' certificates are checked with; turns TLS on' '--cert	Certificate to show to the servers; turns TLS on' '--command-timeout	How long a short command waits for its answer, connecting included' '--debug	Tell on standard error what the connections do' '--dial-timeout	How long to try to connect, over all endpoints' '--discovery-srv	Find the endpoints in the DNS SRV records of this domain' '--discovery-srv-name	Suffix of the SRV service name, as in etcd-client-NAME' '--endpoints	Where to ask: host:port, http://, https:// or unix:// addresses; the next one when one is down' '--hex	Print keys, values and IDs in hexadecimal where the format has such a form' '--insecure-discovery	Accept SRV records of plaintext endpoints' '--insecure-skip-tls-verify	Accept any certificate from the servers; for tests only' '--insecure-transport	Use no TLS unless a certificate flag or an https:// endpoint asks for it' '--keepalive-time	How long a connection may be silent before it is probed' '--keepalive-timeout	How long a probe may go unanswered before the connection counts as lost' '--key	Private key of the certificate' '--max-recv-bytes	Largest answer to accept, in bytes; 0 means 2 GiB' '--max-request-bytes	Largest request to send, in bytes; 0 means 2 MiB' '--password	The user\'s password; the name then has none' '--user	Who asks; without a password, it is prompted for' '--write-out	How to print answers' '--help	show this help for the command'
end

# What follows a flag; nothing for a flag without a value.
function __etcdctl_value
    switch "$argv"
        case 'alarm list --from-snapshot'
            printf '%s\n' 'file'
        case 'auth status --from-snapshot'
            printf '%s\n' 'file'
        case 'backup --backup-dir'
            printf '%s\n' 'directory'
        case 'backup --backup-wal-dir'
            printf '%s\n' 'directory'
        case 'backup --data-dir'
            printf '%s\n' 'directory'
        case 'backup --wal-dir'
            printf '%s\n' 'directory'
        case 'check datascale --load'
            printf '%s\n' 'words s m l xl'
        case 'check datascale --prefix'
            printf '%s\n' 'text'
        case 'check perf --load'
            printf '%s\n' 'words s m l xl'
        case 'check perf --prefix'
            printf '%s\n' 'text'
        case 'defrag --data-dir'
            printf '%s\n' 'directory'
        case 'endpoint hashkv --rev'
            printf '%s\n' 'text'
        case 'get --consistency'
            printf '%s\n' 'words l s'
        case 'get --from-snapshot'
            printf '%s\n' 'file'
        case 'get --limit'
            printf '%s\n' 'text'
        case 'get --max-create-rev'
            printf '%s\n' 'text'
        case 'get --max-mod-rev'
            printf '%s\n' 'text'
        case 'get --min-create-rev'
            printf '%s\n' 'text'
        case 'get --min-mod-rev'
            printf '%s\n' 'text'
        case 'get --order'
            printf '%s\n' 'words ASCEND DESCEND'
        case 'get --page-size'
            printf '%s\n' 'text'
        case 'get --rev'
            printf '%s\n' 'text'
        case 'get --sort-by'
            printf '%s\n' 'words CREATE KEY MODIFY VALUE VERSION'
        case 'lease list --from-snapshot'
            printf '%s\n' 'file'
        case 'lease timetolive --from-snapshot'
            printf '%s\n' 'file'
        case 'lock --ttl'
            printf '%s\n' 'text'
        case 'make-mirror --dest-cacert'
            printf '%s\n' 'file'
        case 'make-mirror --dest-cert'
            printf '%s\n' 'file'
        case 'make-mirror --dest-key'
            printf '%s\n' 'file'
        case 'make-mirror --dest-password'
            printf '%s\n' 'text'
        case 'make-mirror --dest-prefix'
            printf '%s\n' 'text'
        case 'make-mirror --dest-user'
            printf '%s\n' 'text'
        case 'make-mirror --max-txn-ops'
            printf '%s\n' 'text'
        case 'make-mirror --prefix'
            printf '%s\n' 'text'
        case 'make-mirror --rev'
            printf '%s\n' 'text'
        case 'member add --peer-urls'
            printf '%s\n' 'text'
        case 'member list --consistency'
            printf '%s\n' 'words l s'
        case 'member list --from-snapshot'
            printf '%s\n' 'file'
        case 'member update --peer-urls'
            printf '%s\n' 'text'
        case 'put --lease'
            printf '%s\n' 'text'
        case 'role get --from-snapshot'
            printf '%s\n' 'file'
        case 'role list --from-snapshot'
            printf '%s\n' 'file'
        case 'snapshot diff --prefix'
            printf '%s\n' 'text'
        case 'snapshot diff --rev-a'
            printf '%s\n' 'text'
        case 'snapshot diff --rev-b'
            printf '%s\n' 'text'
        case 'snapshot hashkv --rev'
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
        case 'snapshot save --stall-timeout'
            printf '%s\n' 'text'
        case 'user add --new-user-password'
            printf '%s\n' 'text'
        case 'user get --from-snapshot'
            printf '%s\n' 'file'
        case 'user list --from-snapshot'
            printf '%s\n' 'file'
        case 'watch --rev'
            printf '%s\n' 'text'
        case '* --auth-jwt-token'
            printf '%s\n' 'text'
        case '* --cacert'
            printf '%s\n' 'file'
        case '* --cert'
            printf '%s\n' 'file'
        case '* --command-timeout'
            printf '%s\n' 'text'
        case '* --dial-timeout'
            printf '%s\n' 'text'
        case '* --discovery-srv'
            printf '%s\n' 'text'
        case '* -d'
            printf '%s\n' 'text'
        case '* --discovery-srv-name'
            printf '%s\n' 'text'
        case '* --endpoints'
            printf '%s\n' 'text'
        case '* --keepalive-time'
            printf '%s\n' 'text'
        case '* --keepalive-timeout'
            printf '%s\n' 'text'
        case '* --key'
            printf '%s\n' 'file'
        case '* --max-recv-bytes'
            printf '%s\n' 'text'
        case '* --max-request-bytes'
            printf '%s\n' 'text'
        case '* --password'
            printf '%s\n' 'text'
        case '* --user'
            printf '%s\n' 'text'
        case '* --write-out'
            printf '%s\n' 'words simple fields json protobuf table'
        case '* -w'
            printf '%s\n' 'words simple fields json protobuf table'
    end
end

# What an argument is, by its position.
function __etcdctl_argument
    switch "$argv"
        case 'compaction 0'
            printf '%s\n' 'text'
        case 'completion 0'
            printf '%s\n' 'words bash zsh fish powershell'
        case 'del 0'
            printf '%s\n' 'text'
        case 'del 1'
            printf '%s\n' 'text'
        case 'downgrade enable 0'
            printf '%s\n' 'text'
        case 'downgrade validate 0'
            printf '%s\n' 'text'
        case 'elect 0'
            printf '%s\n' 'text'
        case 'elect 1'
            printf '%s\n' 'text'
        case 'get 0'
            printf '%s\n' 'text'
        case 'get 1'
            printf '%s\n' 'text'
        case 'help *'
            printf '%s\n' 'command'
        case 'lease grant 0'
            printf '%s\n' 'text'
        case 'lease keep-alive 0'
            printf '%s\n' 'text'
        case 'lease revoke 0'
            printf '%s\n' 'text'
        case 'lease timetolive 0'
            printf '%s\n' 'text'
        case 'lock 0'
            printf '%s\n' 'text'
        case 'lock 1'
            printf '%s\n' 'program'
        case 'lock *'
            printf '%s\n' 'file'
        case 'make-mirror 0'
            printf '%s\n' 'text'
        case 'member add 0'
            printf '%s\n' 'text'
        case 'member promote 0'
            printf '%s\n' 'text'
        case 'member remove 0'
            printf '%s\n' 'text'
        case 'member update 0'
            printf '%s\n' 'text'
        case 'move-leader 0'
            printf '%s\n' 'text'
        case 'put 0'
            printf '%s\n' 'text'
        case 'put 1'
            printf '%s\n' 'text'
        case 'role add 0'
            printf '%s\n' 'text'
        case 'role delete 0'
            printf '%s\n' 'text'
        case 'role get 0'
            printf '%s\n' 'text'
        case 'role grant-permission 0'
            printf '%s\n' 'text'
        case 'role grant-permission 1'
            printf '%s\n' 'words read write readwrite'
        case 'role grant-permission 2'
            printf '%s\n' 'text'
        case 'role grant-permission 3'
            printf '%s\n' 'text'
        case 'role revoke-permission 0'
            printf '%s\n' 'text'
        case 'role revoke-permission 1'
            printf '%s\n' 'text'
        case 'role revoke-permission 2'
            printf '%s\n' 'text'
        case 'snapshot diff 0'
            printf '%s\n' 'file'
        case 'snapshot diff 1'
            printf '%s\n' 'file'
        case 'snapshot hashkv 0'
            printf '%s\n' 'file'
        case 'snapshot restore 0'
            printf '%s\n' 'file'
        case 'snapshot save 0'
            printf '%s\n' 'file'
        case 'snapshot status 0'
            printf '%s\n' 'file'
        case 'snapshot verify 0'
            printf '%s\n' 'file'
        case 'user add 0'
            printf '%s\n' 'text'
        case 'user delete 0'
            printf '%s\n' 'text'
        case 'user get 0'
            printf '%s\n' 'text'
        case 'user grant-role 0'
            printf '%s\n' 'text'
        case 'user grant-role 1'
            printf '%s\n' 'text'
        case 'user passwd 0'
            printf '%s\n' 'text'
        case 'user revoke-role 0'
            printf '%s\n' 'text'
        case 'user revoke-role 1'
            printf '%s\n' 'text'
        case 'watch 0'
            printf '%s\n' 'text'
        case 'watch 1'
            printf '%s\n' 'text'
        case 'watch 2'
            printf '%s\n' 'program'
        case 'watch *'
            printf '%s\n' 'file'
    end
end

# The path of a member of a group, given by its name or by a beginning that no other member shares.
function __etcdctl_child
    set -l matches
    for name in (__etcdctl_commands $argv[1] | string replace -r '\t.*' '')
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

function __etcdctl
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
            set want (__etcdctl_value "$path" "$word")
        else
            set -l next (__etcdctl_child "$path" "$word")
            set -l first (__etcdctl_argument "$next" 0)
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
        set kind (__etcdctl_value "$path" "$flag")
    else if test -z "$ended"; and string match -qr -- '^-' "$current"
        __etcdctl_flags "$path"
    else if set -l members (__etcdctl_commands "$path"); and test -n "$members[1]"
        printf '%s\n' $members
    else if test -z "$helping"
        set kind (__etcdctl_argument "$path" "$index")
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

complete -c etcdctl -f -a '(__etcdctl)'
