import path from 'node:path'
import { jourDe } from '../campagne/dates.ts'
import { appliquerDerogations } from './derogations/appliquer.ts'
import {
  cheminDerogations,
  lireDerogations,
  NOM_DEROGATIONS,
} from './derogations/lire-derogations.ts'
import type { Derogation, DerogationEmployee } from './derogations/types.ts'
import type { Fictifs } from './fictifs/types.ts'
import { inspecterFichier } from './inspecter-fichier.ts'
import type { LecteurClasseur } from './lecture/contexte.ts'
import { ouvrirLecteurPdf } from './lecture/lire-pdf.ts'
import { lister } from './lecture/lister.ts'
import { lirePoste } from './poste.ts'
import type { NonLu, Poste, SorteRegle, Trouvaille } from './types.ts'

interface DemandeInspection {
  /** Dossier inspecté ; les chemins montrés lui sont relatifs. */
  racine: string
  /** Chemins relatifs à `racine` ; à défaut, tous ses fichiers. */
  fichiers?: readonly string[]
  /** Ce qui n’est personne : `chargerFictifs(config)` de `cli/garde/fictifs/declares.ts`. */
  fictifs: Fictifs
  /** Sortes de règles à appliquer ; toutes à défaut. */
  sortes?: readonly SorteRegle[]
  /** Lit les classeurs cellule par cellule ; à défaut, leur XML est lu tel quel. */
  classeur?: LecteurClasseur
  /** Fichier de dérogations ; à défaut, `derogations.yaml` dans `racine` ; `null` : aucune ne vaut. */
  derogations?: string | null
  /** AAAA-MM-JJ ; à défaut, le jour de l’inspection. */
  jour?: string
  /** À défaut, la machine et le compte qui inspectent. */
  poste?: Poste
  /** Appelée après chaque fichier. */
  avancer?: (faits: number, total: number) => void
}

/** Ce qui a été lu et trouvé. Les valeurs trouvées n’y sont jamais, leur extrait masqué si. */
export interface Inspection {
  schema: 1
  fichiers: number
  /** Ce qu’aucune dérogation en règle ne couvre, et les dérogations fautives. */
  trouvailles: readonly Trouvaille[]
  nonLus: readonly NonLu[]
  /** Les dérogations employées, et ce que chacune a couvert. */
  derogations: readonly DerogationEmployee[]
  /** En règle, mais ne couvrant rien. */
  derogationsInutiles: readonly Derogation[]
}

const nommer = (fichier: string, membre: string | null): string =>
  membre === null ? fichier : `${fichier} › ${membre}`

/**
 * Cherche dans des fichiers ce qui ne doit pas sortir : secrets, identifiants hors de l’ensemble fictif, noms
 * internes, contenu actif. Un fichier illisible ou hostile est une trouvaille ou un « non lu », jamais une
 * exception ; un lien n’est pas suivi. Lève quand `racine` ne se parcourt pas, et ErreurDerogations quand le
 * fichier de dérogations ne se lit pas.
 */
export async function inspecterFichiers(demande: DemandeInspection): Promise<Inspection> {
  const { racine, fictifs, sortes = null, classeur = null, poste = lirePoste(), avancer } = demande
  const { derogations: cheminLu = cheminDerogations(racine), jour = jourDe(new Date()) } = demande
  // Lues d'abord : un fichier fautif se dit avant une longue lecture.
  const derogations = cheminLu === null ? [] : lireDerogations(cheminLu)
  const fichiers = demande.fichiers ?? (await lister(racine))
  const trouvailles: Trouvaille[] = []
  const nonLus: NonLu[] = []
  const pdf = ouvrirLecteurPdf()
  try {
    for (const [rang, fichier] of fichiers.entries()) {
      const atelier = { sortes, fictifs, poste, lecteurs: { pdf, classeur } }
      const inspecte = await inspecterFichier(path.join(racine, fichier), fichier, atelier)
      trouvailles.push(...inspecte.trouvailles)
      for (const { membre, raison } of inspecte.nonLus)
        nonLus.push({ fichier: nommer(fichier, membre), raison })
      avancer?.(rang + 1, fichiers.length)
    }
  } finally {
    pdf.fermer()
  }
  const { employees, inutiles, ...restantes } = appliquerDerogations(trouvailles, derogations, {
    fichier: path.basename(cheminLu ?? NOM_DEROGATIONS),
    jour,
  })
  return {
    schema: 1,
    fichiers: fichiers.length,
    trouvailles: restantes.trouvailles,
    nonLus,
    derogations: employees,
    derogationsInutiles: inutiles,
  }
}
