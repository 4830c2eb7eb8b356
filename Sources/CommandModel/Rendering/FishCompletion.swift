/// Writes a completion script for fish 3 and later.
package struct FishCompletion: Sendable {
  private let program: ProgramDescription

  /// Makes a renderer.
  package init(_ program: ProgramDescription) {
    self.program = program
  }

  /// The script.
  package func script() -> String {
    let tables = CompletionTables(program)
    let values =
      tables.values.map { (Self.quoted("\($0.path) \($0.flag)"), [($0.kind.code, "")]) }
      + tables.globalValues.map { (Self.quoted("* \($0.flag)"), [($0.kind.code, "")]) }
    let arguments = tables.arguments.map { row in
      (Self.quoted("\(row.path) \(row.position.map(String.init) ?? "*")"), [(row.kind.code, "")])
    }
    let programs = tables.programs.map { (Self.quoted("\($0.path) --"), [(String($0.position), "")]) }
    return """
      # fish completion for \(tables.program)

      # The members of a group of commands.
      \(function("commands", tables.commands.map { (Self.quoted($0.path), $0.entries) }))
      # The flags of a command; every command also has those at the end.
      \(function("flags", tables.flags.map { (Self.quoted($0.path), $0.entries) }, common: tables.globalFlags))
      # What follows a flag; nothing for a flag without a value.
      \(function("value", values))
      # What an argument is, by its position; for --, the position of the program after it.
      \(function("argument", programs + arguments))
      \((FishLookup.function + Self.engine).replacing("@@", with: "_" + tables.function))
      complete -c \(tables.program) -f -a '(_\(tables.function))'

      """
  }

  private func function(
    _ name: String, _ rows: [(pattern: String, entries: [CompletionTables.Entry])],
    common: [CompletionTables.Entry] = []
  ) -> String {
    let cases = rows.map { "        case \($0.pattern)\n\(printing($0.entries, indent: 12))" }.joined()
    return """
      function _\(CompletionTables(program).function)_\(name)
          switch "$argv"
      \(cases)    end
      \(printing(common, indent: 4))end

      """
  }

  private func printing(_ entries: [CompletionTables.Entry], indent: Int) -> String {
    guard !entries.isEmpty else { return "" }
    let items = entries.map { entry in
      entry.meaning.isEmpty ? Self.quoted(entry.word) : Self.quoted(entry.word + "\t" + entry.meaning)
    }
    return String(repeating: " ", count: indent) + "printf '%s\\n' " + items.joined(separator: " ") + "\n"
  }

  static func quoted(_ text: String) -> String {
    "'" + text.replacing("\\", with: "\\\\").replacing("'", with: "\\'") + "'"
  }

  /// The walk along the command line; `@@` is replaced by the name of the function.
  private static let engine = #"""
    # The path of a member of a group, given by its name or by a beginning that no other member shares.
    function @@_child
        set -l matches
        for name in (@@_commands $argv[1] | string replace -r '\t.*' '')
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

    function @@
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
                set -l program (@@_argument "$path" --)
                test -n "$program"; and set index $program
            else if string match -qr -- '^--.*=' "$word"
                continue
            else if string match -qr -- '^-.' "$word"
                set want (@@_value "$path" "$word")
            else
                set -l next (@@_child "$path" "$word")
                set -l first (@@_argument "$next" 0)
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
            set kind (@@_value "$path" "$flag")
        else if test -z "$ended"; and string match -qr -- '^-' "$current"
            @@_flags "$path"
        else if set -l members (@@_commands "$path"); and test -n "$members[1]"
            printf '%s\n' $members
        else if test -z "$helping"
            set kind (@@_argument "$path" "$index")
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
                @@_lookup "$prefix" $line
        end
    end

    """#
}
