import { XMLParser } from 'fast-xml-parser'
import type { EtatCivil, Ins } from '../base/types.ts'

/** Ce qu'INSi a rendu : un compte rendu, avec quelqu'un quand il a trouvé ; ou une faute. */
export type Reponse =
  | { genre: 'compte-rendu'; code: string; libelle: string; individu: Individu | null }
  | { genre: 'faute'; code: string; libelle: string }

export interface Individu {
  civil: Record<Exclude<keyof EtatCivil, 'prenom'>, string>
  ins: Omit<Ins, 'recueLe'>
}

type Noeud = Record<string, unknown>

const lecteur = new XMLParser({
  removeNSPrefix: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  parseTagValue: false,
  parseAttributeValue: false,
  isArray: (nom) => nom === 'INSHISTO',
})

const objet = (valeur: unknown): Noeud =>
  typeof valeur === 'object' && valeur !== null ? (valeur as Noeud) : {}

const descendre = (depart: Noeud, ...chemin: string[]): Noeud =>
  chemin.reduce((noeud, nom) => objet(noeud[nom]), depart)

const texte = (valeur: unknown): string =>
  typeof valeur === 'string' ? valeur.trim() : String(objet(valeur)['#text'] ?? '').trim()

function matriculeDe(noeud: Noeud): string {
  const identifiant = objet(noeud.IdIndividu)
  return texte(identifiant.NumIdentifiant) + texte(identifiant.Cle)
}

function lireIndividu(individu: Noeud): Individu {
  const [traits, actif] = [objet(individu.TIQ), objet(individu.INSACTIF)]
  const anciens = Array.isArray(individu.INSHISTO) ? individu.INSHISTO : []
  return {
    civil: {
      nom: texte(traits.NomNaissance),
      prenoms: texte(traits.ListePrenom) || texte(traits.Prenom),
      naissance: texte(traits.DateNaissance),
      sexe: texte(traits.Sexe),
      lieu: texte(traits.LieuNaissance),
    },
    ins: {
      matricule: matriculeDe(actif),
      oid: texte(actif.OID),
      anciens: anciens.map((ancien) => matriculeDe(objet(ancien))),
    },
  }
}

/** Lit la réponse d'INSi ; lève si ce n'en est pas une. */
export function lireReponse(xml: string): Reponse {
  if (/<!DOCTYPE/i.test(xml)) throw new Error('réponse illisible')
  const corps = descendre(objet(lecteur.parse(xml)), 'Envelope', 'Body')
  const erreur = descendre(corps, 'Fault', 'Detail', 'Erreur')
  if ('Fault' in corps)
    return { genre: 'faute', code: texte(erreur['@code']), libelle: texte(erreur) }
  const resultat = objet(corps.RESULTAT)
  const rendu = objet(resultat.CR)
  if (texte(rendu.CodeCR) === '') throw new Error('réponse illisible')
  return {
    genre: 'compte-rendu',
    code: texte(rendu.CodeCR),
    libelle: texte(rendu.LibelleCR),
    individu: 'INDIVIDU' in resultat ? lireIndividu(objet(resultat.INDIVIDU)) : null,
  }
}
