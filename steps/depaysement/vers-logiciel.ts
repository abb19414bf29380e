import { decalerDate } from './dates.ts'
import { creerTraduireMatricule, traduireCle } from './matricules.ts'
import { traduireTout } from './parcourir.ts'
import { prefixer, prefixerListe } from './prefixes.ts'
import type { Table } from './table.ts'

/** Ce que chaque clé d'une saisie, d'un message de contrôle ou d'une carte porte. */
const NOMS = new Set(['nomNaissance', 'nomUtilise', 'nomUsuel', 'nomPatronymique', 'NomNaissance'])
const PRENOMS = new Set([
  ...['premierPrenom', 'prenomsNaissance', 'prenomUtilise', 'prenoms', 'prenom'],
  ...['Prenom', 'ListePrenom'],
])
const DATES = new Set(['dateNaissance', 'DateNaissance'])

/** Un numéro et la clé qui le suit dans un autre champ. */
const CLES: readonly (readonly [numero: string, cle: string])[] = [
  ['numero', 'cle'],
  ['nir', 'cle'],
  ['nirCertifie', 'cleNirCertifie'],
]

export interface VersLogiciel {
  /** Traduit une structure, chaque champ selon son nom. */
  tout<T>(valeur: T): T
  nom(nom: string): string
  /** Un début de prénom tapé dans une recherche : un seul, même en deux mots. */
  debutDePrenom(prenom: string): string
}

/** Du scénario vers le logiciel : ce qui va être tapé, envoyé ou chargé. */
export function creerVersLogiciel({ prefixes, decalageJours, matricules }: Table): VersLogiciel {
  const traducteurs = matricules.map(({ scenario, logiciel }) =>
    creerTraduireMatricule(scenario, logiciel),
  )
  const neufs = new Map(matricules.map(({ scenario, logiciel }) => [scenario, logiciel]))
  const nom = (texte: string) => prefixer(prefixes.nom, texte)
  const chaine = (texte: string, cle: string): string => {
    if (NOMS.has(cle)) return nom(texte)
    if (PRENOMS.has(cle)) return prefixerListe(prefixes.prenom, texte)
    if (DATES.has(cle)) return decalerDate(texte, decalageJours)
    return traducteurs.reduce((traduit, traduire) => traduire(traduit), texte)
  }
  const voisins = (objet: Readonly<Record<string, unknown>>) =>
    Object.fromEntries(
      CLES.flatMap(([numero, cle]) => {
        const [ancien, valeur] = [objet[numero], objet[cle]]
        const neuf = typeof ancien === 'string' ? neufs.get(ancien) : undefined
        if (typeof ancien !== 'string' || neuf === undefined || typeof valeur !== 'string')
          return []
        return [[cle, traduireCle(ancien, neuf, valeur)]]
      }),
    )
  return {
    nom,
    tout: (valeur) => traduireTout(valeur, { chaine, voisins }),
    debutDePrenom: (prenom) => prefixer(prefixes.prenom, prenom),
  }
}
