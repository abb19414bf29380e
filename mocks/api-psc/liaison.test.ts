import { describe, expect, test } from 'vitest'
import { empreinteRfc } from '../psc/authentification/certificat.ts'
import { formeAns, lier, reconnaitreForme } from './liaison.ts'

/** Vecteur de psc.md §12 : ce texte tient lieu des octets du certificat. */
const EMPREINTE = empreinteRfc({ raw: Buffer.from('segur-mock-certificate', 'ascii') })
const ANS =
  'MTllM2Q0OGM0NjhhMzBmMjM3YzExMjdmYjUxN2Q5NzllZTM2NGJlMzhhMjgyYjlkMmNmMDIxNWFlOWQ5NGZlNw=='
const RFC = 'GePUjEaKMPI3wRJ_tRfZee42S-OKKCudLPAhWunZT-c'

describe('la liaison d’un jeton à un certificat', () => {
  test('suit la RFC 8705 en base64url des octets', () => {
    expect(EMPREINTE).toBe(RFC)
    expect(lier(EMPREINTE, 'rfc')).toBe(RFC)
  })

  test('suit l’ANS en base64 de l’écriture hexadécimale', () => {
    expect(formeAns(EMPREINTE)).toBe(ANS)
    expect(lier(EMPREINTE, 'ans')).toBe(ANS)
  })

  test('se reconnaît dans ses deux formes, et pas celle d’un autre certificat', () => {
    expect(reconnaitreForme(ANS, EMPREINTE)).toBe('ans')
    expect(reconnaitreForme(RFC, EMPREINTE)).toBe('rfc')
    const autre = empreinteRfc({ raw: Buffer.from('autre') })
    expect(reconnaitreForme(ANS, autre)).toBeNull()
    expect(reconnaitreForme('', EMPREINTE)).toBeNull()
  })
})
