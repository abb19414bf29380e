import { rmSync } from 'node:fs'
import path from 'node:path'
import { dossierDuBanc } from '../chargement/dossier-du-banc.ts'
import { type Courante, choisirBase, lireCourantes } from './base.ts'
import { ImportRefuse } from './import-refuse.ts'
import { REVISION_OFFICIELLE } from './nommer-revision.ts'

export interface DemandeAnnulation {
  /** Code du référentiel ; sans lui, le seul qui ait un import. */
  rem?: string | undefined
  dossier?: string | undefined
}

export interface Annulation {
  rem: string
  /** Révisions effacées, depuis le dossier du catalogue. */
  effaces: readonly string[]
  /** La révision qui revient en vigueur. */
  revision: string
}

const estImportee = ({ composition }: Courante): boolean =>
  REVISION_OFFICIELLE.test(composition.revision)

function choisir(courantes: readonly Courante[], rem: string | undefined): Courante {
  if (rem !== undefined) {
    const base = choisirBase(courantes, rem)
    if (estImportee(base)) return base
    const { code, revision } = base.composition
    throw new ImportRefuse(
      'annulation',
      `Rien à annuler : la révision en vigueur de ${code} est « ${revision} », livrée avec le banc.`,
    )
  }
  const importees = courantes.filter((c) => c.composition.parent === null && estImportee(c))
  const [seule, ...autres] = importees
  if (seule === undefined) {
    throw new ImportRefuse('annulation', 'Rien à annuler : aucun fichier officiel n’est importé.')
  }
  if (autres.length === 0) return seule
  throw new ImportRefuse(
    'annulation',
    'Plusieurs fichiers officiels sont importés : dites lequel annuler avec --rem.',
    importees.map(({ composition }) => composition.code),
  )
}

/**
 * Efface la dernière révision importée d'un référentiel et celles de ses héritiers : la précédente
 * revient en vigueur. Lève `ImportRefuse` quand il n'y a rien à annuler.
 */
export function annulerImport(demande: DemandeAnnulation): Annulation {
  const dossier = demande.dossier ?? dossierDuBanc()
  const courantes = lireCourantes(dossier)
  const { composition } = choisir(courantes, demande.rem)
  const suivent = ({ composition: { parent } }: Courante): boolean =>
    parent?.rem === composition.rem && parent.revision === composition.revision
  const effacees = courantes.filter(
    (courante) =>
      courante.composition === composition || (suivent(courante) && estImportee(courante)),
  )
  const effaces = effacees.map((courante) => courante.composition.fichier.nom)
  for (const nom of effaces) rmSync(path.join(dossier, nom))
  return { rem: composition.rem, effaces, revision: String(composition.entete.remplace) }
}
