/// The functions of a bash completion script that ask the program for candidates.
enum BashLookup {
  /// They share the variables of the script's main function; `@@` is replaced by its name.
  static let functions = body.replacing("@request", with: LookupRequest.command)

  private static let body = #"""
    # A word without its quotes, or the value of a variable; `quote` is the quote that is still open.
    @@_plain() {
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
    @@_typed() {
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
    @@_lookup() {
      local quote candidate before rest
      local -a plain=()
      @@_plain "${COMP_WORDS[0]}"
      plain+=("$REPLY" @request)
      for word in "${words[@]}"; do
        @@_plain "$word"
        plain+=("$REPLY")
      done
      # Bash replaces only the text behind the last = or : or an open quote.
      if [[ $text =~ ^[=:]+$ ]]; then text=''; fi
      @@_plain "$prefix"
      prefix=$REPLY
      @@_plain "${current%"$text"}"
      before=$REPLY
      while IFS=$'\t' read -r candidate rest; do
        candidate=$prefix$candidate
        if [[ $candidate == "$before"* ]]; then
          @@_typed "${candidate#"$before"}" "$quote"
          COMPREPLY+=("$REPLY")
        fi
      done < <("${plain[@]}" </dev/null 2>/dev/null)
      if ((${#COMPREPLY[@]} == 1)) && [[ ${COMPREPLY[0]} == */ ]]; then compopt -o nospace 2>/dev/null; fi
    }

    """#
}
