import { ESPACES } from '../../../schemas/insi/espaces.ts'
import { attribut, descendre, enfant, enfants } from '../../../schemas/xml/parcourir.ts'
import type { ElementXml } from '../../../schemas/xml/types.ts'
import type { Assertion } from './faits.ts'

function attributs(assertion: ElementXml): ReadonlyMap<string, readonly string[]> {
  const lus = new Map<string, readonly string[]>()
  for (const declaration of enfants(assertion, ESPACES.saml2, 'AttributeStatement')) {
    for (const a of enfants(declaration, ESPACES.saml2, 'Attribute')) {
      const valeurs = enfants(a, ESPACES.saml2, 'AttributeValue').map((v) => v.texte.trim())
      lus.set(attribut(a, 'Name') ?? '', valeurs)
    }
  }
  return lus
}

/** Les faits d'une assertion SAML 2.0 (ins.md §4) ; sa signature est jugée ailleurs. */
export function lireAssertion(element: ElementXml): Assertion {
  const emetteur = enfant(element, ESPACES.saml2, 'Issuer')
  const nom = descendre(element, ESPACES.saml2, ['Subject', 'NameID'])
  return {
    id: attribut(element, 'ID'),
    version: attribut(element, 'Version'),
    emiseLe: attribut(element, 'IssueInstant'),
    formatEmetteur: emetteur && attribut(emetteur, 'Format'),
    qualificatif: nom && attribut(nom, 'NameQualifier'),
    nom: nom?.texte.trim() ?? null,
    attributs: attributs(element),
    signee: enfant(element, ESPACES.ds, 'Signature') !== null,
    refusSignature: null,
  }
}
