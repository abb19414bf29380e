import type {
  CorpsActes,
  CorpsMedicaments,
  LigneActe,
  LigneMedicament,
  MotifNonSubstituable,
} from '../modele/ordonnance.ts'
import { type LigneRecit, ligne, paragraphe, type SectionRecit } from './section.ts'

const MOTIFS: Record<MotifNonSubstituable, string> = {
  MTE: 'Non substituable (MTE : marge thérapeutique étroite)',
  EFG: "Non substituable (EFG : pas de forme galénique adaptée à l'enfant)",
  CIF: 'Non substituable (CIF : contre-indication formelle)',
}

/** Les deux zones de l'ordonnance d'un patient en affection de longue durée. */
const AVEC_ALD =
  "Prescriptions relatives au traitement de l'affection de longue durée reconnue (liste ou hors liste)"
const SANS_ALD =
  "Prescriptions sans rapport avec l'affection de longue durée (maladies intercurrentes)"

const renouvellements = (combien: number): string =>
  combien === 0 ? '' : `À renouveler ${combien} fois`

const ligneMedicament = (m: LigneMedicament): LigneRecit =>
  ligne(
    m.cle,
    m.libelle,
    m.posologie,
    m.duree && `Pendant ${m.duree}`,
    m.quantite && `Quantité : ${m.quantite}`,
    renouvellements(m.renouvellements),
    m.nonSubstituable ? MOTIFS[m.nonSubstituable] : '',
    m.nonRemboursable ? 'Non remboursable (NR)' : '',
  )

const ligneActe = (a: LigneActe): LigneRecit =>
  ligne(
    a.cle,
    a.libelle,
    [a.quantite, a.frequence].filter(Boolean).join(', '),
    a.justification && `Motif : ${a.justification}`,
    a.domicile ? 'À domicile' : '',
    a.urgent ? 'Urgent' : '',
  )

/** Une seule zone quand aucune ligne ne relève de l'affection de longue durée. */
function zones<Ligne extends { ald: boolean }>(
  lignes: readonly Ligne[],
  lire: (ligne: Ligne) => LigneRecit,
): SectionRecit[] {
  const zone = (titre: string | null, choisies: readonly Ligne[]): SectionRecit => ({
    titre,
    paragraphes: [],
    lignes: choisies.map(lire),
  })
  const ald = lignes.filter((l) => l.ald)
  if (ald.length === 0) return [zone(null, lignes)]
  return [
    zone(AVEC_ALD, ald),
    zone(
      SANS_ALD,
      lignes.filter((l) => !l.ald),
    ),
  ]
}

const commentaire = (texte: string): SectionRecit[] =>
  texte === '' ? [] : [paragraphe(null, texte)]

export const recitMedicaments = (c: CorpsMedicaments): readonly SectionRecit[] => [
  ...zones(c.lignes, ligneMedicament),
  ...commentaire(c.commentaire),
]

export const recitActes = (c: CorpsActes): readonly SectionRecit[] => [
  ...zones(c.lignes, ligneActe),
  ...commentaire(c.commentaire),
]
