import type { CorpsActes, LigneActe } from '../modele/ordonnance.ts'
import { type Champs, champ, coche, type Fin, type Lecture } from './champs.ts'
import { type ChampLigne, champsDesLignes } from './lignes.ts'
import { lireLignes } from './lire-lignes.ts'
import { nettoyerLigne, nettoyerTexte } from './nettoyer.ts'

export const CHAMPS_ACTE: readonly ChampLigne[] = [
  { nom: 'libelle', libelle: 'Acte', genre: 'texte', obligatoire: true },
  { nom: 'quantite', libelle: 'Quantité', genre: 'texte' },
  { nom: 'frequence', libelle: 'Fréquence', genre: 'texte' },
  { nom: 'justification', libelle: 'Motif', genre: 'texte' },
  { nom: 'ald', libelle: 'En rapport avec une ALD', genre: 'case' },
  { nom: 'domicile', libelle: 'À domicile', genre: 'case' },
  { nom: 'urgent', libelle: 'Urgent', genre: 'case' },
]

const versLigne = (l: Champs, rang: number): LigneActe => ({
  cle: `l${rang}`,
  libelle: nettoyerLigne(champ(l, 'libelle')),
  quantite: nettoyerLigne(champ(l, 'quantite')),
  frequence: nettoyerLigne(champ(l, 'frequence')),
  justification: nettoyerLigne(champ(l, 'justification')),
  urgent: coche(l, 'urgent'),
  ald: coche(l, 'ald'),
  domicile: coche(l, 'domicile'),
})

export function lireActes(champs: Champs, fin: Fin): Lecture<CorpsActes> {
  const { valeur: lignes, problemes } = lireLignes(champs, fin, CHAMPS_ACTE, versLigne)
  const commentaire = nettoyerTexte(champ(champs, 'commentaire'))
  return { valeur: { genre: 'actes', lignes, commentaire }, problemes }
}

const oui = (vrai: boolean): string => (vrai ? 'oui' : '')

export const champsDesActes = ({ lignes, commentaire }: CorpsActes): Champs => ({
  commentaire,
  ...champsDesLignes(
    lignes.map((l) => ({
      libelle: l.libelle,
      quantite: l.quantite,
      frequence: l.frequence,
      justification: l.justification,
      urgent: oui(l.urgent),
      ald: oui(l.ald),
      domicile: oui(l.domicile),
    })),
  ),
})
