import type { Command } from '../command/command.ts'

/** `ostiary completion`: a shell's completion script. */
export const completionCommand: Command = {
  name: 'completion',
  takes: 'bash|zsh|fish',
  summary: {
    en: 'Print a completion script for your shell.',
    es: 'Imprime un guion para completar órdenes en su shell.',
  },
  options: [
    {
      name: 'of',
      about: {
        en: 'Print what can follow the words after --, one a line; the scripts call it.',
        es: 'Imprime lo que puede seguir a las palabras tras --, una por línea; lo llaman los guiones.',
      },
    },
  ],
  examples: [
    {
      line: 'source <(ostiary completion bash)',
      about: { en: 'For bash, in ~/.bashrc.', es: 'Para bash, en ~/.bashrc.' },
    },
    { line: 'source <(ostiary completion zsh)', about: { en: 'For zsh, in ~/.zshrc.', es: 'Para zsh, en ~/.zshrc.' } },
    {
      line: 'ostiary completion fish > ~/.config/fish/completions/ostiary.fish',
      about: { en: 'For fish.', es: 'Para fish.' },
    },
  ],
  words: [0, Number.POSITIVE_INFINITY],
  load: async () => (await import('./run.ts')).completion,
}
