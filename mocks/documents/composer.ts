import { randomUUID } from 'node:crypto'
import { type Fragment, xml } from '../xml/gabarit.ts'
import { ecrireBiologie } from './corps/biologie.ts'
import { ecrireCopiePdf, ecrireCorpsN1 } from './corps/copie-pdf.ts'
import { ecrireSynthese } from './corps/synthese.ts'
import { ecrireEnTete, type Identifiants } from './en-tete/composer.ts'
import { EXPEDITEURS } from './expediteurs.ts'
import { FEUILLE_DE_STYLE } from './feuille-de-style.ts'
import { ecrirePdf } from './pdf.ts'
import type { DemandeDocument, DocumentCompose } from './types.ts'

/** OID tiré d'un UUID (ITU-T X.667) : unique sans registre. */
const nouvelOid = (): string => `2.25.${BigInt(`0x${randomUUID().replaceAll('-', '')}`)}`

function identifier({ remplace }: DemandeDocument): Identifiants {
  if (remplace) return { id: nouvelOid(), serie: remplace.serie, version: remplace.version + 1 }
  return { id: nouvelOid(), serie: nouvelOid(), version: 1 }
}

/** Les formes N3 que ces expéditeurs savent structurer. */
const CORPS_N3: Partial<Record<DemandeDocument['type'], (demande: DemandeDocument) => Fragment>> = {
  '11502-2': ecrireBiologie,
  SYNTH: ecrireSynthese,
}

function ecrireCorps(demande: DemandeDocument, pdf: Buffer): Fragment {
  if (demande.format === 'N1') return ecrireCorpsN1(pdf)
  const sections = CORPS_N3[demande.type]
  if (!sections) throw new Error(`Aucun corps N3 pour le type ${demande.type}.`)
  return xml`<component><structuredBody>${sections(demande)}${ecrireCopiePdf(pdf)}</structuredBody></component>`
}

/** L'auto-présentable met le CDA sous une feuille de style, avec un autre préfixe (cda.md §2 [V]). */
function habiller(cda: Fragment, { feuille = 'aucune' }: DemandeDocument): Fragment {
  const document = xml`<ClinicalDocument xmlns="urn:hl7-org:v3" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
${cda}
</ClinicalDocument>`
  if (feuille === 'aucune') return document
  return xml`<?xml-stylesheet type="text/xsl" href="#"?>
<xsl:stylesheet version="1.0" xmlns:xsl="http://www.w3.org/1999/XSL/Transform" xmlns:c="urn:hl7-org:v3" exclude-result-prefixes="c">
<data:Contenu xmlns:data="urn:asip-sante:ci-sis">${document}</data:Contenu>
${FEUILLE_DE_STYLE}</xsl:stylesheet>`
}

/**
 * Compose un document reçu : le PDF/A-1 et, sauf format PDF, le CDA qui dit la même chose.
 * @throws Error quand le type n'a pas de forme N3.
 */
export async function composerDocument(demande: DemandeDocument): Promise<DocumentCompose> {
  const expediteur = EXPEDITEURS[demande.expediteur]
  const identifiants = identifier(demande)
  const pdf = await ecrirePdf(demande, expediteur)
  if (demande.format === 'PDF') return { ...identifiants, cda: null, pdf }
  const enTete = ecrireEnTete(demande, expediteur, identifiants)
  const complet = habiller(xml`${enTete}${ecrireCorps(demande, pdf)}`, demande)
  const cda = Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>\n${complet.xml}\n`)
  return { ...identifiants, cda, pdf }
}
