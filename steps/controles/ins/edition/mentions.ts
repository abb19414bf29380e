import type { IdentiteAttendue } from '../../../services/identite-imprimee.ts'
import { normaliser } from '../../controle.ts'

/** Une mention de l'édition : sa valeur, et les intitulés qui la nomment sans ambiguïté. */
export interface Mention {
  nom: string
  valeur: RegExp
  /** Cherché avant la valeur : à sa gauche, au-dessus, ou en tête de sa colonne. */
  intitule: RegExp
}

/** Distance au-delà de laquelle un intitulé n'est plus celui de la valeur. */
const PORTEE = 400

const proteger = (texte: string) => texte.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** La valeur entière, quelles que soient la casse et les espaces. */
export const mot = (valeur: string): RegExp =>
  new RegExp(`(?<![a-z0-9])${proteger(normaliser(valeur)).replaceAll(' ', '\\s*')}(?![a-z0-9])`)

/** `31/12/1975`, `31-12-1975`, `31.12.1975` ou `31 décembre 1975`. */
function motDate(valeur: string): RegExp {
  const [jour = '', mois = '', annee = ''] = valeur.split('/')
  const lettres = new Intl.DateTimeFormat('fr-FR', { month: 'long', timeZone: 'UTC' })
  const nom = normaliser(lettres.format(new Date(Date.UTC(2000, Number(mois) - 1, 1))))
  const jourLettre = Number(jour) === 1 ? '(?:1er|1)' : String(Number(jour))
  return new RegExp(
    `(?<!\\d)(?:${jour}[/.-]${mois}[/.-]${annee}|0?${jourLettre} ${nom} ${annee})(?!\\d)`,
  )
}

/** Le matricule, groupé ou non. */
export const motMatricule = (matricule: string): RegExp =>
  new RegExp(`(?<![a-z0-9])${[...matricule.toLowerCase()].join('[\\s.-]?')}(?![a-z0-9])`)

const SEXES: Record<string, RegExp> = {
  F: /(?<![a-z0-9])(?:f|feminin|femme)(?![a-z0-9])/,
  M: /(?<![a-z0-9])(?:m|masculin|homme)(?![a-z0-9])/,
}

/** Les traits de toute édition ; les intitulés sont ceux de la règle 3 du guide INS et leurs variantes claires. */
export const mentionsTraits = (i: IdentiteAttendue): Mention[] => [
  {
    nom: 'nom de naissance',
    valeur: mot(i.nomNaissance),
    intitule: /(?<![a-z])nom (?:de famille )?(?:de |a la )?naissance/,
  },
  {
    nom: 'premier prénom',
    valeur: mot(i.premierPrenom),
    intitule: /(?:premier|1er) prenom|prenoms?(?:\(s\))? de naissance/,
  },
  {
    nom: 'date de naissance',
    valeur: motDate(i.dateNaissance),
    intitule: /date de naissance|ne(?:\(e\)|e)? le/,
  },
  { nom: 'sexe', valeur: SEXES[i.sexe] ?? mot(i.sexe), intitule: /sexe/ },
]

/** Les cinq mentions d'un patient qualifié (règle 32, INS.55). */
export const mentionsQualifiees = (i: IdentiteAttendue): Mention[] => [
  ...mentionsTraits(i),
  { nom: 'matricule INS', valeur: motMatricule(i.matricule), intitule: /\bins\b/ },
]

export type Etat = 'absente' | 'sans intitulé' | 'présente'

/** Où en est une mention dans le texte d'une édition. */
export function chercherMention(texte: string, { valeur, intitule }: Mention): Etat {
  const plat = normaliser(texte)
  const partout = new RegExp(valeur.source, 'g')
  const places = [...plat.matchAll(partout)].map((m) => m.index)
  if (places.length === 0) return 'absente'
  const nommee = places.some((fin) => intitule.test(plat.slice(Math.max(0, fin - PORTEE), fin)))
  return nommee ? 'présente' : 'sans intitulé'
}
