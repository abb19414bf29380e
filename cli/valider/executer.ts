import { ouvrirLecteur } from '../../schemas/datamatrix/lecture/lecteur.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import type { EntreeVerbe } from '../verbe.ts'
import { afficherFichier, afficherReconnus, conclure } from './afficher.ts'
import { codeDe, dresserBilan } from './bilan.ts'
import { lireAttendu } from './lire-attendu.ts'
import { creerNommeur } from './nommer-lieu.ts'
import { suivre } from './suivre.ts'
import { type FichierTrouve, trouverFichiers } from './trouver-fichiers.ts'
import type { FichierValide } from './types.ts'
import { validerFichier } from './valider-fichier.ts'

type Dire = (fichier: FichierValide) => void

async function validerTous(
  trouves: readonly FichierTrouve[],
  attendu: string | undefined,
  dire: Dire,
): Promise<readonly FichierValide[]> {
  const attendue = attendu === undefined ? undefined : await lireAttendu(attendu)
  const lecteur = ouvrirLecteur()
  const atelier = { attendue, lecteur, nommerLieu: creerNommeur(), maintenant: new Date() }
  const suivi = suivre(trouves.length)
  const valides: FichierValide[] = []
  try {
    for (const trouve of trouves) {
      suivi.commencer(trouve.chemin)
      const valide = await validerFichier(trouve, atelier)
      suivi.effacer()
      dire(valide)
      valides.push(valide)
    }
  } finally {
    suivi.effacer()
    lecteur.fermer()
  }
  return valides
}

/** « segur valider » : chaque fichier est montré dès qu'il est jugé, ou tous ensemble en JSON. */
export async function executer({ valeurs, positionnels, sortie }: EntreeVerbe): Promise<number> {
  if (positionnels.length === 0) throw new ErreurSegur('SEGUR-VAL-003', {})
  const enJson = valeurs.json === true
  const attendu = typeof valeurs.attendu === 'string' ? valeurs.attendu : undefined
  const trouves = await trouverFichiers(positionnels)
  const dire: Dire = (fichier) => {
    if (!enJson) for (const ligne of afficherFichier(fichier)) sortie(ligne)
  }
  const fichiers = await validerTous(trouves, attendu, dire)
  const bilan = dresserBilan(fichiers)
  const code = codeDe(fichiers)
  if (enJson) {
    sortie(JSON.stringify({ schema: 1, conforme: code === 0, bilan, fichiers }, null, 2))
    return code
  }
  if (bilan.nonReconnus > 0) for (const ligne of afficherReconnus()) sortie(ligne)
  sortie(conclure(bilan))
  return code
}
