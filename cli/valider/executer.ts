import type { AnomalieSituee } from '../../schemas/anomalie-situee.ts'
import type { MoteurOfficiel } from '../../schemas/cda/officiel/moteur-officiel.ts'
import { ouvrirLecteur } from '../../schemas/datamatrix/lecture/lecteur.ts'
import { ErreurSegur } from '../erreur-segur.ts'
import { DOSSIER_SCHEMAS } from '../schemas/dossier.ts'
import { ouvrirOfficiel } from '../schemas/ouvrir-officiel.ts'
import type { EntreeVerbe } from '../verbe.ts'
import { afficherCroisees, afficherFichier, afficherReconnus, conclure } from './afficher.ts'
import { codeDe, dresserBilan } from './bilan.ts'
import { comparerParDossier } from './comparer-par-dossier.ts'
import { creerNommeur } from './nommer-lieu.ts'
import { suivre } from './suivre.ts'
import { type FichierTrouve, trouverFichiers } from './trouver-fichiers.ts'
import type { FichierValide } from './types.ts'
import { type FichierJuge, validerFichier } from './valider-fichier.ts'

type Dire = (fichier: FichierValide) => void

/** Les règles officielles, ouvertes une fois, au premier document qui en a besoin. */
function preparerOfficiel(nom: string | undefined) {
  let ouvert: Promise<MoteurOfficiel | undefined> | null = null
  const poste = { dossier: DOSSIER_SCHEMAS, maintenant: () => new Date() }
  return {
    officiel() {
      ouvert ??= ouvrirOfficiel(nom, poste)
      return ouvert
    },
    async fermer() {
      ;(await ouvert)?.fermer()
    },
  }
}

interface Resultat {
  fichiers: readonly FichierValide[]
  /** Ce qui ne va pas d'un fichier à l'autre. */
  croisees: readonly AnomalieSituee[]
}

async function validerTous(
  trouves: readonly FichierTrouve[],
  { attendu, schemas }: { attendu: string | undefined; schemas: string | undefined },
  dire: Dire,
): Promise<Resultat> {
  const attendue =
    attendu === undefined
      ? undefined
      : await (await import('./lire-attendu.ts')).lireAttendu(attendu)
  const lecteur = ouvrirLecteur()
  const { officiel, fermer } = preparerOfficiel(schemas)
  const atelier = {
    attendue,
    lecteur,
    nommerLieu: creerNommeur(),
    maintenant: new Date(),
    officiel,
  }
  const suivi = suivre(trouves.length)
  const juges: FichierJuge[] = []
  try {
    for (const trouve of trouves) {
      suivi.commencer(trouve.chemin)
      const juge = await validerFichier(trouve, atelier)
      suivi.effacer()
      dire(juge.valide)
      juges.push(juge)
    }
  } finally {
    suivi.effacer()
    lecteur.fermer()
    await fermer()
  }
  return {
    fichiers: juges.map(({ valide }) => valide),
    croisees: comparerParDossier(juges),
  }
}

/** « segur valider » : chaque fichier est montré dès qu'il est jugé, ou tous ensemble en JSON. */
export async function executer({ valeurs, positionnels, sortie }: EntreeVerbe): Promise<number> {
  if (positionnels.length === 0) throw new ErreurSegur('SEGUR-VAL-003', {})
  const enJson = valeurs.json === true
  const texte = (valeur: unknown) => (typeof valeur === 'string' ? valeur : undefined)
  const options = { attendu: texte(valeurs.attendu), schemas: texte(valeurs.schemas) }
  const trouves = await trouverFichiers(positionnels)
  const dire: Dire = (fichier) => {
    if (!enJson) for (const ligne of afficherFichier(fichier)) sortie(ligne)
  }
  const { fichiers, croisees } = await validerTous(trouves, options, dire)
  const bilan = dresserBilan(fichiers, croisees)
  const code = codeDe(fichiers, croisees)
  if (enJson) {
    sortie(JSON.stringify({ schema: 1, conforme: code === 0, bilan, fichiers, croisees }, null, 2))
    return code
  }
  for (const ligne of afficherCroisees(croisees)) sortie(ligne)
  if (bilan.nonReconnus > 0) for (const ligne of afficherReconnus()) sortie(ligne)
  sortie(conclure(bilan))
  return code
}
