/// Writes a completion script for bash. It needs no other package, and works with bash 3.2 and later.
package struct BashCompletion: Sendable {
  private let program: ProgramDescription

  /// Makes a renderer.
  package init(_ program: ProgramDescription) {
    self.program = program
  }

  /// The script.
  package func script() -> String {
    let tables = CompletionTables(program)
    let names = tables.commands.map { (Self.quoted($0.path), words($0.entries)) }
    let flags = tables.flags.map { (Self.quoted($0.path), words($0.entries)) }
    let values =
      tables.values.map { (Self.quoted("\($0.path) \($0.flag)"), $0.kind.code) }
      + tables.globalValues.map { ("*" + Self.quoted(" \($0.flag)"), $0.kind.code) }
    let arguments = tables.arguments.map { row in
      (
        Self.quoted("\(row.path) \(row.position.map(String.init) ?? "")") + (row.position == nil ? "*" : ""),
        row.kind.code
      )
    }
    let programs = tables.programs.map { (Self.quoted("\($0.path) --"), String($0.position)) }
    return """
      # bash completion for \(tables.program)

      # The members of a group of commands.
      \(function("commands", names))
      # The flags of a command; every command also has those at the end.
      \(function("flags", flags, suffix: " " + words(tables.globalFlags)))
      # What follows a flag; nothing for a flag without a value.
      \(function("value", values))
      # What an argument is, by its position; for --, the position of the program after it.
      \(function("argument", programs + arguments))
      \((BashLookup.functions + Self.engine).replacing("@@", with: tables.function))
      complete -F \(tables.function) \(tables.program)

      """
  }

  private func words(_ entries: [CompletionTables.Entry]) -> String {
    entries.map(\.word).joined(separator: " ")
  }

  private func function(_ name: String, _ rows: [(pattern: String, result: String)], suffix: String = "") -> String {
    let cases = rows.map { "    \($0.pattern)) REPLY=\(Self.quoted($0.result)) ;;\n" }.joined()
    let end = suffix.isEmpty ? "" : "  REPLY+=\(Self.quoted(suffix))\n"
    return """
      \(CompletionTables(program).function)_\(name)() {
        case "$*" in
      \(cases)    *) REPLY='' ;;
        esac
      \(end)}

      """
  }

  static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "'\\''") + "'"
  }

  /// The walk along the command line; `@@` is replaced by the name of the function.
  private static let engine = #"""
    # The path of a member of a group, given by its name or by a beginning that no other member shares.
    @@_child() {
      local name match='' count=0
      local -a names
      @@_commands "$1"
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

    @@() {
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
          @@_argument "$path" --
          if [[ -n $REPLY ]]; then index=$REPLY; fi
        elif [[ $word == --*=* ]]; then
          :
        elif [[ $word == -?* ]]; then
          @@_value "$path" "$word"
          want=$REPLY
        else
          @@_child "$path" "$word"
          if [[ -z $REPLY ]]; then
            ((index += 1))
          else
            path=$REPLY
            @@_argument "$path" 0
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
        @@_value "$path" "${current%%=*}"
        kind=$REPLY
      elif [[ -z $ended && $current == -* ]]; then
        @@_flags "$path"
        kind="words $REPLY"
      else
        @@_commands "$path"
        kind="words $REPLY"
        if [[ -z $REPLY && -z $helping ]]; then
          @@_argument "$path" "$index"
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
          @@_lookup
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

    """#
}
