# fish completion for etcdutl

# The members of a group of commands.
function __etcdutl_commands
    switch "$argv"
        case ''
            printf '%s\n' 'backup	Copies a data directory, as it was done for etcd 2' 'check	Commands that look for properties of data directories' 'completion	Prints a completion script for a shell' 'defrag	Defragments the database of a member that doesn\'t run' 'help	Shows how to use a command' 'migrate	Makes a data directory fit for another version of etcd' 'version	Prints the version of the program and of etcd\'s API'
        case 'check'
            printf '%s\n' 'v2store	Looks for data of etcd 2\'s users, which etcd 3.6 refuses'
    end
end

# The flags of a command; every command also has those at the end.
function __etcdutl_flags
    switch "$argv"
        case 'backup'
            printf '%s\n' '--backup-dir	Required: where the backup goes' '--backup-wal-dir	Where the backup\'s log goes, if not into the backup' '--data-dir	Required: the data directory' '--wal-dir	The directory of the log, if it isn\'t in the data directory' '--with-v3	Back up what etcd 3 stores, too; the member must not run then'
        case 'check v2store'
            printf '%s\n' '--data-dir	Required: the data directory, which no server uses' '--wal-dir	The directory of the log, if it isn\'t in the data directory'
        case 'defrag'
            printf '%s\n' '--data-dir	Required: the data directory, which no server uses'
        case 'migrate'
            printf '%s\n' '--data-dir	Required: the data directory, which no server uses' '--force	Set the storage version even though the migration is refused; not recommended' '--target-version	Required: the version of etcd to make it fit for, from 3.5 on'
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
        case 'check v2store --data-dir'
            printf '%s\n' 'directory'
        case 'check v2store --wal-dir'
            printf '%s\n' 'directory'
        case 'defrag --data-dir'
            printf '%s\n' 'directory'
        case 'migrate --data-dir'
            printf '%s\n' 'directory'
        case 'migrate --target-version'
            printf '%s\n' 'text'
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
        case 'completion 0'
            printf '%s\n' 'words bash zsh fish powershell'
        case 'help *'
            printf '%s\n' 'command'
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
