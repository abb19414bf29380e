import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ouvrirBase } from '../base/ouvrir.ts'
import { SANS_MUTATIONS } from '../mutations/interrupteur.ts'
import type { OptionsInsi } from '../options.ts'
import { choisirAcces, reglerAuthentification } from './acces.ts'

const base = ouvrirBase(null)
const noyau = { base, mutations: SANS_MUTATIONS }
beforeAll(() => base.executer('DELETE FROM reglage'))
afterAll(() => base.fermer())

const COMPTE = { id: 1 } as Parameters<typeof choisirAcces>[2]['compte']
const ORGANISATION: OptionsInsi = {
  url: '',
  ca: '',
  authentification: 'certificat',
  certificat: 'manu.pem',
  cle: 'manu.key',
  automatique: { certificat: 'auto.pem', cle: 'auto.key' },
}
const CARTE: OptionsInsi = {
  ...ORGANISATION,
  authentification: 'assertion',
  certificat: 'cps.pem',
  cle: 'cps.key',
  automatique: null,
}

const acces = (options: OptionsInsi, motif: 'demande' | 'flux-recu' | 'ouverture') => {
  const compte = motif === 'flux-recu' ? null : COMPTE
  const { authentification, certificat } = choisirAcces(noyau, options, { motif, compte })
  return [authentification, certificat]
}

describe("l'accès d'un appel", () => {
  test("prend INSI-MANU pour un geste, INSI-AUTO pour ce qui part seul, l'unique sinon", () => {
    expect(acces(ORGANISATION, 'demande')).toEqual(['certificat', 'manu.pem'])
    expect(acces(ORGANISATION, 'ouverture')).toEqual(['certificat', 'auto.pem'])
    expect(acces({ ...ORGANISATION, automatique: null }, 'ouverture')).toEqual([
      'certificat',
      'manu.pem',
    ])
  })

  test('suit le réglage du cabinet, sans signer avec un certificat d’organisation', () => {
    reglerAuthentification(base, 'assertion')
    expect(acces(ORGANISATION, 'demande')).toEqual(['assertion', null])
    expect(acces(CARTE, 'demande')).toEqual(['assertion', 'cps.pem'])
    reglerAuthentification(base, 'certificat')
    expect(acces(ORGANISATION, 'demande')).toEqual(['certificat', 'manu.pem'])
    expect(acces(CARTE, 'demande')).toEqual(['certificat', null])
  })

  test('d’un appel que nul ne porte vient de la structure quand elle a un certificat', () => {
    reglerAuthentification(base, 'assertion')
    expect(acces(ORGANISATION, 'flux-recu')).toEqual(['certificat', 'auto.pem'])
    expect(acces(CARTE, 'flux-recu')).toEqual(['assertion', 'cps.pem'])
  })
})
