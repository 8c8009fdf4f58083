// Each script only asks the program what can follow, so that a new command or rule is offered without a new script.

const bash = `# ostiary completion for bash. Put in your ~/.bashrc:  source <(ostiary completion bash)
_ostiary() {
  local line="\${COMP_LINE:0:COMP_POINT}" words current
  read -ra words <<< "$line"
  [[ "$line" == *" " ]] && words+=("")
  current="\${words[\${#words[@]}-1]}"
  local IFS=$'\\n'
  COMPREPLY=($("\${COMP_WORDS[0]}" completion --of -- "\${words[@]:1}" 2>/dev/null))
  # Bash cuts words at = and : by itself, so only what stands after the last of them is put in.
  local cut="\${current%"\${current##*[=:]}"}"
  COMPREPLY=("\${COMPREPLY[@]#"$cut"}")
  if [[ \${#COMPREPLY[@]} -eq 0 || -z "\${COMPREPLY[0]}" ]]; then COMPREPLY=(); compopt -o default; fi
  [[ "\${COMPREPLY[0]}" == *= ]] && compopt -o nospace
}
complete -F _ostiary ostiary
`

const zsh = `#compdef ostiary
# ostiary completion for zsh. Put in your ~/.zshrc, after compinit:  source <(ostiary completion zsh)
_ostiary() {
  local -a found
  found=("\${(@f)$("\${words[1]}" completion --of -- "\${(@)words[2,CURRENT]}" 2>/dev/null)}")
  if [[ -z "\${found[1]}" ]]; then _files; else compadd -- "\${found[@]}"; fi
}
compdef _ostiary ostiary
`

const fish = `# ostiary completion for fish. Save as ~/.config/fish/completions/ostiary.fish
function __ostiary_complete
  set -l words (commandline -opc)
  $words[1] completion --of -- $words[2..] (commandline -ct) 2>/dev/null
end
complete -c ostiary -a '(__ostiary_complete)'
`

/** The completion script of each shell. */
export const scripts: Readonly<Record<'bash' | 'zsh' | 'fish', string>> = { bash, zsh, fish }
