/** Ce qu'un interpréteur de commandes lirait autrement selon le système (cmd.exe, sh, PowerShell). */
const SYNTAXES: readonly (readonly [RegExp, string])[] = [
  [/&/, 'enchaînement (&)'],
  [/\|/, 'tube (|)'],
  [/;/, 'suite de commandes (;)'],
  [/[<>]/, 'redirection'],
  [/\$|%\w+%/, 'variable'],
  [/`|\(|\)/, 'sous-commande'],
  [/["']/, 'guillemets'],
  [/[*?[\]{}]/, 'motif de fichiers'],
  [/~/, 'dossier personnel (~)'],
  [/\\/, 'barre oblique inverse'],
  [/^\s*\w+=/, 'affectation (VAR=)'],
  [/^\s*\.{1,2}\//, 'programme désigné par « ./ »'],
  [/^\s*(rm|cp|mv|mkdir|cat|sh|bash|cross-env|set|export)\b/, 'commande propre à un système'],
]

/** Un motif par script de package.json qui ne marcherait pas partout. */
export function jugerScripts(scripts: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(scripts).flatMap(([nom, commande]) =>
    SYNTAXES.filter(([motif]) => motif.test(commande)).map(
      ([, raison]) => `${nom} : ${raison} dans « ${commande} »`,
    ),
  )
}
