const BIBLIOTHEQUE = /error while loading shared libraries: ([\w.+-]+)/g
const PARLANTE = /error|exist|install|found|introuv|repli|sandbox/i
const PREFIXE = /^(?:Error: )?browserType\.launch: /
const SANS_COULEUR = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g')

/** Bibliothèques que l’éditeur de liens du système n’a pas trouvées, d’après la sortie du navigateur. */
export function bibliothequesManquantes(message: string): string[] {
  return [...new Set([...message.matchAll(BIBLIOTHEQUE)].map((m) => m[1] ?? ''))]
}

/** La ligne qui explique un lancement manqué, parmi les dizaines qu’écrit Playwright. */
export function raisonLisible(message: string): string {
  const [manquante] = bibliothequesManquantes(message)
  if (manquante !== undefined) return `bibliothèque du système absente (${manquante})`
  const lignes = message
    .replace(SANS_COULEUR, '')
    .split('\n')
    .map((ligne) => ligne.trim())
  const ligne = (lignes.find((l) => PARLANTE.test(l)) ?? lignes[0] ?? '').replace(PREFIXE, '')
  return ligne.slice(0, 300)
}

/** Ubuntu 24.04 et bien des conteneurs refusent le bac à sable de Chromium aux comptes ordinaires. */
export function bacASableRefuse(message: string): boolean {
  return /no usable sandbox|setuid sandbox|namespace sandbox|clone_newuser|unprivileged/i.test(
    message,
  )
}
