import type { ClientPortail } from './dmp/web-ps/relier.ts'
import { type AdressesPsc, emetteur } from './psc/adresses.ts'
import { CLIENT_WEB_PS } from './psc/clients/clients-de-test.ts'

/** Là où les services répondent, su une fois les ports ouverts : un service le demande en répondant. */
export interface Lieux {
  psc(): AdressesPsc
  /** Adresse du portail Web PS, sans barre finale. */
  webPs(): string
  noter(connus: { psc: AdressesPsc; webPs: string }): void
}

/** Aucun lieu n'est connu avant `noter` : les adresses sont vides. */
export function creerLieux(): Lieux {
  let connus = { psc: { base: '', mire: '' }, webPs: '' }
  return {
    psc: () => connus.psc,
    webPs: () => connus.webPs,
    noter(nouveaux) {
      connus = nouveaux
    },
  }
}

/** Le portail Web PS, tel que Pro Santé Connect le connaît. */
export const clientDuPortail = (lieux: Lieux, secret: string): ClientPortail => ({
  id: CLIENT_WEB_PS,
  secret,
  emetteur: emetteur(lieux.psc()),
  retour: `${lieux.webPs()}/webps/retour`,
})
