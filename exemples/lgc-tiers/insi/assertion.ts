import { randomUUID } from 'node:crypto'
import type { Compte } from '../comptes/comptes.ts'
import { attribut, balise } from './balise.ts'

const EMETTEUR = 'urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName'

const declarer = (nom: string, valeur: string): string =>
  valeur === ''
    ? ''
    : `<Attribute${attribut('Name', nom)}>${balise('AttributeValue', valeur)}</Attribute>`

/** L'assertion d'un professionnel connecté par Pro Santé Connect, non signée (ins.md §4 [V]). */
export function ecrireAssertion(compte: Compte, maintenant: Date): string {
  const { identifiantNational, facturation, specialiteAmo, secteur } = compte
  const sujet = `<NameID NameQualifier="PSC">${identifiantNational}</NameID>`
  const attributs = [
    declarer('identifiantFacturation', facturation),
    declarer('codeSpecialiteAMO', specialiteAmo),
    declarer('secteurActivite', secteur),
  ].join('')
  return `<Assertion xmlns="urn:oasis:names:tc:SAML:2.0:assertion" ID="_${randomUUID()}" Version="2.0"${attribut('IssueInstant', maintenant.toISOString())}><Issuer Format="${EMETTEUR}">CN=${identifiantNational}</Issuer><Subject>${sujet}</Subject><AttributeStatement>${attributs}</AttributeStatement></Assertion>`
}
