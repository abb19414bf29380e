import { randomUUID } from 'node:crypto'
import { contexteLps, type Emission } from '../../insi/soap/contexte-lps.ts'
import { securite } from '../../insi/soap/enveloppe.ts'
import { SOAP, WSA } from '../../insi/soap/espaces-de-noms.ts'
import { type Fragment, facultatif, xml } from '../../insi/soap/gabarit.ts'

/** Espace de noms vu dans un composant public (ins.md §15 [V]). */
export const APCV = 'http://www.sesam-vitale.fr/apcv/auth/1/0'
const PREFIXE = 'urn:ApCV_AUTH:1.0.0:'

/** Une demande au service ApCV : son action, et son corps. */
export interface DemandeApcv {
  action: string
  corps: Fragment
}

/** Lire le code présenté par le téléphone ; NFC et QR donnent le même texte. */
export const demandeAuthentification = (
  donnees: string,
  professionnel: { facturation: string; specialite: string | null },
): DemandeApcv => ({
  action: `${PREFIXE}authentifierUtilisateurProximite`,
  corps: xml`<apcv:AuthentifierUtilisateurProximiteReq xmlns:apcv="${APCV}" version="1.0"><apcv:ProfessionnelSante><apcv:IdentifiantFacturation>${professionnel.facturation}</apcv:IdentifiantFacturation>${facultatif('apcv:CodeSpecialiteAMO', professionnel.specialite)}</apcv:ProfessionnelSante><apcv:Donnees>${donnees}</apcv:Donnees></apcv:AuthentifierUtilisateurProximiteReq>`,
})

/** Retrouver le contexte qui court encore pour ce professionnel. */
export const demandeRestitution = (): DemandeApcv => ({
  action: `${PREFIXE}restituerContexteApCV`,
  corps: xml`<apcv:RestituerContexteApCVReq xmlns:apcv="${APCV}" version="1.0"/>`,
})

/** Éteindre un contexte dont on n'a plus besoin. */
export const demandeDestruction = (identifiant: string): DemandeApcv => ({
  action: `${PREFIXE}detruireContexteApCV`,
  corps: xml`<apcv:DetruireContexteApCVReq xmlns:apcv="${APCV}" version="1.0"><apcv:ContexteApCV><apcv:Identifiant>${identifiant}</apcv:Identifiant></apcv:ContexteApCV></apcv:DetruireContexteApCVReq>`,
})

/** L'enveloppe : assertion de la carte du professionnel et contexte du logiciel (ins.md §15 [V]). */
export const ecrireMessage = (
  { action, corps }: DemandeApcv,
  assertion: string,
  emission: Emission,
): string =>
  xml`<?xml version="1.0" encoding="UTF-8"?>
<soap:Envelope xmlns:soap="${SOAP}" xmlns:wsa="${WSA}"><soap:Header>${securite([assertion])}
${contexteLps(emission)}
<wsa:Action>${action}</wsa:Action><wsa:MessageID>uuid:${randomUUID()}</wsa:MessageID></soap:Header>
<soap:Body>${corps}</soap:Body></soap:Envelope>`.xml
