import { randomUUID } from 'node:crypto'
import { renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { traduireErreur } from './erreurs.ts'

/** Un fichier de ce nom est une écriture interrompue : il ne compte pour rien. */
export const PREFIXE_EN_COURS = '.en-cours-'

/**
 * Fait naître un fichier d'un seul coup : `ecrire` remplit un fichier temporaire du même dossier,
 * qui prend ensuite son nom. Tué au milieu, il ne reste qu'un `.en-cours-…`, jamais une moitié.
 */
export function ecrireParRenommage(chemin: string, ecrire: (temporaire: string) => void): void {
  const temporaire = path.join(
    path.dirname(chemin),
    `${PREFIXE_EN_COURS}${process.pid}-${randomUUID()}`,
  )
  try {
    ecrire(temporaire)
    renameSync(temporaire, chemin)
  } catch (erreur) {
    rmSync(temporaire, { force: true })
    throw traduireErreur(erreur, chemin)
  }
}

/** La même chose pour ce qui s'écrit au fil de l'eau. */
export async function ecrireFichierParRenommage(
  chemin: string,
  ecrire: (temporaire: string) => Promise<void>,
): Promise<void> {
  const nom = `${PREFIXE_EN_COURS}${process.pid}-${randomUUID()}`
  const temporaire = path.join(path.dirname(chemin), nom)
  try {
    await ecrire(temporaire)
    renameSync(temporaire, chemin)
  } catch (erreur) {
    rmSync(temporaire, { force: true })
    throw traduireErreur(erreur, chemin)
  }
}

export function ecrireAtomique(chemin: string, contenu: Uint8Array | string): void {
  ecrireParRenommage(chemin, (temporaire) => writeFileSync(temporaire, contenu))
}

/** JSON lisible, clés dans l'ordre donné, saut de ligne final. */
export function ecrireJson(chemin: string, valeur: unknown): void {
  ecrireAtomique(chemin, `${JSON.stringify(valeur, null, 2)}\n`)
}
