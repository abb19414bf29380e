import { randomUUID } from 'node:crypto'
import type { Appelant } from './appelant.ts'
import { ecrireAssertion } from './assertion.ts'
import { attribut, balise } from './balise.ts'

const ACTION = 'urn:ServiceIdentiteCertifiee:1.0.0:'
const WSSE = 'http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-wssecurity-secext-1.0.xsd'

export type Operation = 'rechercherInsAvecTraitsIdentite' | 'verifierInsAvecTraitsIdentite'

/** L'action SOAP d'une opération, la même dans HTTP et dans l'en-tête (ins.md §1 [V]). */
export const actionDe = (operation: Operation): string => `${ACTION}${operation}`

interface Envoi {
  operation: Operation
  appelant: Appelant
  idam: string
  /** Cette installation du logiciel. */
  instance: string
  version: string
  maintenant: Date
  corps: string
}

const contexte = ({ appelant, maintenant }: Envoi): string =>
  balise('Id', randomUUID()) +
  balise('Temps', maintenant.toISOString()) +
  balise('Emetteur', appelant.emetteur)

const contexteLps = (envoi: Envoi): string => {
  const { idam, version, instance } = envoi
  const logiciel = `<IDAM R="4">${idam}</IDAM>${balise('Version', version)}${balise('Instance', instance)}${balise('Nom', `urn:lps:sorbier:${version}`)}`
  return `<ContexteLPS xmlns="urn:siram:lps:ctxlps" Nature="CTXLPS" Version="01_00">${contexte(envoi)}<LPS>${logiciel}</LPS></ContexteLPS>`
}

const contexteBam = (envoi: Envoi): string =>
  `<ContexteBAM xmlns="urn:siram:bam:ctxbam" Version="01_02">${contexte(envoi)}<COUVERTURE/></ContexteBAM>`

const securite = ({ appelant, maintenant }: Envoi): string =>
  appelant.mode === 'structure'
    ? ''
    : `<Security${attribut('xmlns', WSSE)}>${ecrireAssertion(appelant.compte, maintenant)}</Security>`

/** Le message entier : sécurité, contextes, adressage, corps (ins.md §1.1 [V]). */
export function ecrireEnveloppe(envoi: Envoi): string {
  const adressage = `<Action xmlns="http://www.w3.org/2005/08/addressing">${actionDe(envoi.operation)}</Action><MessageID xmlns="http://www.w3.org/2005/08/addressing">uuid:${randomUUID()}</MessageID>`
  const entete = `${securite(envoi)}${contexteLps(envoi)}${contexteBam(envoi)}${adressage}`
  return `<?xml version="1.0" encoding="UTF-8"?><env:Envelope xmlns:env="http://www.w3.org/2003/05/soap-envelope"><env:Header>${entete}</env:Header><env:Body>${envoi.corps}</env:Body></env:Envelope>`
}
