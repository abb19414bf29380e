import { createHash } from 'node:crypto'
import { lireDocument, lirePdf } from '../../documents/depot.ts'
import type { Contenu } from '../../documents/modele/contenu.ts'
import { nomDuPdf } from '../../documents/noms-fichiers.ts'
import { oidLot } from '../../documents/oid.ts'
import { insDiffusable } from '../../documents/regles/ins-diffusable.ts'
import { composerArchive } from '../../documents/xdm/archive.ts'
import type { Noyau } from '../../serveur/dependances.ts'
import type { PieceJointe } from '../composition/mime.ts'

/** Un document terminé, prêt à partir dans ses deux formes, tirées de la même source (MSS.01). */
export interface DocumentJoint {
  id: number
  contenu: Contenu
  pdf: Buffer
  /** Codes des CDA de l'archive, et s'ils portent l'INS qualifiée. */
  codes: readonly string[]
  ins: boolean
}

/** Le document terminé de ce patient ; `null` pour un brouillon ou un autre dossier. */
export function lireDocumentJoint(
  { base }: Pick<Noyau, 'base'>,
  patientId: number,
  id: number,
): DocumentJoint | null {
  const contenu = lireDocument(base, patientId, id)?.contenu
  const pdf = contenu && lirePdf(base, id)
  if (!contenu || !pdf) return null
  return {
    id,
    contenu,
    pdf,
    codes: [contenu.codage.code],
    ins: insDiffusable(contenu.patient) !== null,
  }
}

/** `IHE_XDM.zip` : la casse de S1 ; celle du dépôt sur disque est en capitales (mssante.md §9 [C]). */
const NOM_ARCHIVE = 'IHE_XDM.zip'

/** L'archive, puis le PDF/A-1, comme le référentiel les demande côte à côte (ECO.2.1.1). */
export async function piecesDe(
  { horloge, mutations }: Noyau,
  { id, contenu, pdf }: DocumentJoint,
  canal: 'professionnel' | 'patient',
): Promise<readonly PieceJointe[]> {
  const le = horloge.maintenant()
  const archive = await composerArchive({ contenu, pdf, lot: oidLot(le, id), le }, mutations)
  const nom = nomDuPdf(contenu)
  const juste = { nom, type: 'application/pdf', contenu: pdf }
  const joint = mutations.choisir('mss-archive-et-pdf-differents', juste, () => ({
    ...juste,
    contenu: autreVersion(pdf),
  }))
  const pieces: PieceJointe[] = [
    { nom: NOM_ARCHIVE, type: 'application/zip', contenu: archive },
    joint,
  ]
  const avecArchive = mutations.choisir('mss-sans-archive', pieces, () => pieces.slice(1))
  return canal === 'patient'
    ? mutations.choisir('mss-usager-sans-pdf', avecArchive, () => avecArchive.slice(0, 1))
    : avecArchive
}

/** Un PDF qui s'ouvre aussi bien, et qui n'est plus le même : une fin de fichier de plus. */
const autreVersion = (pdf: Buffer): Buffer =>
  Buffer.concat([
    pdf,
    Buffer.from(`\n% ${createHash('sha256').update(pdf).digest('hex').slice(0, 8)}\n`),
  ])

/** Les noms des deux fichiers, pour dire avant l'envoi ce qui partira. */
export const nomsDesPieces = ({ contenu }: DocumentJoint): readonly string[] => [
  NOM_ARCHIVE,
  nomDuPdf(contenu),
]
