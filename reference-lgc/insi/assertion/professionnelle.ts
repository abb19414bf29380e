import { randomUUID } from 'node:crypto'
import type { Compte } from '../../comptes/compte.ts'
import { SAML2 } from '../soap/espaces-de-noms.ts'
import { type Fragment, xml } from '../soap/gabarit.ts'

/** Pourquoi ce compte ne peut pas s'identifier lui-même auprès d'INSi, ou `null`. */
export const empechementAssertion = (compte: Compte): string | null =>
  compte.identifiantNational
    ? null
    : "Votre compte n'a pas d'identifiant national de professionnel : demandez à un médecin d'appeler INSi."

/** Sous quel titre l'assertion est émise, et quand. */
export interface Emission {
  /** `PSC` pour Pro Santé Connect, `CPS` quand la carte signe. */
  qualificatif: 'PSC' | 'CPS'
  /** Nom distinctif du certificat qui signe, ou du professionnel connecté. */
  emetteur: string
  temps: Date
}

/** Assertion SAML 2.0 du professionnel, sans signature (ins.md §4 [V]). */
export function ecrireAssertion(compte: Compte, emission: Emission): { id: string; xml: string } {
  const id = `_${randomUUID()}`
  const assertion = xml`<saml2:Assertion xmlns:saml2="${SAML2}" ID="${id}" Version="2.0" IssueInstant="${emission.temps.toISOString()}"><saml2:Issuer Format="urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName">${emission.emetteur}</saml2:Issuer><saml2:Subject><saml2:NameID NameQualifier="${emission.qualificatif}">${compte.identifiantNational}</saml2:NameID></saml2:Subject><saml2:AttributeStatement>${attributs(compte)}</saml2:AttributeStatement></saml2:Assertion>`
  return { id, xml: assertion.xml }
}

/** Ceux qu'un médecin doit donner ; un attribut inconnu du compte est tu. */
function attributs(compte: Compte): Fragment[] {
  const valeurs = [
    ['identifiantFacturation', compte.identifiantFacturation],
    ['codeSpecialiteAMO', compte.specialiteAmo],
    ['secteurActivite', compte.secteurActivite],
  ] as const
  return valeurs.flatMap(([nom, valeur]) =>
    valeur === null
      ? []
      : [
          xml`<saml2:Attribute Name="${nom}"><saml2:AttributeValue>${valeur}</saml2:AttributeValue></saml2:Attribute>`,
        ],
  )
}
