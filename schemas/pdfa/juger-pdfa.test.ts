import { describe, expect, test } from 'vitest'
import { composerPdf } from './essais/composer-pdf.ts'
import { FAUTES_PDF, poserFaute } from './essais/fautes.ts'
import { rendreControles } from './essais/rendre-controles.ts'
import { jugerPdfa } from './juger-pdfa.ts'
import { REGLES_PDFA } from './regles/index.ts'

const reglesDe = (pdf: Uint8Array) => [
  ...new Set(jugerPdfa(pdf).anomalies.map(({ regle }) => regle)),
]

test('un PDF/A-1b juste est sans anomalie, et s’annonce', async () => {
  const jugement = jugerPdfa(await composerPdf())
  expect(jugement).toMatchObject({ annonce: '1B', pages: 1, anomalies: [] })
  expect(jugement.nonControles).toHaveLength(1)
})

describe('chaque faute est vue par sa règle, et par elle seule', () => {
  test.each(FAUTES_PDF.map((faute) => [faute.faute, faute] as const))('%s', async (_, faute) => {
    expect(reglesDe(await poserFaute(faute))).toEqual(faute.regles)
  })
})

test('chaque règle a sa faute, et un identifiant à elle', () => {
  const ids = REGLES_PDFA.map(({ regle }) => regle)
  expect(new Set(ids).size).toBe(ids.length)
  const eprouvees = new Set(FAUTES_PDF.flatMap(({ regles }) => regles))
  // Les flux de renvois et d'objets s'éprouvent avec un PDF 1.5 : lecture.test.ts.
  const aPart = ['pdfa.fichier.flux-de-renvois', 'pdfa.fichier.flux-d-objets']
  expect(ids.filter((id) => !eprouvees.has(id))).toEqual(aPart)
})

test('la page des contrôles dit les règles telles qu’elles sont', async () => {
  await expect(rendreControles()).toMatchFileSnapshot('../../docs/controles-pdfa.md')
})
