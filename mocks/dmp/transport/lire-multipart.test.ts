import fc from 'fast-check'
import { expect, test } from 'vitest'
import { ecrireMultipart } from './ecrire-multipart.ts'
import { lireEnTete } from './lire-en-tete.ts'
import { lireMultipart } from './lire-multipart.ts'

const lire = (texte: string, frontiere = 'b') =>
  lireMultipart(Buffer.from(texte, 'latin1'), frontiere)

test('préambule, épilogue, LF seuls, en-têtes de toute casse, Content-ID suivi de blancs', () => {
  const lu = lire('avant\n--b  \nCONTENT-id: <a@b>  \nX: 1\n\nun\n--b\n\ndeux\n--b--\naprès')
  expect(
    'parties' in lu && lu.parties.map((p) => [p.contentId, Buffer.from(p.octets).toString()]),
  ).toEqual([
    ['a@b', 'un'],
    [null, 'deux'],
  ])
})

test('une frontière au milieu d’une ligne, ou suivie d’autre chose, fait partie du contenu', () => {
  const lu = lire('--b\r\n\r\nx--b\r\n--bx\r\n--b-\r\ny\r\n--b--')
  expect('parties' in lu && Buffer.from(lu.parties[0]?.octets ?? []).toString()).toBe(
    'x--b\r\n--bx\r\n--b-\r\ny',
  )
})

test.each([
  ['frontière absente', 'rien'],
  ['coupé', '--b\r\n\r\ncontenu'],
  ['aucune partie', '--b--'],
  ['en-têtes sans fin', '--b\r\nA: b\r\n--b--'],
])('%s : refusé', (_, texte) => {
  expect(lire(texte)).toHaveProperty('refus')
})

test('quels que soient les octets, ce qui est écrit est relu à l’identique', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 4 }), (contenus) => {
      const pieces = contenus.map((octets, i) => ({
        contentId: `p${i}@x`,
        type: 'text/xml',
        octets,
      }))
      const { type, octets } = ecrireMultipart('<a/>', pieces)
      const lu = lireMultipart(octets, lireEnTete(type).parametres.get('boundary') ?? '')
      const relus = 'parties' in lu ? lu.parties.slice(1).map((p) => Buffer.from(p.octets)) : []
      expect(relus).toEqual(contenus.map((c) => Buffer.from(c)))
    }),
    { numRuns: 60 },
  )
})
