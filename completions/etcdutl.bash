# bash completion for etcdutl

# The members of a group of commands.
_etcdutl_commands() {
  case "$*" in
    '') REPLY='snapshot hashkv defrag migrate check backup bbolt completion version help' ;;
    'snapshot') REPLY='diff hashkv list prune restore status verify' ;;
    'check') REPLY='v2store' ;;
    'bbolt') REPLY='buckets check dump get info inspect keys page page-item pages stats' ;;
    *) REPLY='' ;;
  esac
}

# The flags of a command; every command also has those at the end.
_etcdutl_flags() {
  case "$*" in
    'snapshot diff') REPLY='--exit-code --prefix --rev-a --rev-b' ;;
    'snapshot hashkv') REPLY='--rev' ;;
    'snapshot list') REPLY='--verify' ;;
    'snapshot prune') REPLY='--cluster --dry-run --keep --keep-daily --keep-hourly --keep-monthly --keep-weekly --keep-within --keep-yearly' ;;
    'snapshot restore') REPLY='--all-members --at-revision --at-time --bump-revision --data-dir --dry-run --for-kubernetes --initial-advertise-peer-urls --initial-cluster --initial-cluster-token --initial-memory-map-size --mark-compacted --name --pick --skip-hash-check --wal-dir' ;;
    'snapshot verify') REPLY='--skip-hash-check' ;;
    'hashkv') REPLY='--rev' ;;
    'defrag') REPLY='--data-dir' ;;
    'migrate') REPLY='--data-dir --force --target-version' ;;
    'check v2store') REPLY='--data-dir --wal-dir' ;;
    'backup') REPLY='--backup-dir --backup-wal-dir --data-dir --wal-dir --with-v3' ;;
    'bbolt get') REPLY='--format --parse-format' ;;
    'bbolt keys') REPLY='--format' ;;
    'bbolt page') REPLY='--all --format-value' ;;
    'bbolt page-item') REPLY='--format --key-only --value-only' ;;
    'completion') REPLY='--no-descriptions' ;;
    'version') REPLY='--verbose' ;;
    *) REPLY='' ;;
  esac
  REPLY+=' --color --decode --hex --pager --timeout --write-out --help'
}

# What follows a flag; nothing for a flag without a value.
_etcdutl_value() {
  case "$*" in
    'snapshot diff --prefix') REPLY='text' ;;
    'snapshot diff --rev-a') REPLY='text' ;;
    'snapshot diff --rev-b') REPLY='text' ;;
    'snapshot diff --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot diff -w') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot hashkv --rev') REPLY='text' ;;
    'snapshot hashkv --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot hashkv -w') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot list --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot list -w') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot prune --cluster') REPLY='text' ;;
    'snapshot prune --keep') REPLY='text' ;;
    'snapshot prune --keep-daily') REPLY='text' ;;
    'snapshot prune --keep-hourly') REPLY='text' ;;
    'snapshot prune --keep-monthly') REPLY='text' ;;
    'snapshot prune --keep-weekly') REPLY='text' ;;
    'snapshot prune --keep-within') REPLY='text' ;;
    'snapshot prune --keep-yearly') REPLY='text' ;;
    'snapshot prune --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot prune -w') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot restore --all-members') REPLY='directory' ;;
    'snapshot restore --at-revision') REPLY='text' ;;
    'snapshot restore --at-time') REPLY='text' ;;
    'snapshot restore --bump-revision') REPLY='text' ;;
    'snapshot restore --data-dir') REPLY='directory' ;;
    'snapshot restore --initial-advertise-peer-urls') REPLY='text' ;;
    'snapshot restore --initial-cluster') REPLY='text' ;;
    'snapshot restore --initial-cluster-token') REPLY='text' ;;
    'snapshot restore --initial-memory-map-size') REPLY='text' ;;
    'snapshot restore --name') REPLY='text' ;;
    'snapshot restore --wal-dir') REPLY='directory' ;;
    'snapshot restore --write-out') REPLY='words simple' ;;
    'snapshot restore -w') REPLY='words simple' ;;
    'snapshot status --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot status -w') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot verify --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'snapshot verify -w') REPLY='words simple fields json table jsonl yaml' ;;
    'hashkv --rev') REPLY='text' ;;
    'hashkv --write-out') REPLY='words simple fields json table jsonl yaml' ;;
    'hashkv -w') REPLY='words simple fields json table jsonl yaml' ;;
    'defrag --data-dir') REPLY='directory' ;;
    'defrag --write-out') REPLY='words simple' ;;
    'defrag -w') REPLY='words simple' ;;
    'migrate --data-dir') REPLY='directory' ;;
    'migrate --target-version') REPLY='text' ;;
    'migrate --write-out') REPLY='words simple' ;;
    'migrate -w') REPLY='words simple' ;;
    'check v2store --data-dir') REPLY='directory' ;;
    'check v2store --wal-dir') REPLY='directory' ;;
    'check v2store --write-out') REPLY='words simple' ;;
    'check v2store -w') REPLY='words simple' ;;
    'backup --backup-dir') REPLY='directory' ;;
    'backup --backup-wal-dir') REPLY='directory' ;;
    'backup --data-dir') REPLY='directory' ;;
    'backup --wal-dir') REPLY='directory' ;;
    'backup --write-out') REPLY='words simple' ;;
    'backup -w') REPLY='words simple' ;;
    'bbolt buckets --write-out') REPLY='words simple' ;;
    'bbolt buckets -w') REPLY='words simple' ;;
    'bbolt check --write-out') REPLY='words simple' ;;
    'bbolt check -w') REPLY='words simple' ;;
    'bbolt dump --write-out') REPLY='words simple' ;;
    'bbolt dump -w') REPLY='words simple' ;;
    'bbolt get --format') REPLY='words auto ascii-encoded hex bytes redacted' ;;
    'bbolt get --parse-format') REPLY='words ascii-encoded hex' ;;
    'bbolt get --write-out') REPLY='words simple' ;;
    'bbolt get -w') REPLY='words simple' ;;
    'bbolt info --write-out') REPLY='words simple' ;;
    'bbolt info -w') REPLY='words simple' ;;
    'bbolt inspect --write-out') REPLY='words simple' ;;
    'bbolt inspect -w') REPLY='words simple' ;;
    'bbolt keys --format') REPLY='words auto ascii-encoded hex bytes redacted' ;;
    'bbolt keys -f') REPLY='words auto ascii-encoded hex bytes redacted' ;;
    'bbolt keys --write-out') REPLY='words simple' ;;
    'bbolt keys -w') REPLY='words simple' ;;
    'bbolt page --format-value') REPLY='words auto ascii-encoded hex bytes redacted' ;;
    'bbolt page --write-out') REPLY='words simple' ;;
    'bbolt page -w') REPLY='words simple' ;;
    'bbolt page-item --format') REPLY='words auto ascii-encoded hex bytes redacted' ;;
    'bbolt page-item --write-out') REPLY='words simple' ;;
    'bbolt page-item -w') REPLY='words simple' ;;
    'bbolt pages --write-out') REPLY='words simple' ;;
    'bbolt pages -w') REPLY='words simple' ;;
    'bbolt stats --write-out') REPLY='words simple' ;;
    'bbolt stats -w') REPLY='words simple' ;;
    'completion --write-out') REPLY='words simple' ;;
    'completion -w') REPLY='words simple' ;;
    'version --write-out') REPLY='words simple' ;;
    'version -w') REPLY='words simple' ;;
    'help --write-out') REPLY='words simple' ;;
    'help -w') REPLY='words simple' ;;
    *' --color') REPLY='words auto always never' ;;
    *' --decode') REPLY='words auto none' ;;
    *' --timeout') REPLY='text' ;;
    *' --write-out') REPLY='words simple fields json protobuf table jsonl yaml' ;;
    *' -w') REPLY='words simple fields json protobuf table jsonl yaml' ;;
    *) REPLY='' ;;
  esac
}

# What an argument is, by its position; for --, the position of the program after it.
_etcdutl_argument() {
  case "$*" in
    'snapshot diff 0') REPLY='file' ;;
    'snapshot diff 1') REPLY='file' ;;
    'snapshot hashkv 0') REPLY='file' ;;
    'snapshot list 0') REPLY='directory' ;;
    'snapshot prune 0') REPLY='directory' ;;
    'snapshot restore '*) REPLY='file' ;;
    'snapshot status 0') REPLY='file' ;;
    'snapshot verify 0') REPLY='file' ;;
    'hashkv 0') REPLY='file' ;;
    'bbolt buckets 0') REPLY='file' ;;
    'bbolt check 0') REPLY='file' ;;
    'bbolt dump 0') REPLY='file' ;;
    'bbolt dump '*) REPLY='text' ;;
    'bbolt get 0') REPLY='file' ;;
    'bbolt get '*) REPLY='text' ;;
    'bbolt get 2') REPLY='text' ;;
    'bbolt info 0') REPLY='file' ;;
    'bbolt inspect 0') REPLY='file' ;;
    'bbolt keys 0') REPLY='file' ;;
    'bbolt keys '*) REPLY='text' ;;
    'bbolt page 0') REPLY='file' ;;
    'bbolt page '*) REPLY='text' ;;
    'bbolt page-item 0') REPLY='file' ;;
    'bbolt page-item 1') REPLY='text' ;;
    'bbolt page-item 2') REPLY='text' ;;
    'bbolt pages 0') REPLY='file' ;;
    'bbolt stats 0') REPLY='file' ;;
    'bbolt stats 1') REPLY='text' ;;
    'completion 0') REPLY='words bash zsh fish powershell' ;;
    'help '*) REPLY='command' ;;
    *) REPLY='' ;;
  esac
}

# A word without its quotes, or the value of a variable; `quote` is the quote that is still open.
_etcdutl_plain() {
  local text=$1 character variable='^(--[^=]*=)?"?[$][{]?([A-Za-z_][A-Za-z0-9_]*)[}]?"?$'
  quote=''
  if [[ $text =~ $variable ]]; then
    variable=${BASH_REMATCH[2]}
    REPLY=${BASH_REMATCH[1]}${!variable-}
    return
  fi
  REPLY=''
  if [[ $text == '~/'* ]]; then
    REPLY=$HOME
    text=${text:1}
  fi
  while [[ -n $text ]]; do
    character=${text:0:1}
    text=${text:1}
    case $quote$character in
      "'" | '"') quote=$character ;;
      "''" | '""') quote='' ;;
      \\ | '"'\\)
        if [[ -z $quote || ${text:0:1} == [\"\\\$\`] ]]; then
          character=${text:0:1}
          text=${text:1}
        fi
        REPLY+=$character
        ;;
      *) REPLY+=$character ;;
    esac
  done
}

# Text as it has to be typed, behind an open quote or without one.
_etcdutl_typed() {
  local character i
  REPLY=''
  if [[ -z $2 ]]; then
    if [[ $1 =~ ^[A-Za-z0-9_./:=@%+,-]*$ ]]; then REPLY=$1; else printf -v REPLY %q "$1"; fi
    return
  fi
  for ((i = 0; i < ${#1}; i++)); do
    character=${1:i:1}
    case $2$character in
      "''") REPLY+="'\\''" ;;
      '"!') REPLY+="\"'!'\"" ;;
      '""' | '"$' | '"`' | '"'\\) REPLY+=\\$character ;;
      *) REPLY+=$character ;;
    esac
  done
  # Readline closes the quote, except behind another one.
  if [[ $1 == *"$2" ]]; then REPLY+=$2; fi
}

# Offers what the program itself knows: keys, members and the like.
_etcdutl_lookup() {
  local quote candidate before rest
  local -a plain=()
  _etcdutl_plain "${COMP_WORDS[0]}"
  plain+=("$REPLY" __complete)
  for word in "${words[@]}"; do
    _etcdutl_plain "$word"
    plain+=("$REPLY")
  done
  # Bash replaces only the text behind the last = or : or an open quote.
  if [[ $text =~ ^[=:]+$ ]]; then text=''; fi
  _etcdutl_plain "$prefix"
  prefix=$REPLY
  _etcdutl_plain "${current%"$text"}"
  before=$REPLY
  while IFS=$'\t' read -r candidate rest; do
    candidate=$prefix$candidate
    if [[ $candidate == "$before"* ]]; then
      _etcdutl_typed "${candidate#"$before"}" "$quote"
      COMPREPLY+=("$REPLY")
    fi
  done < <("${plain[@]}" </dev/null 2>/dev/null)
  if ((${#COMPREPLY[@]} == 1)) && [[ ${COMPREPLY[0]} == */ ]]; then compopt -o nospace 2>/dev/null; fi
}
# The path of a member of a group, given by its name or by a beginning that no other member shares.
_etcdutl_child() {
  local name match='' count=0
  local -a names
  _etcdutl_commands "$1"
  read -ra names <<<"$REPLY"
  REPLY=''
  for name in "${names[@]}"; do
    if [[ $name == "$2" ]]; then
      REPLY=${1:+$1 }$name
      return
    fi
    if [[ $name == "$2"* ]]; then
      match=$name
      ((count += 1))
    fi
  done
  if ((count == 1)); then REPLY=${1:+$1 }$match; fi
}

_etcdutl() {
  local REPLY word current text line value kind='' prefix='' want='' path='' helping='' ended='' joining='' index=0 i
  local -a words=() list=()
  COMPREPLY=()

  # Bash also splits at =, : and @, as COMP_WORDBREAKS says; put such words together again.
  line=${COMP_LINE-}
  line=${line#*"${COMP_WORDS[0]}"}
  for ((i = 1; i <= COMP_CWORD; i++)); do
    word=${COMP_WORDS[i]}
    if ((${#words[@]})) && [[ $line != [[:space:]]* ]] && [[ -n $joining || $word =~ ^[=:@]+$ ]]; then
      words[${#words[@]} - 1]+=$word
    else
      words+=("$word")
    fi
    if [[ $word =~ ^[=:@]+$ ]]; then joining=1; else joining=''; fi
    line=${line#*"$word"}
  done
  current=${words[${#words[@]} - 1]}

  # Find the command and the number of its arguments.
  for ((i = 0; i < ${#words[@]} - 1; i++)); do
    word=${words[i]}
    if [[ -n $want ]]; then
      want=''
    elif [[ -n $ended ]]; then
      ((index += 1))
    elif [[ $word == -- ]]; then
      ended=1
      _etcdutl_argument "$path" --
      if [[ -n $REPLY ]]; then index=$REPLY; fi
    elif [[ $word == --*=* ]]; then
      :
    elif [[ $word == -?* ]]; then
      _etcdutl_value "$path" "$word"
      want=$REPLY
    else
      _etcdutl_child "$path" "$word"
      if [[ -z $REPLY ]]; then
        ((index += 1))
      else
        path=$REPLY
        _etcdutl_argument "$path" 0
        if [[ $REPLY == command ]]; then
          helping=1
          path=''
        fi
      fi
    fi
  done

  # What can stand at the cursor.
  value=$current
  if [[ -n $want ]]; then
    kind=$want
  elif [[ -z $ended && $current == --*=* ]]; then
    prefix=${current%%=*}=
    value=${current#*=}
    _etcdutl_value "$path" "${current%%=*}"
    kind=$REPLY
  elif [[ -z $ended && $current == -* ]]; then
    _etcdutl_flags "$path"
    kind="words $REPLY"
  else
    _etcdutl_commands "$path"
    kind="words $REPLY"
    if [[ -z $REPLY && -z $helping ]]; then
      _etcdutl_argument "$path" "$index"
      kind=$REPLY
      if [[ $kind == program && -z $ended ]]; then kind='words --'; fi
    fi
  fi

  case $kind in
    words\ *)
      read -ra list <<<"${kind#words }"
      for word in "${list[@]}"; do
        if [[ $word == "$value"* ]]; then COMPREPLY+=("$prefix$word"); fi
      done
      ;;
    file | directory | program)
      while IFS= read -r word; do
        COMPREPLY+=("$prefix$word")
      done < <(compgen -A "${kind/program/command}" -- "$value")
      compopt -o filenames 2>/dev/null
      ;;
    lookup)
      text=${2-${COMP_WORDS[COMP_CWORD]}}
      _etcdutl_lookup
      return
      ;;
  esac

  # Bash replaces only what stands behind the last =, : or @.
  word=${COMP_WORDS[COMP_CWORD]}
  if [[ $word =~ ^[=:@]+$ ]]; then word=''; fi
  prefix=${current%"$word"}
  for ((i = 0; i < ${#COMPREPLY[@]}; i++)); do
    COMPREPLY[i]=${COMPREPLY[i]#"$prefix"}
  done
}

complete -F _etcdutl etcdutl
