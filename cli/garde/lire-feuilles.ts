import { lireClasseur } from '../referentiel/classeur/lire-classeur.ts'

/** Les feuilles d’un classeur, ou `null` quand il ne se lit pas comme tel. */
export async function lireFeuilles(octets: Buffer) {
  const classeur = await lireClasseur(octets)
  return 'feuilles' in classeur ? classeur.feuilles : null
}
