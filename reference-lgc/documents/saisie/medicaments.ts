import {
  type CorpsMedicaments,
  type LigneMedicament,
  MOTIFS_NON_SUBSTITUABLE,
  type MotifNonSubstituable,
} from '../modele/ordonnance.ts'
import { type Champs, champ, coche, type Fin, type Lecture } from './champs.ts'
import { type ChampLigne, champsDesLignes } from './lignes.ts'
import { lireLignes } from './lire-lignes.ts'
import { nettoyerLigne, nettoyerTexte } from './nettoyer.ts'

export const CHAMPS_MEDICAMENT: readonly ChampLigne[] = [
  { nom: 'libelle', libelle: 'Médicament', genre: 'texte', obligatoire: true },
  { nom: 'posologie', libelle: 'Posologie', genre: 'texte', obligatoire: true },
  { nom: 'duree', libelle: 'Durée', genre: 'texte' },
  { nom: 'quantite', libelle: 'Quantité', genre: 'texte' },
  { nom: 'renouvellements', libelle: 'Renouvellements', genre: 'entier' },
  {
    nom: 'ns',
    libelle: 'Non substituable',
    genre: 'choix',
    choix: {
      MTE: 'Marge thérapeutique étroite (MTE)',
      EFG: 'Forme galénique de l’enfant (EFG)',
      CIF: 'Contre-indication formelle (CIF)',
    },
  },
  { nom: 'ald', libelle: 'En rapport avec une ALD', genre: 'case' },
  { nom: 'nr', libelle: 'Non remboursable', genre: 'case' },
]

const motifDe = (texte: string): MotifNonSubstituable | null =>
  MOTIFS_NON_SUBSTITUABLE.find((motif) => motif === texte) ?? null

const versLigne = (l: Champs, rang: number): LigneMedicament => ({
  cle: `l${rang}`,
  libelle: nettoyerLigne(champ(l, 'libelle')),
  code: /^\d{8}$/.test(champ(l, 'cis')) ? { systeme: 'CIS', code: champ(l, 'cis') } : null,
  posologie: nettoyerLigne(champ(l, 'posologie')),
  duree: nettoyerLigne(champ(l, 'duree')),
  quantite: nettoyerLigne(champ(l, 'quantite')),
  renouvellements: Number(champ(l, 'renouvellements')) || 0,
  ald: coche(l, 'ald'),
  nonSubstituable: motifDe(champ(l, 'ns')),
  nonRemboursable: coche(l, 'nr'),
})

export function lireMedicaments(champs: Champs, fin: Fin): Lecture<CorpsMedicaments> {
  const { valeur: lignes, problemes } = lireLignes(champs, fin, CHAMPS_MEDICAMENT, versLigne)
  const commentaire = nettoyerTexte(champ(champs, 'commentaire'))
  return { valeur: { genre: 'medicaments', lignes, commentaire }, problemes }
}

const oui = (vrai: boolean): string => (vrai ? 'oui' : '')

export const champsDesMedicaments = ({ lignes, commentaire }: CorpsMedicaments): Champs => ({
  commentaire,
  ...champsDesLignes(
    lignes.map((l) => ({
      libelle: l.libelle,
      cis: l.code?.systeme === 'CIS' ? l.code.code : '',
      posologie: l.posologie,
      duree: l.duree,
      quantite: l.quantite,
      renouvellements: l.renouvellements === 0 ? '' : String(l.renouvellements),
      ns: l.nonSubstituable ?? '',
      ald: oui(l.ald),
      nr: oui(l.nonRemboursable),
    })),
  ),
})
