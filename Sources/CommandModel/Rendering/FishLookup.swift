/// The function of a fish completion script that asks the program for candidates.
enum FishLookup {
  /// `@@` is replaced by the name of the script's main function.
  static let function = body.replacing("@request", with: LookupRequest.command)

  private static let body = #"""
    # Offers what the program itself knows, keys, members and the like: after a prefix, for the words of a line.
    function @@_lookup
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
        for candidate in ($plain[1] @request $plain[2..] "$current" </dev/null 2>/dev/null)
            printf '%s%s\n' "$argv[1]" "$candidate"
        end
    end

    """#
}
