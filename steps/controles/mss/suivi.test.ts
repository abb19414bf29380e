import { describe, expect, it } from 'vitest'
import type { EntreeJournal } from '../../../mocks/contrat.ts'
import { accuseAffiche, aucunEnvoi, blocageExplique } from './suivi.ts'
import { connexionEtablie, connexionRefusee, pointEntree } from './transport.ts'

describe('un accusé', () => {
  it('se voit sous les mots de l’éditeur', () => {
    expect(accuseAffiche(['État Envoyé', 'Hakim EXEMPLAIRE Remis le 20/11/2026']).conforme).toBe(
      true,
    )
    expect(accuseAffiche(['Accusé de réception du 20/11']).conforme).toBe(true)
  })

  it('ne se confond pas avec son absence', () => {
    expect(accuseAffiche(['État Envoyé', "Hakim Pas d'accusé reçu"]).conforme).toBe(false)
    expect(accuseAffiche(['Hakim Non remis : 5.1.1']).conforme).toBe(false)
    expect(accuseAffiche([]).conforme).toBe(false)
  })
})

describe('un envoi bloqué', () => {
  const refus = { accepte: false, messages: ['L’identité de ce patient n’est pas qualifiée.'] }

  it('ne laisse rien partir, et se dit', () => {
    expect(aucunEnvoi([]).conforme).toBe(true)
    expect(blocageExplique(refus, 'identite-non-qualifiee').conforme).toBe(true)
    expect(blocageExplique(refus, 'refus-du-patient').conforme).toBe(false)
    const parti = { ...refus, accepte: true }
    expect(blocageExplique(parti, 'identite-non-qualifiee').conforme).toBe(false)
  })
})

describe('la connexion à l’opérateur', () => {
  const entree = (operation: string, details: Record<string, string> = {}) =>
    ({ operation, resultat: 'ok', details, reponse: { corps: 'TLS' } }) as unknown as EntreeJournal
  const poignee = (tlsVersion: string, tlsSuite: string) =>
    entree('imap.tls', { tlsVersion, tlsSuite })
  const BONNE = poignee('TLSv1.2', 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384')
  const ouverte = { accepte: true, messages: ['Réception et envoi fonctionnent.'] }
  const fautes = (entrees: readonly EntreeJournal[], resultat = ouverte, vague: '1' | '2' = '1') =>
    connexionEtablie(resultat, entrees, vague)
      .filter(({ conforme }) => !conforme)
      .map(({ id }) => id)

  it('s’établit en TLS 1.2, par une suite admise', () => {
    expect(fautes([BONNE])).toEqual([])
    expect(fautes([poignee('TLSv1.3', 'TLS_AES_256_GCM_SHA384')])).toEqual([
      'mss.tls-version',
      'mss.tls-suite',
    ])
    expect(fautes([])).toEqual(['mss.connexion-etablie'])
    expect(fautes([BONNE], { ...ouverte, accepte: false })).toEqual(['mss.connexion-etablie'])
  })

  it('s’établit aussi en TLS 1.3 à la vague 2, jamais par une suite hors liste', () => {
    const fautesV2 = (e: EntreeJournal) => fautes([e], ouverte, '2')
    expect(fautesV2(poignee('TLSv1.3', 'TLS_AES_256_GCM_SHA384'))).toEqual([])
    expect(fautesV2(poignee('TLSv1.2', 'TLS_RSA_WITH_AES_128_CBC_SHA'))).toEqual(['mss.tls-suite'])
    expect(fautesV2(poignee('TLSv1.1', 'TLS_RSA_WITH_AES_128_CBC_SHA'))).toContain(
      'mss.tls-version',
    )
  })

  it('se refuse avant toute authentification', () => {
    const refusee = { accepte: false, messages: ['Certificat expiré.'] }
    expect(connexionRefusee(refusee, [BONNE]).conforme).toBe(true)
    expect(connexionRefusee(refusee, [entree('imap.AUTHENTICATE')]).conforme).toBe(false)
    expect(connexionRefusee(ouverte, [BONNE]).conforme).toBe(false)
    expect(connexionRefusee({ ...refusee, messages: [] }, []).conforme).toBe(false)
  })

  it('se fait par le seul point d’entrée IGC-Santé d’une boîte Mailiz', () => {
    const par = (...noms: string[]) =>
      pointEntree(
        noms.map((tlsSni) => entree('imap.tls', { tlsSni })),
        { igcSante: 'igc.test' },
      ).conforme
    expect(par('igc.test', 'igc.test')).toBe(true)
    expect(par('igc.test', 'public.test')).toBe(false)
    expect(par()).toBe(false)
  })
})
