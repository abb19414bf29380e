import { xml } from '../../insi/soap/gabarit.ts'
import type { Mutations } from '../../mutations/interrupteur.ts'
import type { Contenu } from '../contenu.ts'
import { DESCRIPTIONS } from '../types.ts'
import { horodatageCda } from './dates.ts'
import { patientCda } from './patient.ts'
import { auteurCda, contexteCda, custodianCda, signataireCda } from './professionnel.ts'

/** Confidentialité normale, commune au CDA et aux métadonnées. */
export const CONFIDENTIALITE = {
  code: 'N',
  libelle: 'Normal',
  systeme: '2.16.840.1.113883.5.25',
} as const

/** Un CDA R2 de niveau 1 : l'en-tête CI-SIS, puis le PDF/A-1 encapsulé (cda.md §3, §4, §10 [V]). */
export function composerCda(contenu: Contenu, pdf: Uint8Array, mutations: Mutations): string {
  const { type } = DESCRIPTIONS[contenu.type]
  return xml`<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <realmCode code="FR"/>
  <typeId root="2.16.840.1.113883.1.3" extension="POCD_HD000040"/>
  <templateId root="2.16.840.1.113883.2.8.2.1"/>
  <templateId root="1.2.250.1.213.1.1.1.1"/>
  <templateId root="1.3.6.1.4.1.19376.1.2.20"/>
  <id root="${contenu.id}"/>
  <code code="${type.code}" displayName="${type.libelle}" codeSystem="${type.systeme}"/>
  <title>${contenu.titre}</title>
  <effectiveTime value="${horodatageCda(contenu.termineLe)}"/>
  <confidentialityCode code="${CONFIDENTIALITE.code}" displayName="${CONFIDENTIALITE.libelle}" codeSystem="${CONFIDENTIALITE.systeme}"/>
  <languageCode code="fr-FR"/>
  <setId root="${contenu.serie}"/>
  <versionNumber value="${contenu.version}"/>
  ${patientCda(contenu.patient, mutations)}
  ${auteurCda(contenu)}
  ${custodianCda()}
  ${signataireCda(contenu)}
  ${contexteCda(contenu)}
  <component>
    <nonXMLBody>
      <text mediaType="application/pdf" representation="B64">${Buffer.from(pdf).toString('base64')}</text>
    </nonXMLBody>
  </component>
</ClinicalDocument>
`.xml.replace(/^/, '<?xml version="1.0" encoding="UTF-8"?>\n')
}
