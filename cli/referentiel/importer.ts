import { annulerImport, importerRem } from '../../rem/import/index.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import type { EntreeVerbe } from '../verbe.ts'
import { lireFichier } from './lire-fichier.ts'
import { rendreRapport } from './rendre-rapport.ts'

/** Ce que les essais remplacent : le dossier du catalogue et le jour. */
export interface PosteImport {
  dossier?: string | undefined
  maintenant: () => Date
}

const texteDe = (valeur: EntreeVerbe['valeurs'][string]): string | undefined =>
  typeof valeur === 'string' ? valeur : undefined

function annuler({ valeurs, sortie }: EntreeVerbe, { dossier }: PosteImport): number {
  const { rem, effaces, revision } = annulerImport({ rem: texteDe(valeurs.rem), dossier })
  if (valeurs.json === true) {
    sortie(JSON.stringify({ schema: 1, rem, effaces, revision }, null, 2))
    return 0
  }
  for (const chemin of effaces) sortie(`Effacé : rem/${chemin}`)
  sortie(`${rem} : la révision ${revision} revient en vigueur.`)
  return 0
}

/** « segur referentiel importer » : lit le fichier officiel, dit ce qu’il change, l’écrit sauf essai. */
export async function importer(
  entree: EntreeVerbe,
  fichiers: readonly string[],
  poste: PosteImport,
): Promise<number> {
  const { valeurs, sortie } = entree
  const [fichier, enTrop] = fichiers
  if (enTrop !== undefined || (fichier !== undefined && valeurs.annuler === true)) {
    const argument = enTrop ?? fichier ?? ''
    throw new ErreurSegur('SEGUR-CLI-004', { verbe: 'referentiel', argument })
  }
  if (valeurs.annuler === true) return annuler(entree, poste)
  if (fichier === undefined) {
    const raison = 'il manque le fichier : « segur referentiel importer <fichier.xlsx> »'
    throw new ErreurSegur('SEGUR-CLI-003', { verbe: 'referentiel', option: 'importer', raison })
  }
  const rapport = importerRem({
    fichier: await lireFichier(fichier),
    rem: texteDe(valeurs.rem),
    dossier: poste.dossier,
    date: poste.maintenant().toISOString().slice(0, 10),
    mode: valeurs.essai === true ? 'essai' : 'ecrire',
  })
  if (valeurs.json === true) {
    sortie(JSON.stringify(rapport, null, 2))
    return 0
  }
  for (const ligne of rendreRapport(rapport, { complet: valeurs.detail === true })) sortie(ligne)
  return 0
}
