import { randomUUID } from 'node:crypto'
import type { Codage } from '../../documents/modele/codage.ts'
import { type Fragment, xml } from '../../insi/soap/gabarit.ts'
import { PRODUIT, VERSION } from '../../version.ts'
import { HL7V3, SAML2 } from '../soap/espaces.ts'
import { cxIns, type Identite, type InsDmp, type Mode, type Raison } from './identite.ts'

export interface Emission {
  identite: Identite
  /** Nom distinctif du certificat qui signe. */
  emetteur: string
  /** Absent des transactions qui ne visent aucun patient (TD0.4). */
  patient: InsDmp | null
  raison: Raison
  temps: Date
  homologation: string
}

const CLASSES: Record<Mode, string> = {
  DIRECTE: 'urn:oasis:names:tc:SAML:2.0:ac:classes:SmartcardPKI',
  INDIRECTE: 'urn:oasis:names:tc:SAML:2.0:ac:classes:Password',
  INDIRECTE_RENFORCEE: 'urn:oasis:names:tc:SAML:2.0:ac:classes:MobileTwoFactorUnregistered',
}

const XS = 'http://www.w3.org/2001/XMLSchema'
const XSI = 'http://www.w3.org/2001/XMLSchema-instance'

/** Le VIHF d'un appel, sans signature (dmp.md §5 [V]) ; il ne sert qu'une fois. */
export function ecrireVihf(emission: Emission): { id: string; xml: string } {
  const { identite, emetteur, temps } = emission
  const { mode, porteur } = identite
  const id = `_${randomUUID()}`
  const instant = temps.toISOString()
  const assertion = xml`<saml2:Assertion xmlns:saml2="${SAML2}" xmlns:xsi="${XSI}" xmlns:xs="${XS}" ID="${id}" IssueInstant="${instant}" Version="2.0"><saml2:Issuer Format="urn:oasis:names:tc:SAML:1.1:nameid-format:X509SubjectName">${emetteur}</saml2:Issuer><saml2:Subject><saml2:NameID>${porteur.identifiant}</saml2:NameID></saml2:Subject><saml2:AuthnStatement AuthnInstant="${instant}"><saml2:AuthnContext><saml2:AuthnContextClassRef>${CLASSES[mode]}</saml2:AuthnContextClassRef>${mode === 'INDIRECTE_RENFORCEE' ? xml`<saml2:AuthnContextDecl>MOBILE</saml2:AuthnContextDecl>` : null}</saml2:AuthnContext></saml2:AuthnStatement><saml2:AttributeStatement>${attributs(emission)}</saml2:AttributeStatement></saml2:Assertion>`
  return { id, xml: assertion.xml }
}

function attributs({ identite, patient, raison, homologation }: Emission): Fragment[] {
  const { mode, porteur } = identite
  const roles = [porteur.profession, porteur.specialite].flatMap((c) =>
    c === null ? [] : [xml`<saml2:AttributeValue>${code('Role', c)}</saml2:AttributeValue>`],
  )
  const usage = {
    code: raison,
    libelle: raison === 'normal' ? 'Accès normal' : 'Bris de glace',
    systeme: '1.2.250.1.213.1.1.4.248',
  }
  return [
    texte('VIHF_Version', '3.0'),
    texte('Authentification_mode', mode),
    texte('Identifiant_Structure', porteur.structure),
    texte('Secteur_Activite', `${porteur.secteur.code}^${porteur.secteur.systeme}`),
    texte('urn:oasis:names:tc:xspa:1.0:subject:subject-id', `${porteur.prenom} ${porteur.nom}`),
    xml`<saml2:Attribute Name="urn:oasis:names:tc:xacml:2.0:subject:role">${roles}</saml2:Attribute>`,
    ...(patient
      ? [texte('urn:oasis:names:tc:xacml:2.0:resource:resource-id', cxIns(patient))]
      : []),
    texte('Ressource_URN', 'urn:dmp'),
    xml`<saml2:Attribute Name="urn:oasis:names:tc:xspa:1.0:subject:purposeofuse"><saml2:AttributeValue>${code('PurposeOfUse', usage)}</saml2:AttributeValue></saml2:Attribute>`,
    texte('LPS_Nom', PRODUIT),
    texte('LPS_Version', VERSION),
    texte('LPS_ID_HOMOLOGATION_DMP', homologation),
  ]
}

const texte = (nom: string, valeur: string): Fragment =>
  xml`<saml2:Attribute Name="${nom}"><saml2:AttributeValue xsi:type="xs:string">${valeur}</saml2:AttributeValue></saml2:Attribute>`

const code = (nom: 'Role' | 'PurposeOfUse', c: Codage): Fragment =>
  nom === 'Role'
    ? xml`<Role xmlns="${HL7V3}" xsi:type="CE" code="${c.code}" codeSystem="${c.systeme}" displayName="${c.libelle}"/>`
    : xml`<PurposeOfUse xmlns="${HL7V3}" xsi:type="CE" code="${c.code}" codeSystem="${c.systeme}" displayName="${c.libelle}"/>`
