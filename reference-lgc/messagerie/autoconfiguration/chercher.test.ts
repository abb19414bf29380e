import { expect, test } from 'vitest'
import { creerMutations } from '../../mutations/interrupteur.ts'
import type { ServeurMss } from '../../options.ts'
import { chercherConfiguration } from './chercher.ts'

const serveur = (hote: string, port: number): ServeurMss => ({ hote, port, mode: 'starttls' })
const igcSante = {
  imap: serveur('igc.operateur.test', 143),
  smtp: serveur('igc.operateur.test', 587),
}
const publics = {
  imap: serveur('www.operateur.test', 143),
  smtp: serveur('www.operateur.test', 587),
}
const options = {
  ca: '/absent',
  mailiz: { domaines: ['medecin.fictif.mssante.fr'], igcSante, publics },
}
const chercher = (mutations: 'mss-mailiz-public'[]) =>
  chercherConfiguration(
    { options, mutations: creerMutations(mutations), delaiMs: 1000 },
    'camille@medecin.fictif.mssante.fr',
  )

test('une boîte Mailiz prend les points d’entrée IGC-Santé, sauf sous son mutant (MSS.09)', async () => {
  expect(await chercher([])).toEqual({ serveurs: igcSante, origine: 'mailiz' })
  expect(await chercher(['mss-mailiz-public'])).toEqual({ serveurs: publics, origine: 'mailiz' })
})
