import { type Fragment, xml } from '../../insi/soap/gabarit.ts'
import type { Codage } from '../modele/codage.ts'

export const slot = (nom: string, ...valeurs: readonly string[]): Fragment =>
  xml`<Slot name="${nom}"><ValueList>${valeurs.map((v) => xml`<Value>${v}</Value>`)}</ValueList></Slot>`

export const nom = (texte: string): Fragment =>
  xml`<Name><LocalizedString xml:lang="fr-FR" charset="UTF-8" value="${texte}"/></Name>`

/** Les identifiants d'un registre sont locaux à l'archive : `c1`, `c2`… */
export interface Registre {
  objet: string
  suivant(): string
}

export function ouvrirRegistre(objet: string): Registre {
  let rang = 0
  return { objet, suivant: () => `${objet}-${++rang}` }
}

/** Une valeur codée : code, système, libellé (dmp.md §8.3 [V]). */
export const classification = (registre: Registre, schema: string, valeur: Codage): Fragment =>
  xml`<Classification id="${registre.suivant()}" classificationScheme="urn:uuid:${schema}" classifiedObject="${registre.objet}" nodeRepresentation="${valeur.code}">${slot('codingScheme', valeur.systeme)}${nom(valeur.libelle)}</Classification>`

/** Un auteur : plusieurs champs sous une même classification, sans code. */
export const auteur = (registre: Registre, schema: string, champs: readonly Fragment[]): Fragment =>
  xml`<Classification id="${registre.suivant()}" classificationScheme="urn:uuid:${schema}" classifiedObject="${registre.objet}" nodeRepresentation="">${champs}</Classification>`

export const identifiant = (
  registre: Registre,
  schema: string,
  { libelle, valeur }: { libelle: string; valeur: string },
): Fragment =>
  xml`<ExternalIdentifier id="${registre.suivant()}" registryObject="${registre.objet}" identificationScheme="urn:uuid:${schema}" value="${valeur}">${nom(libelle)}</ExternalIdentifier>`
