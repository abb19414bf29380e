import { ESPACES_XDS } from '../../../schemas/xds/espaces.ts'
import { attribut, descendre, enfant, enfants, texteA } from '../../../schemas/xml/parcourir.ts'
import type { ElementXml } from '../../../schemas/xml/types.ts'
import { lireCx } from '../cx.ts'
import type { CodeVihf, Vihf } from './types.ts'

const SAML = ESPACES_XDS.saml2
/** Noms longs des attributs du VIHF (dmp.md §5 [V]). */
export const NOMS = {
  sujet: 'urn:oasis:names:tc:xspa:1.0:subject:subject-id',
  role: 'urn:oasis:names:tc:xacml:2.0:subject:role',
  patient: 'urn:oasis:names:tc:xacml:2.0:resource:resource-id',
  usage: 'urn:oasis:names:tc:xspa:1.0:subject:purposeofuse',
} as const

function valeurs(assertion: ElementXml, ...noms: readonly string[]): readonly ElementXml[] {
  return enfants(assertion, SAML, 'AttributeStatement')
    .flatMap((declaration) => enfants(declaration, SAML, 'Attribute'))
    .filter((a) => noms.includes(attribut(a, 'Name') ?? ''))
    .flatMap((a) => enfants(a, SAML, 'AttributeValue'))
}

/** Un code HL7 v3 (`Role`, `PurposeOfUse`) dans une valeur d'attribut. */
function codes(assertion: ElementXml, nom: string, element: string): readonly CodeVihf[] {
  return valeurs(assertion, nom).flatMap((valeur) => {
    const trouve = enfant(valeur, ESPACES_XDS.hl7, element)
    return trouve
      ? [{ code: attribut(trouve, 'code') ?? '', systeme: attribut(trouve, 'codeSystem') ?? '' }]
      : []
  })
}

/** Lit un VIHF sans le juger ; `Authentification_mode` et `Authentification_Mode` se valent (dmp.md §5). */
export function lireVihf(assertion: ElementXml): Vihf {
  const conditions = enfant(assertion, SAML, 'Conditions')
  const simples = new Map<string, string>()
  for (const declaration of enfants(assertion, SAML, 'AttributeStatement')) {
    for (const a of enfants(declaration, SAML, 'Attribute')) {
      const texte = enfant(a, SAML, 'AttributeValue')?.texte.trim()
      if (texte) simples.set(attribut(a, 'Name') ?? '', texte)
    }
  }
  const simple = (...noms: readonly string[]) =>
    noms.map((nom) => simples.get(nom)).find((v) => v !== undefined) ?? null
  const emetteur = enfant(assertion, SAML, 'Issuer')
  const patientEcrit = simple(NOMS.patient)
  return {
    id: attribut(assertion, 'ID'),
    emisLe: attribut(assertion, 'IssueInstant'),
    emetteur: emetteur?.texte.trim() || null,
    formatEmetteur: emetteur ? attribut(emetteur, 'Format') : null,
    sujet: texteA(assertion, SAML, ['Subject', 'NameID'])?.trim() || null,
    pasAvant: conditions ? attribut(conditions, 'NotBefore') : null,
    pasApres: conditions ? attribut(conditions, 'NotOnOrAfter') : null,
    signe: descendre(assertion, ESPACES_XDS.ds, ['Signature']) !== null,
    mode: simple('Authentification_mode', 'Authentification_Mode'),
    structure: simple('Identifiant_Structure'),
    roles: codes(assertion, NOMS.role, 'Role'),
    usage: codes(assertion, NOMS.usage, 'PurposeOfUse')[0] ?? null,
    patientEcrit,
    patient: lireCx(patientEcrit),
    attributs: simples,
  }
}
