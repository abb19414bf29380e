import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { SANS_MUTATIONS } from '../../mutations/interrupteur.ts'
import type { Revendications } from '../identite/jetons.ts'
import { REGLES_JETONS } from './index.ts'
import type { FaitsJetons } from './regle.ts'

const MAINTENANT = new Date('2026-03-02T10:00:00Z')
const S = MAINTENANT.getTime() / 1000
const ACCES = 'en-tete.charge.signature'
const empreinte = createHash('sha256').update(ACCES).digest().subarray(0, 16)

const JUSTE: Revendications = {
  iss: 'https://psc.exemple.test',
  sub: 'f:1:899700000013',
  azp: 'mon-lgc',
  iat: S,
  exp: S + 120,
  nonce: 'n',
  acr: 'eidas1',
}

interface Ecart {
  identite?: Partial<Revendications>
  acces?: Partial<Revendications>
  nonce?: string | null
}

const juger = ({ identite = {}, acces = {}, nonce = 'n' }: Ecart) => {
  const faits: FaitsJetons = {
    identite: { ...JUSTE, at_hash: empreinte.toString('base64url'), ...identite },
    acces: { ...JUSTE, ...acces },
    jetonAcces: ACCES,
    client: 'mon-lgc',
    emetteur: 'https://psc.exemple.test',
    nonce,
    maintenant: MAINTENANT,
  }
  return REGLES_JETONS.map((regle) => regle(faits, SANS_MUTATIONS)).find(Boolean) ?? null
}

describe('les jetons de Pro Santé Connect', () => {
  test('justes, passent', () => {
    expect(juger({})).toBeNull()
  })

  test.each([
    ['un nonce faux dans le jeton d’accès seul', { acces: { nonce: 'x' } }, 'PSC-NONCE'],
    ['aucun nonce', { identite: { nonce: undefined } }, 'PSC-NONCE'],
    ['un jeton d’accès d’un autre émetteur', { acces: { iss: 'https://x.test' } }, 'PSC-EMETTEUR'],
    ['un jeton d’accès donné à un autre', { acces: { azp: 'autre' } }, 'PSC-AUDIENCE'],
    ['un jeton d’accès déjà expiré', { acces: { exp: S - 61 } }, 'PSC-JETON-EXPIRE'],
    ['un jeton d’accès daté du futur', { acces: { iat: S + 61 } }, 'PSC-JETON-FUTUR'],
    ['aucune empreinte', { identite: { at_hash: undefined } }, 'PSC-EMPREINTE'],
    ['deux sujets', { acces: { sub: 'autre' } }, 'PSC-IDENTITE'],
    ['un niveau nul', { identite: { acr: '0' } }, 'PSC-ACR'],
    ['aucun niveau au jeton d’accès', { acces: { acr: undefined } }, 'PSC-ACR'],
    ['un niveau qui ressemble', { identite: { acr: 'eidas10' } }, 'PSC-ACR'],
  ] as [string, Ecart, string][])('%s : refusés', (_cas, ecart, code) => {
    expect(juger(ecart)).toBe(code)
  })

  test('à soixante secondes près, une horloge décalée est admise', () => {
    expect(juger({ acces: { exp: S - 59 }, identite: { iat: S + 59 } })).toBeNull()
  })

  test('demandés par téléphone, n’ont pas de nonce à retrouver', () => {
    const sans = { nonce: undefined } as unknown as Partial<Revendications>
    expect(juger({ identite: sans, acces: sans, nonce: null })).toBeNull()
  })
})
