/// The functions of a zsh completion script that ask the program for candidates.
enum ZshLookup {
  /// They use the words that the script's main function has kept; `@@` is replaced by its name.
  static let functions = body.replacing("@request", with: LookupRequest.command)

  private static let body = #"""
    # Offers what the program itself knows: keys, members and the like.
    @@_lookup() {
      local word entry MATCH MBEGIN MEND
      local -a plain closed open match mbegin mend
      for word in "${(@)@@_line}"; do
        # The value of a variable; of everything else, the text without its quotes.
        if [[ $word =~ '^(--[^=]*=)?"?[$][{]?([A-Za-z_][A-Za-z0-9_]*)[}]?"?$' ]]; then
          plain+=("$match[1]${(P)match[2]}")
        else
          plain+=("${(Q)word/#\~\//$HOME/}")
        fi
      done
      plain=("$plain[1]" @request "${(@)plain[2,-1]}" "${(Q)IPREFIX}${(Q)PREFIX}")
      # Zsh may try several ways to match at one press of the key; the program is asked once.
      if [[ ${(pj:\0:)plain} != $_@@_asked ]] || (( SECONDS > _@@_time + 1 )); then
        typeset -g _@@_asked=${(pj:\0:)plain}
        typeset -gi _@@_time=$SECONDS
        typeset -ga _@@_found=("${(@f)$("${(@)plain}" </dev/null 2>/dev/null)}")
      fi
      for entry in $_@@_found; do
        word=${entry%%$'\t'*}
        entry=${${word//\\/\\\\}//:/\\:}${entry#"$word"}
        # After a directory more is to be typed, so no space is added.
        if [[ $word == */ ]]; then open+=("${entry/$'\t'/:}"); else closed+=("${entry/$'\t'/:}"); fi
      done
      local -i result=1
      if (( $#open )); then _describe -t candidates candidate open -S '' && result=0; fi
      if (( $#closed )); then _describe -t candidates candidate closed && result=0; fi
      return result
    }

    """#
}
