/** Un cabinet des tests, raccordé à un serveur d'extractions qu'il fait parler. */

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { rootCertificates } from 'node:tls'
import {
  creerNavigateur,
  type Navigateur,
  ouvrirLgc,
  remettreANeuf,
  SANS_SERVICES,
} from '../essai/navigateur.essai.ts'
import type { Lgc } from '../index.ts'
import type { OptionsAnnuaire } from '../options.ts'
import { ouvrirExtractions } from './extractions.essai.ts'

export async function ouvrirCabinetAnnuaire(options: Partial<OptionsAnnuaire> = {}) {
  const extractions = await ouvrirExtractions()
  const dossier = mkdtempSync(path.join(tmpdir(), 'annuaire-essai-'))
  const ca = path.join(dossier, 'ca.pem')
  writeFileSync(ca, rootCertificates[0] ?? '')
  let avance = 0
  const horloge = { maintenant: () => new Date(Date.parse('2026-03-06T10:00:00Z') + avance) }
  const lgc: Lgc = ouvrirLgc({
    horloge,
    services: {
      ...SANS_SERVICES,
      annuaire: { extractions: extractions.url, fhir: null, cle: null, ca, ...options },
    },
  })
  return {
    lgc,
    extractions,
    avancer: (ms: number) => {
      avance += ms
    },
    /** Une base neuve, l'annuaire du jour 1 servi, quelqu'un de connecté. */
    async preparer(mutations: readonly string[] = [], identifiant?: string): Promise<Navigateur> {
      avance = 0
      await remettreANeuf(lgc, mutations)
      await extractions.jour('202603060200')
      extractions.demandes.length = 0
      const n = creerNavigateur(lgc)
      await n.connecter(identifiant)
      return n
    },
    fermer: async () => {
      lgc.fermer()
      await extractions.fermer()
      rmSync(dossier, { recursive: true, force: true })
    },
  }
}
export type CabinetAnnuaire = Awaited<ReturnType<typeof ouvrirCabinetAnnuaire>>

/** Attend la fin du chargement en cours. */
export async function finDuChargement(n: Navigateur): Promise<string> {
  for (;;) {
    const { html } = await n.aller('/reglages/annuaire/suivi')
    if (JSON.parse(html).termine) return (await n.aller('/reglages/annuaire')).texte
    await new Promise((suite) => setTimeout(suite, 5))
  }
}

/** Charge, et rend le texte du dernier rapport. */
export async function charger(n: Navigateur, forcer = false): Promise<string> {
  await n.envoyer('/reglages/annuaire/charger', forcer ? { forcer: 'oui' } : {})
  await finDuChargement(n)
  const { html } = await n.aller('/reglages/annuaire')
  const [, rapport = ''] = /href="(\/reglages\/annuaire\/chargements\/\d+)"/.exec(html) ?? []
  return (await n.aller(rapport)).texte
}
