/** Où en est la commande, sur un terminal seulement : rien ne se mêle à une sortie redirigée. */
interface Suivi {
  commencer(chemin: string): void
  effacer(): void
}

const LARGEUR = 60

/** Montre « 3/120 · dossier/page.pdf » pendant qu'un fichier se lit. */
export function suivre(total: number, flux: NodeJS.WriteStream = process.stderr): Suivi {
  let rang = 0
  const ecrire = (texte: string) => {
    if (flux.isTTY === true) flux.write(`\r\u001b[K${texte}`)
  }
  return {
    commencer(chemin) {
      rang += 1
      ecrire(`${rang}/${total} · ${chemin.slice(-LARGEUR)}`)
    },
    effacer: () => ecrire(''),
  }
}
