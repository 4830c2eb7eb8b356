/// Writes a completion script for PowerShell 5.1 and later.
package struct PowerShellCompletion: Sendable {
  private let program: ProgramDescription

  /// Makes a renderer.
  package init(_ program: ProgramDescription) {
    self.program = program
  }

  /// The script.
  package func script() -> String {
    let tables = CompletionTables(program)
    let values =
      tables.values.map { ("\($0.path) \($0.flag)", $0.kind.code) }
      + tables.globalValues.map { ("* \($0.flag)", $0.kind.code) }
    let arguments = tables.arguments.map { ("\($0.path) \($0.position.map(String.init) ?? "*")", $0.kind.code) }
    return """
      # PowerShell completion for \(tables.program)

      Register-ArgumentCompleter -Native -CommandName '\(tables.program)' -ScriptBlock {
          param($wordToComplete, $commandAst, $cursorPosition)

          # The members of each group of commands.
      \(groups("commands", tables.commands))
          # The flags of each command; every command also has the common ones.
      \(groups("flags", tables.flags))
      \(table("commonFlags", tables.globalFlags.map { ($0.word, $0.meaning) }))
          # What follows the flags that take a value; common ones begin with *.
      \(table("values", values))
          # What the arguments are, by position; * stands for all further ones.
      \(table("arguments", arguments))
      \(Self.engine)
      }

      """
  }

  private func table(_ name: String, _ rows: [(String, String)], indent: Int = 4, assignment: String? = nil) -> String {
    let space = String(repeating: " ", count: indent)
    let lines = rows.map { "\(space)    \(Self.quoted($0.0)) = \(Self.quoted($0.1))\n" }.joined()
    return "\(space)\(assignment ?? "$\(name)") = [ordered]@{\n\(lines)\(space)}"
  }

  private func groups(_ name: String, _ rows: [(path: String, entries: [CompletionTables.Entry])]) -> String {
    let lines = rows.map { row in
      table("", row.entries.map { ($0.word, $0.meaning) }, indent: 8, assignment: Self.quoted(row.path)) + "\n"
    }
    return "    $\(name) = @{\n\(lines.joined())    }"
  }

  static func quoted(_ text: String) -> String {
    "'" + text.replacing("'", with: "''") + "'"
  }

  /// The walk along the command line.
  private static let engine = #"""

        function Find-Value($path, $flag) {
            if ($values.Contains("$path $flag")) { return $values["$path $flag"] }
            if ($values.Contains("* $flag")) { return $values["* $flag"] }
            return ''
        }

        function Find-Argument($path, $index) {
            if ($arguments.Contains("$path $index")) { return $arguments["$path $index"] }
            if ($arguments.Contains("$path *")) { return $arguments["$path *"] }
            return ''
        }

        # The path of a member of a group, given by its name or by a beginning that no other member shares.
        function Find-Child($path, $word) {
            if (-not $commands.ContainsKey($path)) { return '' }
            $names = @($commands[$path].Keys)
            $found = @($names | Where-Object { $_ -eq $word })
            if ($found.Count -eq 0) { $found = @($names | Where-Object { $_.StartsWith($word) }) }
            if ($found.Count -ne 1) { return '' }
            return "$path $($found[0])".Trim()
        }

        $path = ''; $index = 0; $want = ''; $ended = $false; $helping = $false

        # Find the command and the number of its arguments.
        $words = @($commandAst.CommandElements | Select-Object -Skip 1 |
            Where-Object { $_.Extent.EndOffset -lt $cursorPosition } | ForEach-Object { $_.Extent.Text })
        foreach ($word in $words) {
            if ($want) { $want = '' }
            elseif ($ended) { $index++ }
            elseif ($word -eq '--') { $ended = $true }
            elseif ($word -match '^--.*=') { continue }
            elseif ($word -match '^-.') { $want = Find-Value $path $word }
            else {
                $next = Find-Child $path $word
                if (-not $next) { $index++ }
                elseif ((Find-Argument $next 0) -eq 'command') { $helping = $true; $path = '' }
                else { $path = $next }
            }
        }

        # What can stand at the cursor.
        $kind = ''; $prefix = ''; $value = $wordToComplete; $found = [ordered]@{}
        if ($want) { $kind = $want }
        elseif (-not $ended -and $wordToComplete -match '^(--[^=]*)=(.*)$') {
            $prefix = "$($Matches[1])="; $value = $Matches[2]; $kind = Find-Value $path $Matches[1]
        }
        elseif (-not $ended -and $wordToComplete -match '^-') {
            if ($flags.ContainsKey($path)) {
                $flags[$path].GetEnumerator() | ForEach-Object { $found[$_.Key] = $_.Value }
            }
            $commonFlags.GetEnumerator() | ForEach-Object { $found[$_.Key] = $_.Value }
        }
        elseif ($commands.ContainsKey($path)) { $found = $commands[$path] }
        elseif (-not $helping) {
            $kind = Find-Argument $path $index
            if ($kind -eq 'program' -and -not $ended) { $kind = 'words --' }
        }
        if ($kind.StartsWith('words ')) { $kind.Substring(6).Split(' ') | ForEach-Object { $found[$_] = $_ } }

        # Without a result PowerShell itself completes the names of files.
        $found.GetEnumerator() | Where-Object { $_.Key.StartsWith($value) } | ForEach-Object {
            $meaning = if ($_.Value) { $_.Value } else { $_.Key }
            [System.Management.Automation.CompletionResult]::new("$prefix$($_.Key)", $_.Key, 'ParameterValue', $meaning)
        }
    """#
}
